import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { OubliError } from "@oubli/model";
import type { AuditLog, LogSigners } from "@oubli/store";
import {
  type Ed25519Verifier,
  formatSignerKey,
  formatVerifierKey,
  parseSignerKey,
  parseVerifierKey,
} from "@oubli/tlog";
import { type Home, readIfThere, syncFolder, writePrivateFile } from "./home.ts";
import { entriesWith } from "./trail.ts";

/*
 * The keys that sign the audit trail, one to a line of keys/log.key, the present one first. A key is replaced in two
 * steps, so that everyone who checks the trail can learn the new key by the old one: first both sign, later the old one is
 * retired. Each step has the trail itself record the change, signed by the keys to be; those are written to
 * keys/log.key.next before that becomes durable, and put in their place afterwards. The signatures on the head tell how far a step came that was cut off.
 */

/** @throws {OubliError} `SETUP` when the file is missing or malformed. */
export function readLogSigners(home: Home): LogSigners {
  const signers = readSigners(fileOf(home));
  if (signers) return signers;
  const missing = !existsSync(fileOf(home));
  throw new OubliError("SETUP", `the key of the audit trail is ${missing ? "missing" : "damaged"}`, {
    hint: "restore keys/log.key from your backup",
  });
}

/** The public key the trail is checked by: of two that sign, the one that will stay. @throws As {@link readLogSigners}. */
export function logKeyOf(home: Home): string {
  return formatVerifierKey(readLogSigners(home)[0].verifier);
}

/** What checks a head signed by either of the keys here. @throws As {@link readLogSigners}. */
export function logVerifiers(home: Home): readonly Ed25519Verifier[] {
  return readLogSigners(home).flatMap((signer) => (signer ? [signer.verifier] : []));
}

/** A key of the trail, as the trail itself has recorded it. */
export interface TrailKey {
  readonly key: string;
  /** The entry from which on it signs. */
  readonly from: number;
  /** The entry that retired it; absent while it signs. */
  readonly until?: number;
}

/** Every key the trail has recorded, oldest first; none for a trail that was begun before keys were recorded. */
export async function keysInTrail(audit: AuditLog): Promise<readonly TrailKey[]> {
  const recorded = await entriesWith(audit, ['"vkey":']);
  const retired = new Map(
    recorded.flatMap(({ index, entry: { ev, vkey } }) => (ev === "trail-key.retired" ? [[vkey, index]] : [])),
  );
  return recorded.flatMap(({ index, entry: { ev, vkey } }) => {
    if (vkey === undefined || (ev !== "trail.created" && ev !== "trail-key.rotated")) return [];
    const until = retired.get(vkey);
    return [{ key: vkey, from: index, ...(until === undefined ? {} : { until }) }];
  });
}

/** What checks heads that any key signed which the trail has ever recorded. */
export async function verifiersInTrail(audit: AuditLog): Promise<readonly Ed25519Verifier[]> {
  return (await keysInTrail(audit)).flatMap(({ key }) => parseVerifierKey(key) ?? []);
}

/** The keys of a change that was begun and is not finished; `undefined` when there is none. */
export function keysToBe(home: Home): LogSigners | undefined {
  return readSigners(nextFileOf(home));
}

/**
 * Writes down the keys of a change before they sign anything durable: none of them can be lost then. Replaces those of a change
 * that did not happen.
 */
export function beginKeyChange(home: Home, next: LogSigners): void {
  writePrivateFile(nextFileOf(home), textOf(next), { replace: true, durable: true });
}

/**
 * Puts the keys in their place that the trail is signed with already.
 * @returns Whether there was anything to do: then the keys held so far are the wrong ones.
 */
export async function finishKeyChange(home: Home, audit: AuditLog): Promise<boolean> {
  const next = keysToBe(home);
  if (!next || !(await audit.isSignedBy(next))) return false;
  try {
    renameSync(nextFileOf(home), fileOf(home));
  } catch (error) {
    // Another process may have been faster.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  syncFolder(home.keys);
  return true;
}

function fileOf(home: Home): string {
  return join(home.keys, "log.key");
}

function nextFileOf(home: Home): string {
  return `${fileOf(home)}.next`;
}

function readSigners(file: string): LogSigners | undefined {
  const lines = readIfThere(file)?.trim().split("\n") ?? [];
  const [present, replaced, ...others] = lines.map(parseSignerKey);
  if (!present || others.length > 0 || (lines.length === 2 && replaced?.name !== present.name))
    return undefined;
  return replaced ? [present, replaced] : [present];
}

function textOf(signers: LogSigners): string {
  return signers.flatMap((signer) => (signer ? [`${formatSignerKey(signer)}\n`] : [])).join("");
}
