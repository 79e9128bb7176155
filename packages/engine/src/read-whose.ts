import {
  type Case,
  type CaseId,
  NOTHING_IN_DOUBT,
  type SearchReport,
  type Whose,
  type WhoseDecision,
  whoseOf,
} from "@oubli/model";
import type { Reader } from "./ports.ts";

/** What officers have said so far about whose the records of a case are. */
export async function whoseDecisions(reader: Reader, id: CaseId): Promise<readonly WhoseDecision[]> {
  return (await reader.unseal(id, "whose")) ?? [];
}

/** What is to be decided about whose the records of a case are; nothing once it can no longer be read. */
export async function readWhose(
  reader: Reader,
  { id }: Pick<Case, "id">,
  report: SearchReport | undefined,
): Promise<Whose> {
  const subject = report === undefined ? undefined : await reader.unseal(id, "subject");
  if (subject === undefined || report === undefined) return NOTHING_IN_DOUBT;
  return whoseOf(subject, report.findings, await whoseDecisions(reader, id), report.nearMisses);
}
