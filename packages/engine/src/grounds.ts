import { findGround, groundsFor } from "@oubli/law";
import { type Case, refusalOf } from "@oubli/model";

/** The ids of the grounds on which the law of a case lets its request be refused, or data be kept. */
export function groundsOf({ kind, regime }: Pick<Case, "kind" | "regime">): readonly string[] {
  return groundsFor(kind, regime)
    .filter(({ effect }) => effect !== "redaction")
    .map(({ id }) => id);
}

/** The id of a ground the law of a case gives. @throws {OubliError} `USAGE` for any other. */
export function requireGround(it: Pick<Case, "id" | "kind" | "regime">, ground: string): string {
  const possible = groundsOf(it);
  const meant = findGround(ground)?.id;
  if (meant !== undefined && possible.includes(meant)) return meant;
  throw refusalOf({ why: "ground-unknown", grounds: possible }, it.id);
}
