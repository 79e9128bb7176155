import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalise, readIdentifier, sameIdentifier } from "../src/index.ts";

const ADDRESS = "mira.voss@example.test";

describe("an address that was pasted with something around it is that address, and what was removed is said", () => {
  test.each([
    ["a direction mark around it", `\u202a${ADDRESS}\u202c`, ["invisible characters"]],
    ["an override that changes nothing", `\u202d${ADDRESS}\u202c`, ["invisible characters"]],
    ["a space without width inside", "mira.voss\u200b@example.test", ["invisible characters"]],
    ["a soft hyphen inside", "mira.\u00advoss@example.test", ["invisible characters"]],
    ["the mark of a file's beginning", `\ufeff${ADDRESS}`, ["invisible characters"]],
    ["a link", `mailto:${ADDRESS}`, ["mailto:"]],
    ["a link with a subject", `MAILTO:${ADDRESS}?subject=hello`, ["mailto: and what the link says besides"]],
    ["an encoded link", "mailto:mira.voss%40example.test", ["mailto:"]],
    ["a full stop", `${ADDRESS}.`, ["dots at its end"]],
    ["a name", `Mira Voss <${ADDRESS}>`, ["the name beside the address"]],
    ["a name in quotes", `"Voss, Mira" <${ADDRESS}>;`, ["the name beside the address"]],
    ["a name behind it", `${ADDRESS} (Mira Voss)`, ["the name beside the address"]],
    [
      "quotes and a comma",
      `"${ADDRESS}",`,
      ["commas or semicolons", "quotation marks or brackets around it"],
    ],
    ["angle brackets", `<${ADDRESS}>`, ["quotation marks or brackets around it"]],
    ["German quotes", `„${ADDRESS}“`, ["quotation marks or brackets around it"]],
    ["a link in brackets", `<mailto:${ADDRESS}>`, ["quotation marks or brackets around it", "mailto:"]],
    ["its kind before quotes", `email:"${ADDRESS}"`, ["quotation marks or brackets around it"]],
  ])("%s", (_what, text, removed) => {
    const read = readIdentifier(text);
    expect(read).toEqual({ ok: true, identifier: { kind: "email", value: ADDRESS }, removed });
  });
});

describe("an identifier of a page's own", () => {
  test.each([
    ["club.member-no:17", "club.member-no", "17"],
    ["our.order-number: A-1001", "our.order-number", "A-1001"],
    ["'club.member-no:17'", "club.member-no", "17"],
    ["club.member-no:email:17", "club.member-no", "email:17"],
  ])("%s", (text, kind, value) => {
    expect(readIdentifier(text)).toMatchObject({ ok: true, identifier: { kind, value } });
  });

  test.each(["club.:17", ".member:17", "club.member.no:17", "Club.member:17", `${"a".repeat(200)}.b:17`])(
    "is not %s",
    (text) => expect(readIdentifier(text)).toMatchObject({ ok: false }),
  );
});

describe("a phone number", () => {
  test.each([
    ["tel:+49-170-1234567", "+491701234567"],
    ["+49 (0)170 1234567", "+491701234567"],
    ["+49 170–1234567", "+491701234567"],
    ["+39 (0)6 1234567", "+39061234567"],
    ["0170 1234567", "01701234567"],
    ["(0170) 1234567", "01701234567"],
    ["tel:0170-1234567;phone-context=+49", "01701234567"],
  ])("%s", (text, normal) => {
    const read = readIdentifier(text);
    expect(read.ok && normalise(read.identifier)).toBe(normal);
  });
});

