import { OubliError } from "./errors.ts";

const LONGEST = 100;

// Control characters, marks that turn the direction of writing, and everything that takes no room on a screen.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * An officer's name as it is kept: composed, with single spaces.
 *
 * @param others The names of the officers there are. Two that look the same could approve each other's plans unnoticed.
 * @throws {OubliError} `USAGE` for a name that is empty, too long, holds what cannot be seen, or is another officer's.
 */
export function officerName(text: string, others: readonly string[]): string {
  const name = text.normalize("NFC").trim().replaceAll(/ +/g, " ");
  if (name.search(UNSEEN) !== -1)
    throw refused("holds line breaks or characters that cannot be seen", "write it with letters and spaces");
  if (!/[\p{L}\p{N}]/u.test(name)) throw refused("is empty", "give a name by which colleagues know them");
  if ([...name].length > LONGEST) throw refused(`is longer than ${LONGEST} letters`, "give a shorter one");
  if (others.some((other) => lookOf(other) === lookOf(name)))
    throw refused("is another officer's already", "add something that tells the two apart");
  return name;
}

/** Equal for two names that look the same but for letter case and spaces. */
function lookOf(name: string): string {
  const seen = name.normalize("NFKC").replaceAll(UNSEEN, "").trim().replaceAll(/\s+/g, " ");
  // Upper case first: some letters, such as ß, have no other form in which two spellings meet.
  return seen.toUpperCase().toLowerCase().normalize("NFKC");
}

function refused(why: string, hint: string): OubliError {
  return new OubliError("USAGE", `the officer's name ${why}`, { hint });
}
