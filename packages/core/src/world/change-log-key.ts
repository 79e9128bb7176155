import { entry, requireOfficer } from "@oubli/engine";
import { type AuditEntry, type OfficerId, OubliError } from "@oubli/model";
import type { LogSigners } from "@oubli/store";
import { formatVerifierKey, generateSigner } from "@oubli/tlog";
import { handOver } from "./key-chain.ts";
import { beginKeyChange, finishKeyChange, keysToBe, logKeyOf } from "./log-keys.ts";
import type { World } from "./world.ts";

/**
 * Makes a new key for the trail and lets both sign from here on.
 *
 * @returns The new public key.
 * @throws {OubliError} `USAGE` while an older key is not retired yet, `NOT_ALLOWED` for an officer who is not an admin.
 */
export async function rotateLogKey(world: World, by: OfficerId): Promise<string> {
  const keyring = await world.keyring();
  const [present, replaced] = keyring.logSigners();
  if (replaced)
    throw new OubliError("USAGE", "the key of the audit trail is being replaced already: two keys sign", {
      hint: "retire the older one once everyone who checks the trail has the new key",
    });
  const begun = await keysToBe(world.home, keyring.homeKey());
  const next: LogSigners =
    begun?.[1]?.keyId === present.keyId ? begun : [generateSigner(present.name), present];
  const [from, vkey] = [present, next[0]].map(({ verifier }) => formatVerifierKey(verifier)) as [
    string,
    string,
  ];
  await changeKeys(world, by, next, ["trail-key.rotated", { vkey, endorsed: handOver(present, from, vkey) }]);
  return logKeyOf(world.home);
}

/**
 * Lets the newer key sign alone, and forgets the older one.
 *
 * @returns The retired public key.
 * @throws {OubliError} `USAGE` when only one key signs, `NOT_ALLOWED` for an officer who is not an admin.
 */
export async function retireLogKey(world: World, by: OfficerId): Promise<string> {
  const [present, replaced] = (await world.keyring()).logSigners();
  if (!replaced)
    throw new OubliError("USAGE", "only one key signs the audit trail", {
      hint: "rotate it first: that makes the key that replaces it",
    });
  const vkey = formatVerifierKey(replaced.verifier);
  await changeKeys(world, by, [present], ["trail-key.retired", { vkey }]);
  return vkey;
}

async function changeKeys(
  world: World,
  by: OfficerId,
  next: LogSigners,
  [ev, facts]: readonly ["trail-key.rotated" | "trail-key.retired", Pick<AuditEntry, "vkey" | "endorsed">],
): Promise<void> {
  const [store, keyring] = [await world.store(), await world.keyring()];
  await store.changeKeys(next, async (writer) => {
    await requireOfficer(writer, by, "admin");
    await writer.append(entry(world.clock, ev, { actor: by }, facts));
    // Within the transaction, where one process is at a time and has been found to hold the keys that signed last.
    await beginKeyChange(world.home, next, keyring.homeKey());
  });
  await finishKeyChange(world.home, store.audit);
  await keyring.reopenLog();
}
