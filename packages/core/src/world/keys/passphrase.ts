import { type OfficerId, OubliError } from "@oubli/model";
import type { Env } from "../env.ts";
import { readIfThere } from "../home.ts";

/** What a person is asked for. */
export type AskedPassphrase =
  /** The passphrase that opens a key; `again` after one that did not. */
  | { readonly is: "open"; readonly officer: OfficerId; readonly again: boolean }
  /** One for a new key, and the same once more, so that a slip of the finger locks nobody out. */
  | { readonly is: "choose"; readonly of: string; readonly complaint?: string }
  | { readonly is: "repeat"; readonly of: string };

/** Asks the person who acts for a passphrase; what is typed is shown nowhere. @throws {OubliError} `CANCELLED`. */
export type AskPassphrase = (asked: AskedPassphrase) => Promise<string>;

// Shorter ones are guessed in days, whatever each guess costs.
const SHORTEST = 8;

/** Why a passphrase locks nothing; `undefined` for one that does. */
export function whyNoPassphrase(passphrase: string): string | undefined {
  if (passphrase.trim() === "") return "an empty passphrase locks nothing";
  if ([...passphrase].length < SHORTEST) return `a passphrase has at least ${SHORTEST} characters`;
  return undefined;
}

/** @throws {OubliError} `USAGE` for one that is empty or very short. */
export function requirePassphrase(passphrase: string): string {
  const why = whyNoPassphrase(passphrase);
  if (why === undefined) return passphrase;
  throw new OubliError("USAGE", why, { hint: "take a few words that belong together for you alone" });
}

/**
 * The passphrase that `OUBLI_PASSPHRASE_FILE` names: the first line of the file. `undefined` when it names none.
 * @throws {OubliError} `SETUP` when there is no such file, or nothing in it.
 */
export function passphraseFromFile(env: Env): string | undefined {
  const file = env.OUBLI_PASSPHRASE_FILE;
  if (file === undefined || file === "") return undefined;
  const line = readIfThere(file)?.split(/\r?\n/)[0];
  if (line !== undefined && line !== "") return line;
  throw new OubliError("SETUP", `there is no passphrase in the file ${file}`, {
    hint: "OUBLI_PASSPHRASE_FILE names a file whose first line is the passphrase",
  });
}

const TRIES = 3;

/** What locks a new key: the passphrase that was given, else the one a person chooses, typed twice. */
export async function choosePassphrase(
  of: string,
  given: string | undefined,
  ask: AskPassphrase | undefined,
): Promise<string> {
  if (given !== undefined) return requirePassphrase(given);
  if (ask === undefined)
    throw new OubliError("USAGE", `${of} needs a passphrase, and nobody can be asked for one`, {
      hint: "name a file whose first line is the passphrase",
    });
  let complaint: string | undefined;
  for (let left = TRIES; left > 0; left -= 1) {
    const chosen = await ask({ is: "choose", of, ...(complaint === undefined ? {} : { complaint }) });
    complaint = whyNoPassphrase(chosen);
    if (complaint !== undefined) continue;
    if ((await ask({ is: "repeat", of })) === chosen) return chosen;
    complaint = "the two were not the same";
  }
  throw new OubliError("USAGE", complaint ?? "no passphrase was chosen");
}
