import { covers, endsCase, isDatedAhead } from "@oubli/model";
import { type AddedUp, startAddingUp } from "./added-up.ts";
import { changeFaults } from "./change-rules.ts";
import { startProposals } from "./proposals.ts";
import { type Recorded, readRecorded } from "./recorded.ts";
import { type Changes, digestOfSets, keyOf, positionKey, type Row } from "./row.ts";
import { actFaults, decisionFaults, type Judged } from "./rules.ts";

/** What the trail adds up to: every row that decides, by its key, as the entries have left it. */
export type ReplayedState = ReadonlyMap<string, Row>;

/** What is wrong with an entry: nobody who may has brought it about, or it does not say what it leaves behind. */
export interface ReplayFault {
  readonly entry: number;
  readonly what: string;
}

/** Goes through a trail from its first entry on. */
export interface Replay {
  /**
   * Takes the next entry.
   *
   * @param rootAt The root of the tree over the first `size` entries, in base64url.
   */
  add(bytes: Uint8Array, rootAt: (size: number) => string): void;
  /** What all entries taken so far add up to. */
  state(): ReplayedState;
  /** How many entries each case has, by its pseudonym. */
  positions(): ReadonlyMap<string, number>;
  faults(): readonly ReplayFault[];
}

/** Begins at the first entry of the log with this origin. */
export function startReplay(origin: string): Replay {
  const sum = startAddingUp();
  const positions = new Map<string, number>();
  const course = startCourse();
  const proposals = startProposals();
  const alone: { readonly index: number; readonly at: string }[] = [];
  const faults: ReplayFault[] = [];
  const blame = (entry: number, whats: readonly string[]) =>
    faults.push(...whats.map((what) => ({ entry, what })));
  let last: Recorded | undefined;
  let size = 0;

  // Entries that became durable together have one root: it holds when the last of them was taken.
  const end = () => {
    if (last && last.root !== sum.root()) blame(size - 1, [OTHER_ROWS]);
    for (const { entry, what } of course.end()) blame(entry, [what]);
  };
  const take = (it: Judged) => {
    const { index, entry } = it;
    blame(index, positionFaults(positions, entry));
    blame(index, decisionFaults(it, sum.rows));
    for (const one of alone) if (isDatedAhead(one.at, entry.at)) blame(one.index, [AHEAD]);
    if (entry.alone === true) alone.push({ index, at: entry.at });
    // The first officer is the one that the first entry makes.
    if (index === 0) blame(index, apply(sum, it));
    if (entry.act === undefined) blame(index, course.follow(it));
    else {
      const key = keyOf(`/officer/${entry.actor}`, undefined);
      const who = sum.rows.get(key);
      const found = actFaults(it, sum.rows);
      blame(index, found);
      if (who) sum.put(key, { ...who, acts: Number(who.acts ?? 0) + 1 });
      if (found.length === 0) course.begin(it);
    }
    if (index > 0) blame(index, apply(sum, it));
    if (entry.req !== undefined) sum.count(positionKey(entry.req), positions.get(entry.req) ?? 0);
  };
  return {
    add: (bytes, rootAt) => {
      const entry = readRecorded(bytes);
      if (last && last.root !== entry?.root) end();
      last = entry;
      const index = size;
      size += 1;
      if (entry) {
        take({ index, entry, origin, rootAt, proposals });
        proposals.take(index, entry);
      } else blame(index, ["it cannot be read"]);
    },
    state: () => sum.rows,
    positions: () => positions,
    faults: () => {
      end();
      return faults.splice(0);
    },
  };
}

const AHEAD = "it is dated ahead of what came after it";

const OTHER_ROWS = "the rows it leaves behind are not those it names";

function apply(sum: AddedUp, { index, entry }: Judged): readonly string[] {
  const steps = sum.steps(entry.set ?? {}, entry.req);
  for (const { key, after } of steps) sum.put(key, after);
  return steps.flatMap((step) => changeFaults({ ...step, index, entry }));
}

function positionFaults(
  positions: Map<string, number>,
  { ev, req, pos, entries }: Recorded,
): readonly string[] {
  if (req === undefined) return [];
  const next = (positions.get(req) ?? 0) + 1;
  positions.set(req, next);
  const counted = endsCase(ev) ? next : undefined;
  return [
    ...(pos === next ? [] : [`it is entry ${pos ?? "?"} of its case, and ${next} was to come`]),
    ...(entries === counted
      ? []
      : [`it counts ${entries ?? "no"} entries of its case, and there are ${next}`]),
  ];
}

/** Follows which entries stand in the course of which act. */
function startCourse() {
  const acts = new Map<number, Recorded>();
  const early: Judged[] = [];
  // Acts up to here became durable before what is taken now.
  let [over, latest] = [-1, -1];
  // What was too much for an act, as the act names it.
  const owed = new Map<number, { readonly more: string; readonly sets: Changes[] }>();
  const take = ({ entry }: Judged): readonly string[] => {
    const owes = owed.get(entry.of ?? -1);
    if (!owes) return ["no act has named what it records"];
    owes.sets.push(entry.set ?? {});
    return [];
  };
  const follow = ({ index, entry }: Judged): readonly string[] => {
    const act = entry.of === undefined ? undefined : acts.get(entry.of);
    if (!act) return ["nobody has signed it"];
    // Only a run goes on after the change that has signed it.
    if ((entry.of ?? 0) <= over && act.ev !== "run.started") return ["the act it names was over"];
    if (entry.ev === "row.recorded") return take({ index, entry } as Judged);
    const isSame = act.req === entry.req && (entry.actor === "system" || entry.actor === act.actor);
    return isSame && covers(act.ev, entry.ev) && index !== entry.of
      ? []
      : ["it is not part of the act it names"];
  };
  return {
    begin: ({ index, entry }: Judged) => {
      acts.set(index, entry);
      latest = Math.max(latest, index);
      if (entry.more !== undefined) owed.set(index, { more: entry.more, sets: [] });
    },
    follow: (it: Judged): readonly string[] => {
      // What became durable together may name an act that comes after it.
      if (it.entry.of === undefined || it.entry.of <= it.index) return follow(it);
      early.push(it);
      return [];
    },
    /** Entries written together have ended: those that name an act after them are judged. */
    end: (): readonly ReplayFault[] => {
      const late = early.splice(0).flatMap((it) => follow(it).map((what) => ({ entry: it.index, what })));
      const missing = [...owed].flatMap(([entry, { more, sets }]) =>
        digestOfSets(sets) === more
          ? []
          : [{ entry, what: "what it records beside itself is something else" }],
      );
      owed.clear();
      over = latest;
      return [...late, ...missing];
    },
  };
}
