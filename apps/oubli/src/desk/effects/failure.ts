import type { Notice } from "../state/desk-state.ts";

/** A failure as the desk tells it: what is wrong, and the remedy. Never a stack, and nothing of what was worked on. */
export function noticeOf(error: unknown): Notice {
  if (!isKnown(error)) return { tone: "bad", text: "something is wrong inside oubli itself; nothing that was recorded is lost" };
  const hint = error.hint === undefined ? "" : `; ${error.hint}`;
  const tone = error.code === "CANCELLED" ? "warn" : "bad";
  return { tone, text: `${error.message}${hint}` };
}

interface KnownError extends Error {
  readonly code?: string;
  readonly hint?: string | undefined;
}

// Errors of the layers below whose messages are made for people and free of personal data.
function isKnown(error: unknown): error is KnownError {
  return error instanceof Error && ["OubliError", "LawError", "ApiError"].includes(error.name);
}
