import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Ed25519Signer,
  formatSignerKey,
  formatVerifierKey,
  generateSigner,
  parseSignerKey,
  parseVerifierKey,
} from "../src/ed25519.ts";
import { openNote, signNote } from "../src/note.ts";
import go from "../vectors/sumdb-note.json" with { type: "json" };
import { flipBit } from "./a-log.ts";

const ada = generateSigner("ada.example/log");
const bob = generateSigner("bob.example/witness");
const eve = generateSigner("eve.example");
const TEXT = "one line\n\nand another\n";

const someText = fc
  .array(fc.string({ unit: "grapheme", maxLength: 20 }).filter((line) => !/\p{Cc}/u.test(line)))
  .map((lines) => `${lines.join("\n")}\n`);

describe("keys", () => {
  test("are written and read like those of Go's sumdb/note", () => {
    const verifier = parseVerifierKey(go.verifierKey);
    const signer = parseSignerKey(go.signerKey);
    expect(verifier && formatVerifierKey(verifier)).toBe(go.verifierKey);
    expect(signer && formatSignerKey(signer)).toBe(go.signerKey);
    expect(signer && formatVerifierKey(signer.verifier)).toBe(go.verifierKey);
  });

  test("come back from their text, able to do the same", () => {
    const signer = parseSignerKey(formatSignerKey(ada));
    expect(signer && signNote(TEXT, [signer])).toBe(signNote(TEXT, [ada]));
  });

  test("do not show their secret when they are logged", () => {
    expect(JSON.stringify(ada)).not.toContain(Buffer.from(ada.seed()).toString("base64"));
  });

  test.each([
    ["another key id", go.verifierKey.replace("c74f20a3", "c74f20a4")],
    ["a key id in capitals", go.verifierKey.replace("c74f20a3", "C74F20A3")],
    ["another name", go.verifierKey.replace("Peter", "Paul")],
    ["another type byte", "PeterNeumann+c74f20a3+AhpdfZ"],
    ["a missing last character", go.verifierKey.slice(0, -1)],
    ["a final newline", `${go.verifierKey}\n`],
    ["no key", "PeterNeumann+c74f20a3+"],
    ["nothing", ""],
    ["a secret", go.signerKey],
  ])("with %s are not read", (_name, text) => {
    expect(parseVerifierKey(text)).toBeUndefined();
  });

  test.each([
    go.verifierKey,
    go.signerKey.slice(0, -1),
    go.signerKey.replace("c74f20a3", "c74f20a4"),
    "PRIVATE+KEY+",
    "",
  ])("%j is not a secret key", (text) => {
    expect(parseSignerKey(text)).toBeUndefined();
  });

  test.each(["", "a b", "a+b", "a\u00a0b", "a\u2003b", "a\nb", "\ud800"])("cannot be named %j", (name) => {
    expect(() => generateSigner(name)).toThrow(RangeError);
  });
});

