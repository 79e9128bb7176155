import { OubliError } from "@oubli/model";
import { Decrypter, Encrypter } from "age-encryption";

/** What a package is locked with: a public key the person gave us, or a passphrase told by another way. */
export type Lock = { readonly recipient: string } | { readonly passphrase: string };

/** What opens it again. */
export type Key = { readonly identity: string } | { readonly passphrase: string };

// C2SP age: an X25519 recipient is bech32 of 32 bytes with the prefix `age`. Post-quantum recipients exist,
// but the age of Debian 12 cannot open them.
const RECIPIENT = /^age1[ac-hj-np-z02-9]{58}$/;

// Below this a passphrase is guessed faster than scrypt can slow it down. Generated ones are longer.
const SHORTEST_PASSPHRASE = 16;

/**
 * Gets ready to encrypt (C2SP age v1).
 *
 * @throws {OubliError} `USAGE` for a malformed recipient or a short passphrase; neither is repeated.
 */
export function encrypterFor(lock: Lock): Encrypter {
  const encrypter = new Encrypter();
  if ("passphrase" in lock) {
    if (lock.passphrase.length < SHORTEST_PASSPHRASE)
      throw new OubliError("USAGE", "the passphrase is too short to protect a package", {
        hint: `take at least ${SHORTEST_PASSPHRASE} characters, or have one made`,
      });
    encrypter.setPassphrase(lock.passphrase);
    return encrypter;
  }
  try {
    if (!RECIPIENT.test(lock.recipient)) throw new RangeError("not the form of a recipient");
    encrypter.addRecipient(lock.recipient);
    return encrypter;
  } catch (cause) {
    throw new OubliError("USAGE", "the recipient is no age public key", {
      hint: "it begins with age1 and has 62 characters; age-keygen prints it as \u201cpublic key\u201d",
      cause,
    });
  }
}

/**
 * Decrypts what was sealed.
 *
 * @throws {OubliError} `USAGE` for a malformed key; `NOT_AUTHENTIC` when the key does not open these bytes, or
 * they were changed.
 */
export async function decrypt(bytes: Uint8Array, key: Key): Promise<Uint8Array> {
  const decrypter = decrypterFor(key);
  try {
    return await decrypter.decrypt(bytes);
  } catch (cause) {
    throw new OubliError("NOT_AUTHENTIC", "the package cannot be opened with this key", {
      hint: "check the key or passphrase; if it is right, the file was damaged on its way",
      cause,
    });
  }
}

function decrypterFor(key: Key): Decrypter {
  const decrypter = new Decrypter();
  if ("passphrase" in key) {
    decrypter.addPassphrase(key.passphrase);
    return decrypter;
  }
  try {
    decrypter.addIdentity(key.identity);
    return decrypter;
  } catch {
    // No cause: it could repeat the secret key.
    throw new OubliError("USAGE", "the key is no age secret key", {
      hint: "it begins with AGE-SECRET-KEY-1; age-keygen writes it into the file",
    });
  }
}
