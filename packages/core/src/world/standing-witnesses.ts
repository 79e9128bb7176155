import { OubliError } from "@oubli/model";
import type { AuditLog } from "@oubli/store";
import { parseCosignatureKey } from "@oubli/tlog/witness";
import { cosignedHeads } from "./cosigned.ts";
import { gitName, pushHead } from "./git-witness.ts";
import type { Home } from "./home.ts";
import { type CosignedHead, cosignHead } from "./witness.ts";
import type { World } from "./world.ts";

/** What came of asking one witness. */
export interface Asked {
  /** Of the witness; its key where that cannot be read. */
  readonly witness: string;
  readonly head?: CosignedHead;
  /** Why it has not cosigned. */
  readonly error?: OubliError;
}

/** A witness by its key and address. */
export interface WitnessAt {
  readonly key: string;
  readonly url: string;
}

/**
 * Asks witnesses to cosign the present head, one after the other. One that refuses or cannot be asked keeps no other from it.
 * @throws {OubliError} `CANCELLED`.
 */
export async function askWitnesses(
  world: World,
  witnesses: readonly WitnessAt[],
  signal: AbortSignal,
): Promise<readonly Asked[]> {
  const { audit } = await world.store();
  const asked: Asked[] = [];
  for (const one of witnesses) asked.push(await askOne(world, audit, one, signal));
  return asked;
}

async function askOne(
  { home }: World,
  audit: AuditLog,
  { key, url }: WitnessAt,
  signal: AbortSignal,
): Promise<Asked> {
  if (key === GIT) return askGit(home, audit, url, signal);
  const verifier = parseCosignatureKey(key.trim());
  if (!verifier)
    return { witness: key, error: new OubliError("USAGE", "the key is not a valid key of a witness") };
  try {
    return { witness: verifier.name, head: await cosignHead(home, audit, { url, verifier, signal }) };
  } catch (error) {
    if (!(error instanceof OubliError) || error.code === "CANCELLED") throw error;
    return { witness: verifier.name, error };
  }
}

/** In the place of a key: the address is a git remote. */
const GIT = "git";

async function askGit(home: Home, audit: AuditLog, remote: string, signal: AbortSignal): Promise<Asked> {
  const witness = gitName(remote);
  try {
    return { witness, head: await pushHead(home, audit, { remote, signal }) };
  } catch (error) {
    if (!(error instanceof OubliError) || error.code === "CANCELLED") throw error;
    return { witness, error };
  }
}

/** The standing witnesses of the configuration that have not cosigned the present head yet. */
export async function witnessesDue(world: World): Promise<readonly WitnessAt[]> {
  const { witnesses } = await world.config();
  if (witnesses.length === 0) return [];
  const { audit } = await world.store();
  const [kept, size] = [await cosignedHeads(world.home, audit), await audit.size()];
  const isDone = ({ key, url }: WitnessAt) =>
    kept.some(
      (one) =>
        one.holds && one.entries === size && one.key === key && (key !== GIT || one.name === gitName(url)),
    );
  return witnesses.filter((one) => !isDone(one));
}
