import type { DataMap, Operation, Property, RecordKind } from "@oubli/datamap";
import { isPresent, valueAt, valuesAt } from "@oubli/datamap/pointer";
import type { Proposal, Random } from "@oubli/engine";
import type { Covered, Finding, Json, ManualTask, PlannedCall, PlannedStep, Retained } from "@oubli/model";
import { type Account, kindOf, type Played, playingFor } from "./account.ts";
import { beyondReach } from "./beyond-reach.ts";
import { inputOf, type Placed } from "./input.ts";
import { requireFits } from "./schema-check.ts";

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
  const covered: Covered[] = [];
  const retained: Retained[] = [];
  const tasks = new Map<string, Omit<ManualTask, "id">>();
  const considered = inOrder(account, findings).map(({ finding, kind }) => {
    const ground = kind.keepWhen.find((rule) => valuesAt(finding.record, rule.at).some(isPresent));
    return { finding, kind, ground, made: ground ? [] : stepsFor(account, kind, finding, random) };
  });
  const covering = new Set(
    considered
      .filter(({ kind, made }) => kind.coveredBy === undefined && made.length > 0)
      .map(({ kind }) => kind.kind),
  );
  const steps: Omit<PlannedStep, "id">[] = [];
  for (const { finding, kind, ground, made } of considered) {
    if (ground) {
      retained.push({
        ...nameOf(finding),
        finding: finding.id,
        ground: ground.ground,
        because: ground.because,
      });
    } else if (kind.coveredBy !== undefined && covering.has(kind.coveredBy)) {
      const goesWith = kindOf(account, kind.coveredBy)?.title ?? kind.coveredBy;
      covered.push({ ...nameOf(finding), finding: finding.id, goesWith });
    } else {
      steps.push(...made);
      addTasks(tasks, account, { kind, finding }, made);
    }
  }
  for (const step of steps) await requireFits(account, step.call);
  for (const task of beyondReach(account, findings, "erasure")) tasks.set(task.title, task);
  return { steps, covered, retained, tasks: [...tasks.values()] };
}

/** A finding and its kind of record. */
interface Considered {
  readonly finding: Finding;
  readonly kind: RecordKind;
}

type Way = RecordKind["erasure"][number];

function nameOf(finding: Finding): Pick<Retained, "account" | "vendor" | "kind" | "title" | "recordId"> {
  const { account, vendor, kind, title, recordId } = finding;
  return { account, vendor, kind, title, recordId };
}

/** What the vendor lets us do to this very record. */
function waysFor(account: Account, kind: RecordKind, finding: Finding): readonly Way[] {
  const refused = kind.erasable !== undefined && valueAt(finding.record, kind.erasable) === false;
  return kind.erasure.filter(
    (way) => playingFor(account, way, kind.kind) !== undefined && !(way === "erase" && refused),
  );
}

function stepsFor(
  account: Account,
  kind: RecordKind,
  finding: Finding,
  random: Random,
): readonly Omit<PlannedStep, "id">[] {
  return waysFor(account, kind, finding)
    .map((way) => stepFor(account, { kind, finding }, way, random))
    .filter((step) => step !== undefined);
}

function stepFor(
  account: Account,
  { kind, finding }: Considered,
  way: Way,
  random: Random,
): Omit<PlannedStep, "id"> | undefined {
  const played = playingFor(account, way, kind.kind);
  const call = played && callFor(kind, finding, played, random);
  if (!played || !call) return undefined;
  return { ...nameOf(finding), action: way, finding: finding.id, call, effects: played.operation.effects };
}

