import { createHash } from "node:crypto";

/** A short text that stands for a longer one and can be read aloud: half of its SHA-256, in groups of four. */
export function fingerprintOf(text: string): string {
  const hex = createHash("sha256").update(text).digest("hex").slice(0, 32);
  return hex.match(/.{4}/g)?.join("-") ?? hex;
}

/** Whether what was typed means this fingerprint: spaces, dashes and capitals do not matter. */
export function isFingerprint(typed: string, fingerprint: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[\s-]/g, "");
  return plain(typed) === plain(fingerprint);
}
