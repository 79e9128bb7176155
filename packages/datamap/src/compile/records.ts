import { isIdentifierKind } from "@oubli/model";
import type {
  ByHand,
  Call,
  Find,
  IdentifierKind,
  JsonSchema,
  LeadsTo,
  RecordKind,
  Returns,
  Spelling,
} from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import { listFrom, longCallOf, type PageCall, type PageRecord } from "../page/page-schema.ts";
import { hasStar, tokensOf } from "../record/pointer.ts";
import { fieldsThatTell } from "../record/whose.ts";
import { returnsOf } from "./answers.ts";
import { type BoundCall, bindCall, sayUnknownSurfaces } from "./calls.ts";
import { complainAboutAlwaysGone, conditionsOf, type Subject } from "./conditions.ts";
import type { Context } from "./context.ts";
import { complainAboutErasure, complainAboutIdleValues, erasureOf, keepRulesOf } from "./erasure.ts";
import { readFields } from "./fields.ts";
import { pagesOf, pagingPlaces } from "./paging.ts";
import {
  isAddedField,
  onSurfaces,
  ownIdOf,
  type Reading,
  type RecordsContext,
  scopeOf,
} from "./record-reading.ts";
import { someOf } from "./spelling.ts";
import { checkKey } from "./table-call.ts";
import type { Scope } from "./templates.ts";

