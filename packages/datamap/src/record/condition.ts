import type { AnswerCondition, Condition, JsonValue } from "../data-map.ts";
import { isPresent, valuesAt } from "./pointer.ts";

/** Whether a condition holds for a record or an answer. Never throws, whatever the value is. */
export function holds(condition: Condition, value: unknown): boolean {
  const found = valuesAt(value, condition.at);
  // What is not there is a value of its own kind: it is absent, and it is none of those that were named.
  const candidates = found.length === 0 ? [undefined] : found;
  return candidates.some((candidate) => fits(condition, candidate));
}

/** Whether one of several conditions holds; none at all never does. */
export function oneHolds(conditions: readonly Condition[], value: unknown): boolean {
  return conditions.some((condition) => holds(condition, value));
}

/** An answer as conditions see it. */
export interface ConditionedAnswer {
  readonly status: number;
  readonly headers?: { has(name: string): boolean } | undefined;
  readonly body: unknown;
}

/** Whether one of several statements about an answer holds; none at all never does. */
export function oneAnswerHolds(
  conditions: readonly AnswerCondition[] | undefined,
  { status, headers, body }: ConditionedAnswer,
): boolean {
  return (conditions ?? []).some(({ status: meant, header, at, ...rest }) => {
    if (meant !== undefined && !meant.includes(status)) return false;
    if (header !== undefined && headers?.has(header) !== true) return false;
    return at === undefined || holds({ at, ...rest }, body);
  });
}

function fits(condition: Condition, candidate: unknown): boolean {
  if (condition.is !== undefined && !sameJson(candidate, condition.is)) return false;
  if (condition.not !== undefined && sameJson(candidate, condition.not)) return false;
  return condition.present === undefined || isPresent(candidate) === condition.present;
}

function sameJson(a: unknown, b: JsonValue): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [mine, theirs] = [a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, JsonValue>>];
  const names = Object.keys(theirs);
  return (
    names.length === Object.keys(mine).length &&
    names.every((name) => Object.hasOwn(mine, name) && sameJson(mine[name], theirs[name] ?? null))
  );
}
