import { type Case, type Identifier, type Subject, sameIdentifier } from "@oubli/model";
import type { CasePorts } from "./ports.ts";

/** Whom a request is about, and in which country a number without one is dialled. */
export interface Person extends Pick<Case, "country"> {
  readonly identifiers: Subject["identifiers"];
}

/**
 * Whether two requests name the same person: they have one identifier in common, a phone number also where one of them gives it
 * without its country.
 */
export async function shareIdentifier(
  { sameAt }: Pick<CasePorts, "sameAt">,
  one: Person,
  other: Person,
): Promise<boolean> {
  const isSame = async (a: Identifier, b: Identifier): Promise<boolean> => {
    if (sameIdentifier(a, b)) return true;
    if (a.kind !== "phone" || b.kind !== "phone" || !sameAt) return false;
    return (await sameAt(one.country, a, b)) || (await sameAt(other.country, a, b));
  };
  for (const a of one.identifiers) for (const b of other.identifiers) if (await isSame(a, b)) return true;
  return false;
}
