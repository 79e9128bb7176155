import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  IDENTIFIER_KINDS,
  type Identifier,
  masked,
  normalise,
  parseIdentifier,
  sameIdentifier,
} from "../src/index.ts";

const identifier = fc.record({
  kind: fc.constantFrom(...IDENTIFIER_KINDS),
  value: fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })),
});

describe("an officer types", () => {
  test.each<[string, Identifier]>([
    ["dana.ruiz@example.test", { kind: "email", value: "dana.ruiz@example.test" }],
    ["  Dana.Ruiz@Example.test ", { kind: "email", value: "Dana.Ruiz@Example.test" }],
    ["+351 900 000 117", { kind: "phone", value: "+351 900 000 117" }],
    ["+1 (555) 010-2030", { kind: "phone", value: "+1 (555) 010-2030" }],
    ["phone:0049 30 1234567", { kind: "phone", value: "0049 30 1234567" }],
    ["card-number:318-204-557", { kind: "card-number", value: "318-204-557" }],
    ["customer-id:40217", { kind: "customer-id", value: "40217" }],
    ["external-id:a:b", { kind: "external-id", value: "a:b" }],
    ["name: Dana Ruiz", { kind: "name", value: "Dana Ruiz" }],
    ["email:dana@example.test", { kind: "email", value: "dana@example.test" }],
  ])("%s", (text, meant) => expect(parseIdentifier(text)).toEqual(meant));

  test.each([
    "dana\0@example.test",
    "dana\u0001@example.test",
    "name:Dana\u0007 Ruiz",
    "name:Dana\tRuiz",
    "customer-id:40\u001b[2J217",
    "+351 900\t000 117",
  ])("no identifier with a control character: %j", (text) => expect(parseIdentifier(text)).toBeUndefined());

  test.each([
    ["nothing", ""],
    ["only spaces", "   "],
    ["a word of no kind", "dana"],
    ["a kind without a value", "name:"],
    ["a kind with an empty value", "card-number:   "],
    ["an unknown kind", "passport:123"],
    ["two at signs", "a@b@c"],
    ["an address without a mailbox", "@example.test"],
    ["an address with a space", "dana ruiz@example.test"],
    ["too few digits", "+123"],
    ["too many digits", "+1234567890123456"],
    ["a number without its country", "900000117"],
    ["letters as a phone number", "phone:call me"],
  ])("what cannot be meant: %s", (_what, text) => expect(parseIdentifier(text)).toBeUndefined());
});

describe("two spellings are the same", () => {
  test.each<[Identifier["kind"], string, string]>([
    ["email", "Dana.Ruiz@Example.test", "dana.ruiz@example.test"],
    ["email", "ｄana@example.test", "dana@example.test"],
    ["phone", "+351 900-000 (117)", "00351900000117"],
    ["name", "Dana   RUIZ", "dana ruiz"],
    ["name", "Zoe\u0308 \u0041\u030angstro\u0308m", "zoë ångström"],
    // A letter that exists as one character only in lower case.
    ["name", "J\u030can", "\u01f0an"],
    ["card-number", " 318-204-557 ", "318-204-557"],
  ])("%s: %s and %s", (kind, a, b) => {
    expect(sameIdentifier({ kind, value: a }, { kind, value: b })).toBe(true);
  });

  test.each<[Identifier["kind"], string, string]>([
    ["email", "dana.ruiz+tag@example.test", "dana.ruiz@example.test"],
    ["email", "danaruiz@example.test", "dana.ruiz@example.test"],
    ["external-id", "AB1", "ab1"],
    ["phone", "+351900000117", "+351900000118"],
  ])("but not %s: %s and %s", (kind, a, b) => {
    expect(sameIdentifier({ kind, value: a }, { kind, value: b })).toBe(false);
  });

  test("never across kinds", () => {
    const value = "40217";
    expect(sameIdentifier({ kind: "customer-id", value }, { kind: "external-id", value })).toBe(false);
  });
});

describe("the law of normalising", () => {
  test("done twice it is done once", () => {
    fc.assert(
      fc.property(identifier, (it) => {
        const once = normalise(it);
        expect(normalise({ kind: it.kind, value: once })).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test("done twice it is done once, for every letter there is and what stands above it", () => {
    const broken: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      if (point >= 0xd800 && point <= 0xdfff) continue;
      for (const mark of point < 0x3000 ? ["", "\u030c", "\u0307", "\u0331"] : [""]) {
        const value = `a${String.fromCodePoint(point)}${mark}`;
        const once = normalise({ kind: "name", value });
        if (normalise({ kind: "name", value: once }) !== once) broken.push(point.toString(16));
      }
    }
    expect(broken).toEqual([]);
  });

  test("what parses also parses from its normalised form, and stays the same", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.emailAddress(), fc.stringMatching(/^\+\d{5,15}$/)),
        fc.constantFrom(" ", ""),
        (text, pad) => {
          const parsed = parseIdentifier(`${pad}${text.toUpperCase()}${pad}`);
          if (!parsed) throw new Error(`${text} was not understood`);
          const again = parseIdentifier(normalise(parsed));
          expect(again && sameIdentifier(parsed, again)).toBe(true);
        },
      ),
    );
  });
});

test("a masked identifier shows too little to find anybody by", () => {
  expect(masked({ kind: "email", value: "dana.ruiz@example.test" })).toBe("d•••@e•••");
  expect(masked({ kind: "phone", value: "+351900000117" })).toBe("+•••17");
  expect(masked({ kind: "name", value: "Dana Ruiz" })).toBe("D•••");
  expect(masked({ kind: "card-number", value: "318-204-557" })).toBe("3•••");
});
