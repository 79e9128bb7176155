import { hash } from "node:crypto";

/** A short text that stands for a longer one and can be read aloud: half of its SHA-256, in groups of four. */
export function fingerprintOf(text: string): string {
  const hex = hash("sha256", text, "hex").slice(0, 32);
  return hex.match(/.{4}/g)?.join("-") ?? hex;
}
