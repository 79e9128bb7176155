import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { AuditLog } from "@oubli/store";
import { openCheckpoint } from "@oubli/tlog";
import { parseCosignatureKey } from "@oubli/tlog/witness";
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
  for (const name of names.filter((one) => /^git-.*\.json$/.test(one)).toSorted()) {
    const head = await pushedIn(home, audit, join(folder, name));
    if (head) found.push(head);
  }
  return found;
}

/** What was pushed to a git remote: it has no signature of another's, and only the remote says when. */
async function pushedIn(home: Home, audit: AuditLog, file: string): Promise<KeptCosignature | undefined> {
  const { name, checkpoint } = parseKept(readIfThere(file) ?? "");
  if (typeof name !== "string" || typeof checkpoint !== "string") return undefined;
  const kept = await comparedWithTrail(home, audit, checkpoint);
  return kept && { name, key: "git", checkpoint, ...kept };
}

function parseKept(text: string): { readonly name?: unknown; readonly checkpoint?: unknown } {
  try {
    return (JSON.parse(text) ?? {}) as { readonly name?: unknown; readonly checkpoint?: unknown };
  } catch {
    return {};
  }
}

/** `undefined` for a head that no key of this trail has signed. */
async function comparedWithTrail(
  home: Home,
  audit: AuditLog,
  checkpoint: string,
): Promise<Pick<KeptCosignature, "entries" | "holds"> | undefined> {
  const verifiers = [...logVerifiers(home), ...(await verifiersInTrail(audit))];
  const old = openCheckpoint(checkpoint, { verifiers })?.checkpoint;
  if (!old) return undefined;
  const now = openCheckpoint((await audit.checkpoint()) ?? "", { verifiers })?.checkpoint;
  const holds = now !== undefined && old.size <= now.size && (await hasGrown(audit, old, now));
  return { entries: old.size, holds };
}

async function headOf(home: Home, audit: AuditLog, keyFile: string): Promise<KeptCosignature | undefined> {
  const key = (readIfThere(keyFile) ?? "").trim();
  const checkpoint = readIfThere(keyFile.replace(/\.vkey$/, ".checkpoint")) ?? "";
  const witness = parseCosignatureKey(key);
  if (!witness) return undefined;
  const cosigned = openCheckpoint(checkpoint, { verifiers: [witness] });
  const kept = cosigned && (await comparedWithTrail(home, audit, checkpoint));
  if (!kept) return undefined;
  const time = cosigned.signatures[0]?.time;
  return {
    name: witness.name,
    key,
    checkpoint,
    ...(time === undefined ? {} : { at: new Date(time * 1_000).toISOString() }),
    ...kept,
  };
}
