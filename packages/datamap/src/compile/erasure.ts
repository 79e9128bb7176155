import { takesAway } from "@oubli/model";
import type { ErasingCall, KeepRule, KeepUntil, Property, RecordKind } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import { longCallOf, type PageKeepRule, type PageWay, stepOf } from "../page/page-schema.ts";
import { type BoundCall, bindCall } from "./calls.ts";
import { conditionsOf, type Subject } from "./conditions.ts";
import { jobOf } from "./job.ts";
import { onSurfaces, type Reading, scopeOf } from "./record-reading.ts";
import { millisecondsOf, monthsOf } from "./span.ts";
import { someOf } from "./spelling.ts";

/** The steps of an erasure, in the order of the page. */
export function erasureOf(reading: Reading): readonly ErasingCall[] {
  return (reading.said.erasure ?? []).flatMap((_, index) => erasingCallOf(reading, index));
}

function erasingCallOf(reading: Reading, index: number): readonly ErasingCall[] {
  const { context, said } = reading;
  const step = said.erasure?.[index] && stepOf(said.erasure[index]);
  if (step === undefined) return [];
  const { way, call } = step;
  const path: Path = [...reading.path, "erasure", index, way];
  const { into = "", look } = longCallOf(call);
  sayWhatNobodyWouldSee(reading, index, path);
  const bound = bindCall(context, call, path, {
    for: "erasing",
    scope: scopeOf(reading, { record: true, random: true }),
    filled: () => (way === "overwrite" ? writtenPlaces(reading, into) : []),
  });
  if (bound === undefined) return [];
  if (way !== "overwrite" && into !== "")
    context.complaints.complain(
      [...path, "into"],
      `into says nothing at ${bound.options.call}, which overwrites nothing`,
      "take into away",
    );
  if (way === "overwrite") checkOverwrite(reading, bound, into, path);
  const job = jobOf(reading, way, bound, path);
  return [
    {
      ...onSurfaces(bound, said).call,
      way,
      ...(way === "overwrite" ? { into } : {}),
      ...(job ? { job } : {}),
      ...(look === undefined ? {} : { look }),
    },
  ];
}

const REMOVING: readonly PageWay[] = ["anonymize", "erase"];

/** Once a step has removed a record, its own kind shows nothing of what the next one does. */
function sayWhatNobodyWouldSee({ context, kind, said }: Reading, index: number, path: Path): void {
  const steps = (said.erasure ?? []).slice(0, index + 1).flatMap((step) => stepOf(step) ?? []);
  const [step] = steps.splice(-1);
  if (step === undefined) return;
  const { look } = longCallOf(step.call);
  const removes = REMOVING.includes(step.way);
  if (!takesAway(step.way)) sayWhatComesTooLate({ context, kind }, step.way, steps, path);
  if (!removes && steps.some(({ way }) => way === step.way))
    context.complaints.notYet(path, `a second step ${step.way}`);
  if (!removes && look !== undefined)
    context.complaints.complain(
      [...path, "look"],
      `look says nothing at a step that removes nothing: ${kind} itself shows what was written`,
      "take look away",
    );
  if (removes && look === undefined && steps.some(({ way }) => REMOVING.includes(way)))
    context.complaints.complain(
      path,
      `after the step before, ${kind} does not show whether this one was done`,
      "describe what it goes through as a kind of its own, such as what is in the bin, and name it (look: deleted-customer)",
    );
}

/** What is said of a record is forgotten with it, or makes the vendor keep a new one. */
function sayWhatComesTooLate(
  { context, kind }: Pick<Reading, "context" | "kind">,
  way: PageWay,
  before: readonly { readonly way: PageWay }[],
  path: Path,
): void {
  if (!before.some((one) => takesAway(one.way))) return;
  context.complaints.complain(
    path,
    `${way} comes after the ${kind} was changed or erased`,
    `put it first in erasure: a vendor that no longer knows the person may keep a new record of them`,
  );
}

function writtenBy({ fields }: Reading): readonly Property[] {
  return fields.properties.filter((property) => property.onErasure !== undefined);
}

