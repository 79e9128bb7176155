import { answerOf, type Finding, isWhole } from "@oubli/model";
import { kindOf } from "../../src/account.ts";
import { isContentId } from "../../src/digest.ts";
import { idOf } from "../../src/names.ts";
import { connect, SIGNAL } from "../support/account.ts";
import { type Around, given, isObject } from "./answered.ts";
import type { Kind, Scope } from "./kind.ts";
import type { Place } from "./places.ts";
import type { Phase, Stand } from "./stands.ts";

/** One change of one run: what, where, how often. */
export interface Change {
  readonly kind: Kind;
  readonly scope: Scope;
  readonly target: Place;
}

/** A run with its changes. */
export interface Played {
  readonly stand: Stand;
  readonly phase: Phase;
  readonly changes: readonly Change[];
}

/**
 * How a run ended. `right`: everything is found or seen, and nothing doubted. `doubted`: it says that it could not look. `false`: what is
 * there was not found in a search that calls itself whole, or was called absent. `mixed`: a record under another one's name.
 */
export type Outcome = "right" | "doubted" | "false" | "mixed";

export interface Ended {
  readonly outcome: Outcome;
  /** How often an answer was changed. */
  readonly changed: number;
  /** Records that are there and were not seen. */
  readonly lost: readonly string[];
}

/** Plays one run. */
export async function play({ stand, phase, changes }: Played): Promise<Ended> {
  const { vendor, map } = stand;
  const turned = turnedBy(stand, phase, changes);
  const connector = connect(map, { credentials: vendor.credentials, fetch: turned.fetch });
  if (phase === "search") {
    const report = await connector.search({ identifiers: stand.person }, () => {}, SIGNAL);
    const lost = lostIn(stand, report.findings);
    const whole = isWhole(answerOf(report));
    const isMixed = report.findings.some((finding) => isAnother(stand, finding));
    const outcome = whole && lost.length > 0 ? "false" : isMixed ? "mixed" : whole ? "right" : "doubted";
    return { outcome, changed: turned.count(), lost };
  }
  const seen = new Map<string, string>();
  for (const step of stand.steps) {
    const verified = await connector.verify(step, SIGNAL, stand.truth);
    if (seen.get(step.finding) !== "absent") seen.set(step.finding, verified);
  }
  for (const sighting of await connector.lookAgain(stand.truth, stand.truth, SIGNAL))
    if (seen.get(sighting.finding) !== "absent") seen.set(sighting.finding, sighting.seen);
  const absent = [...seen].filter(([, said]) => said === "absent").map(([id]) => id);
  const isSure = [...seen.values()].every((said) => said === "present");
  return {
    outcome: absent.length > 0 ? "false" : isSure ? "right" : "doubted",
    changed: turned.count(),
    lost: absent,
  };
}

/** What is not among the findings. A record that came without its id is there, under what it holds. */
function lostIn({ truth }: Stand, findings: readonly Finding[]): readonly string[] {
  const found = new Set(findings.map(({ id }) => id));
  const lost = truth.filter(({ id }) => !found.has(id));
  const nameless = (kind: string) =>
    findings.filter((one) => one.kind === kind && isContentId(one.recordId)).length;
  return lost
    .filter(({ kind }) => nameless(kind) < lost.filter((one) => one.kind === kind).length)
    .map(({ id }) => id);
}

/** Whether a finding holds another record than the one it is named after. */
function isAnother({ map }: Stand, { kind: name, recordId, record }: Finding): boolean {
  const kind = kindOf({ map } as never, name);
  const id = kind && idOf(kind, record);
  return id !== undefined && !isContentId(recordId) && String(id) !== recordId;
}

/** What the vendor answers once the changes are made. */
function turnedBy(stand: Stand, phase: Phase, changes: readonly Change[]) {
  let count = 0;
  const turns = new Map<string, number>();
  const open = new Set<Change>();
  const isMeant = (change: Change, place: Place): boolean => {
    if (place.line === change.target.line) open.add(change);
    if (change.scope === "onwards") return open.has(change);
    return change.scope === "operation"
      ? place.operation === change.target.operation
      : place.line === change.target.line;
  };
  const fetch = async (request: Request): Promise<Response> => {
    const place = stand.placeOf(request);
    const turn = turns.get(place.line) ?? 0;
    turns.set(place.line, turn + 1);
    let answered = await stand.plain(request);
    for (const change of changes) {
      if (!isMeant(change, place)) continue;
      const changed = await change.kind.turn(answered, aroundOf(stand, phase, { request, place, turn }));
      if (changed === undefined) continue;
      count += 1;
      answered = changed;
    }
    return given(answered);
  };
  return { fetch, count: () => count };
}

interface Asked {
  readonly request: Request;
  readonly place: Place;
  readonly turn: number;
}

/** What a kind may look at when it changes an answer. */
export function aroundOf(stand: Stand, phase: Phase, { request, place, turn }: Asked): Around {
  const mine = new Set(
    stand.truth.filter(({ kind }) => kind === place.kind?.kind).map(({ recordId }) => recordId),
  );
  return {
    place,
    turn,
    isMine: (record) =>
      isObject(record) && place.kind !== undefined && mine.has(String(idOf(place.kind, record))),
    siblings: stand.lines[phase]
      .filter((one) => one.operation === place.operation && one.line !== place.line)
      .map(({ line }) => line.split(" ")[1] ?? ""),
    ask: (change) => {
      const url = new URL(request.url);
      change(url);
      return stand.plain(new Request(url, request));
    },
  };
}
