import { OubliError } from "@oubli/model";

/*
 * The keychain of the operating system: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux. Its library is
 * native and optional: it is loaded only where a secret is kept there, and a machine without one says so.
 */

// Under this service everything of ours is filed; the name of a secret is its account.
const SERVICE = "oubli";

/** What the keychain of this computer holds under a name; `undefined` for nothing. @throws {OubliError} `SETUP` where there is none that can be used. */
export async function readFromKeychain(name: string): Promise<string | undefined> {
  return using(async (entry) => (await entry(name).getPassword()) ?? undefined);
}

/** Keeps a secret in the keychain of this computer. @throws As {@link readFromKeychain}. */
export async function keepInKeychain(name: string, secret: string): Promise<void> {
  await using((entry) => entry(name).setPassword(secret));
}

/** Takes a secret out of it. Taking out what is not there does no harm. @throws As {@link readFromKeychain}. */
export async function dropFromKeychain(name: string): Promise<void> {
  await using((entry) => entry(name).deletePassword());
}

type AsyncEntry = import("@napi-rs/keyring").AsyncEntry;

async function using<T>(work: (entry: (name: string) => AsyncEntry) => Promise<T>): Promise<T> {
  try {
    const keyring = await import("@napi-rs/keyring");
    // Without a Secret Service the library would take the kernel's keyring, which forgets everything at the next start.
    const options = { linux: { store: "secret-service" } } as const;
    return await work((name) => new keyring.AsyncEntry(SERVICE, name, options));
  } catch (cause) {
    throw new OubliError("SETUP", "there is no keychain on this computer that can be used", {
      hint: "on Linux it needs a running Secret Service (GNOME Keyring, KWallet); without one give the secret as file:/path, or the passphrase in OUBLI_PASSPHRASE_FILE",
      cause,
    });
  }
}
