import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { OubliError } from "@oubli/model";
import { openNote } from "@oubli/tlog";
import { parseCosignatureKey } from "@oubli/tlog/witness";
import { type Home, readIfThere } from "./home.ts";
import { askWitnesses, witnessesDue } from "./standing-witnesses.ts";
import type { World } from "./world.ts";

/** A witness that has cosigned a head. */
export interface WitnessOf {
  readonly name: string;
  /** Its public key: what the cosignature is checked with. */
  readonly key: string;
}

/** A signed head, with the cosignatures of those who have signed the very same one. */
export interface WitnessedHead {
  readonly checkpoint: string;
  readonly witnesses: readonly WitnessOf[];
}

/** Adds the cosignatures that are kept in the home. */
export function witnessedHead(home: Home, checkpoint: string): WitnessedHead {
  const folder = join(home.folder, "cosigned");
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".vkey")) : [];
  let witnessed: WitnessedHead = { checkpoint, witnesses: [] };
  for (const name of names.toSorted()) {
    const key = (readIfThere(join(folder, name)) ?? "").trim();
    const note = readIfThere(join(folder, name.replace(/\.vkey$/, ".checkpoint"))) ?? "";
    witnessed = withCosignature(witnessed, key, note);
  }
  return witnessed;
}

function withCosignature(head: WitnessedHead, key: string, note: string): WitnessedHead {
  const witness = parseCosignatureKey(key);
  const text = textOf(head.checkpoint);
  if (!witness || openNote(note, [witness])?.text !== text) return head;
  const added = note
    .slice(text.length + 1)
    .split("\n")
    .filter((line) => line.startsWith(`— ${witness.name} `) && !head.checkpoint.includes(line));
  const checkpoint = added.reduce((so, line) => `${so}${line}\n`, head.checkpoint);
  return { checkpoint, witnesses: [...head.witnesses, { name: witness.name, key }] };
}

/** What is signed, without the signatures. */
function textOf(note: string): string {
  return note.slice(0, note.lastIndexOf("\n\n") + 1);
}

// A certificate does not wait for a witness that is not there: the next one has its cosignature.
const PATIENCE_MS = 5_000;

/** Asks the standing witnesses for the present head, so that what is handed out now can carry what they say. Never throws. */
export async function askForHandingOut(world: World): Promise<void> {
  try {
    await askWitnesses(world, await witnessesDue(world), AbortSignal.timeout(PATIENCE_MS));
  } catch (error) {
    if (!(error instanceof OubliError)) throw error;
  }
}
