import { type CaseId, isErased, type WorkFacts, workIn } from "@oubli/model";
import { requireCase } from "./acting.ts";
import { latestReport } from "./latest-report.ts";
import type { Ports, Reader, Writer } from "./ports.ts";

/** Writes down what a case needs next, in the transaction that makes it due. */
export async function reschedule(
  writer: Writer,
  { timing }: Pick<Ports, "timing">,
  id: CaseId,
): Promise<void> {
  const [next] = workIn(await workFacts(writer, id), timing);
  await writer.schedule(id, next);
}

/** What is decided from when a case needs something by itself. */
export async function workFacts(reader: Reader, id: CaseId): Promise<WorkFacts> {
  const it = await requireCase(reader, id);
  const isReadable = await reader.isReadable(id);
  const report = isReadable ? await latestReport(reader, it) : undefined;
  const verifiedAt = isReadable ? (await reader.unseal(id, "verification"))?.at : undefined;
  const lookedAt = it.state === "closed" || it.state === "waiting" ? verifiedAt : report?.coverage.at(0)?.at;
  return {
    case: it,
    steps: await reader.steps(id),
    approvals: await reader.approvals(id),
    gaps: isReadable ? ((await reader.unseal(id, "gaps")) ?? []) : [],
    ...(lookedAt === undefined ? {} : { lookedAt }),
    comparable: isReadable && !(await isFollowedUp(reader, id)),
  };
}

async function isFollowedUp(reader: Reader, id: CaseId): Promise<boolean> {
  return (await reader.cases()).some((one) => one.followUpOf === id && isErased(one));
}
