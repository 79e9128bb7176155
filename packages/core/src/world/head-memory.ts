import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { OubliError, refusalOf } from "@oubli/model";
import type { AuditLog, LogVerifiers, OpenStore } from "@oubli/store";
import { openCheckpoint, verifyConsistency } from "@oubli/tlog";
import { makePrivateFolder, readIfThere, writePrivateFile } from "./home.ts";
import { verifiersInTrail } from "./log-keys.ts";

/*
 * Every workstation is a witness: it remembers the last head of the audit trail it saw, outside the home, and
 * demands at the next start that the trail only grew. A home that was rolled back to an older copy still
 * verifies in itself; only a workstation that remembers can tell.
 */

type Env = Readonly<Record<string, string | undefined>>;

/** Where this workstation keeps what it saw of a log. The origin is hashed: it may name the controller. */
export function memoryOf(origin: string, env: Env): string {
  const state = env.XDG_STATE_HOME || join(env.HOME || homedir(), ".local", "state");
  const name = createHash("sha256").update(origin).digest("hex").slice(0, 32);
  return join(state, "oubli", "seen", `${name}.checkpoint`);
}

/** `first`: nothing was remembered. `continued`: the same trail, perhaps longer. `broken`: not that trail. */
export type Continuity = "first" | "continued" | "broken";

/** Compares the trail with what this workstation remembers of it. */
export async function continuityOf(
  audit: AuditLog,
  verifiers: LogVerifiers,
  remembered: string | undefined,
): Promise<Continuity> {
  if (remembered === undefined) return "first";
  const policy = { verifiers, origin: verifiers[0].name };
  // A workstation that was away while the key was changed knows only a head of the older key.
  const old = (
    openCheckpoint(remembered, policy) ??
    openCheckpoint(remembered, { ...policy, verifiers: await verifiersInTrail(audit) })
  )?.checkpoint;
  const now = openCheckpoint((await audit.checkpoint()) ?? "", policy)?.checkpoint;
  // A memory that cannot be read any more counts as none.
  if (!old) return "first";
  if (!now || now.size < old.size) return "broken";
  if (old.size === 0) return "continued";
  const proof = await audit.proveConsistency({ from: old.size, to: now.size });
  const held = verifyConsistency({
    from: old.size,
    to: now.size,
    fromRoot: old.root,
    toRoot: now.root,
    proof,
  });
  return held ? "continued" : "broken";
}

/** Remembers the trail's present head. Never fails a command: a workstation without a memory is only a worse witness. */
export async function remember(audit: AuditLog, file: string): Promise<void> {
  const checkpoint = await audit.checkpoint();
  if (checkpoint === undefined || readIfThere(file) === checkpoint) return;
  try {
    makePrivateFolder(dirname(file));
    writePrivateFile(file, checkpoint, { replace: true });
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
  }
}

/** The same store, in which nothing can be changed any more. */
export function readOnly(store: OpenStore): OpenStore {
  const refuse = async (): Promise<never> => {
    throw refusalOf({ why: "trail-not-continued" }, undefined);
  };
  const refused: Pick<OpenStore, "change" | "changeKeys" | "becomeRunner" | "purge"> = {
    change: refuse,
    changeKeys: refuse,
    becomeRunner: refuse,
    purge: refuse,
  };
  return { ...store, ...refused };
}
