import fc from "fast-check";
import { expect, test } from "vitest";
import { serializeForm } from "../src/form.ts";
import { InputProblem } from "../src/input-problem.ts";

/** Names and values of a form, as a server reads them. */
function read(text: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(text)];
}

test("members of members stand in brackets, lists as the vendor takes them", () => {
  const body = { name: "A & B", address: { city: "Köln", lines: ["1", "2"] }, vip: true, age: 7 };
  expect(read(serializeForm(body, "indices"))).toEqual([
    ["name", "A & B"],
    ["address[city]", "Köln"],
    ["address[lines][0]", "1"],
    ["address[lines][1]", "2"],
    ["vip", "true"],
    ["age", "7"],
  ]);
  expect(read(serializeForm({ tags: ["a", "b"] }, "brackets"))).toEqual([
    ["tags[]", "a"],
    ["tags[]", "b"],
  ]);
  expect(read(serializeForm({ tags: ["a", "b"] }, "repeated"))).toEqual([
    ["tags", "a"],
    ["tags", "b"],
  ]);
  expect(read(serializeForm({ "tags[]": ["a", "b"] }, undefined))).toEqual([
    ["tags[]", "a"],
    ["tags[]", "b"],
  ]);
});

test("what is cleared is sent as nothing, and not left out", () => {
  expect(serializeForm({ name: null, note: "", tags: [], more: {}, kept: undefined }, undefined)).toBe(
    "name=&note=&tags=&more=",
  );
});

test.each([
  [
    "a list where nothing says how one is written",
    { tags: ["a"] },
    "nothing says how a form writes the list tags",
  ],
  ["a list itself", ["a"], "a form is made of named values"],
  ["a text", "a", "a form is made of named values"],
  ["a number that is none", { age: Number.NaN }, "age is not text"],
  ["half a character", { name: "\ud800" }, "name is not text"],
])("%s is refused, without its value", (_, body, message) => {
  expect(() => serializeForm(body, undefined)).toThrow(InputProblem);
  expect(() => serializeForm(body, undefined)).toThrow(message);
});

test("whatever the names and values, a server reads back what was meant and nothing else", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(fc.dictionary(text, text), (body) => {
      expect(read(serializeForm(body, undefined))).toEqual(Object.entries(body));
    }),
  );
});
