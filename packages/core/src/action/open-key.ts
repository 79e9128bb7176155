import { OubliError } from "@oubli/model";
import type { Acting, Action } from "./action.ts";

/** Whether an action is an act of an officer, who has to sign it: everything that changes something, or shows a person. */
export function needsKey({ danger, event, role, keys }: Action): boolean {
  return keys !== "none" && (danger !== "none" || event !== undefined || role !== undefined);
}

/**
 * Opens the key of the officer who acts, before anything is asked of a vendor or confirmed. Asks for its passphrase where it is
 * locked and somebody can be asked.
 *
 * @throws {OubliError} `NOT_FOUND` for an unknown officer; `NOT_ALLOWED` for one who was removed, and when the key is not on this
 * machine or stays locked; `SETUP` when it is not the key by which this home knows the officer.
 */
export async function openKey({ world, by, passphrase }: Acting): Promise<void> {
  const [officer, { requireOfficer }] = [await by(), await import("@oubli/engine")];
  const { store } = await world.ports();
  const known = await store.read((reader) => requireOfficer(reader, officer, "auditor"));
  const { settleNewKey, vkeyHere } = await import("../world/keys/own-key.ts");
  settleNewKey(world.home, known);
  const ring = await world.keyring();
  await ring.open(officer, passphrase);
  const here = vkeyHere(world.home, officer);
  if (here === undefined || here === known.verifierKey) return;
  throw new OubliError("SETUP", `the key here is not the one by which this home knows officer ${officer}`, {
    hint: "restore the key that was admitted last, or let an admin admit the one here",
  });
}
