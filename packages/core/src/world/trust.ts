import { entry, requireOfficer } from "@oubli/engine";
import { type OfficerId, OubliError } from "@oubli/model";
import { parseCheckpoint } from "@oubli/tlog";
import { fingerprintOf } from "@oubli/trail";
import { isFingerprint } from "./fingerprint.ts";
import { type Continuity, isTrusted, trustFingerprint } from "./head-memory.ts";
import { memoryText } from "./trail-words.ts";
import type { World } from "./world.ts";

/** A trail at one moment: what it is signed with, and how far it goes. */
export interface TrailSeen {
  readonly entries?: number;
  readonly key: string;
  /** Of the key, to be compared by reading. */
  readonly keyFingerprint: string;
}

/** How this workstation stands to the trail of a home. */
export interface Trust {
  readonly continuity: Continuity;
  readonly trusted: boolean;
  /** The same as a sentence. */
  readonly said: string;
  readonly here: TrailSeen;
  /** What is remembered; `unreadable` where there is a memory that cannot be read. */
  readonly remembered: readonly (TrailSeen | "unreadable")[];
  /** Of key and head together: what is accepted when it is accepted. */
  readonly fingerprint: string;
  /** The entry that records that it was accepted; absent when nothing was. */
  readonly entry?: number;
}

/** What this workstation remembers of the trail, and what is here. Changes nothing. */
export async function trustOf(world: World): Promise<Trust> {
  const [{ audit }, { continuity, key, remembered }] = [await world.store(), await world.memory()];
  const seen = (of: string, entries: number | undefined): TrailSeen => ({
    key: of,
    keyFingerprint: fingerprintOf(of),
    ...(entries === undefined ? {} : { entries }),
  });
  return {
    continuity,
    trusted: isTrusted(continuity),
    said: memoryText(continuity),
    here: seen(key, await audit.size()),
    remembered: remembered.map((one) =>
      one === "unreadable" ? one : seen(one.key, sizeIn(one.checkpoint ?? "")),
    ),
    fingerprint: await trustFingerprint(audit, key),
  };
}

function sizeIn(checkpoint: string): number | undefined {
  return parseCheckpoint(checkpoint.slice(0, checkpoint.lastIndexOf("\n\n") + 1))?.size;
}

/**
 * Lets this workstation trust the trail as it is now. That an admin did so, and what the workstation remembered, is an entry.
 *
 * @throws {OubliError} `USAGE` for another fingerprint than that of the key and head here, or when it is trusted already;
 * `NOT_ALLOWED` for an officer who is not an admin.
 */
export async function acceptTrail(world: World, typed: string, by: OfficerId): Promise<Trust> {
  const before = await trustOf(world);
  if (before.trusted)
    throw new OubliError(
      "USAGE",
      "this workstation trusts the audit trail already: there is nothing to accept",
    );
  if (!isFingerprint(typed, before.fingerprint))
    throw new OubliError("USAGE", "this is not the fingerprint of the key and head here", {
      hint: "compare again: another process may have added to the trail, or this is not the home that was meant",
    });
  const memory = await world.memory();
  const { index } = await memory.record(async (writer) => {
    await requireOfficer(writer, by, "admin");
    const facts = {
      code: before.continuity,
      vkey: before.here.key,
      n: before.here.entries ?? 0,
      ...seenIn(before),
    };
    return writer.append(entry(world.clock, "trail.trusted", { actor: by }, facts));
  });
  await memory.remember();
  return { ...before, entry: index };
}

/** The most entries that were remembered. */
function seenIn({ remembered }: Trust): { readonly seen?: number } {
  const sizes = remembered.flatMap((one) => (one === "unreadable" ? [] : (one.entries ?? [])));
  return sizes.length === 0 ? {} : { seen: Math.max(...sizes) };
}
