import { pnpm } from "./run.ts";

/** What asking for known weaknesses brought. */
export type Audited =
  | { readonly is: "clean" }
  | { readonly is: "not-asked"; readonly why: string }
  | { readonly is: "weak"; readonly said: string };

/** Asks the registry for known weaknesses of what we publish. A registry that has no such answer is not one without weaknesses. */
export function auditDependencies(root: string): Audited {
  try {
    pnpm(["audit", "--prod", "--audit-level", "moderate"], root);
    return { is: "clean" };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const isUnanswered = /ERR_PNPM_AUDIT|ENOTFOUND|ECONNREFUSED|responded with/.test(said);
    return isUnanswered
      ? { is: "not-asked", why: said.replaceAll(/\s+/g, " ").slice(0, 200) }
      : { is: "weak", said };
  }
}
