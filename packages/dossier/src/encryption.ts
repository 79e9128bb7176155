import { OubliError } from "@oubli/model";
import { Decrypter, Encrypter } from "age-encryption";

/** What a package is encrypted with: a public key the person gave us, or a passphrase sent through a separate channel. */
export type EncryptionKey = { readonly recipient: string } | { readonly passphrase: string };

/** What decrypts it. */
export type DecryptionKey = { readonly identity: string } | { readonly passphrase: string };

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
export function encrypterFor(key: EncryptionKey): Encrypter {
  const encrypter = new Encrypter();
  if ("passphrase" in key) {
    if (key.passphrase.length < SHORTEST_PASSPHRASE)
      throw new OubliError("USAGE", "the passphrase is too short to protect a data package", {
        hint: `take at least ${SHORTEST_PASSPHRASE} characters, or have one generated`,
      });
    encrypter.setPassphrase(key.passphrase);
    return encrypter;
  }
  try {
    if (!RECIPIENT.test(key.recipient)) throw new RangeError("not the form of a recipient");
    encrypter.addRecipient(key.recipient);
    return encrypter;
  } catch (cause) {
    throw new OubliError("USAGE", "the recipient is not a valid age public key", {
      hint: "it begins with age1 and has 62 characters; age-keygen prints it as \u201cpublic key\u201d",
      cause,
    });
  }
}

/**
 * Decrypts the bytes of an age file.
 *
 * @throws {OubliError} `USAGE` for a malformed key; `NOT_AUTHENTIC` when the key does not decrypt these bytes, or
 * they were changed.
 */
export async function decrypt(bytes: Uint8Array, key: DecryptionKey): Promise<Uint8Array> {
  const decrypter = decrypterFor(key);
  try {
    return await decrypter.decrypt(bytes);
  } catch (cause) {
    throw new OubliError("NOT_AUTHENTIC", "the data package cannot be decrypted with this key", {
      hint: "check the key or passphrase; if it is right, the file was damaged on its way",
      cause,
    });
  }
}

function decrypterFor(key: DecryptionKey): Decrypter {
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
    throw new OubliError("USAGE", "the key is not a valid age secret key", {
      hint: "it begins with AGE-SECRET-KEY-1; age-keygen writes it into the file",
    });
  }
}
