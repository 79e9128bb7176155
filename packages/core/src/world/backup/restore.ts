import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { entry, requireOfficer } from "@oubli/engine";
import type { CaseId, CaseState, OfficerId } from "@oubli/model";
import { openTrail } from "@oubli/store";
import { actingOfficer } from "../acting.ts";
import {
  type Continuity,
  continuityOf,
  forgetPlace,
  type HeadMemory,
  isTrusted,
  memoryOf,
} from "../head-memory.ts";
import { type Home, replacePrivateFile, syncFolder } from "../home.ts";
import type { AskPassphrase } from "../keys/passphrase.ts";
import { logVerifiers } from "../log-keys.ts";
import { openWorld } from "../open-world.ts";
import { memoryText } from "../trail-words.ts";
import type { World } from "../world.ts";
import { openBackup } from "./check-backup.ts";
import { LIST } from "./contents.ts";
import { type Evidence, evidenceOf, type ForgottenAct, type KnownElsewhere } from "./evidence.ts";
import { restoredFile } from "./restored-at.ts";
import { inWorkplace } from "./workplace.ts";

/** Which backup, and what opens it. */
export interface RestoreOrder {
  readonly file: string;
  /** The passphrase, or the age secret key. */
  readonly secret: string;
  /** Asks for the passphrase of the officer's key, which is in the backup. */
  readonly ask?: AskPassphrase;
}

/** An act that the restored home has forgotten; with the case where the home still knows it. */
export interface Forgotten extends ForgottenAct {
  readonly case?: CaseId;
  readonly state?: CaseState;
}

/** A home that was restored. */
export interface Restored {
  readonly folder: string;
  /** Where the home that was there lies now; absent when there was none. */
  readonly aside?: string;
  /** When the backup was made, as an RFC 3339 instant. */
  readonly madeAt: string;
  /** Entries of the audit trail in the backup. */
  readonly entries: number;
  /** The entry that records it. */
  readonly entry: number;
  /** The most entries that are known elsewhere; absent when nobody knows of more. */
  readonly seen?: number;
  /** How the trail in the backup stood to what this workstation remembers. */
  readonly continuity: Continuity;
  /** The same as a sentence, where it was another trail than the one this workstation knows. */
  readonly doubt?: string;
  readonly known: readonly KnownElsewhere[];
  readonly forgotten: readonly Forgotten[];
  /** Closed erasures that are due to be verified again now. */
  readonly reverify: number;
}

/**
 * Puts a backup in the place of the home, once it was opened and verified. What stood there is moved aside, never deleted. That it was
 * restored, and what is missing, is an entry of the restored trail, signed by the acting admin; from there on this workstation remembers
 * it.
 *
 * @param named The acting officer, where one is named; else the one of the backup's configuration.
 * @throws {OubliError} `NOT_AUTHENTIC` for a backup that does not open or does not hold, `NOT_ALLOWED` for an officer who is not an
 * admin in it. Nothing has changed then.
 */
export async function restoreBackup(
  world: World,
  { file, secret, ask }: RestoreOrder,
  named: OfficerId | undefined,
): Promise<Restored> {
  const { home } = world;
  mkdirSync(dirname(home.folder), { recursive: true, mode: 0o700 });
  return inWorkplace(home.folder, async (folder) => {
    const { home: staged, list } = await openBackup(file, secret, folder);
    rmSync(join(staged.folder, LIST));
    const memory = memoryOf(home, list.trailKey, world.env);
    const evidence = await evidenceOf(list, home, memory);
    const continuity = await continuityIn(staged, memory);
    const recorded = await record(world, staged, { ...evidence, continuity }, { named, ask });
    const aside = putInPlace(staged.folder, home);
    await rememberFrom(world);
    return {
      folder: home.folder,
      madeAt: list.at,
      entries: list.entries,
      ...recorded,
      ...(aside === undefined ? {} : { aside }),
      ...(isTrusted(continuity) || continuity === "shorter" ? {} : { doubt: memoryText(continuity) }),
      known: evidence.known,
    };
  });
}

/** How the trail in a backup stands to what this workstation remembers. */
async function continuityIn(staged: Home, memory: HeadMemory): Promise<Continuity> {
  const trail = openTrail(staged.database);
  try {
    return await continuityOf(trail.audit, logVerifiers(staged), memory);
  } finally {
    await trail.close();
  }
}

type Recorded = Pick<Restored, "entry" | "seen" | "continuity" | "forgotten" | "reverify">;

async function record(
  { env, clock }: World,
  staged: Home,
  { known, forgotten, continuity }: Evidence & Pick<Restored, "continuity">,
  { named, ask }: { readonly named: OfficerId | undefined; readonly ask: AskPassphrase | undefined },
): Promise<Recorded> {
  // Until it is in its place the workstation must not remember it.
  const XDG_STATE_HOME = join(staged.folder, "..", "state");
  const inside = openWorld(staged, { ...env, XDG_STATE_HOME, OUBLI_CONFIG: undefined }, clock);
  try {
    const by = named ?? (await actingOfficer(inside, undefined));
    const { audit } = await inside.store();
    await (await inside.keyring()).open(by, ask);
    const { key } = await inside.memory();
    const seen = known.length === 0 ? {} : { seen: Math.max(...known.map(({ entries }) => entries)) };
    const facts = { code: continuity, n: await audit.size(), vkey: key, ...seen };
    const done = await (await inside.store()).change(async (writer) => {
      await requireOfficer(writer, by, "admin");
      const { index } = await writer.append(entry(clock, "trail.restored", { actor: by }, facts));
      return { index, cases: await writer.cases() };
    });
    replacePrivateFile(
      restoredFile(staged),
      `${JSON.stringify({ at: new Date(clock.wall()).toISOString() })}\n`,
    );
    const byRef = new Map(done.cases.map((it) => [it.ref, it] as const));
    return {
      entry: done.index,
      continuity,
      ...seen,
      forgotten: forgotten.map((act) => {
        const it = byRef.get(act.ref);
        return it === undefined ? act : { ...act, case: it.id, state: it.state };
      }),
      reverify: done.cases.filter(({ state, kind }) => state === "closed" && kind === "erasure").length,
    };
  } finally {
    await inside.close();
  }
}

/** @returns Where what stood there lies now. */
function putInPlace(folder: string, home: Home): string | undefined {
  const isThere = existsSync(home.folder) && readdirSync(home.folder).length > 0;
  const aside = isThere ? freeName(home.folder) : undefined;
  if (aside !== undefined) renameSync(home.folder, aside);
  renameSync(folder, home.folder);
  syncFolder(dirname(home.folder));
  return aside;
}

function freeName(folder: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${folder}.before-restore-${number}`;
    if (!existsSync(name)) return name;
  }
}

/** What this workstation remembers from here on is the restored trail: the entry just written says so. */
async function rememberFrom({ home, env, clock }: World): Promise<void> {
  forgetPlace(home, env);
  const restored = openWorld(home, env, clock);
  try {
    await (await restored.memory()).remember();
  } finally {
    await restored.close();
  }
}
