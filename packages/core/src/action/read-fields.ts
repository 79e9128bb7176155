import type { Field, Fields } from "./fields.ts";

type Word = string | number | boolean;

/** What was given for each field, before it is understood. */
export type Given = Readonly<Record<string, Word | readonly Word[] | undefined>>;

/** What is wrong with what was given. Names the field, never the words. */
export interface Problem {
  readonly field: string;
  /** `not-asked`: it goes only with another field. `unknown`: there is no such field. */
  readonly is: "missing" | "not-valid" | "not-asked" | "unknown";
  /** What would be right. */
  readonly expected: string;
  /** Why what was given is not valid, where that can be told. */
  readonly because?: string;
}

export type ReadFields =
  | { readonly ok: true; readonly values: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Understands what was given, for every face the same. Tells all that is wrong at once, in the order of the fields. */
export function readFields(fields: Fields, given: Given): ReadFields {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = Object.keys(given)
    .filter((name) => given[name] !== undefined && !Object.hasOwn(fields, name))
    .map((name) => ({ field: name, is: "unknown", expected: `one of ${Object.keys(fields).join(", ")}` }));
  for (const [name, field] of Object.entries(fields)) {
    const read = readField(field, name, given);
    if (read === undefined) continue;
    if ("is" in read) problems.push({ field: name, ...read });
    else values[name] = read.value;
  }
  return problems.length === 0 ? { ok: true, values } : { ok: false, problems };
}

function readField(
  field: Field<unknown>,
  name: string,
  given: Given,
): { readonly value: unknown } | Omit<Problem, "field"> | undefined {
  const words = wordsOf(given[name]);
  if (!isAsked(field, given))
    return words === undefined ? undefined : { is: "not-asked", expected: conditionText(field) };
  const counting = words ?? wordsOf(field.fallback);
  if (counting === undefined)
    return isNeeded(field) ? { is: "missing", expected: field.expected } : undefined;
  const value = field.read(counting);
  if (value !== undefined) return { value };
  const because = field.whyNot?.(counting);
  return { is: "not-valid", expected: field.expected, ...(because === undefined ? {} : { because }) };
}

/** What a person should know of how the fields were understood: what was removed, what is the same. */
export function noticesOf(fields: Fields, given: Given): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const words = wordsOf(given[name]);
    return words === undefined ? [] : (field.notices?.(words) ?? []);
  });
}

/** Whether a field is asked at all, after what was already given. A condition sees what was given, not what counts without it. */
export function isAsked({ when }: Field<unknown>, given: Given): boolean {
  if (when === undefined) return true;
  const [word] = wordsOf(given[when.field]) ?? [];
  return word !== undefined && (when.is === undefined || when.is.includes(word));
}

/** Whether a field that is asked must be answered. */
export function isNeeded({ optional, fallback }: Field<unknown>): boolean {
  return fallback === undefined && optional !== true;
}

/** What a field goes with: `because: duplicate`. */
export function conditionText({ when }: Field<unknown>): string {
  if (when === undefined) return "";
  return when.is === undefined
    ? `only with ${when.field}`
    : `only with ${when.field} ${when.is.join(" or ")}`;
}

/** The words of one field; `undefined` when none were given. An empty word was given, and no field takes it. */
export function wordsOf(given: Given[string]): readonly string[] | undefined {
  if (given === undefined) return undefined;
  const words = Array.isArray(given) ? given.map(String) : [String(given)];
  return words.length === 0 ? undefined : words;
}
