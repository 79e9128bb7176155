import type { CallInput } from "@oubli/client-kit";
import type { Call, ErasingCall, Job, Property, RecordKind } from "@oubli/datamap";
import { calledAs, hasStar, oneHolds, valueAt } from "@oubli/datamap/record";
import type { Random } from "@oubli/engine";
import type { Json, PlannedCall, PlannedJob, PlannedStep } from "@oubli/model";
import { type Account, here, operationOf } from "./account.ts";
import type { Considered } from "./considered.ts";
import { fill, valuesOf } from "./fill.ts";
import { withMember } from "./member.ts";

/** A step before the engine numbers it. */
export type Step = Omit<PlannedStep, "id">;

/** The calls an erasure makes for one record, in the order of the page; none when no call can name it. */
export function stepsFor(account: Account, considered: Considered, random: Random): readonly Step[] {
  const { kind, finding } = considered;
  const refused = isRefused(considered);
  const { vendor, title, recordId } = finding;
  return here(account, kind.erasure)
    .filter(({ way }) => !(way === "erase" && refused))
    .flatMap((call) =>
      inputsFor(call, considered, random).map(
        (input): Step => ({
          account: finding.account,
          vendor,
          kind: finding.kind,
          title,
          recordId,
          action: call.way,
          finding: finding.id,
          call: plannedCall(account, call, input),
          repeat: operationOf(account, call.operation).repeat,
          ...(call.job ? { takes: plannedJob(call.job) } : {}),
          ...(call.look === undefined ? {} : { look: call.look }),
          effects: call.effects,
        }),
      ),
    );
}

/** Whether the vendor does not let this very record be erased. */
export function isRefused({ kind, finding }: Considered): boolean {
  return oneHolds(kind.refusesWhen, finding.record);
}

/** Whether an overwrite can write a property: one in every element of a list has no single place to be written at. */
export function isWritable(property: Property): boolean {
  return property.onErasure !== undefined && !hasStar(property.pointer);
}

function inputsFor(call: ErasingCall, { kind, finding }: Considered, random: Random): readonly CallInput[] {
  const { record } = finding;
  const inputs = fill(call, { ...valuesOf(kind, record), random: () => random(RANDOM_WORD) });
  if (call.way !== "overwrite" || inputs.length === 0) return inputs;
  const changes = changesFor(kind, record, random);
  if (changes.length === 0) return [];
  return inputs.map((input) => ({
    ...input,
    body: changes.reduce(
      (body, [pointer, value]) => withMember(body, `${call.into ?? ""}${pointer}`, value),
      input.body,
    ),
  }));
}

const RANDOM_WORD = 12;

/** What an overwrite sends: a value for each property that is to be cleared and holds something else now. */
function changesFor(
  kind: RecordKind,
  record: unknown,
  random: Random,
): readonly (readonly [pointer: string, value: Json])[] {
  return kind.properties.filter(isWritable).flatMap((property): (readonly [string, Json])[] => {
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

/** A call as it is sent, in every part. */
export function plannedCall(account: Account, call: Call, input: CallInput): PlannedCall {
  const operation = operationOf(account, call.operation);
  const header = texts(input.header);
  const { verb, place } = calledAs(account.map, operation);
  return {
    operation: operation.id,
    method: verb,
    template: place,
    path: texts(input.path),
    query: texts(input.query),
    ...(Object.keys(header).length === 0 ? {} : { header }),
    body: (input.body ?? null) as Json,
  };
}

/** What an officer is told of a job before it is approved. */
function plannedJob({ usualMs, longestMs, poll, remindMs, cancel }: Job): PlannedJob {
  return {
    ...(usualMs === undefined ? {} : { usualMs }),
    longestMs,
    ...(poll === undefined ? {} : { polled: true }),
    ...(remindMs === undefined ? {} : { remindMs }),
    ...(cancel === undefined
      ? {}
      : {
          cancel: {
            withinMs: cancel.withinMs,
            byCall: cancel.call !== undefined,
            ...(cancel.byHand === undefined ? {} : { byHand: cancel.byHand }),
          },
        }),
  };
}

function texts(values: CallInput["path"] = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
