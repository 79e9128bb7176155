import { may, type OfficerId } from "@oubli/model";
import type { World } from "../world.ts";
import { admitRequest } from "./admit.ts";
import { type Lock, makeOfficerKey } from "./officer-key.ts";
import { settleNewKey } from "./own-key.ts";
import type { AskPassphrase } from "./passphrase.ts";

/** A new key of an officer: in force, or a request for an admin. */
export type RotatedKey =
  | { readonly is: "in-force"; readonly verifierKey: string }
  | { readonly is: "asked"; readonly verifierKey: string; readonly request: string };

/**
 * Makes a new key for the officer who acts. An admin's is in force at once; another's when an admin has admitted the request, which
 * both keys have signed. Until then the present key stays in use.
 *
 * @throws {OubliError} As the keyring's `open`.
 */
export async function rotateOwnKey(
  world: World,
  by: OfficerId,
  { lock, ask }: { readonly lock: Lock; readonly ask: AskPassphrase | undefined },
): Promise<RotatedKey> {
  const ring = await world.keyring();
  const { signer } = await ring.openOwn(by, ask);
  const { store } = await world.ports();
  const officer = await store.read((reader) => reader.officer(by));
  const made = await makeOfficerKey(world.home, { id: by, lock, before: signer });
  const { verifierKey, request } = made;
  if (!officer || !may(officer, "admin")) return { is: "asked", verifierKey, request };
  settleNewKey(world.home, await admitRequest(world, request, {}, by));
  await ring.hold(made.key);
  return { is: "in-force", verifierKey };
}
