import type { ApiErrorCode } from "./api-error.ts";
import type { Repeat } from "./facts.ts";
import { type ParsedJson, parseJson } from "./json.ts";

/** A complete answer, whatever it says. Status 0 is how a browser hides a redirect. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What became of sending a call once. */
export type Attempt =
  | { readonly kind: "answered"; readonly answer: RawAnswer }
  /** No connection was made: the call was certainly not received. */
  | { readonly kind: "not-sent"; readonly cause: unknown }
  /** The connection ended before the answer did. */
  | { readonly kind: "broken-off"; readonly cause: unknown }
  | { readonly kind: "timed-out" }
  /** The caller gave up while the call was under way. */
  | { readonly kind: "cancelled" };

export type Verdict =
  | { readonly ok: true; readonly answer: RawAnswer; readonly body: unknown }
  /** `again`: sending it once more can do no harm. */
  | { readonly ok: false; readonly code: ApiErrorCode; readonly again: boolean };

/** Says what an attempt means for an operation. Pure: this table is all there is to know about outcomes. */
export function judge(attempt: Attempt, repeat: Repeat): Verdict {
  const safe = repeat === "safe";
  switch (attempt.kind) {
    case "answered":
      return judgeAnswer(attempt.answer, safe);
    case "not-sent":
      return { ok: false, code: "UNREACHABLE", again: safe };
    case "broken-off":
      return unreliable("BAD_ANSWER", safe, true);
    case "timed-out":
      return unreliable("TIMED_OUT", safe, true);
    case "cancelled":
      return unreliable("CANCELLED", safe, false);
  }
}

function judgeAnswer(answer: RawAnswer, safe: boolean): Verdict {
  const { status } = answer;
  if (status >= 200 && status < 300) return judgeSuccess(answer, safe);
  // "See other" is how a server shows the result of what it has just done; the other redirects did nothing.
  if (status === 303) return unreliable("REDIRECTED", safe, false);
  if (status < 400) return { ok: false, code: "REDIRECTED", again: false };
  if (status >= 500) return judgeServerFailure(status, safe);
  return judgeRefusal(answer, safe);
}

function judgeSuccess(answer: RawAnswer, safe: boolean): Verdict {
  const parsed = parseBody(answer.text);
  return parsed.ok ? { ok: true, answer, body: parsed.value } : unreliable("BAD_ANSWER", safe, false);
}

function judgeServerFailure(status: number, safe: boolean): Verdict {
  // 501 and 505 say that the server does not know how to do such a thing, so it has not done it.
  if (status === 501 || status === 505) return { ok: false, code: "SERVER_FAILED", again: false };
  return unreliable("SERVER_FAILED", safe, true);
}

function judgeRefusal(answer: RawAnswer, safe: boolean): Verdict {
  switch (answer.status) {
    case 401:
      return { ok: false, code: "AUTH_REJECTED", again: false };
    case 402:
    case 403:
      return { ok: false, code: "FORBIDDEN", again: false };
    case 404:
    case 410:
      // A web page that says 404 comes from a wrong address or a proxy. Believing it would prove an erasure that
      // never happened.
      if (isHtml(answer)) return unreliable("BAD_ANSWER", safe, false);
      return { ok: false, code: answer.status === 404 ? "NOT_FOUND" : "GONE", again: false };
    case 408:
      return unreliable("TIMED_OUT", safe, true);
    case 429:
      // Refused before it was looked at: even what must not happen twice has not happened once.
      return { ok: false, code: "RATE_LIMITED", again: true };
    default:
      return { ok: false, code: "REFUSED", again: false };
  }
}

function unreliable(code: ApiErrorCode, safe: boolean, again: boolean): Verdict {
  return safe ? { ok: false, code, again } : { ok: false, code: "OUTCOME_UNKNOWN", again: false };
}

/** Parses a body; an empty one is `undefined`, not an error. */
export function parseBody(text: string): ParsedJson {
  return text.trim() === "" ? { ok: true, value: undefined } : parseJson(text);
}

function isHtml(answer: RawAnswer): boolean {
  return (
    /\bhtml\b/i.test(answer.headers.get("content-type") ?? "") || /^\s*<(!doctype|html)/i.test(answer.text)
  );
}
