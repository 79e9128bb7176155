import { IDENTITY_LEVELS, type IdentityLevel, OubliError, parseIdentifier, type Subject } from "@oubli/model";

/**
 * Reads the words that say who a person is. An error names the position of the word, never the word.
 * @throws {OubliError} `USAGE`
 */
export function requireSubject(words: readonly string[]): Subject {
  if (words.length === 0) {
    throw new OubliError("USAGE", "expected at least one identifier", {
      hint: "an e-mail address, a phone number with +, or kind:value such as card-number:123",
    });
  }
  const identifiers = words.map((word, index) => {
    const identifier = parseIdentifier(word);
    if (identifier) return identifier;
    throw new OubliError("USAGE", `word ${index + 1} is no identifier`, {
      hint: "an e-mail address, a phone number with +, or kind:value such as card-number:123",
    });
  });
  return { identifiers };
}

/** @throws {OubliError} `USAGE` */
export function requireIdentity(word: string): IdentityLevel {
  const level = IDENTITY_LEVELS.find((known) => known === word);
  if (level) return level;
  throw new OubliError("USAGE", "--identity names a level there is not", {
    hint: `levels: ${IDENTITY_LEVELS.join(", ")}`,
  });
}
