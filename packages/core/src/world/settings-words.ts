import { HOP_RULES, IDENTIFIER_KINDS, type IdentifierKind, isOwnKind } from "@oubli/model";
import type { AccountConfig, Config } from "./config.ts";

const RULES = {
  ask: "an officer is asked",
  follow: "asked by at once",
  never: "never asked by",
} satisfies Record<(typeof HOP_RULES)[number], string>;

/** What is done with identifiers that found records carry, in one line. */
export function hopsText({ hops = {} }: Pick<Config, "hops">): string {
  const own = (Object.keys(hops) as IdentifierKind[]).filter(isOwnKind);
  const kinds = [...IDENTIFIER_KINDS.filter((kind) => kind !== "name"), ...own];
  const groups = HOP_RULES.map((rule) => ({
    rule,
    kinds: kinds.filter((kind) => (hops[kind] ?? "ask") === rule),
  }));
  return groups
    .filter((group) => group.kinds.length > 0)
    .map((group) => `${RULES[group.rule]}: ${group.kinds.join(", ")}`)
    .join("; ");
}

/** The bounds of an account that are set, in one line; `undefined` where all are as usual. */
export function boundsText({ bounds }: Pick<AccountConfig, "bounds">): string | undefined {
  if (bounds === undefined) return undefined;
  const { search = {}, ...all } = bounds;
  const set = [
    ...Object.entries(all),
    ...Object.entries(search).map(([name, most]) => [`search.${name}`, most] as const),
  ];
  return set.length === 0 ? undefined : set.map(([name, most]) => `${name} ${most}`).join(", ");
}
