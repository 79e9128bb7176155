import type { Exchange } from "./exchange-terms.ts";
import { isRefusal } from "./failure.ts";
import { keepExactNumbers } from "./json-text.ts";
import type { RawAnswer } from "./judge.ts";
import { holdsLongNumbers } from "./parse-exact.ts";
import type { Reply } from "./plain.ts";

// They describe bytes on the wire, which are decoded by now, and a body that may have become longer.
const WIRE_HEADERS = ["content-encoding", "content-length", "transfer-encoding"] as const;

const WITHOUT_BODY: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * What a caller gets for an exchange.
 *
 * @throws {ApiError} For everything else. That includes refusals whose body is not a JSON object: openapi-fetch would
 * turn an empty one into a falsy `error`, and `if (error)` would take it for success.
 */
export function replyOf(result: Exchange): Reply {
  if (result.ok) return reply(true, result.answer, result.body);
  const { answer, error } = result;
  if (answer && isRefusal(error)) return reply(false, answer, error.body);
  throw error;
}

function reply(ok: boolean, answer: RawAnswer, body: unknown): Reply {
  return { ok, status: answer.status, body, response: () => rebuild(answer) };
}

function rebuild({ status, headers, text }: RawAnswer): Response {
  const kept = new Headers(headers);
  for (const name of WIRE_HEADERS) kept.delete(name);
  return makeResponse(status, kept, holdsLongNumbers(text) ? keepExactNumbers(text) : text);
}

/** A response of any status, the one of a redirect included that a browser hides (0). */
export function makeResponse(
  status: number,
  headers: Headers,
  body: string | Uint8Array<ArrayBuffer>,
): Response {
  if (status === 0) return Response.error();
  return new Response(WITHOUT_BODY.has(status) ? null : body, { status, headers });
}
