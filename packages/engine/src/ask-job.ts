import type { CaseId, Finding, JobReason, PlannedStep, SealedJob, StepRecord } from "@oubli/model";
import type { Connector, JobOfStep, JobWord, Reader } from "./ports.ts";

/** What the vendor has called the job of the last claim of a step; `undefined` where that is not known. */
export async function jobOf(
  reader: Pick<Reader, "unseal">,
  id: CaseId,
  { id: step, fence }: Pick<StepRecord, "id" | "fence">,
): Promise<SealedJob["id"] | undefined> {
  const sealed = await reader.unseal(id, `job/${step}`);
  // Another id belongs to a call that was sent before this one.
  return sealed?.fence === fence ? sealed.id : undefined;
}

/** What a connector is told about a job. */
export function jobOfStep(
  step: PlannedStep,
  job: SealedJob["id"] | undefined,
  known: readonly Finding[],
): JobOfStep {
  return { step, known, ...(job === undefined ? {} : { job }) };
}

/** How far the vendor says that a job is. What it is not asked, nobody says. */
export async function askJob(
  connector: Pick<Connector, "poll">,
  record: Pick<StepRecord, "due">,
  job: JobOfStep,
  signal: AbortSignal,
): Promise<JobReason | undefined> {
  if (job.step.takes?.polled !== true || record.due === undefined) return undefined;
  return REASONS[await connector.poll(job, signal)];
}

const REASONS: Readonly<Record<JobWord, JobReason>> = {
  running: "job-running",
  done: "job-done",
  failed: "job-failed",
  unclear: "job-unclear",
};
