import { EXITS, failureOf } from "@oubli/core";

/** Exit codes under the names the commands use that are not in the table of actions yet. */
export const EXIT = {
  done: EXITS.done,
  failed: EXITS.failed,
  usage: EXITS.usage,
  cancelled: EXITS.cancelled,
  auth: EXITS.credentialsRejected,
  uncertain: EXITS.uncertain,
  needsApproval: EXITS.needsApproval,
  bug: EXITS.bug,
} as const;

export type ExitCode = number;

/** The exit code of anything thrown. */
export function exitCodeFor(error: unknown): ExitCode {
  return failureOf(error).exit;
}
