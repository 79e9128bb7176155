import type { Notice } from "../state/desk-state.ts";

/** A failure as the desk tells it: what is wrong, and the remedy. Never a stack, and nothing of what was worked on. */
export function noticeOf(error: unknown): Notice {
  if (!isKnown(error))
    return { tone: "bad", text: "something is wrong inside oubli itself; nothing that was recorded is lost" };
  const hint = error.hint === undefined ? "" : `; ${error.hint}`;
  const tone = error.code === "CANCELLED" ? "warn" : "bad";
  return { tone, text: `${error.message}${hint}` };
}

/** Whether somebody stopped the work, so that its error says nothing new. */
export function isStopped(error: unknown, signal: AbortSignal): boolean {
  if (!signal.aborted || !(error instanceof Error)) return false;
  return error.name === "AbortError" || (isKnown(error) && error.code === "CANCELLED");
}

/** What is told when a search or an erasure was stopped on request. */
export const STOPPED: Readonly<Record<"find" | "run", Notice>> = {
  find: { tone: "warn", text: "the search was stopped; nothing was changed" },
  run: { tone: "warn", text: "the erasure was stopped; what was done is recorded, and E goes on with it" },
};

interface KnownError extends Error {
  readonly code?: string;
  readonly hint?: string | undefined;
}

// Errors of the layers below whose messages are made for people and free of personal data.
function isKnown(error: unknown): error is KnownError {
  return error instanceof Error && ["OubliError", "LawError", "ApiError"].includes(error.name);
}
