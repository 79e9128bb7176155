import { failureOf } from "@oubli/core";
import { type OfficerId, OubliError } from "@oubli/model";
import type { DeskEvent } from "../state/desk-event.ts";
import type { DeskState, Notice } from "../state/desk-state.ts";
import type { Work } from "../state/job.ts";
import { actBindingOf, reachOf } from "../state/keys/bindings.ts";
import { remedyText, withNames } from "../state/remedy.ts";

/**
 * A failure as the desk tells it: what is wrong, and the remedy in its own keys. Never a stack, and nothing of what was worked
 * on.
 */
export function noticeOf(error: unknown, state: Pick<DeskState, "officers"> = { officers: [] }): Notice {
  const { code, message, hint } = failureOf(error);
  if (code === "BUG") return { tone: "bad", text: `${message}; nothing that was recorded is lost` };
  const remedy = error instanceof OubliError && error.reason ? remedyText(error.reason) : undefined;
  const text = [message, hint, remedy].filter((one) => one !== undefined).join("; ");
  return { tone: code === "CANCELLED" ? "warn" : "bad", text: withNames(state, text) };
}

/** Whose key would have to be opened first; `undefined` for every other failure. */
export function lockedBy(error: unknown, { officer }: Pick<DeskState, "officer">): OfficerId | undefined {
  const reason = error instanceof OubliError ? error.reason : undefined;
  return reason?.why === "locked" ? (reason.officer ?? officer) : undefined;
}

/** What was being done when something failed, and when. */
export interface Failed {
  readonly work: Work | undefined;
  readonly state: DeskState;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A failure as a line above the keys and one of the journal. What was stopped on request is not told as a failure. */
export function failureSaid(error: unknown, { work, state, signal, at }: Failed): DeskEvent {
  const stopped = work !== undefined && isStopped(error, signal) ? stoppedText(work) : undefined;
  const notice: Notice = stopped === undefined ? noticeOf(error, state) : { tone: "warn", text: stopped };
  const line = { at: new Date(at).toISOString(), text: notice.text, tone: "bad" } as const;
  return { type: "said", notice, line };
}

/** Whether the work was stopped on request, so that its error says nothing new. */
function isStopped(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted || !(error instanceof Error)) return false;
  return error.name === "AbortError" || (error instanceof OubliError && error.code === "CANCELLED");
}

function stoppedText({ kind, action }: Work): string | undefined {
  const again = actBindingOf(action);
  if (kind === "search") return "the search was stopped; nothing was changed";
  return kind === "run" && again
    ? `the erasure was stopped; what was done is recorded, and ${reachOf(again)} goes on with it`
    : undefined;
}
