import type { LimitFacts } from "./facts.ts";
import { parseBody, type RawAnswer } from "./judge.ts";
import { valueAt } from "./pointer.ts";

/** Whether an answer is one of those by which a vendor says, beside 429, that there were too many calls. */
export function saysLimit(answer: RawAnswer, limits: readonly LimitFacts[]): boolean {
  return limits.some((limit) => says(answer, limit, answer.status < 400));
}

function says(answer: RawAnswer, { status, header, at, is }: LimitFacts, isSuccess: boolean): boolean {
  if (status?.includes(answer.status) === false) return false;
  if (header !== undefined && !answer.headers.has(header)) return false;
  if (at === undefined) return !isSuccess;
  // Most answers do not hold the word, and need not be parsed a second time.
  if (!answer.text.includes(String(is))) return false;
  const parsed = parseBody(answer);
  return parsed.ok && valueAt(parsed.value, at) === is;
}
