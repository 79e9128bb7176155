import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from "age-encryption";

/*
 * Every key that is not kept in the open lies in an age file (C2SP age), as text: what locks it can be looked up, and the common
 * tool opens it by hand. Loaded only where a file is locked or opened.
 */

/** The logarithm of the scrypt work that guessing a passphrase costs, for each guess. It stands in the file. */
export const WORK = 17;

/** What came of opening a file. `no-match`: another passphrase or key locks it. */
export type Opened =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: "no-match" | "damaged" };

/** Locks a text by a passphrase. `work`: see {@link WORK}. */
export async function lockByPassphrase(
  text: string,
  passphrase: string,
  work: number = WORK,
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return armored(await encrypter.encrypt(text));
}

/** Locks a text for the holders of these identities, by their public halves. */
export async function lockForRecipients(text: string, recipients: readonly string[]): Promise<string> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return armored(await encrypter.encrypt(text));
}

/** Opens what a passphrase locks. */
export async function openByPassphrase(file: string, passphrase: string): Promise<Opened> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  return open(file, decrypter);
}

/** Opens what was locked for an identity. */
export async function openByIdentity(file: string, identity: string): Promise<Opened> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return open(file, decrypter);
}

/** A new identity of X25519 and its public half. */
export async function newIdentity(): Promise<{ readonly identity: string; readonly recipient: string }> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** The public half of an identity; `undefined` for a text that is none. */
export async function recipientOf(identity: string): Promise<string | undefined> {
  return identityToRecipient(identity).catch(() => undefined);
}

function armored(file: Uint8Array): string {
  return `${armor.encode(file).trimEnd()}\n`;
}

async function open(file: string, decrypter: Decrypter): Promise<Opened> {
  try {
    return { ok: true, text: await decrypter.decrypt(armor.decode(file), "text") };
  } catch (error) {
    const isLocked = error instanceof Error && error.message.startsWith("no identity matched");
    return { ok: false, why: isLocked ? "no-match" : "damaged" };
  }
}
