import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";
import { describe, expect, test } from "vitest";
import cosignature from "../vectors/cosignature.json" with { type: "json" };
import proofFile from "../vectors/proof-file.json" with { type: "json" };
import eight from "../vectors/rfc6962-eight-leaves.json" with { type: "json" };
import witness from "../vectors/witness.json" with { type: "json" };
import { growth, mth, path } from "./rfc6962.ts";

// The vectors, checked byte by byte from the words of the specifications with nothing but node:crypto. Nothing of the
// package is imported: what it wrote wrongly into a vector it would also read wrongly.

const NOTE_KEY = 0x01;
const COSIGNATURE_KEY = 0x04;

/** A public key, `<name>+<key id>+<base64(type || key)>` (C2SP signed-note, verifier keys). */
function publicKey(vkey: string) {
  const [name = "", id = ""] = vkey.split("+", 2);
  const bytes = Buffer.from(vkey.slice(name.length + id.length + 2), "base64");
  return { name, id: Buffer.from(id, "hex"), type: bytes[0], raw: bytes.subarray(1) };
}

/** SHA-256(name || 0x0A || type || key)[:4]. */
function keyId(name: string, type: number, raw: Uint8Array): Buffer {
  const input = Buffer.concat([Buffer.from(name, "utf8"), Buffer.of(0x0a, type), raw]);
  return createHash("sha256").update(input).digest().subarray(0, 4);
}

/** Ed25519 of RFC 8032 over raw keys, in the DER of RFC 8410 that node:crypto reads. */
function ed25519Holds(raw: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  const key = Buffer.concat([Buffer.from("302a300506032b6570032100", "hex"), raw]);
  return verify(null, message, createPublicKey({ key, format: "der", type: "spki" }), signature);
}

function ed25519Sign(seed: Uint8Array, message: Uint8Array): Buffer {
  const key = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), seed]);
  return sign(null, message, createPrivateKey({ key, format: "der", type: "pkcs8" }));
}

/** Text and signature lines of a note: the last empty line parts them (C2SP signed-note). */
function noteParts(note: string) {
  const end = note.lastIndexOf("\n\n");
  const lines = note
    .slice(end + 2)
    .trimEnd()
    .split("\n");
  return { text: note.slice(0, end + 1), lines: lines.map(signatureLine) };
}

function signatureLine(line: string) {
  const [dash, name, encoded = ""] = line.split(" ");
  const bytes = Buffer.from(encoded, "base64");
  return { dash, name, id: bytes.subarray(0, 4), signature: bytes.subarray(4) };
}

/** The root that a signed checkpoint names in its third line, after the log's signature was checked. */
function signedHead(note: string, vkey: string) {
  const log = publicKey(vkey);
  const { text, lines } = noteParts(note);
  const line = lines.find(({ name }) => name === log.name);
  expect(line?.id).toEqual(log.id);
  expect(ed25519Holds(log.raw, Buffer.from(text, "utf8"), line?.signature ?? Buffer.of())).toBe(true);
  const [origin = "", size = "", root = ""] = text.split("\n");
  return { origin, size: Number(size), root };
}

/** A cosignature line checked as C2SP tlog-cosignature has it; gives its time. */
function cosignedAt(line: string, text: string, vkey: string): number {
  const key = publicKey(vkey);
  const { dash, name, id, signature } = signatureLine(line);
  expect([dash, name, id]).toEqual(["\u2014", key.name, key.id]);
  expect(signature).toHaveLength(8 + 64);
  const time = Number(signature.readBigUInt64BE(0));
  const message = Buffer.from(`cosignature/v1\ntime ${time}\n${text}`, "utf8");
  expect(ed25519Holds(key.raw, message, signature.subarray(8))).toBe(true);
  return time;
}

const entriesOf = (size: number) => Array.from({ length: size }, (_, at) => Buffer.from(`entry ${at}`));
const base64 = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString("base64"));
const hex = (hashes: readonly Uint8Array[]) => hashes.map((hash) => Buffer.from(hash).toString("hex"));

describe("the vectors, checked from the specifications alone: keys", () => {
  test.each([
    ["of the log", cosignature.logKey, NOTE_KEY],
    ["of the witness", cosignature.verifierKey, COSIGNATURE_KEY],
    ["of the log that a witness is asked about", witness.logKey, NOTE_KEY],
    ["of the witness that is asked", witness.witnessKey, COSIGNATURE_KEY],
    ["of the proof files", proofFile.verifierKey, NOTE_KEY],
  ])("%s have the type and the id they should have", (_name, vkey, type) => {
    const key = publicKey(vkey);
    expect(key.type).toBe(type);
    expect(key.raw).toHaveLength(32);
    expect(key.id).toEqual(keyId(key.name, type, key.raw));
  });

  test.each([
    ["cosignature.json", cosignature.secretKey, cosignature.verifierKey],
    ["witness.json", witness.witnessSecretKey, witness.witnessKey],
  ])("the secret and the public key in %s belong together", (_name, secret, vkey) => {
    expect(secret.startsWith("PRIVATE+KEY+")).toBe(true);
    const seed = publicKey(secret.slice("PRIVATE+KEY+".length));
    const { raw, ...rest } = publicKey(vkey);
    expect({ name: seed.name, id: seed.id, type: seed.type }).toEqual(rest);
    const message = Buffer.from("any");
    expect(ed25519Holds(raw, message, ed25519Sign(seed.raw, message))).toBe(true);
  });
});

