import type { ByHand, Call, ErasingCall, Find, KeepRule, LeadsTo, Property, RecordKind, Way } from "../data-map.ts";
import type { Schema } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import type { IdentifierKind, JsonSchema } from "../data-map.ts";
import { listFrom, longCallOf, type PageCall, type PageRecord, stepOf } from "../page/page-schema.ts";
import { type KindSchemas, returnsOf } from "./answers.ts";
import { type BoundCall, bindCall } from "./calls.ts";
import { conditionsOf, type Subject } from "./conditions.ts";
import type { Context } from "./context.ts";
import { type FieldsRead, type Parts, readFields } from "./fields.ts";
import { type Ways, pagesOf, pagingPlaces } from "./paging.ts";
import { someOf } from "./spelling.ts";
import { IDENTIFIERS, type Scope } from "./templates.ts";

/** What every record is read with. */
export interface RecordsContext extends Context {
  readonly ways: Ways;
  readonly schemas: KindSchemas;
  readonly parts: Parts;
  /** Fields that answers hold although the description lacks them, by kind. */
  readonly added: ReadonlyMap<string, ReadonlySet<string>>;
}

/** One kind of record as the page has it. */
interface Reading {
  readonly context: RecordsContext;
  readonly kind: string;
  readonly said: PageRecord;
  readonly path: Path;
  readonly schema: Schema | undefined;
  readonly fields: FieldsRead;
}

/** Reads one kind of record: how it is found, read and erased, and what it holds. */
export function readRecord(context: RecordsContext, kind: string, said: PageRecord): RecordKind {
  const path: Path = ["records", kind];
  const schema = context.schemas.get(kind);
  const holder = { name: kind, path, said, schema, added: context.added.get(kind) ?? new Set<string>() };
  const fields = readFields(context.complaints, holder, context.parts);
  const reading: Reading = { context, kind, said, path, schema, fields };
  sayWhatIsNotYet(reading);
  if (schema?.broken !== undefined)
    context.complaints.complainAbout(path, schema.place, `${kind} is not described whole: ${schema.broken}`, "put that file there, or name another schema");
  const subject: Subject = { name: kind, schema };
  const conditions = (key: "refuses-when" | "gone-when") =>
    conditionsOf(context.complaints, said[key], [...path, key], subject);
  const title = said.title ?? schema?.title ?? (typeof said.is === "string" ? said.is : capitalized(kind));
  const read = said.read === undefined ? undefined : lookingCall(reading, said.read, [...path, "read"]);
  const bundle = said.export === undefined ? undefined : exportOf(reading, said.export);
  const record: RecordKind = {
    kind,
    title,
    id: idOf(reading),
    find: (said.find ?? []).flatMap((call, index) => findsOf(reading, call, [...path, "find", index])),
    ...(read === undefined ? {} : { read }),
    ...(bundle === undefined ? {} : { export: bundle }),
    leadsTo: Object.entries(said["leads-to"] ?? {}).flatMap(([name, call]) => leadsToOf(reading, name, call)),
    erasure: (said.erasure ?? []).flatMap((_, index) => erasingCallOf(reading, index)),
    before: said.before ?? [],
    refusesWhen: conditions("refuses-when"),
    goneWhen: conditions("gone-when"),
    keepWhen: keepRulesOf(reading, subject),
    ...(said["covered-by"] === undefined ? {} : { coveredBy: said["covered-by"] }),
    ...(said["by-hand"] === undefined ? {} : { byHand: said["by-hand"] as ByHand }),
    properties: fields.properties,
    rest: fields.rest,
    schema: (schema?.standAlone() ?? { type: "object" }) as JsonSchema,
  };
  complainAboutErasure(reading, record);
  complainAboutIdleValues(reading, record);
  return record;
}

