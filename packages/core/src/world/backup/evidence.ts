import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { type AuditEntry, type AuditEvent, OubliError } from "@oubli/model";
import { openTrail } from "@oubli/store";
import { type Ed25519Verifier, openCheckpoint, parseVerifierKey } from "@oubli/tlog";
import type { HeadMemory } from "../head-memory.ts";
import { type Home, readIfThere } from "../home.ts";
import { readEntries } from "../trail.ts";

/*
 * What is known elsewhere of a trail that is put back to an older copy: whoever holds a head of it, or something that an entry vouches
 * for, knows that there was more.
 */

/** Something that knows of more entries than a copy has. */
export interface KnownElsewhere {
  readonly source: "workstation" | "witness" | "home" | "export" | "package" | "certificate";
  /** The file or folder. */
  readonly where?: string;
  /** How many entries there were at least. */
  readonly entries: number;
}

/** An act that a copy has forgotten, by the reference of its case. */
export interface ForgottenAct {
  readonly ref: string;
  readonly ev: AuditEvent;
  readonly entry: number;
}

export interface Evidence {
  readonly known: readonly KnownElsewhere[];
  readonly forgotten: readonly ForgottenAct[];
}

/** The trail a copy is compared with. */
export interface CopyOf {
  readonly entries: number;
  readonly trailKey: string;
}

/**
 * Everything that knows of more entries than the copy: the workstation's memory, and, in the home that stands at its place now, heads
 * that witnesses have cosigned, exports, packages, certificates, and the audit trail itself where it can still be read.
 */
export async function evidenceOf(copy: CopyOf, home: Home, memory: HeadMemory): Promise<Evidence> {
  const keys = keysFor(copy, memory);
  const trail = await trailOf(copy, home, keys);
  const all: readonly KnownElsewhere[] = [
    ...memory.remembered.flatMap((one) =>
      one === "unreadable" ? [] : headIn("workstation", one.checkpoint ?? "", keys),
    ),
    ...cosignedIn(home, keys),
    ...trail.known,
    ...writtenIn(home.out, keys),
  ];
  return { known: all.filter(({ entries }) => entries > copy.entries), forgotten: trail.forgotten };
}

interface Keys {
  readonly verifiers: readonly Ed25519Verifier[];
}

/** The key of the copy, and those of the same trail that this workstation has seen since. */
function keysFor({ trailKey }: CopyOf, { remembered }: HeadMemory): Keys {
  const keys = [trailKey, ...remembered.flatMap((one) => (one === "unreadable" ? [] : one.key))];
  return { verifiers: [...new Set(keys)].flatMap((key) => parseVerifierKey(key) ?? []) };
}

function headIn(
  source: KnownElsewhere["source"],
  checkpoint: string,
  { verifiers }: Keys,
  where?: string,
): readonly KnownElsewhere[] {
  const origin = verifiers[0]?.name ?? "";
  const head = openCheckpoint(checkpoint, { verifiers, origin })?.checkpoint;
  return head ? [{ source, entries: head.size, ...(where === undefined ? {} : { where }) }] : [];
}

function cosignedIn({ folder }: Home, keys: Keys): readonly KnownElsewhere[] {
  const cosigned = join(folder, "cosigned");
  return namesIn(cosigned)
    .filter((name) => /\.(?:checkpoint|json)$/.test(name))
    .flatMap((name) => {
      const file = join(cosigned, name);
      return headIn("witness", noteIn(readIfThere(file) ?? ""), keys, file);
    });
}

/** A head as it is, or as it stands beside the name of a remote. */
function noteIn(text: string): string {
  try {
    return String((JSON.parse(text) as { readonly checkpoint?: unknown }).checkpoint);
  } catch {
    return text;
  }
}

/** The names of packages and certificates end with the entry that vouches for them; an export has its head beside it. */
function writtenIn(out: string, keys: Keys): readonly KnownElsewhere[] {
  return namesIn(out).flatMap((name) => {
    const folder = join(out, name);
    const exported = headIn("export", checkpointIn(folder), keys, folder);
    return [...exported, ...namesIn(folder).flatMap((inside) => vouchedFor(join(folder, inside), inside))];
  });
}

function checkpointIn(folder: string): string {
  const file = join(folder, "checkpoint");
  return namesIn(folder).includes("checkpoint") ? (readIfThere(file) ?? "") : "";
}

function vouchedFor(where: string, name: string): readonly KnownElsewhere[] {
  const [, certificate] = /^certificate-(\d{1,15})$/.exec(name) ?? [];
  if (certificate !== undefined) return [{ source: "certificate", where, entries: Number(certificate) + 1 }];
  const [, entry] = /^dsr-.*-(\d{1,15})\.zip\.age$/.exec(name) ?? [];
  return entry === undefined ? [] : [{ source: "package", where, entries: Number(entry) + 1 }];
}

function namesIn(folder: string): readonly string[] {
  try {
    return existsSync(folder) ? readdirSync(folder) : [];
  } catch {
    // No folder, or none that can be read: nothing is known by it.
    return [];
  }
}

/** What happened to a case that its copy had better know. */
const TOLD: ReadonlySet<AuditEvent> = new Set([
  "request.received",
  "run.started",
  "run.finished",
  "absence.verified",
  "case.closed",
  "case.shredded",
  "package.built",
  "certificate.built",
]);

/** The trail of the home that is there, when it is the same one and can still be read. */
async function trailOf(copy: CopyOf, { database }: Home, keys: Keys): Promise<Evidence> {
  const nothing: Evidence = { known: [], forgotten: [] };
  if (!existsSync(database)) return nothing;
  try {
    const trail = openTrail(database);
    try {
      const known = headIn("home", (await trail.audit.checkpoint()) ?? "", keys, database);
      if (known.length === 0) return nothing;
      const entries = await readEntries(trail.audit, copy.entries, await trail.audit.size());
      return { known, forgotten: entries.flatMap(({ entry, index }) => actIn(entry, index)) };
    } finally {
      await trail.close();
    }
  } catch (error) {
    // It is restored because it is broken.
    if (error instanceof OubliError) return nothing;
    throw error;
  }
}

function actIn({ ev, req }: AuditEntry, entry: number): readonly ForgottenAct[] {
  return req !== undefined && TOLD.has(ev) ? [{ ref: req, ev, entry }] : [];
}
