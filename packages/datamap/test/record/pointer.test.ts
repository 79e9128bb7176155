import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPresent, valueAt, valuesAt } from "../../src/record/index.ts";

const RECORD = { a: { b: [{ c: 1 }, { c: 2 }, {}] }, "x/y": 3, "~": 4, "": 5, list: [["deep"]] };

describe("a pointer leads to", () => {
  test.each<[string, unknown]>([
    ["", RECORD],
    ["/a/b/1/c", 2],
    ["/x~1y", 3],
    ["/~0", 4],
    ["/", 5],
    ["/list/0/0", "deep"],
    ["/a/z", undefined],
    ["/a/b/3", undefined],
    ["/a/b/01", undefined],
    ["/a/b/-1", undefined],
    ["/a/b/length", undefined],
    ["/toString", undefined],
    ["/constructor/name", undefined],
    ["/__proto__", undefined],
  ])("%s", (pointer, value) => expect(valueAt(RECORD, pointer)).toEqual(value));

  test("every element where a star stands", () => {
    expect(valuesAt(RECORD, "/a/b/*/c")).toEqual([1, 2]);
    expect(valuesAt(RECORD, "/list/*/*")).toEqual(["deep"]);
    expect(valuesAt({ result: { "a@b.test": { id: 1 }, "c@d.test": { id: 2 } } }, "/result/*/id")).toEqual([
      1, 2,
    ]);
    expect(valuesAt({ a: 1, "*": 2 }, "/*")).toEqual([2, 1]);
    expect(valueAt({ a: 1, "*": 2 }, "/*")).toBe(2);
    expect(valuesAt(undefined, "/a/*")).toEqual([]);
  });

  test("whatever it was built for, whatever the names are", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.string().filter((name) => name !== "__proto__"),
          { minLength: 1, maxLength: 5 },
        ),
        fc.integer(),
        (names, value) => {
          const built = names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value);
          const pointer = names
            .map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`)
            .join("");
          expect(valueAt(built, pointer)).toBe(value);
        },
      ),
    );
  });
});

test.each<[unknown, boolean]>([
  [undefined, false],
  [null, false],
  [false, false],
  [0, false],
  ["", false],
  [[], false],
  [{}, false],
  [true, true],
  [-1, true],
  [" ", true],
  ["0", true],
  [[0], true],
  [{ a: null }, true],
])("%j is present: %s", (value, present) => expect(isPresent(value)).toBe(present));
