import { createHash } from "node:crypto";
import { homedir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { OubliError, refusalOf } from "@oubli/model";
import type { AuditLog, OpenStore } from "@oubli/store";
import {
  type Ed25519Verifier,
  formatVerifierKey,
  openCheckpoint,
  parseVerifierKey,
  type TreeHead,
} from "@oubli/tlog";
import { verifyConsistency } from "@oubli/tlog/tree";
import { fingerprintOf } from "@oubli/trail";
import { type Home, makePrivateFolder, readIfThere, removeIfThere, replacePrivateFile } from "./home.ts";
import { leadsTo } from "./key-chain.ts";

/*
 * Every workstation is a witness: it remembers, outside the home, the last head of the audit trail it saw and the key that signed
 * it, and demands at the next start that the trail only grew, under this key or one that it has handed over to. A home that was
 * rolled back to an older copy, or written anew under another key, still verifies in itself; only a workstation that remembers
 * can tell. What it remembers stands under the trail's name, and under the place of the home, where another name would be noticed.
 */

type Env = Readonly<Record<string, string | undefined>>;

/** What a workstation remembers of a trail. */
export interface Remembered {
  /** The public key that signed it last. */
  readonly key: string;
  /** The last head it saw, as a signed note; absent where only the key is remembered. */
  readonly checkpoint?: string;
}

/**
 * How a trail stands to what this workstation remembers. `first`: nothing was remembered. `continued`: the same trail, perhaps longer.
 * `shorter`: it has lost entries. `another`: it does not hold what was seen. `other-key`: it is signed with a key that the one
 * remembered has not handed over to. `unreadable`: there is a memory, and it cannot be read.
 */
export type Continuity = "first" | "continued" | "shorter" | "another" | "other-key" | "unreadable";

/** Whether anything may be changed in a home whose trail stands like this. */
export function isTrusted(continuity: Continuity): boolean {
  return continuity === "first" || continuity === "continued";
}

/** Where a workstation keeps what it saw. Names are hashed: they may name the controller. */
interface Places {
  readonly trail: string;
  readonly home: string;
}

function placesOf(home: Home, origin: string, env: Env): Places {
  const state = env.XDG_STATE_HOME || join(env.HOME || homedir(), ".local", "state");
  const seen = join(state, "oubli", "seen");
  const file = (what: string, name: string) =>
    join(seen, `${what}-${createHash("sha256").update(name).digest("hex").slice(0, 32)}.json`);
  return { trail: file("trail", origin), home: file("home", resolve(home.folder)) };
}

/** What a workstation knows of one home, and how it learns more. */
export interface HeadMemory {
  readonly remembered: readonly (Remembered | "unreadable")[];
  /** Remembers the present head and key from here on. Never fails: a workstation without a memory is only a worse witness. */
  remember(audit: AuditLog): Promise<void>;
}

/** @param key The public key the home's trail is signed with now. */
export function memoryOf(home: Home, key: string, env: Env): HeadMemory {
  const origin = parseVerifierKey(key)?.name ?? "";
  const places = placesOf(home, origin, env);
  return {
    remembered: [readMemory(places.trail), readMemory(places.home)].filter((one) => one !== undefined),
    remember: async (audit) => {
      const checkpoint = await audit.checkpoint();
      if (checkpoint === undefined) return;
      write(places.trail, { key, checkpoint });
      write(places.home, { key });
    },
  };
}

/** A new home is made at this place: what stood there before is another one. */
export function forgetPlace(home: Home, env: Env): void {
  removeIfThere(placesOf(home, "", env).home);
}

function readMemory(file: string): Remembered | "unreadable" | undefined {
  try {
    const text = readIfThere(file);
    return text === undefined ? undefined : parseMemory(JSON.parse(text));
  } catch (error) {
    if (error instanceof OubliError || error instanceof SyntaxError) return "unreadable";
    throw error;
  }
}

/** Only a memory whose head its own key has signed is one. */
function parseMemory(value: unknown): Remembered | "unreadable" {
  const { key, checkpoint } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const verifier = typeof key === "string" ? parseVerifierKey(key) : undefined;
  if (!verifier || typeof key !== "string") return "unreadable";
  if (checkpoint === undefined) return { key };
  if (typeof checkpoint !== "string" || !openedBy([verifier], checkpoint)) return "unreadable";
  return { key, checkpoint };
}

function openedBy(verifiers: readonly Ed25519Verifier[], checkpoint: string): TreeHead | undefined {
  const [first] = verifiers;
  return first && openCheckpoint(checkpoint, { verifiers, origin: first.name })?.checkpoint;
}

function write(file: string, memory: Remembered): void {
  const text = `${JSON.stringify(memory)}\n`;
  try {
    if (readIfThere(file) === text) return;
    makePrivateFolder(dirname(file));
    // Half a memory would be an unreadable one, and nothing could be changed any more.
    replacePrivateFile(file, text);
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
  }
}

/**
 * Compares a trail with what this workstation remembers of it.
 * @param verifiers Check its head: the key that will stay first.
 */
export async function continuityOf(
  audit: AuditLog,
  verifiers: readonly Ed25519Verifier[],
  { remembered }: Pick<HeadMemory, "remembered">,
): Promise<Continuity> {
  if (remembered.length === 0) return "first";
  const found: Continuity[] = [];
  for (const one of remembered)
    found.push(one === "unreadable" ? one : await compared(audit, verifiers, one));
  return found.find((one) => one !== "continued") ?? "continued";
}

async function compared(
  audit: AuditLog,
  verifiers: readonly Ed25519Verifier[],
  { key, checkpoint }: Remembered,
): Promise<Continuity> {
  const present = verifiers.map(formatVerifierKey);
  if (!present.includes(key) && !(await leadsTo(audit, key, present))) return "other-key";
  const old = openedBy(keysIn(key), checkpoint ?? "");
  const now = openedBy(verifiers, (await audit.checkpoint()) ?? "");
  if (!now) return "another";
  if (!old || old.size === 0) return "continued";
  if (now.size < old.size) return "shorter";
  return (await hasGrown(audit, old, now)) ? "continued" : "another";
}

function keysIn(key: string): readonly Ed25519Verifier[] {
  const verifier = parseVerifierKey(key);
  return verifier ? [verifier] : [];
}

/** Whether the present tree holds all of an older one. */
export async function hasGrown(audit: AuditLog, old: TreeHead, now: TreeHead): Promise<boolean> {
  try {
    const proof = await audit.proveConsistency({ from: old.size, to: now.size });
    return verifyConsistency({
      from: old.size,
      to: now.size,
      fromRoot: old.root,
      toRoot: now.root,
      proof,
    });
  } catch (error) {
    // Hashes are missing: the trail that was seen is not there.
    if (error instanceof OubliError && error.code === "NOT_AUTHENTIC") return false;
    throw error;
  }
}

/** What an admin accepts when a workstation is to trust a trail: its key and its head. */
export async function trustFingerprint(audit: AuditLog, key: string): Promise<string> {
  return fingerprintOf(`${key}\n${(await audit.checkpoint()) ?? ""}`);
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
