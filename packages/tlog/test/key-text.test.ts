import fc from "fast-check";
import { expect, test } from "vitest";
import { formatKeyText, parseKeyText } from "../src/note-key.ts";

test("the id of a key is written with eight digits, also when it begins with zeros", () => {
  const key = { name: "log.example", keyId: 0x2a, type: 1, key: Uint8Array.of(2, 3) };
  expect(formatKeyText(key)).toBe("log.example+0000002a+AQID");
  expect(parseKeyText("log.example+0000002a+AQID")).toEqual(key);
});

test("a key comes back from its text, also when its base64 holds a plus", () => {
  const someKey = fc.record({
    name: fc.string({ maxLength: 9 }).filter((name) => !name.includes("+")),
    keyId: fc.nat(0xffffffff),
    type: fc.nat(255),
    key: fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.constant(new Uint8Array(32).fill(0xfb))),
  });
  fc.assert(
    fc.property(someKey, (key) => {
      expect(parseKeyText(formatKeyText(key))).toEqual(key);
    }),
  );
});

test.each([
  "",
  "n",
  "n+0000002a",
  "n+0000002a+",
  "n+2a+AQID",
  "n+0000002A+AQID",
  "n+NaN+AQID",
  "n+00000NaN+AQID",
  "n+-000002a+AQID",
  "n+0000002a+AQI",
  "n+0000002a+AQID+",
  "n+0000002a +AQID",
])("%j is the text of no key", (text) => {
  expect(parseKeyText(text)).toBeUndefined();
});
