import { randomInt } from "node:crypto";

// Two syllables of a consonant and a vowel. Easy to say on the telephone, different in at least one letter, and
// chosen so that no ugly word comes out.
const FIRST = "bglmnrtv";
const SECOND = "dklmnrsv";
const VOWELS = "aeio";

/** 1,024 words of four letters: 10 bits each. */
export const PASSPHRASE_WORDS: readonly string[] = [...FIRST].flatMap((a) =>
  [...VOWELS].flatMap((b) => [...SECOND].flatMap((c) => [...VOWELS].map((d) => `${a}${b}${c}${d}`))),
);

// 80 bits. With the scrypt of age in front, guessing that is out of reach for a person who finds the file.
const WORDS = 8;

/** Makes a passphrase of 80 bits: eight words with dashes between them, from the system's own randomness. */
export function generatePassphrase(): string {
  return Array.from({ length: WORDS }, () => PASSPHRASE_WORDS[randomInt(PASSPHRASE_WORDS.length)]).join("-");
}
