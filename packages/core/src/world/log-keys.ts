import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { OubliError } from "@oubli/model";
import type { AuditLog, LogSigners, LogVerifiers } from "@oubli/store";
import {
  type Ed25519Verifier,
  formatSignerKey,
  formatVerifierKey,
  parseSignerKey,
  parseVerifierKey,
} from "@oubli/tlog";
import { type Home, readIfThere, syncFolder, writePrivateFile } from "./home.ts";
import { homeKeyText } from "./keys/home-key.ts";
import { entriesWith } from "./trail.ts";

/*
 * The keys that sign the audit trail, one to a line, the present one first. They lie in keys/log.age, locked by the home's key:
 * who may act can sign its head. Their public halves stand in keys/log.vkey, so that the trail is read and verified without any
 * key. In a demonstration the keys lie in the open, in keys/log.key, and the public halves are read from there.
 *
 * A key is replaced in two steps, so that everyone who checks the trail can learn the new key by the old one: first both sign,
 * later the old one is retired. Each step has the trail itself record the change, signed by the keys to be; those are written to
 * files that end in .next before that becomes durable, and put in their place afterwards. The signatures on the head tell how
 * far a step came that was cut off.
 */

/** What checks a head signed by the keys of this home, the one that will stay first. @throws {OubliError} `SETUP` when it is missing or malformed. */
export function logVerifiers(home: Home): LogVerifiers {
  const verifiers = verifiersIn(home, "");
  if (verifiers) return verifiers;
  const missing = !existsSync(fileOf(home, "key")) && !existsSync(fileOf(home, "vkey"));
  throw new OubliError("SETUP", `the key of the audit trail is ${missing ? "missing" : "damaged"}`, {
    hint: `restore keys/log.${existsSync(fileOf(home, "vkey")) ? "vkey" : "key"} from your backup`,
  });
}

/** The public key the trail is checked by: of two that sign, the one that will stay. @throws As {@link logVerifiers}. */
export function logKeyOf(home: Home): string {
  return formatVerifierKey(logVerifiers(home)[0]);
}

/** The keys that lie in the open; `undefined` where they are locked. @throws As {@link logVerifiers}. */
export function logSignersInTheOpen(home: Home): LogSigners | undefined {
  const text = readIfThere(fileOf(home, "key"));
  if (text === undefined && existsSync(fileOf(home, "age"))) return undefined;
  const signers = text === undefined ? undefined : signersFrom(text);
  // Says what is wrong with the file that is missing or damaged.
  if (!signers) logVerifiers(home);
  return signers;
}

/** The keys, opened with the home's key where they are locked. @throws {OubliError} `SETUP` when they are missing or damaged. */
export async function openLogSigners(home: Home, homeKey: Uint8Array): Promise<LogSigners> {
  const signers = logSignersInTheOpen(home) ?? (await lockedSigners(fileOf(home, "age"), homeKey));
  if (signers) return signers;
  throw new OubliError(
    "SETUP",
    "the key of the audit trail is missing, damaged, or locked by another home's key",
    {
      hint: "restore keys/ from your backup",
    },
  );
}

/** Writes a new home's keys: locked by the home's key, or in the open. */
export async function writeLogSigners(
  home: Home,
  signers: LogSigners,
  homeKey: Uint8Array | undefined,
): Promise<void> {
  await writeKeys(home, signers, { homeKey, suffix: "" });
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
export async function keysToBe(home: Home, homeKey: Uint8Array): Promise<LogSigners | undefined> {
  const text = readIfThere(fileOf(home, "key", NEXT));
  return text === undefined ? lockedSigners(fileOf(home, "age", NEXT), homeKey) : signersFrom(text);
}

/**
 * Writes down the keys of a change before they sign anything durable: none of them can be lost then. Replaces those of a change
 * that did not happen.
 */
export async function beginKeyChange(home: Home, next: LogSigners, homeKey: Uint8Array): Promise<void> {
  const locked = existsSync(fileOf(home, "key")) ? undefined : homeKey;
  await writeKeys(home, next, { homeKey: locked, suffix: NEXT });
}

/**
 * Puts the keys in their place that the trail is signed with already.
 * @returns Whether there was anything to do: then the keys held so far are the wrong ones.
 */
export async function finishKeyChange(home: Home, audit: AuditLog): Promise<boolean> {
  const next = verifiersIn(home, NEXT);
  if (!next || !(await audit.isSignedBy(next))) return false;
  // The public halves last: as long as they wait, what is left is still to be done.
  for (const kind of ["key", "age", "vkey"] as const) settle(home, kind);
  syncFolder(home.keys);
  return true;
}

function settle(home: Home, kind: Kind): void {
  try {
    renameSync(fileOf(home, kind, NEXT), fileOf(home, kind));
  } catch (error) {
    // Another process may have been faster, and not every kind is there.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}

const NEXT = ".next";

/** `key`: in the open. `age`: locked. `vkey`: the public halves of what is locked. */
type Kind = "key" | "age" | "vkey";

function fileOf({ keys }: Home, kind: Kind, suffix = ""): string {
  return join(keys, `log.${kind}${suffix}`);
}

async function writeKeys(
  home: Home,
  signers: LogSigners,
  { homeKey, suffix }: { readonly homeKey: Uint8Array | undefined; readonly suffix: string },
): Promise<void> {
  const options = { replace: true, durable: true };
  const text = linesOf(signers, formatSignerKey);
  if (homeKey === undefined) {
    writePrivateFile(fileOf(home, "key", suffix), text, options);
    return;
  }
  const { lockByPassphrase } = await import("./keys/age.ts");
  // 256 random bits cannot be guessed: each guess may cost nothing.
  writePrivateFile(
    fileOf(home, "age", suffix),
    await lockByPassphrase(text, homeKeyText(homeKey), 1),
    options,
  );
  writePrivateFile(
    fileOf(home, "vkey", suffix),
    linesOf(signers, ({ verifier }) => formatVerifierKey(verifier)),
    options,
  );
}

function verifiersIn(home: Home, suffix: string): LogVerifiers | undefined {
  const open = readIfThere(fileOf(home, "key", suffix));
  if (open !== undefined) return pairOf(open, (line) => parseSignerKey(line)?.verifier);
  return pairOf(readIfThere(fileOf(home, "vkey", suffix)) ?? "", parseVerifierKey);
}

async function lockedSigners(file: string, homeKey: Uint8Array): Promise<LogSigners | undefined> {
  const text = readIfThere(file);
  if (text === undefined) return undefined;
  const { openByPassphrase } = await import("./keys/age.ts");
  const opened = await openByPassphrase(text, homeKeyText(homeKey));
  return opened.ok ? signersFrom(opened.text) : undefined;
}

function signersFrom(text: string): LogSigners | undefined {
  return pairOf(text, parseSignerKey);
}

/** One key, or two alike in name, one to a line; `undefined` for anything else. */
function pairOf<Key extends { readonly name: string }>(
  text: string,
  parse: (line: string) => Key | undefined,
): readonly [Key] | readonly [Key, Key] | undefined {
  const lines = text.trim().split("\n");
  const keys = lines.flatMap((line) => parse(line) ?? []);
  const [present, replaced] = keys;
  if (lines.length > 2 || keys.length !== lines.length || present === undefined) return undefined;
  if (replaced === undefined) return [present];
  return replaced.name === present.name ? [present, replaced] : undefined;
}

function linesOf(signers: LogSigners, format: (signer: LogSigners[0]) => string): string {
  return signers.flatMap((signer) => (signer ? [`${format(signer)}\n`] : [])).join("");
}
