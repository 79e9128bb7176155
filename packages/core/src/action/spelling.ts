import type { Action } from "./action.ts";
import { isAboutCase } from "./action.ts";

/** `case.accept-residual-risk` as it is typed: `case accept-residual-risk`. */
export function cliWords({ id }: Pick<Action, "id">): string {
  return id.replaceAll(".", " ");
}

/** The same as the name of a tool: `case_accept_residual_risk`. */
export function toolName({ id }: Pick<Action, "id">): string {
  return id.replaceAll(/[.-]/g, "_");
}

/** The same as a path: `/cases/{case}/accept-residual-risk`, `/cases/open`, `/doctor`. */
export function pathOf(action: Pick<Action, "id" | "fields">): string {
  const [group = "", verb] = action.id.split(".");
  if (verb === undefined) return `/${group}`;
  if (isAboutCase(action))
    return group === "case" ? `/cases/{case}/${verb}` : `/cases/{case}/${group}s/${verb}`;
  return COLLECTIVE.has(group) ? `/${group}/${verb}` : `/${group}s/${verb}`;
}

// One audit trail and one law: no plural.
const COLLECTIVE: ReadonlySet<string> = new Set(["audit", "law"]);

/** The method of that path: what only reads is a GET. */
export function methodOf({ danger }: Pick<Action, "danger">): "GET" | "POST" {
  return danger === "none" ? "GET" : "POST";
}

/** `duplicateOf` as a flag, without its dashes: `duplicate-of`. */
export function flagOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