function capitalized(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1).replaceAll("-", " ")}`;
}

const NOT_YET: readonly (readonly [keyof PageRecord, string])[] = [
  ["in", "in (a record that is in several lists)"],
  ["rectify", "rectify (correcting a record)"],
  ["restrict", "restrict (restricting its use)"],
  ["object", "object (noting an objection)"],
  ["unsubscribe", "unsubscribe (ending what a person gets)"],
  ["deleted-after", "deleted-after (a record the vendor deletes by itself)"],
];

function sayWhatIsNotYet({ context, said, path }: Reading): void {
  for (const [key, words] of NOT_YET)
    if (said[key] !== undefined) context.complaints.notYet([...path, key], words);
}

function idOf({ context, said, path, schema, kind }: Reading): string {
  const { id } = said;
  if (Array.isArray(id)) {
    context.complaints.notYet([...path, "id"], "an id of several parts");
    return "none";
  }
  const pointer = id as string;
  if (pointer !== "none" && schema && schema.at(pointer) === undefined)
    context.complaints.complain(
      [...path, "id"],
      `${kind} has no ${pointer} that could be its id`,
      `it has ${someOf(schema.properties.keys(), 12)}; a record without an id: id: none`,
    );
  return pointer;
}

function scopeOf({ context, kind, schema }: Reading, given: Partial<Scope>): Scope {
  return {
    identifiers: false,
    record: false,
    random: false,
    asks: context.asks,
    kind,
    has: (pointer) => schema === undefined || schema.at(pointer) !== undefined || isAddedField(context, kind, pointer),
    ...given,
  };
}

function isAddedField({ added }: RecordsContext, kind: string, pointer: string): boolean {
  return added.get(kind)?.has(pointer.slice(1)) === true;
}

/** A call that reads something of a known record, with what it returns. */
function lookingCall(reading: Reading, written: PageCall, path: Path): Call | undefined {
  const bound = bindLooking(reading, written, path, { record: true });
  return bound && withAnswer(reading, bound, [reading.kind], path);
}

function bindLooking(reading: Reading, written: PageCall, path: Path, scope: Partial<Scope>): BoundCall | undefined {
  const { context, said } = reading;
  const bound = bindCall(context, written, path, {
    for: "looking",
    scope: scopeOf(reading, scope),
    filled: (found, options) => pagingPlaces(found, options, context.ways),
  });
  return bound && onSurfaces(bound, said);
}

/** What exists on some surfaces only, because its record does. */
function onSurfaces(bound: BoundCall, { on }: PageRecord): BoundCall {
  if (on === undefined) return bound;
  return { ...bound, call: { ...bound.call, surfaces: bound.call.surfaces.filter((one) => on.includes(one)) } };
}

function withAnswer({ context }: Reading, bound: BoundCall, kinds: readonly string[], path: Path): Call {
  const returns = returnsOf(context, bound, kinds, context.schemas, path);
  const pages = pagesOf(context, bound.document, { options: bound.options, returns, path }, context.ways);
  return { ...bound.call, ...(returns === undefined ? {} : { returns }), ...(pages === undefined ? {} : { pages }) };
}

function exportOf(reading: Reading, written: PageCall): Call | undefined {
  return bindLooking(reading, written, [...reading.path, "export"], { record: true })?.call;
}

function findsOf(reading: Reading, written: PageCall, path: Path): readonly Find[] {
  const { complaints } = reading.context;
  const bound = bindLooking(reading, written, path, { identifiers: true });
  if (bound === undefined) return [];
  const asked = [...new Set(bound.variables.map(({ name }) => name).filter((name) => IDENTIFIERS.has(name)))];
  const { scan, exact } = bound.options;
  const [by] = asked;
  if (scan === undefined && by === undefined) {
    complaints.complain(
      path,
      `${bound.options.call} looks for nobody: no identifier goes into it`,
      "write ?email={email}; or scan: [email], if the vendor cannot search and everything is to be read",
    );
    return [];
  }
  if (asked.length > (scan === undefined ? 1 : 0))
    complaints.complain(path, `${bound.options.call} looks by ${asked.join(" and ")} at once`, "write one call for each identifier");
  const call = withAnswer(reading, bound, [reading.kind], path);
  const kinds = scan ?? (by === undefined ? [] : [by as IdentifierKind]);
  const match = scan !== undefined ? "scan" : exact === true ? "exact" : "broad";
  for (const kind of kinds) if (match !== "exact") complainUnlessIdentified(reading, kind, path);
  return kinds.map((kind) => ({ ...call, by: kind, match }));
}

function complainUnlessIdentified({ context, kind, fields }: Reading, by: string, path: Path): void {
  if (fields.properties.some((property) => property.identifies === by && property.about === "subject")) return;
  context.complaints.complain(
    path,
    `other people may come back, but no field of ${kind} identifies by ${by}`,
    `mark the field that tells whose record it is: fields: { …: { provided: user.…, identifies: ${by} } }; or write exact: true, if the vendor compares the whole value and the answer does not repeat it`,
  );
}

function leadsToOf(reading: Reading, name: string, written: PageCall): readonly LeadsTo[] {
  const path: Path = [...reading.path, "leads-to", name];
  const bound = bindLooking(reading, written, path, { record: true });
  if (bound === undefined) return [];
  return [{ ...withAnswer(reading, bound, [...reading.context.schemas.keys()], path), name }];
}

function erasingCallOf(reading: Reading, index: number): readonly ErasingCall[] {
  const { context, said } = reading;
  const step = said.erasure?.[index] && stepOf(said.erasure[index]);
  if (step === undefined) return [];
  const { way, call } = step;
  const path: Path = [...reading.path, "erasure", index, way];
  if (way === "suppress" || way === "unsubscribe") {
    context.complaints.notYet(path, `the step ${way}`);
    return [];
  }
  const before = said.erasure?.slice(0, index) ?? [];
  if (before.some((one) => Object.hasOwn(one, way))) context.complaints.notYet(path, `a second step ${way}`);
  const into = longCallOf(call).into ?? "";
  const bound = bindCall(context, call, path, {
    for: "erasing",
    scope: scopeOf(reading, { record: true, random: true }),
    filled: () => (way === "overwrite" ? writtenPlaces(reading, into) : []),
  });
  if (bound === undefined) return [];
  if (way === "overwrite") checkOverwrite(reading, bound, into, path);
  return [{ ...onSurfaces(bound, said).call, way, ...(way === "overwrite" ? { into } : {}) }];
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
      complaints.complain(path, `the body of ${options.call} has nothing at ${into}`, `it has ${someOf(document.body.schema.properties.keys(), 12)}`);
    return;
  }
  for (const { pointer } of written)
    if (target.at(pointer) === undefined)
      complaints.complain(path, `${options.call} cannot write ${pointer.slice(1)}`, "take its becomes away, or name another call");
}

function keepRulesOf({ context, said, path }: Reading, subject: Subject): readonly KeepRule[] {
  return (said["keep-when"] ?? []).flatMap((rule, index): readonly KeepRule[] => {
    const at = [...path, "keep-when", index];
    if (rule.for !== undefined || rule.from !== undefined)
      context.complaints.notYet(at, "a date until which a record is kept (for, from)");
    const { ground, because } = rule;
    if (rule.when === "always") return [{ ground, because }];
    return conditionsOf(context.complaints, rule.when, [...at, "when"], subject).map((when) => ({ when, ground, because }));
  });
}

function complainAboutErasure({ context, path, kind }: Reading, record: RecordKind): void {
  const personal = record.properties.some((property) => property.category !== undefined);
  const said = context.page.records[kind];
  if (!personal || (said?.erasure ?? []).length > 0 || record.coveredBy !== undefined || record.byHand !== undefined) return;
  context.complaints.complain(
    path,
    `${kind} holds personal data, and nothing says how it is erased`,
    "name the calls (erasure: [{ erase: … }]), the kind whose erasure deals with it (covered-by: customer), or the way by hand (by-hand: { what: …, ask: … })",
  );
}

/** A value that nothing ever writes makes its author believe that a field is cleared. */
function complainAboutIdleValues({ context, path, kind }: Reading, { erasure, properties }: RecordKind): void {
  const said = context.page.records[kind];
  const overwrites = (said?.erasure ?? []).some((step) => step.overwrite !== undefined);
  const [idle] = overwrites || erasure.length === 0 ? [] : properties.filter(({ onErasure }) => onErasure !== undefined);
  if (idle === undefined) return;
  context.complaints.complain(
    [...path, "erasure"],
    `${idle.pointer.slice(1)} of ${kind} says what it becomes, and no step overwrites`,
    "name the call that writes it (erasure: [{ overwrite: … }]), or take becomes away",
  );
}

/** Checks what only all records together can tell. */
export function complainAboutKinds(context: Context, records: readonly RecordKind[]): void {
  const kinds = new Map(records.map((record) => [record.kind, record]));
  const known = (kind: string, path: Path): void => {
    if (kinds.has(kind)) return;
    context.complaints.complain(path, `there is no kind of record ${kind}`, `kinds are ${someOf(kinds.keys())}`);
  };
  for (const record of records) {
    const path: Path = ["records", record.kind];
    for (const [index, kind] of record.before.entries()) known(kind, [...path, "before", index]);
    for (const { embeds, pointer } of record.properties)
      if (embeds !== undefined) known(embeds, [...path, "fields", pointer.slice(1)]);
    if (record.coveredBy === undefined) continue;
    known(record.coveredBy, [...path, "covered-by"]);
    const cover = kinds.get(record.coveredBy);
    if (cover && (cover.coveredBy !== undefined || cover.erasure.length === 0))
      context.complaints.complain(
        [...path, "covered-by"],
        `${cover.kind} cannot cover ${record.kind}: ${cover.coveredBy === undefined ? "no call erases it" : "it is covered itself"}`,
        "name a kind that has calls of its own, or say the way by hand (by-hand: { what: …, ask: … })",
      );
  }
  for (const [id, { when }] of Object.entries(context.page.beyond ?? {}))
    for (const [index, kind] of (when ?? []).entries()) known(kind, ["beyond", id, "when", index]);
  for (const [index, control] of listFrom(context.page.control).entries())
    if (typeof control !== "string")
      for (const [at, kind] of (control.proves ?? []).entries()) known(kind, ["control", index, "proves", at]);
}

export type { Way };
