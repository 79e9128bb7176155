import { IDENTIFIER_KINDS, type OwnKind } from "@oubli/model";
import type { Call, DataMap, IdentifierKind, RecordKind, Unreachable, Way } from "./data-map.ts";
import { calledAs } from "./record/called.ts";
import { stepCalls } from "./record/step-calls.ts";
import { withoutIdentifier } from "./record/without-identifier.ts";

/** What a case could and could not do with one vendor on one surface. */
export interface Capabilities {
  readonly vendor: string;
  readonly surface: string;
  /** By which identifiers records are found, and how sure a hit is. */
  readonly finds: readonly {
    readonly by: IdentifierKind;
    readonly kind: string;
    readonly match: "exact" | "broad" | "scan";
    readonly operation: string;
  }[];
  /** By which identifiers nothing can be found. */
  readonly findsNothingBy: readonly IdentifierKind[];
  readonly records: readonly RecordCapability[];
  /** Whether the vendor tells who else receives records. */
  readonly recipients: boolean;
  /** What it is asked by letter, by the names of the letters; absent where calls are made. */
  readonly letters?: readonly string[];
  /** Harmless calls that can prove that the key works. */
  readonly controls: readonly string[];
  readonly unreachable: readonly Unreachable[];
  /** Operations that are not documented; a case relies on them at its own risk. */
  readonly unsure: readonly string[];
}

export interface RecordCapability {
  readonly kind: string;
  readonly title: string;
  /** Reached by searching, from another kind, or only inside other records; `none`: not at all. */
  readonly reached: "search" | "link" | "inside" | "none";
  /** The lists it is looked for in, one by one; absent where it is in none. */
  readonly in?: string;
  /** The call that reads one in full, such as `GET /customers/{id}`. */
  readonly read: string | undefined;
  /** The calls an erasure makes, in order; empty means only by hand. */
  readonly erasure: readonly { readonly way: Way; readonly call: string }[];
  /** The kind whose erasure also deals with this one. */
  readonly coveredBy: string | undefined;
  readonly verified: "by reading" | "by searching" | "not at all";
  readonly byHand: string | undefined;
  readonly personalProperties: number;
  /** Pointers of the counted rest, which the page says is not personal. */
  readonly rest: readonly string[];
  /** Whether a control of the page proves that this key may list such records. */
  readonly proven: boolean;
  /** Whether a search without its identifier can prove it where no control does. */
  readonly provable: boolean;
}

/** Says what a data map allows on a surface. Pure; an unknown surface has no calls. */
export function capabilitiesOf(map: DataMap, surface: string): Capabilities {
  const isHere = (call: Call | undefined): boolean => call?.surfaces.includes(surface) === true;
  const finds = map.records.flatMap(({ kind, find }) =>
    find.filter(isHere).map(({ by, match, operation }) => ({ by, kind, match, operation })),
  );
  const used = new Set(callsOf(map).flatMap((call) => (isHere(call) ? [call.operation] : [])));
  return {
    vendor: map.vendor.id,
    surface,
    finds,
    findsNothingBy: kindsOf(map).filter((kind) => !finds.some(({ by }) => by === kind)),
    records: map.records.map((record) => recordCapability(map, record, isHere)),
    recipients: map.recipients.some(isHere),
    ...(map.letters === undefined ? {} : { letters: Object.values(map.letters).map(({ name }) => name) }),
    controls: map.controls.filter(isHere).map(({ operation }) => operation),
    unreachable: map.unreachable,
    unsure: map.operations
      .filter(
        ({ id, confidence }) => used.has(id) && (confidence === "inferred" || confidence === "designed"),
      )
      .map(({ id }) => id),
  };
}

/** The kinds of identifiers that can be asked about: those of every vendor, and the page's own. */
function kindsOf({ identifiers = {} }: DataMap): readonly IdentifierKind[] {
  return [...IDENTIFIER_KINDS, ...(Object.keys(identifiers) as OwnKind[])];
}

/** Every use of an operation in a data map. */
function callsOf(map: DataMap): readonly Call[] {
  const { controls, lists = [], recipients, auditTrail, retention, records } = map;
  const ofRecords = records.flatMap(({ find, read, export: bundle, leadsTo, erasure }) =>
    [...find, read, bundle, ...leadsTo, ...erasure.flatMap(stepCalls)].filter((call) => call !== undefined),
  );
  return [
    ...controls,
    ...recipients,
    ...auditTrail,
    ...retention,
    ...lists.map(({ call }) => call),
    ...ofRecords,
  ];
}

type IsHere = (call: Call | undefined) => boolean;

function recordCapability(map: DataMap, record: RecordKind, isHere: IsHere): RecordCapability {
  const { kind, title, find, read, coveredBy, byHand, properties, rest } = record;
  const searched = find.some(isHere);
  const isRead = isHere(read);
  return {
    kind,
    title,
    reached: searched ? "search" : reachedFromOthers(map, kind, isHere),
    ...(record.in === undefined ? {} : { in: record.in }),
    read: read && isRead ? lineOf(map, read) : undefined,
    erasure: record.erasure.filter(isHere).map((call) => ({ way: call.way, call: lineOf(map, call) })),
    coveredBy,
    verified: isRead ? "by reading" : searched ? "by searching" : "not at all",
    byHand: byHand?.what,
    personalProperties: properties.filter((property) => property.category !== undefined).length,
    rest,
    provable: find.some((call) => {
      const operation = map.operations.find(({ id }) => id === call.operation);
      return isHere(call) && operation !== undefined && withoutIdentifier(call, operation) !== undefined;
    }),
    proven: map.controls.some((control) => isHere(control) && control.proves.includes(kind)),
  };
}

function reachedFromOthers(map: DataMap, kind: string, isHere: IsHere): RecordCapability["reached"] {
  const leads = map.records.flatMap(({ leadsTo }) => leadsTo).filter(isHere);
  if (leads.some(({ returns }) => returns?.kind === kind)) return "link";
  const inside = map.records.flatMap(({ properties }) => properties).some(({ embeds }) => embeds === kind);
  return inside ? "inside" : "none";
}

function lineOf(map: DataMap, call: Call): string {
  const operation = map.operations.find(({ id }) => id === call.operation);
  if (operation === undefined || operation.path === "") return call.operation;
  const { verb, place } = calledAs(map, operation);
  return `${verb} ${place}`;
}
