import type { DataMap, RecordKind } from "@oubli/datamap";
import type { Proposal, Random } from "@oubli/engine";
import {
  type Covered,
  type Finding,
  OubliError,
  type PlannedStep,
  type Retained,
  takesAway,
} from "@oubli/model";
import { type Account, kindOf } from "./account.ts";
import { beyondReach } from "./beyond-reach.ts";
import type { Considered } from "./considered.ts";
import { keepingOf } from "./kept.ts";
import { inList, keyOf, kindOfFinding } from "./names.ts";
import { requireFits } from "./schema-check.ts";
import { cannotBeNamed } from "./slashes.ts";
import { stepsFor } from "./steps.ts";
import { createTasks } from "./tasks.ts";

/**
 * Decides what an erasure does about the findings of one account.
 *
 * Children come before what they hang on, so that a run that stops half-way can find the rest again.
 * What no call can do becomes a task for a person; what must stay is kept with its ground.
 */
export async function propose(
  account: Account,
  findings: readonly Finding[],
  random: Random,
): Promise<Proposal> {
  requireSeen(account);
  const covered: Covered[] = [];
  const retained: Retained[] = [];
  const steps: Omit<PlannedStep, "id">[] = [];
  const tasks = createTasks(account);
  const considered = inOrder(account, findings).map(({ finding, kind }) => {
    const ground = keepingOf(kind, finding.record, account.now());
    const none = ground !== undefined || cannotBeNamed(account, kind, finding);
    return { finding, kind, ground, made: none ? [] : stepsFor(account, { kind, finding }, random) };
  });
  const covering = new Set(
    considered
      .filter(
        ({ kind, made }) => kind.coveredBy === undefined && made.some(({ action }) => takesAway(action)),
      )
      .map(({ kind }) => keyOf(kind)),
  );
  for (const { finding, kind, ground, made } of considered) {
    if (ground) {
      retained.push({ ...nameOf(finding), finding: finding.id, ...ground });
      tasks.addUnnamed({ kind, finding }, made);
    } else if (isCovered(account, kind, covering)) {
      const goesWith = kindOf(account, kind.coveredBy ?? "")?.title ?? kind.title;
      covered.push({ ...nameOf(finding), finding: finding.id, goesWith });
    } else {
      steps.push(...made);
      tasks.addLeft({ kind, finding }, made);
      tasks.addUnnamed({ kind, finding }, made);
    }
  }
  for (const step of steps) await requireFits(account, step.call);
  for (const task of beyondReach(account, findings, "erasure")) tasks.add(task);
  return { steps, covered, retained, tasks: tasks.all() };
}

/** A page that was guessed in part may show what there is; nothing is erased on the strength of it. */
function requireSeen({ map: { vendor, guessed } }: Account): void {
  if (guessed === undefined) return;
  const lines = guessed.lines === 1 ? "a line" : `${guessed.lines} lines`;
  throw new OubliError(
    "SETUP",
    `the page of ${vendor.name} has ${lines} that nobody has seen: nothing is erased by a guess`,
    {
      hint: `read the page from line ${guessed.first} on, correct it, and take the word guessed away from every line that is right`,
    },
  );
}

/** Whether the erasure of a record deals with these, too; in a list only that of one in the same list. */
function isCovered(account: Account, kind: RecordKind, covering: ReadonlySet<string>): boolean {
  const by = kind.coveredBy === undefined ? undefined : kindOf(account, kind.coveredBy);
  return by !== undefined && covering.has(keyOf(inList(by, kind.list)));
}

function nameOf(finding: Finding): Pick<Retained, "account" | "vendor" | "kind" | "title" | "recordId"> {
  const { account, vendor, kind, title, recordId } = finding;
  return { account, vendor, kind, title, recordId };
}

/** Findings with their kinds, those that must come first first; otherwise as they were. */
function inOrder(account: Account, findings: readonly Finding[]): readonly Considered[] {
  const known = findings.flatMap((finding) => {
    const kind = kindOfFinding(account, finding);
    return kind ? [{ finding, kind }] : [];
  });
  const rank = ranks(account.map);
  return known.toSorted((a, b) => (rank.get(a.kind.kind) ?? 0) - (rank.get(b.kind.kind) ?? 0));
}

/** A number for each kind, smaller for what must be dealt with earlier. Kinds in a circle keep their order. */
function ranks(map: DataMap): ReadonlyMap<string, number> {
  const rank = new Map<string, number>();
  const place = (kind: string, seen: readonly string[]): number => {
    const known = rank.get(kind);
    if (known !== undefined || seen.includes(kind)) return known ?? 0;
    const earlier = map.records
      .filter((record) => record.before.includes(kind))
      .map((record) => place(record.kind, [...seen, kind]) + 1);
    const value = Math.max(0, ...earlier);
    rank.set(kind, value);
    return value;
  };
  for (const record of map.records) place(record.kind, []);
  return rank;
}