describe("the vectors, checked from the specifications alone: cosignature.json", () => {
  const { text } = noteParts(cosignature.note);
  const added = cosignature.cosigned.slice(cosignature.note.length);

  test("is the head of a log of 20 entries, signed by the log", () => {
    expect(signedHead(cosignature.note, cosignature.logKey)).toEqual({
      origin: "log.example/vectors",
      size: 20,
      root: base64([mth(entriesOf(20))])[0],
    });
  });

  test("has one line more when it is cosigned, and that line holds at its time", () => {
    expect(cosignature.cosigned.startsWith(cosignature.note)).toBe(true);
    expect(added).toMatch(/^\u2014 [^\n]*\n$/);
    expect(cosignedAt(added.trimEnd(), text, cosignature.verifierKey)).toBe(cosignature.time);
  });

  test("is what signing by hand gives, byte for byte", () => {
    const key = publicKey(cosignature.verifierKey);
    const seed = publicKey(cosignature.secretKey.slice("PRIVATE+KEY+".length)).raw;
    const time = Buffer.alloc(8);
    time.writeBigUInt64BE(BigInt(cosignature.time));
    const message = Buffer.from(`cosignature/v1\ntime ${cosignature.time}\n${text}`, "utf8");
    const line = Buffer.concat([key.id, time, ed25519Sign(seed, message)]).toString("base64");
    expect(added).toBe(`\u2014 ${key.name} ${line}\n`);
  });
});

describe("the vectors, checked from the specifications alone: witness.json", () => {
  const parts = (request: string) => {
    const end = request.indexOf("\n\n");
    const [first = "", ...proof] = request.slice(0, end).split("\n");
    return { old: Number(first.slice("old ".length)), proof, note: request.slice(end + 2) };
  };

  test.each(witness.answers.filter(({ status }) => status === 200))(
    "what is cosigned extends what was: $name",
    ({ request, body = "" }) => {
      const { old, proof, note } = parts(request);
      const head = signedHead(note, witness.logKey);
      const expected = old === 0 ? [] : growth(old, entriesOf(head.size));
      expect(head.root).toBe(base64([mth(entriesOf(head.size))])[0]);
      expect(proof).toEqual(base64(expected));
      expect(cosignedAt(body.trimEnd(), noteParts(note).text, witness.witnessKey)).toBe(witness.time);
    },
  );

  test.each(witness.answers.filter(({ status }) => status === 422))(
    "what is refused as inconsistent is not proven: $name",
    ({ request }) => {
      const { old, proof, note } = parts(request);
      const { size } = signedHead(note, witness.logKey);
      expect(proof).not.toEqual(base64(growth(old, entriesOf(size))));
    },
  );
});

describe("the vectors, checked from the specifications alone: proof-file.json", () => {
  test.each(proofFile.good)(
    "the path of entry $index is that of the definition",
    ({ index, entry, text }) => {
      const end = text.indexOf("\n\n");
      const [first, ...lines] = text.slice(0, end).split("\n");
      const { size, root } = signedHead(text.slice(end + 2), proofFile.verifierKey);
      expect(first).toBe("c2sp.org/tlog-proof@v1");
      expect(lines.filter((line) => !line.startsWith("extra "))).toEqual([
        `index ${index}`,
        ...base64(path(index, entriesOf(size))),
      ]);
      expect(entry).toBe(`entry ${index}`);
      expect(root).toBe(base64([mth(entriesOf(size))])[0]);
    },
  );
});

describe("the vectors, checked from the specifications alone: rfc6962-eight-leaves.json", () => {
  const entries = eight.entries.map((entry) => Buffer.from(entry, "hex"));

  test("the roots are those of the definition", () => {
    expect(hex([mth([])])).toEqual([eight.emptyRoot]);
    expect(hex(entries.map((_, at) => mth(entries.slice(0, at + 1))))).toEqual(eight.roots);
  });

  test.each(eight.inclusion)("so is the path of entry $index of $size", ({ index, size, proof }) => {
    expect(hex(path(index, entries.slice(0, size)))).toEqual(proof);
  });

  test.each(eight.consistency)("so is the proof from size $from to $to", ({ from, to, proof }) => {
    expect(hex(growth(from, entries.slice(0, to)))).toEqual(proof);
  });
});
