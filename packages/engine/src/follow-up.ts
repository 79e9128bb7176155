import { type Case, type CaseId, isErased } from "@oubli/model";
import type { Reader } from "./ports.ts";

/** The follow-up case that has erased in its turn what had reappeared of a case; `undefined` when none has. */
export async function followUpThatErased(reader: Reader, id: CaseId): Promise<Case | undefined> {
  return (await reader.cases()).find((one) => one.followUpOf === id && isErased(one));
}
