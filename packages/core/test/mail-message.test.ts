import fc from "fast-check";
import { expect, test } from "vitest";
import { mailMessage } from "../src/world/mail-message.ts";

const AT = new Date("2026-11-28T12:00:00Z");
const FROM = { name: "Läden & Söhne", address: "privacy@shop.example.test" };
const LETTER = {
  from: FROM,
  to: "a@vendor.example.test",
  subject: "Request C-7",
  text: "Hello.\nSend us all.",
  at: AT,
};

/** The names and values of a head, its folded lines together, and the body. */
function parsed(message: string) {
  const [head = "", body = ""] = message.split("\r\n\r\n");
  const lines = head.replaceAll("\r\n ", " ").split("\r\n");
  const headers = new Map(
    lines.map((line) => [line.split(": ")[0] ?? "", line.slice(line.indexOf(": ") + 2)]),
  );
  return { headers, lines, text: Buffer.from(body, "base64").toString("utf8") };
}

/** What an encoded word of RFC 2047 says. */
function decoded(value = ""): string {
  return value.replaceAll(/=\?utf-8\?B\?([^?]*)\?=( (?==\?))?/g, (_, words: string) =>
    Buffer.from(words, "base64").toString("utf8"),
  );
}

test("a letter is one part of text, with a head that a mail program understands", () => {
  const { headers, text } = parsed(mailMessage(LETTER));
  expect([...headers.keys()]).toEqual([
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "X-Unsent",
  ]);
  expect(decoded(headers.get("From"))).toBe("Läden & Söhne <privacy@shop.example.test>");
  expect(headers.get("Date")).toBe("Sat, 28 Nov 2026 12:00:00 +0000");
  expect(text).toBe("Hello.\r\nSend us all.");
});

test("whatever a subject and a text hold, they come back, no line is too long, and no other header appears", () => {
  const line = fc.string({ unit: "grapheme" }).filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text));
  fc.assert(
    fc.property(line, fc.string({ unit: "grapheme" }), (subject, text) => {
      const message = mailMessage({ ...LETTER, subject, text });
      const read = parsed(message);
      expect(decoded(read.headers.get("Subject"))).toBe(subject);
      expect(read.text).toBe(text.replaceAll(/\r\n|\r|\n/g, "\r\n"));
      expect(read.lines).toHaveLength(9);
      for (const one of message.split("\r\n")) expect(one.length).toBeLessThanOrEqual(200);
    }),
  );
});

test.each(["a\r\nBcc: x@example.test", "a\nb", "a\u2028b", "a\u0000b"])(
  "a head with %j in it is refused",
  (subject) => {
    expect(() => mailMessage({ ...LETTER, subject })).toThrow("is more than one line");
  },
);
