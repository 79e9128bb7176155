import fc from "fast-check";
import { expect, test } from "vitest";
import { isExact } from "../src/exact-number.ts";
import { parseJson } from "../src/json.ts";
import { keepExactNumbers } from "../src/json-text.ts";
import { parseExact } from "../src/parse-exact.ts";
import { rawNumbersIn } from "../src/raw-numbers.ts";

test("whatever JSON can say is read as JSON.parse reads it, when no integer is large", () => {
  // Nested no deeper than the values of fast-check, and none of its objects has a name twice.
  const safe = fc.jsonValue().filter((value) => !/(?<![\d.eE+-])-?\d{16}/.test(JSON.stringify(value)));
  fc.assert(
    fc.property(safe, fc.constantFrom(undefined, 2), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
    }),
  );
});

test("an integer of any size keeps its digits, wherever it stands, and strings keep theirs", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.string({ unit: "binary" }), (integer, string) => {
      const written = JSON.stringify(`${string}${integer}`);
      const text = `{"a":[${integer}, ${written}],${written}:${integer}}`;
      const expected = Number.isSafeInteger(Number(integer)) ? Number(integer) : String(integer);
      expect(parseJson(text)).toEqual({
        ok: true,
        value: { a: [expected, `${string}${integer}`], [`${string}${integer}`]: expected },
      });
    }),
  );
});

test.each(["-0", "1E+30", "1.50", "0.1", "5e-324", "1.7976931348623157e308"])("%s stays a number", (text) => {
  expect(keepExactNumbers(`[${text}]`)).toBe(`[${text}]`);
});

test.each([
  "1e400",
  "-1e400",
  "1e-400",
  "0.12345678901234567890",
  "0.1000000000000000055",
  "12345678901234567890.5",
  "10000000000000000",
])("%s keeps its own text, because JavaScript would make another number of it", (text) => {
  expect(parseJson(`{"a":[${text}]}`)).toEqual({ ok: true, value: { a: [text] } });
});

test("a number stays one exactly when JavaScript says it again as it is", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (double) => {
      const token = JSON.stringify(double);
      // What JavaScript wrote itself it reads back as it was; only whole numbers beyond 2^53 cannot be told from rounded ones.
      const isWhole = Number.isInteger(double) && !/e/.test(token);
      expect(isExact(token)).toBe(!isWhole || Number.isSafeInteger(double));
    }),
  );
});

test("of members of one name none is lost: the first keeps it, the others are counted", () => {
  const text = '{"a":1,"\\u0061":2,"b":[{"c":1},{"c":1,"c":{"d":1,"d":2}}],"a (2)":3,"a":4}';
  expect(parseJson(text)).toEqual({
    ok: true,
    value: {
      a: 1,
      "a (2)": 2,
      b: [{ c: 1 }, { c: 1, "c (2)": { d: 1, "d (2)": 2 } }],
      "a (2) (2)": 3,
      "a (3)": 4,
    },
  });
});

test("every member that is written is kept, whatever it is called", () => {
  const members = fc.array(fc.tuple(fc.constantFrom("a", "b", "a (2)", "__proto__"), fc.nat()));
  fc.assert(
    fc.property(members, (written) => {
      const text = `{${written.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(",")}}`;
      const parsed = parseJson(text);
      expect(parsed.ok && Object.values(parsed.value as object).toSorted()).toEqual(
        written.map(([, value]) => value).toSorted(),
      );
    }),
  );
});

test("a text that is nested deeper than is taken is not parsed", () => {
  const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;
  expect(parseJson(nested(200))).toMatchObject({ ok: true });
  expect(parseJson(nested(201))).toEqual({ ok: false, deep: true });
  expect(parseJson(nested(3_000_000))).toEqual({ ok: false, deep: true });
  expect(parseJson(`"${"[".repeat(300)}"`)).toMatchObject({ ok: true });
});

test("half a character is kept as it came", () => {
  expect(parseJson('{"a":"\\ud800"}')).toEqual({ ok: true, value: { a: "\ud800" } });
});

test.each([
  "{12345678901234567890:1}",
  '{"a":1234567890123456',
  '"1234567890123456\\"',
  "<html>1234567890123456",
])("%s is not JSON", (text) => expect(parseJson(text)).toEqual({ ok: false }));

test("a string of megabytes is no trouble", () => {
  const long = 'x\\"'.repeat(3_000_000);
  expect(parseJson(`{"long":"${long}","id":9007199254740993}`)).toMatchObject({
    value: { id: "9007199254740993" },
  });
});

/** JSON in which no object has a name twice, with numbers of every kind. */
const token = fc.constantFrom(
  "1.10",
  "-0",
  "1e400",
  "12345678901234567890",
  "1E2",
  "0.10",
  "7",
  "-1.5",
  "2e-7",
);
const anyJson = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    token,
    fc.string().map((text) => JSON.stringify(text)),
    fc.array(tie("value") as fc.Arbitrary<string>, { maxLength: 4 }).map((all) => `[${all.join(",")}]`),
    fc.dictionary(fc.string({ unit: "binary" }), tie("value") as fc.Arbitrary<string>, { maxKeys: 4 }).map(
      (all) =>
        `{${Object.entries(all)
          .map(([name, value]) => `${JSON.stringify(name)}:${value}`)
          .join(",")}}`,
    ),
  ),
})).value;

test("what a client by name reads is what is kept without loss, where no name stands twice", () => {
  fc.assert(
    fc.property(anyJson, (text) => {
      expect(parseExact(`[${text}]`)).toEqual(parseJson(`[${text}]`));
      expect(parseExact(`[${text}`)).toEqual({ ok: false });
    }),
    { numRuns: 500 },
  );
  expect(parseExact("[".repeat(201) + "]".repeat(201))).toEqual({ ok: false, deep: true });
});

test("every number can be written again as it was, and no value is another one for it", () => {
  fc.assert(
    fc.property(anyJson, (text) => {
      const parsed = parseJson(`[${text}]`);
      if (!parsed.ok) throw new Error("this is JSON");
      const numbers = rawNumbersIn(parsed.value);
      const written = (value: unknown, at: string): string => {
        const raw = numbers[at];
        if (raw !== undefined) return raw;
        if (Array.isArray(value))
          return `[${value.map((one, index) => written(one, `${at}/${index}`)).join(",")}]`;
        if (typeof value !== "object" || value === null) return JSON.stringify(value);
        const members = Object.entries(value).map(
          ([name, inner]) =>
            `${JSON.stringify(name)}:${written(inner, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`)}`,
        );
        return `{${members.join(",")}}`;
      };
      // An object puts names that look like positions first.
      const inOrder = (one: string) =>
        JSON.stringify(
          JSON.parse(
            one.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
              token.startsWith('"') ? token : `"${token}"`,
            ),
          ),
        );
      expect(inOrder(written(parsed.value, ""))).toBe(inOrder(`[${text}]`));
    }),
    { numRuns: 500 },
  );
});
