import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateSigner, parseVerifierKey } from "../src/ed25519.ts";
import {
  formatKeyText,
  isStrictPublicKey,
  isStrictSignature,
  KEY_TYPE,
  keyIdFrom,
  keyIdInput,
  parseKeyText,
} from "../src/note-key.ts";
import { sha256 } from "../src/tree/sha256.ts";
import { parseCosignatureKey } from "../src/witness/cosignature.ts";
import vectors from "../vectors/ed25519-keys.json" with { type: "json" };
import { unhex } from "./a-log.ts";

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
])("%j is not the text of a key", (text) => {
  expect(parseKeyText(text)).toBeUndefined();
});

// Node.js 20 (OpenSSL 3.0) accepts forged signatures under every one of these points, Node.js 26 (OpenSSL 3.5) does not:
// what holds must not depend on the verifier's version.
describe("a public key", () => {
  test.each(vectors.refused)("is refused: $why", ({ key }) => {
    expect(isStrictPublicKey(unhex(key))).toBe(false);
    const publicKey = unhex(key);
    for (const [type, parse] of [
      [KEY_TYPE.note, parseVerifierKey],
      [KEY_TYPE.cosignature, parseCosignatureKey],
    ] as const) {
      const keyId = keyIdFrom(sha256(keyIdInput("n", type, publicKey)));
      expect(parse(formatKeyText({ name: "n", keyId, type, key: publicKey }))).toBeUndefined();
    }
  });

  test("of the ordinary kind is taken", () => {
    for (let count = 0; count < 20; count += 1)
      expect(isStrictPublicKey(generateSigner("n").verifier.publicKey)).toBe(true);
    for (const { key } of vectors.taken) expect(isStrictPublicKey(unhex(key))).toBe(true);
  });

  test("has 32 bytes", () => {
    expect(isStrictPublicKey(new Uint8Array(31).fill(7))).toBe(false);
    expect(isStrictPublicKey(new Uint8Array(33).fill(7))).toBe(false);
  });
});

describe("a signature", () => {
  const signer = generateSigner("n");
  const text = new TextEncoder().encode("text");
  const good = signer.sign(text);

  test("with S below the group order is taken, with S plus the group order refused", () => {
    expect(signer.verifier.verify(text, good)).toBe(true);
    const second = plusOrder(good);
    expect(isStrictSignature(second)).toBe(false);
    expect(signer.verifier.verify(text, second)).toBe(false);
  });

  test("has a number S up to the group order, which is no longer allowed", () => {
    const withS = (s: string) => isStrictSignature(unhex("00".repeat(32) + s));
    expect(withS("00".repeat(32))).toBe(true);
    expect(withS(`ec${ORDER.slice(2)}`)).toBe(true);
    expect(withS(ORDER)).toBe(false);
    expect(withS(`ee${ORDER.slice(2)}`)).toBe(false);
    expect(withS("ff".repeat(32))).toBe(false);
  });

  test("has 64 bytes", () => {
    expect(isStrictSignature(good.subarray(1))).toBe(false);
    expect(isStrictSignature(new Uint8Array([...good, 0]))).toBe(false);
    expect(signer.verifier.verify(text, new Uint8Array())).toBe(false);
  });

  test("with R in a second spelling is refused", () => {
    // y = 1 and y = 1 + p are the same point; only the first may be written.
    const second = unhex(`ee${"ff".repeat(30)}7f`);
    expect(signer.verifier.verify(text, new Uint8Array([...second, ...good.subarray(32)]))).toBe(false);
  });
});

// The order of the group of RFC 8032 section 5.1, in the little-endian order of signatures.
const ORDER = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

/** The same signature with its number S one group order higher: the same value, written twice. */
function plusOrder(signature: Uint8Array): Uint8Array {
  const order = unhex(ORDER);
  let carry = 0;
  return signature.map((byte, at) => {
    if (at < 32) return byte;
    const sum = byte + (order[at - 32] ?? 0) + carry;
    carry = sum >> 8;
    return sum & 0xff;
  });
}
