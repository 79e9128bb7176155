import { failureOf } from "@oubli/core";
import { OubliError } from "@oubli/model";
import type { DeskState, Notice } from "../state/desk-state.ts";
import { remedyText, withNames } from "../state/remedy.ts";

/** A failure as the desk tells it: what is wrong, and the remedy in its own keys. Never a stack, and nothing of what was worked on. */
export function noticeOf(error: unknown, state: Pick<DeskState, "officers"> = { officers: [] }): Notice {
  const { code, message, hint } = failureOf(error);
  if (code === "BUG") return { tone: "bad", text: `${message}; nothing that was recorded is lost` };
  const remedy = error instanceof OubliError && error.reason ? remedyText(error.reason) : undefined;
  const text = [message, hint, remedy].filter((one) => one !== undefined).join("; ");
  return { tone: code === "CANCELLED" ? "warn" : "bad", text: withNames(state, text) };
}

/** Whether the work was stopped on request, so that its error says nothing new. */
export function isStopped(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted || !(error instanceof Error)) return false;
  return error.name === "AbortError" || (error instanceof OubliError && error.code === "CANCELLED");
}

/** What is told when a search or an erasure was stopped on request. */
export const STOPPED: Readonly<Record<"search" | "run", Notice>> = {
  search: { tone: "warn", text: "the search was stopped; nothing was changed" },
  run: { tone: "warn", text: "the erasure was stopped; what was done is recorded, and E goes on with it" },
};