/** Reads one kind of record: how it is found, read and erased, and what it holds. */
export function readRecord(context: RecordsContext, kind: string, said: PageRecord): RecordKind {
  const path: Path = ["records", kind];
  const schema = context.schemas.get(kind);
  const holder = { name: kind, path, said, schema, added: context.added.get(kind) ?? new Set<string>() };
  const fields = readFields(context.complaints, holder, context.parts);
  const reading: Reading = { context, kind, said, path, schema, fields };
  sayWhatIsNotYet(reading);
  checkKey(context, said, [...path, "id"]);
  sayUnknownSurfaces(context, said.on ?? [], [...path, "on"]);
  if (schema?.broken !== undefined)
    context.complaints.complainAbout(
      path,
      schema.place,
      `${kind} is not described whole: ${schema.broken}`,
      "put that file there, or name another schema",
    );
  const subject: Subject = { name: kind, schema };
  const conditions = (key: "refuses-when" | "gone-when") =>
    conditionsOf(context.complaints, said[key], [...path, key], subject);
  const goneWhen = conditions("gone-when");
  complainAboutAlwaysGone(context.complaints, goneWhen, [...path, "gone-when"], subject);
  const title = said.title ?? schema?.title ?? (typeof said.is === "string" ? said.is : capitalized(kind));
  const read = said.read === undefined ? undefined : lookingCall(reading, said.read, [...path, "read"]);
  const bundle = said.export === undefined ? undefined : exportOf(reading, said.export);
  const record: RecordKind = {
    kind,
    title,
    id: idOf(reading),
    ...(said.in === undefined ? {} : { in: said.in }),
    find: (said.find ?? []).flatMap((call, index) => findsOf(reading, call, [...path, "find", index])),
    ...(read === undefined ? {} : { read }),
    ...(bundle === undefined ? {} : { export: bundle }),
    leadsTo: Object.entries(said["leads-to"] ?? {}).flatMap(([name, call]) => leadsToOf(reading, name, call)),
    erasure: erasureOf(reading),
    before: said.before ?? [],
    refusesWhen: conditions("refuses-when"),
    goneWhen,
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

function idOf(reading: Reading): string | readonly string[] {
  const { context, said, path, schema, kind } = reading;
  sayWhatNamesNoList(reading);
  const pointers = ownIdOf(said);
  for (const pointer of pointers)
    if (schema && schema.at(pointer) === undefined && !isAddedField(context, kind, pointer))
      context.complaints.complain(
        [...path, "id"],
        `${kind} has no ${pointer} that could be its id`,
        `it has ${someOf(schema.properties.keys(), 12)}; a record without an id: id: none`,
      );
  const [only, ...others] = pointers;
  return only === undefined ? "none" : others.length === 0 ? only : pointers;
}

/** Of what is in lists, the list is a part of the id: the same id may be another person's in another one. */
function sayWhatNamesNoList({ context, said, path, kind }: Reading): void {
  const { complaints, page } = context;
  const list = said.in;
  const lists = Object.keys(page.lists ?? {});
  const parts = listFrom<string>(said.id).filter((part) => part !== "none" && !part.startsWith("/"));
  if (list !== undefined && !lists.includes(list))
    complaints.complain(
      [...path, "in"],
      `there are no lists ${list}`,
      `lists are ${someOf(lists)}; say which call names them: lists: { ${list}: { call: GET /…, id: /…/*/id } }`,
    );
  const [first] = listFrom<string>(said.id);
  if (list === undefined ? parts.length > 0 : parts.length !== 1 || first !== list)
    complaints.complain(
      [...path, "id"],
      list === undefined
        ? `the id of ${kind} names ${parts.join(", ")}, and ${kind} is in none`
        : `${kind} is in several of ${list}, and its id has to say first in which`,
      list === undefined ? `write in: ${parts[0]}` : `write id: [${list}, ${ownIdOf(said)[0] ?? "/id"}]`,
    );
}

/** A call that reads something of a known record, with what it returns. */
function lookingCall(reading: Reading, written: PageCall, path: Path): Call | undefined {
  const bound = bindLooking(reading, written, path, { record: true });
  return bound && withAnswer(reading, bound, [reading.kind], path);
}

function bindLooking(
  reading: Reading,
  written: PageCall,
  path: Path,
  scope: Partial<Scope>,
): BoundCall | undefined {
  const { context, said } = reading;
  const bound = bindCall(context, written, path, {
    for: "looking",
    scope: scopeOf(reading, scope),
    filled: (found, options) => pagingPlaces(found, options, context.ways),
  });
  return bound && onSurfaces(bound, said);
}

function withAnswer({ context }: Reading, bound: BoundCall, kinds: readonly string[], path: Path): Call {
  const found = returnsOf(context, bound, kinds, path);
  const returns = found && withKey(context, found, bound, path);
  const pages = pagesOf(context, bound.document, { options: bound.options, returns, path }, context.ways);
  return {
    ...bound.call,
    ...(returns === undefined ? {} : { returns }),
    ...(pages === undefined ? {} : { pages }),
  };
}

/** Records that stand in a map hold their key where the page wants it. */
function withKey({ complaints }: Context, returns: Returns, { options }: BoundCall, path: Path): Returns {
  const { key } = options;
  if (key === undefined) return returns;
  const isMap = hasStar(returns.at);
  if (!isMap || tokensOf(key).length !== 1)
    complaints.complain(
      [...path, "key"],
      isMap
        ? `${key} is inside of something else, and a key is kept in the record itself`
        : `the records of ${options.call} stand at ${returns.at === "" ? "the top" : returns.at}, which is no map`,
      isMap ? "write key: /email, say" : "say where the map is: at: /result/*; or take key away",
    );
  return { ...returns, key };
}

/** The vendor's own bundle, kept as it comes: where a record is in it does not matter. */
function exportOf(reading: Reading, written: PageCall): Call | undefined {
  const path: Path = [...reading.path, "export"];
  const { complaints } = reading.context;
  const { at, as, key: inMap, pages } = longCallOf(written);
  for (const [key, value] of Object.entries({ at, as, key: inMap }))
    if (value !== undefined)
      complaints.complain([...path, key], `${key} says nothing at an export`, `take ${key} away`);
  if (pages !== undefined && pages !== "none")
    complaints.notYet([...path, "pages"], "a bundle of several pages");
  return bindLooking(reading, written, path, { record: true })?.call;
}

function findsOf(reading: Reading, written: PageCall, path: Path): readonly Find[] {
  const { complaints } = reading.context;
  const bound = bindLooking(reading, written, path, { identifiers: true });
  if (bound === undefined) return [];
  const asked = [...new Set(bound.variables.map(({ name }) => name).filter(isIdentifierKind))];
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
    complaints.complain(
      path,
      `${bound.options.call} looks by ${asked.join(" and ")} at once`,
      "write one call for each identifier",
    );
  const call = withAnswer(reading, bound, [reading.kind], path);
  const kinds = scan ?? (by === undefined ? [] : [by]);
  const match = scan !== undefined ? "scan" : exact === true ? "exact" : "broad";
  for (const kind of kinds)
    if (match !== "exact") complainUnlessIdentified(reading, kind, path);
    else complainIfRepeated(reading, kind, path);
  const { spellings } = bound.options;
  if (by === "phone" && spellings === undefined) sayHowTablesCompare(reading, bound, path);
  sayIdleSpellings(reading, { match, kinds, spellings: spellings ?? [] }, path);
  return kinds.map((kind) => ({
    ...call,
    by: kind,
    match,
    ...(spellings === undefined ? {} : { spellings }),
  }));
}

/** A service knows a number in several spellings; a table holds one of them, and nobody says which. */
function sayHowTablesCompare({ context }: Reading, { variables, options }: BoundCall, path: Path): void {
  const isAsGiven = variables.some(({ name, filters }) => name === "phone" && filters.length === 0);
  if (context.document.tables === undefined || options.scan !== undefined || !isAsGiven) return;
  context.complaints.complain(
    path,
    `${options.call} compares numbers letter by letter: one that is written otherwise there would be called nothing`,
    "write scan: [phone] at a call without it, which reads all and compares numbers; or say how they are written there: {phone|e164}, {phone|digits}, or spellings",
  );
}

/** Of which kind of identifier a spelling is one; the others are of every kind. */
const SPELLS: Readonly<Partial<Record<Spelling, IdentifierKind>>> = {
  e164: "phone",
  digits: "phone",
  national: "phone",
  idn: "email",
};

/** A spelling that the identifier does not have asks nothing; its author believes that it does. */
function sayIdleSpellings(
  { context: { complaints } }: Reading,
  {
    match,
    kinds,
    spellings = [],
  }: Pick<Required<Find>, "match" | "spellings"> & { readonly kinds: readonly IdentifierKind[] },
  path: Path,
): void {
  if (match === "scan" && spellings.length > 0)
    complaints.complain(
      [...path, "spellings"],
      "a scan asks for nobody, so spellings say nothing here",
      "take spellings away",
    );
  for (const [index, spelling] of spellings.entries()) {
    const of = SPELLS[spelling];
    if (match !== "scan" && of !== undefined && !kinds.includes(of))
      complaints.complain(
        [...path, "spellings", index],
        `${spelling} is a spelling of ${of}, and this call asks by ${someOf(kinds)}`,
        `take ${spelling} away`,
      );
  }
}

function complainUnlessIdentified({ context, kind, fields }: Reading, by: IdentifierKind, path: Path): void {
  if (fieldsThatTell(fields.properties, by).length > 0) return;
  context.complaints.complain(
    path,
    `other people may come back, but no field of ${kind} identifies by ${by}`,
    `mark the field that tells whose record it is: fields: { …: { provided: user.…, identifies: ${by} } }; or write exact: true, if the vendor compares the whole value and the answer does not repeat it`,
  );
}

/** Fields of which the category says that they hold what is asked for. */
const REPEATS: Readonly<Partial<Record<IdentifierKind, string>>> = {
  email: "user.contact.email",
  phone: "user.contact.phone_number",
};

/** The vendor's word is enough only where the answer does not say itself whose record it is. */
function complainIfRepeated({ context, kind, fields }: Reading, by: IdentifierKind, path: Path): void {
  const { properties } = fields;
  if (fieldsThatTell(properties, by).length > 0) return;
  const repeated = properties.find(({ category, about }) => category === REPEATS[by] && about === "subject");
  if (repeated?.category === undefined) return;
  context.complaints.complain(
    path,
    `${kind} is found by ${by}, and ${repeated.pointer.slice(1)} is never compared with it`,
    `write identifies: ${by} at ${repeated.pointer.slice(1)}`,
  );
}

function leadsToOf(reading: Reading, name: string, written: PageCall): readonly LeadsTo[] {
  const path: Path = [...reading.path, "leads-to", name];
  const bound = bindLooking(reading, written, path, { record: true, leadsOn: true });
  if (bound === undefined) return [];
  return [{ ...withAnswer(reading, bound, [...reading.context.schemas.keys()], path), name }];
}