function writtenPlaces(reading: Reading, into: string): readonly string[] {
  return writtenBy(reading).map(({ pointer }) => `body:${into}${pointer}`);
}

function checkOverwrite(reading: Reading, { document, options }: BoundCall, into: string, path: Path): void {
  const { complaints } = reading.context;
  const written = writtenBy(reading);
  if (written.length === 0)
    complaints.complain(
      path,
      `no field of ${reading.kind} says what an overwrite writes`,
      "write becomes: … at its personal fields, such as becomes: null",
    );
  const target = document.body?.schema?.at(into);
  if (target === undefined || target === "anything") {
    if (document.body?.schema !== undefined && target === undefined)
      complaints.complain(
        path,
        `the body of ${options.call} has nothing at ${into}`,
        `it has ${someOf(document.body.schema.properties.keys(), 12)}`,
      );
    return;
  }
  for (const { pointer } of written)
    if (target.at(pointer) === undefined)
      complaints.complain(
        path,
        `${options.call} cannot write ${pointer.slice(1)}`,
        "take its becomes away, or name another call",
      );
}

export function keepRulesOf({ context, said, path }: Reading, subject: Subject): readonly KeepRule[] {
  return (said["keep-when"] ?? []).flatMap((rule, index): readonly KeepRule[] => {
    const at = [...path, "keep-when", index];
    const { ground, because } = rule;
    const until = keepUntilOf(context, rule, at, subject);
    const kept = { ground, because, ...(until === undefined ? {} : { until }) };
    if (rule.when === "always") return [kept];
    return conditionsOf(context.complaints, rule.when, [...at, "when"], subject).map((when) => ({
      when,
      ...kept,
    }));
  });
}

function keepUntilOf(
  { complaints }: Reading["context"],
  { for: span, from }: PageKeepRule,
  path: Path,
  { name, schema }: Subject,
): KeepUntil | undefined {
  if (span === undefined && from === undefined) return undefined;
  if (span === undefined || from === undefined) {
    complaints.complain(
      path,
      `${name} is kept ${span === undefined ? "from a date on, and not said how long" : "for a time, and not said from when on"}`,
      "write both: for: 120 months, from: /paid_at",
    );
    return undefined;
  }
  if (schema && schema.at(from) === undefined)
    complaints.complain(
      [...path, "from"],
      `${name} has nothing at ${from}: it would be kept for ever`,
      `it has ${someOf(schema.properties.keys(), 12)}`,
    );
  const months = monthsOf(span);
  return months === undefined ? { since: from, ms: millisecondsOf(span) } : { since: from, months };
}

export function complainAboutErasure({ context, path, kind }: Reading, record: RecordKind): void {
  const personal = record.properties.some((property) => property.category !== undefined);
  const said = context.page.records[kind];
  if (
    !personal ||
    (said?.erasure ?? []).length > 0 ||
    record.coveredBy !== undefined ||
    record.byHand !== undefined
  )
    return;
  context.complaints.complain(
    path,
    `${kind} holds personal data, and nothing says how it is erased`,
    "name the calls (erasure: [{ erase: … }]), the kind whose erasure deals with it (covered-by: customer), or the way by hand (by-hand: { what: …, ask: … })",
  );
}

/** A value that nothing ever writes makes its author believe that a field is cleared. */
export function complainAboutIdleValues(
  { context, path, kind }: Reading,
  { erasure, properties }: RecordKind,
): void {
  const said = context.page.records[kind];
  const overwrites = (said?.erasure ?? []).some((step) => step.overwrite !== undefined);
  const [idle] =
    overwrites || erasure.length === 0 ? [] : properties.filter(({ onErasure }) => onErasure !== undefined);
  if (idle === undefined) return;
  context.complaints.complain(
    [...path, "erasure"],
    `${idle.pointer.slice(1)} of ${kind} says what it becomes, and no step overwrites`,
    "name the call that writes it (erasure: [{ overwrite: … }]), or take becomes away",
  );
}
