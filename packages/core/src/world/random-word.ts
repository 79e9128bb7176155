import { randomBytes } from "node:crypto";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** @returns Unpredictable letters and digits, each equally likely. */
export function randomWord(length: number): string {
  // 252 is the largest multiple of 36 in a byte: above it some letters would be likelier.
  const fair: number[] = [];
  while (fair.length < length) fair.push(...[...randomBytes(length)].filter((byte) => byte < 252));
  return fair
    .slice(0, length)
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join("");
}
