import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AuditLog } from "@oubli/store";
import { openCheckpoint, parseCosignatureKey } from "@oubli/tlog";
import { hasGrown } from "./head-memory.ts";
import { type Home, readIfThere } from "./home.ts";
import { logVerifiers, verifiersInTrail } from "./log-keys.ts";

/*
 * Heads that witnesses have cosigned lie in cosigned/ of the home, each beside the key of its witness: <key id>.checkpoint and
 * <key id>.vkey.
 */

/** The last head a witness has cosigned. */
export interface KeptCosignature {
  /** Of the witness. */
  readonly name: string;
  /** Its public key. */
  readonly key: string;
  readonly entries: number;
  /** When it cosigned, as an RFC 3339 instant. */
  readonly at?: string;
  /** The note with both signatures. */
  readonly checkpoint: string;
  /** Whether the trail still holds everything that was cosigned. */
  readonly holds: boolean;
}

/** Every cosigned head of the home whose signatures hold, compared with the trail as it is now. */
export async function cosignedHeads(home: Home, audit: AuditLog): Promise<readonly KeptCosignature[]> {
  const folder = join(home.folder, "cosigned");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const keys = names.filter((name) => name.endsWith(".vkey")).toSorted();
  const found: KeptCosignature[] = [];
  for (const name of keys) {
    const head = await headOf(home, audit, join(folder, name));
    if (head) found.push(head);
  }
  return found;
}

async function headOf(home: Home, audit: AuditLog, keyFile: string): Promise<KeptCosignature | undefined> {
  const key = (readIfThere(keyFile) ?? "").trim();
  const checkpoint = readIfThere(keyFile.replace(/\.vkey$/, ".checkpoint")) ?? "";
  const witness = parseCosignatureKey(key);
  if (!witness) return undefined;
  const cosigned = openCheckpoint(checkpoint, { verifiers: [witness] });
  const verifiers = [...logVerifiers(home), ...(await verifiersInTrail(audit))];
  const signed = openCheckpoint(checkpoint, { verifiers })?.checkpoint;
  if (!cosigned || !signed) return undefined;
  const time = cosigned.signatures[0]?.time;
  const size = await audit.size();
  const now =
    signed.size <= size ? openCheckpoint((await audit.checkpoint()) ?? "", { verifiers }) : undefined;
  return {
    name: witness.name,
    key,
    entries: signed.size,
    checkpoint,
    ...(time === undefined ? {} : { at: new Date(time * 1_000).toISOString() }),
    holds: now !== undefined && (await hasGrown(audit, signed, now.checkpoint)),
  };
}