function callFor(
  kind: RecordKind,
  finding: Finding,
  { operation, role }: Played,
  random: Random,
): PlannedCall | undefined {
  switch (role.role) {
    case "erase":
      return plannedCall(operation, [[role.at, finding.recordId]]);
    case "anonymize": {
      // In a body the id keeps the type the vendor gave it.
      const id = valueAt(finding.record, kind.id);
      return plannedCall(operation, [
        [role.at, id],
        ...Object.entries(role.send).map(([name, value]) => [`body.${name}`, value] as const),
      ]);
    }
    case "overwrite": {
      const values = overwriteValues(kind, finding.record, random);
      if (values.length === 0) return undefined;
      return plannedCall(operation, [
        [role.at, finding.recordId],
        ...values.map(
          ([pointer, value]) => [`${role.fields}${pointer.replaceAll("/", ".")}`, value] as const,
        ),
      ]);
    }
    default:
      return undefined;
  }
}

function plannedCall(operation: Operation, placed: Placed): PlannedCall {
  const input = inputOf(placed);
  return {
    operation: operation.id,
    method: operation.method,
    template: operation.path,
    path: (input.path ?? {}) as PlannedCall["path"],
    query: Object.fromEntries(
      Object.entries(input.query ?? {}).map(([name, value]) => [name, String(value)]),
    ),
    body: (input.body ?? null) as Json,
  };
}

const RANDOM_WORD = 12;

/** What an overwrite sends: a value for each marked property that holds something else now. */
function overwriteValues(
  kind: RecordKind,
  record: unknown,
  random: Random,
): readonly (readonly [string, Json])[] {
  return kind.properties.flatMap((property): (readonly [string, Json])[] => {
    const now = valueAt(record, property.pointer);
    if (property.onErasure === undefined || now === undefined || now === null) return [];
    const value = withRandom(property.onErasure.write as Json, random);
    return JSON.stringify(value) === JSON.stringify(now) ? [] : [[property.pointer, value]];
  });
}

function withRandom(value: Json, random: Random): Json {
  if (typeof value === "string") return value.replaceAll("{random}", () => random(RANDOM_WORD));
  if (Array.isArray(value)) return value.map((element: Json) => withRandom(element, random));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, withRandom(member as Json, random)]),
    );
  }
  return value;
}

type Tasks = Map<string, Omit<ManualTask, "id">>;

function addTasks(
  tasks: Tasks,
  account: Account,
  { kind, finding }: Considered,
  steps: readonly Omit<PlannedStep, "id">[],
): void {
  const gone = steps.some((step) => step.action !== "overwrite");
  if (gone) return;
  const left = personalProperties(kind, finding.record, steps);
  if (left.length === 0) return;
  const refused = kind.erasable !== undefined && valueAt(finding.record, kind.erasable) === false;
  const because = refused
    ? `${account.map.vendor.name} does not let this ${kind.title.toLowerCase()} be erased by API.`
    : steps.length > 0
      ? `The API cannot overwrite: ${left.map((property) => property.title).join(", ")}.`
      : `The API offers no way to erase a ${kind.title.toLowerCase()}.`;
  // One task for all records of a kind that need the same: no officer ticks off forty lines one by one.
  const key = `${kind.kind}\n${because}`;
  const known = tasks.get(key);
  tasks.set(key, {
    account: account.id,
    vendor: account.vendor,
    findings: [...(known?.findings ?? []), finding.id],
    title: kind.title,
    what: kind.byHand?.what ?? `Have what is left in the ${kind.title.toLowerCase()} removed.`,
    because,
    ask: kind.byHand?.ask ?? `${account.map.vendor.name} support`,
  });
}

/** Personal properties of the record that no step writes. */
function personalProperties(
  kind: RecordKind,
  record: unknown,
  steps: readonly Omit<PlannedStep, "id">[],
): readonly Property[] {
  const overwritten = steps.some((step) => step.action === "overwrite");
  return kind.properties.filter(
    (property) =>
      property.category !== undefined &&
      property.about === "subject" &&
      valuesAt(record, property.pointer).some(isPresent) &&
      !(overwritten && property.onErasure !== undefined),
  );
}

/** Findings with their kinds, those that must come first first; otherwise as they were. */
function inOrder(account: Account, findings: readonly Finding[]): readonly Considered[] {
  const known = findings.flatMap((finding) => {
    const kind = kindOf(account, finding.kind);
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