describe("what is unusual is kept as it is", () => {
  test.each([
    ["name:山田太郎@例え.jp", "name", "山田太郎@例え.jp"],
    ["👩‍👩‍👧‍👦@exämple.test", "email", "👩‍👩‍👧‍👦@exämple.test"],
    ["عمرو@مثال.اختبار", "email", "عمرو@مثال.اختبار"],
    ["e\u0301loise@exe\u0301mple.test", "email", "éloise@exémple.test"],
    ["name:José García", "name", "José García"],
    ["name:Sammy Davis Jr.", "name", "Sammy Davis Jr."],
    ["name:می‌خواهم", "name", "می‌خواهم"],
    ["o'brien+{x}@example.test", "email", "o'brien+{x}@example.test"],
    ["external-id:mailto:a", "external-id", "mailto:a"],
    ["external-id:[7]", "external-id", "7"],
  ])("%s", (text, kind, value) => {
    expect(readIdentifier(text)).toMatchObject({ ok: true, identifier: { kind, value } });
  });
});

describe("what cannot be meant is refused, with a reason that does not repeat it", () => {
  test.each([
    ["ten thousand letters", "x".repeat(10_000), "it has 10000 characters, more than any identifier"],
    [
      "an escape sequence",
      "esc\u001b[31mred\u001b]52;c;aGk=\u0007@example.test",
      "it holds control characters",
    ],
    [
      "text that runs backwards",
      "rtl\u202eoverride@example.test",
      "it holds a character that shows the text backwards",
    ],
    ["half a character", "a\ud800@example.test", "it holds half a character"],
    ["nothing to see", "\u200b\u200d", "it is empty"],
    ["two addresses", "a@example.test,b@example.test", "it is not one e-mail address"],
    ["a very long address", `${"x".repeat(300)}@example.test`, "it is longer than an e-mail address can be"],
    ["a number of no kind", "40217", "it does not say what kind of number it is"],
    ["a word", "mira", "it is neither an address nor a phone number, and names no other kind"],
    ["letters as a number", "phone:call me", "a phone number has between 5 and 15 digits and no letters"],
  ])("%s", (_what, text, because) => expect(readIdentifier(text)).toEqual({ ok: false, because }));
});

test("a domain of other letters is the same in both of its forms", () => {
  const unicode = { kind: "email", value: "mira@exämple.test" } as const;
  const network = { kind: "email", value: "Mira@xn--exmple-cua.test" } as const;
  expect(sameIdentifier(unicode, network)).toBe(true);
});

describe("the laws of cleaning", () => {
  const around = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `"${text}"`,
    (text) => `<${text}>`,
    (text) => `mailto:${text}`,
    (text) => `Mira Voss <${text}>`,
    (text) => `\u202a${text}\u202c`,
    (text) => `${text},`,
    (text) => `${text}.`,
    (text) => ` (${text}) `,
  );

  // A link writes a per cent and a question mark in its own way.
  const plainAddress = fc.emailAddress().filter((address) => !/[%?]/.test(address));

  test("cleaning twice cleans no more", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "grapheme" }),
      fc
        .array(fc.constantFrom(..."\"<>()[]',;.@a0+:‍‌​\u202a\u202c👩👧\ufe0fم"), { maxLength: 14 })
        .map((all) => all.join("")),
      fc.tuple(fc.emailAddress(), around, around).map(([address, one, other]) => one(other(address))),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const once = readIdentifier(text);
        if (!once.ok) return;
        const { kind, value } = once.identifier;
        expect(readIdentifier(`${kind}:${value}`)).toEqual({
          ok: true,
          identifier: once.identifier,
          removed: [],
        });
      }),
      { numRuns: 5_000 },
    );
  });

  test("an address with one thing around it is that address", () => {
    fc.assert(
      fc.property(plainAddress, around, (address, one) => {
        const read = readIdentifier(one(address));
        expect(read.ok && read.identifier.value).toBe(address);
      }),
      { numRuns: 3_000 },
    );
  });

  test("no address becomes another one, whatever is around it", () => {
    fc.assert(
      fc.property(plainAddress, around, around, (address, one, other) => {
        const read = readIdentifier(one(other(address)));
        expect(read.ok ? read.identifier.value : address).toBe(address);
      }),
      { numRuns: 3_000 },
    );
  });
});
