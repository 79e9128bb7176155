import fc from "fast-check";
import { expect, test } from "vitest";
import { keepLargeIntegers, parseJson } from "../src/json.ts";

test("whatever JSON can say is read as JSON.parse reads it, when no integer is large", () => {
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

test.each(["1e400", "0.12345678901234567890", "-0", "12345678901234567890.5", "1E+30"])(
  "%s stays a number",
  (text) => {
    expect(keepLargeIntegers(`[${text}]`)).toBe(`[${text}]`);
  },
);

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
