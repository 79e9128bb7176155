import type { Condition, JsonValue } from "../data-map.ts";
import type { Schema } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import { listFrom, type PageCondition } from "../page/page-schema.ts";
import type { Complaints } from "./complaints.ts";
import { someOf } from "./spelling.ts";

/** What a condition speaks about. */
export interface Subject {
  /** For sentences: `customer`, `the answer of GET /store`. */
  readonly name: string;
  readonly schema: Schema | undefined;
}

/** Conditions of which one is enough. */
export function conditionsOf(
  complaints: Complaints,
  said: PageCondition | readonly PageCondition[] | undefined,
  path: Path,
  subject: Subject,
): readonly Condition[] {
  const several = Array.isArray(said);
  return listFrom(said).flatMap((condition, index) =>
    conditionFrom(complaints, condition, several ? [...path, index] : path, subject),
  );
}

/** A value that may be one of a list is one condition for each. */
function conditionFrom(
  complaints: Complaints,
  { status, header, at, is, not, present }: PageCondition,
  path: Path,
  { name, schema }: Subject,
): readonly Condition[] {
  if (status !== undefined) complaints.notYet([...path, "status"], "a condition on the status of an answer");
  if (header !== undefined) complaints.notYet([...path, "header"], "a condition on a header of an answer");
  if (at === undefined) {
    if (status === undefined && header === undefined)
      complaints.complain(
        path,
        `a condition on ${name} does not say where to look`,
        'write at: /pointer; at: "" is the whole',
      );
    return [];
  }
  if (schema && schema.at(at) === undefined)
    complaints.complain(
      path,
      `${name} has nothing at ${at}: the condition could never hold`,
      `it has ${someOf(schema.properties.keys(), 12)}`,
    );
  const rest = {
    at,
    ...(not === undefined ? {} : { not: not as JsonValue }),
    ...(present === undefined ? {} : { present }),
  };
  if (is === undefined) return [not === undefined && present === undefined ? { at, present: true } : rest];
  return (Array.isArray(is) && is.length > 0 ? is : [is]).map((value) => ({
    ...rest,
    is: value as JsonValue,
  }));
}

/**
 * A status always says something: that there is one is no sign that a record is gone. Only where the description lists its values,
 * none of which is empty, can that be known.
 */
export function complainAboutAlwaysGone(
  complaints: Complaints,
  conditions: readonly Condition[],
  path: Path,
  { name, schema }: Subject,
): void {
  for (const { at, present } of conditions) {
    const field = present === true ? schema?.at(at) : undefined;
    if (field === undefined || field === "anything") continue;
    const values = field.alternatives.flatMap(({ node }): readonly unknown[] =>
      Array.isArray(node.enum) ? node.enum : [],
    );
    if (values.length > 0 && values.every((value) => typeof value === "string" && value !== ""))
      complaints.complain(
        path,
        `${at} of ${name} always says something: every ${name} would count as gone`,
        `write which value means that: { at: ${at}, is: … }; it is one of ${someOf(values as readonly string[], 12)}`,
      );
  }
}
