import { type Action, isAboutCase } from "./action.ts";
import type { Field, FieldKind } from "./fields.ts";
import { isNeeded } from "./read-fields.ts";

/** A JSON Schema (2020-12), as an HTTP API and agents are told it. */
export type Schema = Readonly<Record<string, unknown>>;

/**
 * What an action wants to know, as the schema of one object, conditions included. What is final or erases also wants `confirm`,
 * and about a case `reason`.
 */
export function schemaOf(action: Action): Schema {
  const entries = Object.entries(action.fields);
  const confirming = confirmingOf(action);
  const conditions = entries.flatMap(([name, field]) => (field.when ? [conditionOf(name, field)] : []));
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: {
      ...Object.fromEntries(entries.map(([name, field]) => [name, propertyOf(field)])),
      ...confirming,
    },
    required: [
      ...entries.filter(([, field]) => field.when === undefined && isNeeded(field)).map(([name]) => name),
      ...Object.keys(confirming),
    ],
    additionalProperties: false,
    ...(conditions.length === 0 ? {} : { allOf: conditions }),
  };
}

function confirmingOf(action: Action): Readonly<Record<string, Schema>> {
  if (action.danger !== "final" && action.danger !== "erases") return {};
  if (!isAboutCase(action))
    return { confirm: { type: "string", const: action.word ?? action.id, description: "confirms it" } };
  return {
    confirm: { type: "string", description: "the case number again: this cannot be taken back" },
    reason: { type: "string", minLength: 1, description: "why; kept sealed with the case" },
  };
}

const FORMS: Readonly<Partial<Record<FieldKind, Schema>>> = {
  flag: { type: "boolean" },
  number: { type: "integer" },
  case: { pattern: "^C-[1-9][0-9]{0,8}$" },
  day: { format: "date" },
  url: { format: "uri" },
};

function propertyOf(field: Field<unknown>): Schema {
  const { options, many, fallback, kind, sensitive } = field;
  const one = {
    type: "string",
    ...FORMS[kind],
    ...(options === undefined ? {} : { enum: Object.keys(options) }),
  };
  return {
    ...(many ? { type: "array", items: one, minItems: 1 } : one),
    description: descriptionOf(field),
    ...(fallback === undefined ? {} : { default: defaultOf(field, fallback) }),
    ...(sensitive === "secret" ? { writeOnly: true } : {}),
  };
}

function descriptionOf({ says, expected, options }: Field<unknown>): string {
  const meanings = Object.entries(options ?? {}).map(([word, means]) => `${word}: ${means}`);
  return `${says} (${meanings.length === 0 ? expected : meanings.join("; ")})`;
}

function defaultOf({ kind, many }: Field<unknown>, words: string): unknown {
  if (kind === "flag") return words === "true";
  if (kind === "number") return Number(words);
  return many ? words.split(",") : words;
}

function conditionOf(name: string, field: Field<unknown>): Schema {
  const { field: other = "", is } = field.when ?? {};
  return {
    if: { required: [other], ...(is === undefined ? {} : { properties: { [other]: { enum: is } } }) },
    // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
    then: isNeeded(field) ? { required: [name] } : true,
    else: { properties: { [name]: false } },
  };
}
