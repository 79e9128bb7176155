import { randomBytes } from "node:crypto";

/** A letter as it goes out. Nothing in its head may hold a line break. */
export interface Message {
  readonly from: { readonly name: string; readonly address: string } | undefined;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: Date;
}

const END = "\r\n";

/**
 * A message that a mail program opens as a draft (RFC 5322, MIME). It has one part of text, in base64, so that no line of it is too long and none
 * reads as something else.
 *
 * @throws {Error} For a head with a line break in it: a bug, since whoever composes a letter refuses it.
 */
export function mailMessage({ from, to, subject, text, at }: Message): string {
  for (const value of [to, subject, from?.address ?? "", from?.name ?? ""])
    if (/[\p{Cc}\u2028\u2029]/u.test(value)) throw new Error("the head of a letter is more than one line");
  const body = Buffer.from(text.replaceAll(/\r\n|\r|\n/g, END), "utf8").toString("base64");
  const domain = from?.address.split("@").at(-1);
  const head: readonly (readonly [string, string])[] = [
    ...(from === undefined ? [] : [["From", `${encoded(from.name)} <${from.address}>`] as const]),
    ["To", to],
    ["Subject", encoded(subject)],
    ["Date", at.toUTCString().replace("GMT", "+0000")],
    ...(domain === undefined
      ? []
      : [["Message-ID", `<${randomBytes(16).toString("hex")}@${domain}>`] as const]),
    ["MIME-Version", "1.0"],
    ["Content-Type", "text/plain; charset=utf-8"],
    ["Content-Transfer-Encoding", "base64"],
    ["X-Unsent", "1"],
  ];
  return [...head.map(([name, value]) => `${name}: ${value}`), "", ...linesOf(body), ""].join(END);
}

function linesOf(body: string): readonly string[] {
  return body.match(/.{1,76}/g) ?? [];
}

// An encoded word has 75 characters at most, of which twelve are around it; a character is never cut in two.
const BYTES_OF_A_WORD = 45;

/** Text of a head as RFC 2047 writes what is not plain ASCII. */
function encoded(text: string): string {
  if (/^[\w .,/()-]{1,60}$/.test(text)) return text;
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    if (Buffer.byteLength(word + character) > BYTES_OF_A_WORD) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  return [...words, word]
    .map((part) => `=?utf-8?B?${Buffer.from(part).toString("base64")}?=`)
    .join(`${END} `);
}
