import type { Kind } from "./kind.ts";
import { ORACLE } from "./oracle.ts";
import { aroundOf, type Change, type Played } from "./play.ts";
import type { Phase, Stand } from "./stands.ts";

export const PHASES: readonly Phase[] = ["search", "again"];

/** So many runs with one change each; every kind comes as often as every other one. */
export async function drawn(
  chance: () => number,
  count: number,
  all: readonly Stand[],
): Promise<readonly Played[]> {
  const runs: Played[] = [];
  for (let at = 0; runs.length < count && at < count * 3; at += 1) {
    const kind = ORACLE[at % ORACLE.length] as Kind;
    const run = await drawnOf(chance, kind, all);
    if (run) runs.push(run);
  }
  return runs;
}

async function drawnOf(chance: () => number, kind: Kind, all: readonly Stand[]): Promise<Played | undefined> {
  for (let tries = 0; tries < 60; tries += 1) {
    const [stand, phase] = [pick(chance, all), kind.only ?? pick(chance, PHASES)];
    const change = await changeOf(chance, { stand, phase }, kind);
    if (change) return { stand, phase, changes: [change] };
  }
  return undefined;
}

/** A change of one request of a run; `undefined` where the kind means nothing for it. */
export async function changeOf(
  chance: () => number,
  { stand, phase }: { readonly stand: Stand; readonly phase: Phase },
  kind: Kind,
): Promise<Change | undefined> {
  const [target, scope] = [pick(chance, stand.lines[phase]), pick(chance, kind.scopes)];
  const request = stand.requestOf(target);
  const answered = await stand.plain(request);
  const turned = await kind.turn(answered, aroundOf(stand, phase, { request, place: target, turn: 0 }));
  return turned === undefined ? undefined : { kind, scope, target };
}

export function pick<T>(chance: () => number, of: readonly T[]): T {
  return of[Math.floor(chance() * of.length)] as T;
}

/** The same numbers for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
