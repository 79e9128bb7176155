import { expect, test } from "vitest";
import { fromJSONSchema } from "zod";
import { defineAction, done } from "../src/action/action.ts";
import {
  fallback,
  flag,
  identifiers,
  number,
  onlyWith,
  optional,
  secret,
  text,
} from "../src/action/fields.ts";
import { schemaOf } from "../src/action/schema.ts";
import { caseDismiss } from "../src/actions/case/dismiss.ts";
import { caseList } from "../src/actions/case/list.ts";

interface Sample {
  readonly identifiers: readonly object[];
  readonly count: number;
  readonly draft: boolean;
  readonly country?: string;
  readonly region?: string;
  readonly passphrase?: string;
}

const sample = defineAction<Sample, undefined>({
  id: "sample",
  summary: "a sample",
  danger: "changes",
  examples: [],
  fields: {
    identifiers: identifiers("who"),
    count: fallback("20", number("how many", { from: 1 })),
    draft: flag("only plan"),
    country: optional(text("where")),
    region: onlyWith("country", text("which part")),
    passphrase: optional(secret("what opens it")),
  },
  run: async () => undefined,
  tell: () => done("", {}),
});

test("an action without fields takes an empty object", () => {
  expect(schemaOf(caseList)).toMatchObject({
    type: "object",
    properties: {},
    required: [],
    additionalProperties: false,
  });
});

test("kinds, defaults, meanings and secrets stand in the schema", () => {
  expect(schemaOf(sample)).toMatchObject({
    required: ["identifiers"],
    properties: {
      identifiers: { type: "array", items: { type: "string" }, minItems: 1 },
      count: { type: "integer", default: 20 },
      draft: { type: "boolean", default: false },
      passphrase: { writeOnly: true },
    },
    allOf: [{ if: { required: ["country"] }, else: { properties: { region: false } } }],
  });
});

test("what is final wants the case number again and a reason, and a condition becomes if, then, else", () => {
  expect(schemaOf(caseDismiss)).toMatchObject({
    required: ["case", "because", "confirm", "reason"],
    properties: { because: { enum: ["spam", "duplicate"] }, duplicateOf: { type: "string" } },
    allOf: [
      {
        if: { required: ["because"], properties: { because: { enum: ["duplicate"] } } },
        // biome-ignore lint/suspicious/noThenProperty: a word of JSON Schema
        then: { required: ["duplicateOf"] },
        else: { properties: { duplicateOf: false } },
      },
    ],
  });
});

test("what is not conditional can be read by a validator nobody here wrote", () => {
  const { allOf: _conditions, ...plain } = schemaOf(sample);
  const validator = fromJSONSchema(plain);
  expect(validator.safeParse({ identifiers: ["ada@example.test"], count: 3 }).success).toBe(true);
  expect(validator.safeParse({ identifiers: [] }).success).toBe(false);
});
