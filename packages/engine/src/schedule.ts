import { type CaseId, isDue, remindersOf, remindersOfLetters, type WorkFacts, workIn } from "@oubli/model";
import { requireCase } from "./acting.ts";
import { followUpThatErased } from "./follow-up.ts";
import { latestReport } from "./latest-report.ts";
import { lettersOf } from "./letters.ts";
import { wholePlan } from "./plans.ts";
import type { Ports, Reader, WorkItem } from "./ports.ts";

/** What a case needs next without an officer's word, by what the store holds: the store asks after every change to a case. */
export async function nextWork(
  reader: Reader,
  { timing }: Pick<Ports, "timing">,
  id: CaseId,
): Promise<Pick<WorkItem, "what" | "at"> | undefined> {
  const all = workIn(await workFacts(reader, id), timing);
  // A reminder stays due until somebody acts; what is done by itself must not wait behind it.
  return all.find(({ what }) => what !== "remind" && what !== "chase") ?? all[0];
}

/** What is decided from when a case needs something by itself. */
export async function workFacts(reader: Reader, id: CaseId): Promise<WorkFacts> {
  const it = await requireCase(reader, id);
  const isReadable = await reader.isReadable(id);
  const report = isReadable ? await latestReport(reader, it) : undefined;
  const verifiedAt = isReadable ? (await reader.unseal(id, "verification"))?.at : undefined;
  const lookedAt = it.state === "closed" || it.state === "waiting" ? verifiedAt : report?.coverage.at(0)?.at;
  const steps = await reader.steps(id);
  const plan = isReadable && steps.some(isDue) ? await wholePlan(reader, id) : undefined;
  return {
    case: it,
    steps,
    reminders: [
      ...(plan?.steps ?? []).flatMap((step) =>
        steps.filter((record) => record.id === step.id).flatMap((record) => remindersOf(step, record)),
      ),
      ...remindersOfLetters(isReadable ? await lettersOf(reader, id) : []),
    ],
    approvals: await reader.approvals(id),
    gaps: isReadable ? ((await reader.unseal(id, "gaps")) ?? []) : [],
    ...(lookedAt === undefined ? {} : { lookedAt }),
    comparable: isReadable && (await followUpThatErased(reader, id)) === undefined,
  };
}
