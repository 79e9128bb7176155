import { expect, test } from "vitest";
import {
  caseId,
  choice,
  type Fields,
  fallback,
  flag,
  onlyWith,
  optional,
  text,
  theCase,
  when,
} from "../src/action/fields.ts";
import { readFields } from "../src/action/read-fields.ts";

const FIELDS: Fields = {
  case: theCase,
  because: choice("why", { spam: "", duplicate: "" }),
  duplicateOf: when("because", "duplicate", caseId("the other")),
  country: optional(text("where")),
  region: onlyWith("country", text("which part")),
  language: fallback("en", choice("language", { en: "", de: "" })),
  draft: flag("only plan"),
};

test("what is given is read, what may be left out stays away, and what counts without words is there", () => {
  expect(readFields(FIELDS, { case: "C-7", because: "spam", country: undefined })).toEqual({
    ok: true,
    values: { case: "C-7", because: "spam", language: "en", draft: false },
  });
  expect(
    readFields(FIELDS, {
      case: "C-7",
      because: "duplicate",
      duplicateOf: "c-4",
      country: "DE",
      region: "BE",
      draft: true,
    }),
  ).toMatchObject({ ok: true, values: { duplicateOf: "C-4", region: "BE", draft: true } });
});

test("an empty word was given, and is not valid where it could have been left out", () => {
  const given = { case: "C-7", because: "spam", country: "", language: "", draft: "" };
  expect(readFields(FIELDS, given)).toMatchObject({
    ok: false,
    problems: [
      { field: "country", is: "not-valid" },
      { field: "language", is: "not-valid" },
      { field: "draft", is: "not-valid" },
    ],
  });
});

test("all that is wrong is told at once, and never the words", () => {
  const read = readFields(FIELDS, {
    because: "duplicate",
    region: "secret words",
    language: "fr",
    colour: "red",
  });
  expect(read).toMatchObject({
    ok: false,
    problems: [
      { field: "colour", is: "unknown" },
      { field: "case", is: "missing" },
      { field: "duplicateOf", is: "missing" },
      { field: "region", is: "not-asked", expected: "only with country" },
      { field: "language", is: "not-valid", expected: "one of en, de" },
    ],
  });
  expect(JSON.stringify(read)).not.toContain("secret words");
});

test("a field is refused where its condition does not hold", () => {
  const given = { case: "C-7", because: "spam", duplicateOf: "C-4" };
  expect(readFields(FIELDS, given)).toMatchObject({
    problems: [{ field: "duplicateOf", is: "not-asked", expected: "only with because duplicate" }],
  });
});

test("names that every object has are no fields", () => {
  expect(readFields(FIELDS, { case: "C-7", because: "spam", constructor: "x" })).toMatchObject({ ok: false });
});
