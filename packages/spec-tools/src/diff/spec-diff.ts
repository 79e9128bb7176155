import { apiChanges } from "./api-rules.ts";
import { toldByRedocly } from "./by-redocly.ts";
import { callChanges } from "./call-rules.ts";
import { isSame } from "./canonical.ts";
import { type Change, inOrder, type Release } from "./change.ts";
import { pageChanges } from "./page-rules.ts";
import { parameterChanges, staged } from "./parameter-rules.ts";
import { withRenames } from "./renames.ts";
import { fromTold } from "./told.ts";

/**
 * Every difference between a released description with its page and those that are here now, each once, what breaks first.
 * Empty only where both mean the same to the letter; an order of keys means nothing.
 *
 * @throws {Error} When they could not be compared.
 */
export async function specDiff(before: Release, after: Release): Promise<readonly Change[]> {
  const { documents, parameterAt } = staged(before, after);
  const told = await toldByRedocly(...documents);
  const changes = inOrder([
    ...fromTold(withRenames(told, before, after), { before, after, parameterAt }),
    ...parameterChanges(before, after),
    ...callChanges(before, after),
    ...apiChanges(before, after),
    ...pageChanges(before, after),
  ]);
  if (changes.length > 0) return changes;
  const same = isSame(before.description, after.description) && isSame(before.map, after.map);
  // Whatever no rule knows is in what is shipped all the same.
  return same ? [] : [{ impact: "cosmetic", about: "the API", words: "other words", at: TOP }];
}

const TOP = { in: "description", pointer: "" } as const;
