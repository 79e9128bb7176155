import { readRequestId } from "./error-body.ts";
import type { Exchange } from "./exchange-terms.ts";

/** A successful answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON; `undefined` when the body is empty. Numbers that JavaScript would change are strings. */
  readonly body: unknown;
  /** The body exactly as it came. */
  readonly text: string;
  /** The vendor's name for this call; absent when it gives none. */
  readonly requestId?: string;
  readonly attempts: number;
}

/** The answer of a call that went well. @throws {ApiError} For any other. */
export function answerOf(result: Exchange): Answer {
  if (!result.ok) throw result.error;
  const { body, attempts } = result;
  const { status, headers, text } = result.answer;
  const requestId = readRequestId(headers, body);
  return { status, headers, text, body, attempts, ...(requestId === undefined ? {} : { requestId }) };
}
