import { OubliError } from "@oubli/model";
import { Decrypter, Encrypter } from "age-encryption";

/** What a backup is encrypted with: public keys of those who may open it, or a passphrase. */
export type BackupLock = { readonly recipients: readonly string[] } | { readonly passphrase: string };

// Below this a passphrase is guessed faster than scrypt can slow it down. Generated ones are longer.
const SHORTEST_PASSPHRASE = 16;

/**
 * Gets ready to encrypt (C2SP age v1).
 * @param also One more recipient.
 * @throws {OubliError} `USAGE` for a malformed recipient or a short passphrase; neither is repeated.
 */
export function encrypterOf(lock: BackupLock, also?: string): Encrypter {
  const encrypter = new Encrypter();
  if ("passphrase" in lock) {
    if (lock.passphrase.length < SHORTEST_PASSPHRASE)
      throw new OubliError("USAGE", "the passphrase is too short to protect a backup", {
        hint: `take at least ${SHORTEST_PASSPHRASE} characters, or have one generated`,
      });
    encrypter.setPassphrase(lock.passphrase);
    return encrypter;
  }
  for (const recipient of [...lock.recipients, ...(also === undefined ? [] : [also])])
    try {
      encrypter.addRecipient(recipient);
    } catch (cause) {
      throw new OubliError("USAGE", "a recipient is not a valid age public key", {
        hint: "it begins with age1; age-keygen prints it as “public key”",
        cause,
      });
    }
  return encrypter;
}

/**
 * Gets ready to decrypt with a passphrase, or with an age secret key: alone, or in the file that age-keygen writes.
 * @throws {OubliError} `USAGE` for a malformed secret key; it is not repeated.
 */
export function decrypterOf(secret: string): Decrypter {
  const decrypter = new Decrypter();
  const identity = secret.split("\n").find((line) => line.startsWith("AGE-SECRET-KEY-"));
  if (identity === undefined) {
    decrypter.addPassphrase(secret.trim());
    return decrypter;
  }
  try {
    decrypter.addIdentity(identity.trim());
    return decrypter;
  } catch {
    // No cause: it could repeat the secret key.
    throw new OubliError("USAGE", "what opens the backup is not a valid age secret key", {
      hint: "it begins with AGE-SECRET-KEY-1; age-keygen writes it into the file",
    });
  }
}
