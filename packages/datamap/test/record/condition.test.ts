import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/data-map.ts";
import { holds } from "../../src/record/index.ts";

const RECORD = {
  state: "archived",
  deleted: false,
  count: 0,
  tags: [{ of: "a" }, { of: "b" }],
  box: { a: 1, b: [2] },
};

describe("a condition", () => {
  test.each<[string, Condition, boolean]>([
    ["the value the page names", { at: "/state", is: "archived" }, true],
    ["another value", { at: "/state", is: "deleted" }, false],
    ["false is a value", { at: "/deleted", is: false }, true],
    ["a missing value is not null", { at: "/nothing", is: null }, false],
    ["any other value", { at: "/state", not: "active" }, true],
    ["the one that is excluded", { at: "/state", not: "archived" }, false],
    ["a missing value is another one", { at: "/nothing", not: "active" }, true],
    ["there is something", { at: "/state", present: true }, true],
    ["0 is nothing", { at: "/count", present: true }, false],
    ["nothing there", { at: "/nothing", present: false }, true],
    ["one element that fits is enough", { at: "/tags/*/of", is: "b" }, true],
    ["no element fits", { at: "/tags/*/of", is: "c" }, false],
    ["objects, whatever the order of their members", { at: "/box", is: { b: [2], a: 1 } }, true],
    ["an object with more in it", { at: "/box", is: { a: 1 } }, false],
    ["all that is given, of the same element", { at: "/tags/*/of", is: "a", not: "a" }, false],
    ["only a place", { at: "/nothing" }, true],
  ])("%s", (_what, condition, expected) => expect(holds(condition, RECORD)).toBe(expected));

  test("says the same of a value and of its copy, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const copy = JSON.parse(JSON.stringify(value)) as typeof value;
        expect(holds({ at: "", is: copy as never }, value)).toBe(true);
        expect(holds({ at: "", not: copy as never }, value)).toBe(false);
      }),
    );
  });

  test("never throws, whatever vendors send", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        holds({ at: "/a/*/b", is: { c: [1] }, present: true }, value);
      }),
    );
  });
});
