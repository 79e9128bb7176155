import { entry, requireOfficer } from "@oubli/engine";
import { OubliError } from "@oubli/model";
import type { LogSigners } from "@oubli/store";
import { type Ed25519Verifier, formatVerifierKey, generateSigner } from "@oubli/tlog";
import type { App } from "./app.ts";
import { beginKeyChange, finishKeyChange, keysToBe, logKeyOf, readLogSigners } from "./log-keys.ts";

/**
 * Makes a new key for the trail and lets both sign from here on.
 *
 * @returns The new public key.
 * @throws {OubliError} `USAGE` while an older key is not retired yet, `NOT_ALLOWED` for who is no admin.
 */
export async function rotateLogKey(app: App): Promise<string> {
  const [present, replaced] = readLogSigners(app.home);
  if (replaced)
    throw new OubliError("USAGE", "the key of the audit trail is being replaced already: two keys sign", {
      hint: "once whoever checks the trail has the new key: oubli audit retire-key",
    });
  const begun = keysToBe(app.home);
  const next: LogSigners =
    begun?.[1]?.keyId === present.keyId ? begun : [generateSigner(present.name), present];
  await changeKeys(app, next, "key.rotated", next[0].verifier);
  return logKeyOf(app.home);
}

/**
 * Lets the newer key sign alone, and forgets the older one.
 *
 * @returns The retired public key.
 * @throws {OubliError} `USAGE` when only one key signs, `NOT_ALLOWED` for who is no admin.
 */
export async function retireLogKey(app: App): Promise<string> {
  const [present, replaced] = readLogSigners(app.home);
  if (!replaced)
    throw new OubliError("USAGE", "only one key signs the audit trail", {
      hint: "make the one that replaces it first: oubli audit rotate-key",
    });
  await changeKeys(app, [present], "key.retired", replaced.verifier);
  return formatVerifierKey(replaced.verifier);
}

async function changeKeys(
  app: App,
  next: LogSigners,
  ev: "key.rotated" | "key.retired",
  verifier: Ed25519Verifier,
): Promise<void> {
  const by = app.officer();
  await app.store.changeKeys(next, async (writer) => {
    await requireOfficer(writer, by, "admin");
    await writer.append(entry(app.clock, ev, by, undefined, { vkey: formatVerifierKey(verifier) }));
    // Within the transaction, where one process is at a time and has been found to hold the keys that signed last.
    beginKeyChange(app.home, next);
  });
  finishKeyChange(app.home, app.store.audit);
}
