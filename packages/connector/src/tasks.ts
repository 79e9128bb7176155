import type { Property, RecordKind } from "@oubli/datamap";
import { isPresent, shownPointers, unnamedIn, valuesAt } from "@oubli/datamap/record";
import { type ManualTask, takesAway } from "@oubli/model";
import type { Account } from "./account.ts";
import type { Considered } from "./considered.ts";
import { nameOf } from "./names.ts";
import { cannotBeNamed } from "./slashes.ts";
import { isRefused, isWritable, type Step } from "./steps.ts";

type Task = Omit<ManualTask, "id">;

/** Collects what people must do: one task for all records of a kind that need the same. */
export interface TaskList {
  /** What is personal in a record and stays after these steps. */
  addLeft(considered: Considered, steps: readonly Step[]): void;
  /** What a record holds that the page does not name, unless the record goes as a whole. */
  addUnnamed(considered: Considered, steps: readonly Step[]): void;
  add(task: Task): void;
  all(): readonly Task[];
}

// No officer ticks off forty lines one by one, so records that need the same share a task.
export function createTasks(account: Account): TaskList {
  const tasks = new Map<string, Task>();
  const join = (
    { kind, finding }: Considered,
    because: string,
    what: (known: Task | undefined) => string,
  ) => {
    const key = `${kind.kind}\n${because}`;
    const known = tasks.get(key);
    tasks.set(key, {
      account: account.id,
      vendor: account.vendor,
      findings: [...(known?.findings ?? []), finding.id],
      title: kind.title,
      what: what(known),
      because,
      ask: kind.byHand?.ask ?? `${account.map.vendor.name} support`,
    });
  };
  const unnamed = new Map<string, Set<string>>();
  return {
    addLeft: (considered, steps) => {
      const because = whyLeft(account, considered, steps);
      if (because === undefined) return;
      const { byHand, title } = considered.kind;
      join(
        considered,
        because,
        () => byHand?.what ?? `Have what is left in the ${title.toLowerCase()} removed.`,
      );
    },
    addUnnamed: (considered, steps) => {
      if (steps.some((step) => step.action === "erase")) return;
      const pointers = shownPointers(unnamedIn(considered.kind, considered.finding.record));
      if (pointers.length === 0) return;
      const known = unnamed.get(considered.kind.kind) ?? new Set<string>();
      unnamed.set(considered.kind.kind, known);
      for (const pointer of pointers) known.add(pointer);
      join(
        considered,
        `${account.map.vendor.name} sends fields that nobody has named yet.`,
        () => `Look whether these fields are personal, and have them cleared: ${[...known].join(", ")}.`,
      );
    },
    add: (task) => tasks.set(task.title, task),
    all: () => [...tasks.values()],
  };
}

/** Why something personal stays in a record; `undefined` when nothing does. */
function whyLeft(account: Account, considered: Considered, steps: readonly Step[]): string | undefined {
  const { kind, finding } = considered;
  const taking = steps.filter(({ action }) => takesAway(action));
  if (taking.some(({ action }) => action !== "overwrite")) return undefined;
  const left = personalProperties(kind, finding.record, steps);
  if (left.length === 0) return undefined;
  const title = kind.title.toLowerCase();
  if (isRefused(considered)) return `${account.map.vendor.name} does not let this ${title} be erased by API.`;
  if (cannotBeNamed(account, kind, finding))
    return `The id of this ${title} has a slash in it, and nothing shows that a call with it reaches the right one.`;
  return taking.length > 0
    ? `The API cannot overwrite: ${left.map((property) => property.title).join(", ")}.`
    : kind.erasure.length > 0 && nameOf(kind, finding.record) === undefined
      ? `This ${title} has no id, so that no call can name it.`
      : `The API offers no way to erase ${/^[aeio]/.test(title) ? "an" : "a"} ${title}.`;
}

/** Personal properties of the record that no step writes. */
function personalProperties(kind: RecordKind, record: unknown, steps: readonly Step[]): readonly Property[] {
  const overwritten = steps.some((step) => step.action === "overwrite");
  return kind.properties.filter(
    (property) =>
      property.category !== undefined &&
      property.about === "subject" &&
      valuesAt(record, property.pointer).some(isPresent) &&
      !(overwritten && isWritable(property)),
  );
}