describe("a signed note", () => {
  test("is byte for byte the one Go's sumdb/note writes", () => {
    const signer = parseSignerKey(go.signerKey);
    expect(signer && signNote(go.text, [signer])).toBe(go.note);
  });

  test("from Go's sumdb/note opens", () => {
    const verifier = parseVerifierKey(go.verifierKey);
    expect(openNote(go.note, verifier ? [verifier] : [])?.text).toBe(go.text);
  });

  test("opens for a verifier who knows one of its signers", () => {
    const note = signNote(TEXT, [ada, bob]);
    expect(names(note, ada)).toEqual([ada.name]);
    expect(names(note, bob)).toEqual([bob.name]);
    expect(names(note, bob, ada, eve)).toEqual([ada.name, bob.name]);
  });

  test("gives back any text", () => {
    fc.assert(
      fc.property(someText, (text) => {
        expect(openNote(signNote(text, [ada]), [ada.verifier])?.text).toBe(text);
      }),
    );
  });

  test("does not open when no known key signed it", () => {
    expect(openNote(signNote(TEXT, [ada]), [eve.verifier])).toBeUndefined();
    expect(openNote(signNote(TEXT, [ada]), [])).toBeUndefined();
  });

  test("does not open when one known signature is bad, however good the others are", () => {
    const note = signNote(TEXT, [ada]) + signNote("other\n", [bob]).split("\n\n")[1];
    expect(names(note, ada)).toEqual([ada.name]);
    expect(openNote(note, [ada.verifier, bob.verifier])).toBeUndefined();
  });

  test("counts a key once that signed twice", () => {
    expect(names(signNote(TEXT, [ada, ada]), ada)).toEqual([ada.name]);
  });

  test("ignores a key that shares only its name with a known one", () => {
    const namesake = generateSigner(ada.name);
    expect(names(signNote(TEXT, [namesake, ada]), ada)).toEqual([ada.name]);
    expect(openNote(signNote(TEXT, [namesake]), [ada.verifier])).toBeUndefined();
  });

  test("does not open when any of its bits is changed", () => {
    const note = Buffer.from(signNote("7\n", [ada]), "utf8");
    fc.assert(
      fc.property(fc.nat(note.length * 8 - 1), (bit) => {
        const changed = Buffer.from(flipBit(note, bit)).toString("utf8");
        expect(openNote(changed, [ada.verifier])).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  const good = signNote(TEXT, [ada]);
  test.each([
    ["no final newline", good.slice(0, -1)],
    ["a line too many", `${good}\n`],
    ["text after the signatures", `${good}x\n`],
    ["Windows line ends", good.replaceAll("\n", "\r\n")],
    ["a hyphen for the dash", good.replace("\u2014", "-")],
    ["a fourth word", good.replace(/\n$/, " more\n")],
    ["a line of one word", `${good}\u2014\n`],
    ["a line of two words", `${good}\u2014 x\n`],
    ["two spaces", good.replace("\u2014 ", "\u2014  ")],
    ["unpadded base64", good.replace(/=+\n$/, "\n")],
    ["no signature", `${TEXT}\n`],
    ["no empty line", good.replace("\n\n\u2014", "\n\u2014")],
    ["a signature of no bytes", `${good}\u2014 x AAAAAA==\n`],
    ["a control character", signNote(TEXT, [ada]).replace("one", "\u0007ne")],
    ["half a character", good.replace("one", "\ud800")],
    ["101 signatures", `${good}${`\u2014 x AAAAAAA=\n`.repeat(100)}`],
  ])("does not open with %s", (_name, note) => {
    expect(openNote(note, [ada.verifier])).toBeUndefined();
  });

  test.each(["", "no newline", "tab\there\n", "\ud800\n", "bell\u0007\n"])("cannot be made of %j", (text) => {
    expect(() => signNote(text, [ada])).toThrow("printable Unicode lines");
  });

  test("cannot be made of a text that would bring a signature along", () => {
    const [, line = ""] = signNote(TEXT, [bob]).split("\n\n\u2014");
    expect(() => signNote(`${TEXT}\n\u2014${line.trimEnd()}`, [ada])).toThrow("printable Unicode lines");
  });

  test("cannot be made longer than what can be opened", () => {
    expect(() => signNote(`${"é".repeat(500_000)}\n`, [ada])).toThrow("1000000 bytes");
    expect(openNote(signNote(`${"é".repeat(499_000)}\n`, [ada]), [ada.verifier])).toBeDefined();
  });

  test("has 1,000,000 bytes at most, and not one more", () => {
    const room = 1_000_000 - Buffer.byteLength(signNote("\n", [ada]));
    const text = `${"a".repeat(room)}\n`;
    expect(openNote(signNote(text, [ada]), [ada.verifier])?.text).toBe(text);
    expect(() => signNote(`a${text}`, [ada])).toThrow("1000000 bytes");
    expect(openNote(`a${signNote(text, [ada])}`, [ada.verifier])).toBeUndefined();
  });

  test("cannot be made by a signer whose name no reader accepts", () => {
    expect(() => signNote(TEXT, [{ ...ada, name: "a b" }])).toThrow(RangeError);
  });

  test("cannot be made without a signer, nor with more than a hundred", () => {
    expect(() => signNote(TEXT, [])).toThrow("1 to 100 signatures");
    expect(() => signNote(TEXT, Array(101).fill(ada))).toThrow("1 to 100 signatures");
    expect(names(signNote(TEXT, Array(100).fill(ada)), ada)).toEqual([ada.name]);
  });
});

const openssl = spawnSync("openssl", ["version"]).status === 0;
if (openssl)
  test("openssl agrees that the signature is good", () => expect(opensslSays(ada)).toContain("Successfully"));
else test.skip("openssl agrees that the signature is good (no openssl here)", () => {});

function opensslSays(signer: Ed25519Signer): string {
  const folder = mkdtempSync(join(tmpdir(), "tlog-"));
  try {
    const file = (name: string, content: Uint8Array) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const encoded = signNote(TEXT, [signer]).trimEnd().split(" ").at(-1) ?? "";
    const der = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), signer.verifier.publicKey]);
    const key = file("key.der", der);
    const signature = file("signature", Buffer.from(encoded, "base64").subarray(4));
    const text = file("text", Buffer.from(TEXT));
    const files = ["-pubin", "-keyform", "DER", "-inkey", key, "-sigfile", signature, "-in", text];
    return execFileSync("openssl", ["pkeyutl", "-verify", "-rawin", ...files], { encoding: "utf8" });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function names(note: string, ...known: readonly Ed25519Signer[]): readonly string[] | undefined {
  const opened = openNote(
    note,
    known.map((signer) => signer.verifier),
  );
  return opened?.signatures.map((signature) => signature.name);
}
