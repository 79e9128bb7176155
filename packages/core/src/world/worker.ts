import type { WorkItem } from "@oubli/engine";
import { isWorkerId, type OfficerId, OubliError } from "@oubli/model";
import { officersHere } from "./keys/officer-files.ts";
import type { World } from "./world.ts";

/**
 * The worker that works here: the one that acts, else the only one whose key lies on this machine. `undefined` when there is none.
 * @throws {OubliError} `USAGE` when there are several and none is named.
 */
export async function workerHere(world: World, by: () => Promise<OfficerId>): Promise<OfficerId | undefined> {
  const named = await by().catch((error: unknown) => {
    if (error instanceof OubliError && error.code === "USAGE") return undefined;
    throw error;
  });
  if (named !== undefined && isWorkerId(named)) return named;
  const [one, ...others] = officersHere(world.home).filter(isWorkerId);
  if (others.length === 0) return one;
  throw new OubliError("USAGE", "the keys of several workers are on this machine", {
    hint: "name the one that works here in OUBLI_OFFICER",
  });
}

/** What is due now, the earliest first. While the home's key is locked, as it was written down when each case last changed. */
export async function dueIn(world: World): Promise<readonly WorkItem[]> {
  const { workDue } = await import("@oubli/engine");
  if (await isReadable(world)) return workDue(await world.vendorPorts());
  const { store, clock } = await world.ports();
  const written = await store.read((reader) => reader.work());
  return written.filter(({ at }) => at <= clock.wall());
}

async function isReadable(world: World): Promise<boolean> {
  try {
    (await world.keyring()).homeKey();
    return true;
  } catch (error) {
    if (error instanceof OubliError && error.code === "NOT_ALLOWED") return false;
    throw error;
  }
}
