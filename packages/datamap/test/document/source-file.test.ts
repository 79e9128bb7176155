import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSourceFile } from "../../src/document/read-source-file.ts";

function within(milliseconds: number, run: () => void): void {
  const start = performance.now();
  run();
  expect(performance.now() - start).toBeLessThan(milliseconds);
}

describe("a file", () => {
  test("of JSON and of YAML gives the same value", () => {
    const json = readSourceFile("a.json", '{ "a": { "b": [1, true, null, "x"] } }');
    const yaml = readSourceFile("a.yaml", "a:\n  b: [1, true, null, x]\n");
    expect(yaml.value).toEqual(json.value);
    expect([...json.syntax, ...yaml.syntax, ...json.doubled, ...yaml.doubled]).toEqual([]);
  });

  test("is known by the hash of its bytes", () => {
    expect(readSourceFile("a", "").sha256).toBe(
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    );
  });

  test("may begin with a byte order mark", () => {
    expect(readSourceFile("a", "\uFEFFa: 1").value).toEqual({ a: 1 });
  });

  test.each(["__proto__: { x: 1 }\nconstructor: 2", '{ "__proto__": { "x": 1 }, "constructor": 2 }'])(
    "finds nothing that was not written: %s",
    (text) => {
      const value = readSourceFile("a", text).value as Record<string, unknown>;
      expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
      expect(value.x).toBeUndefined();
      expect(value.toString).toBeUndefined();
      expect(Object.getPrototypeOf(value)).toBeNull();
    },
  );

  test("knows merge keys", () => {
    const { value } = readSourceFile("a", "base: &base { x: 1, y: 2 }\nit: { <<: *base, y: 3 }");
    expect(value).toEqual({ base: { x: 1, y: 2 }, it: { x: 1, y: 3 } });
  });
});

describe("a line", () => {
  const yaml = "# first\npaths:\n  /a/b:\n    get: { x: 1 }\nlist:\n  - one\n  - two: 2\n";
  const json =
    '{\n  "paths": {\n    "/a/b": {\n      "get": { "x": 1 }\n    }\n  },\n  "list": [\n    "one",\n    { "two": 2 }\n  ]\n}';

  test.each<[readonly (string | number)[], number, number]>([
    [[], 2, 1],
    [["paths"], 2, 2],
    [["paths", "/a/b", "get", "x"], 4, 4],
    [["list", 0], 6, 8],
    [["list", 1, "two"], 7, 9],
    [["paths", "/a/b", "post"], 3, 3],
    [["nowhere"], 2, 1],
  ])("of %j is that of its key, or of what is nearest", (path, inYaml, inJson) => {
    expect(readSourceFile("a.yaml", yaml).lineOf(path)).toBe(inYaml);
    expect(readSourceFile("a.json", json).lineOf(path)).toBe(inJson);
  });

  test("in JSON is where the key stands, whatever keys and texts hold", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), (value) => {
        const text = JSON.stringify(value, undefined, 1);
        const file = readSourceFile("a.json", text);
        for (const key of Object.keys(value)) {
          const line = text.split("\n")[file.lineOf([key]) - 1];
          expect(line?.startsWith(` ${JSON.stringify(key)}: `)).toBe(true);
        }
      }),
    );
  });
});

describe("a mistake is named with its line and what to do:", () => {
  test.each<[string, number, string]>([
    ["a:\n\tb: 1", 2, "a tab stands where lines are indented"],
    ["a: 1\nb: c: d", 2, "a second colon stands in the line"],
    ["a: 1\nb: 'it's'", 2, "the text goes on behind its closing quotation mark"],
    ["a: @x", 1, "a text begins with @, ` or %"],
    ["a: [1, 2", 1, "a bracket [ or { is not closed"],
    ['a: "x', 1, "a quotation mark is not closed"],
    ["a: { call: GET /a?b={c}&d=[e] }", 1, "a comma is missing or too many inside [ ] or { }"],
    ["a:\n  b: 1\n c: 2", 3, "this line is indented otherwise than the lines around it"],
    ["a: *", 1, "a text begins with * or &"],
    ["a: *b", 1, "an alias (*) names nothing"],
    ["a: !b c", 1, "it has a tag (!) that has no meaning here"],
    ["a: 1\n---\nb: 2", 1, "several documents stand in one file (---)"],
    ["", 1, "the file is empty"],
    ["a: \u0000", 1, "it holds control characters"],
    ["a: &x [*x]", 1, "an alias (*) stands inside of what it stands for"],
    ["a: &x { b: *x }", 1, "an alias (*) stands inside of what it stands for"],
  ])("%j", (text, line, message) => {
    const { syntax, value } = readSourceFile("a.yaml", text);
    expect(value).toBeUndefined();
    expect(syntax).toEqual([expect.objectContaining({ file: "a.yaml", line, message })]);
    expect(syntax[0]?.remedy).not.toBe("");
  });

  test.each(["a: 1\nb:\n  c: 1\n  c: 2", '{ "a": 1,\n"b": {\n"c": 1,\n"c": 2 } }'])(
    "a key that stands twice, of which the last counts: %j",
    (text) => {
      const file = readSourceFile("a", text);
      expect(file.doubled).toEqual([
        expect.objectContaining({ line: 4, message: "this key stands here twice" }),
      ]);
      expect(file.value).toEqual({ a: 1, b: { c: 2 } });
    },
  );
});

describe("what is made to take time or memory", () => {
  const bomb = (list: (name: string) => string) =>
    [
      "a0: &a0 [x, x]",
      ...Array.from({ length: 40 }, (_, at) => `a${at + 1}: &a${at + 1} ${list(`*a${at}`)}`),
    ].join("\n");

  test.each([
    ["aliases of aliases in lists", bomb((alias) => `[${alias}, ${alias}]`)],
    ["aliases of aliases in objects", bomb((alias) => `{ a: ${alias}, b: ${alias} }`)],
    ["10,000 levels of JSON", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`],
    ["a million levels of lists", "[".repeat(1_000_000) + "]".repeat(1_000_000)],
    ["10,000 levels of YAML", "[".repeat(10_000)],
  ])("is refused at once: %s", (_, text) => {
    within(2_000, () => expect(readSourceFile("a", text).syntax).toHaveLength(1));
  });

  test("but is long and plain is read", () => {
    const keys = Array.from({ length: 200_000 }, (_, at) => `"key${at}": ${at}`);
    within(5_000, () => {
      const file = readSourceFile("a", `{${keys.join(",\n")}}`);
      expect(file.lineOf(["key150000"])).toBe(150_001);
    });
  });
});

test("no text makes reading throw", () => {
  const piece = fc.constantFrom(
    "a",
    ": ",
    "- ",
    "\n",
    "  ",
    "{",
    "}",
    "[",
    "]",
    "&x",
    "*x",
    '"',
    "'",
    "|",
    ">",
    "#",
    "!",
    "? ",
    ",",
    "<<",
    "\t",
    "\ud800",
    "---",
    "...",
    "%",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join("")),
      ),
      (text) => {
        const file = readSourceFile("a", text);
        expect(file.lineOf(["a", 0, "b"])).toBeGreaterThan(0);
        if (file.syntax.length > 0) expect(file.value).toBeUndefined();
      },
    ),
    { numRuns: 2_000 },
  );
});
