import { IDENTIFIER_KINDS } from "@oubli/model";
import type { JsonValue } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import { FILTER_NAMES, type Variable, variablesIn } from "../record/template.ts";
import type { Complaints } from "./complaints.ts";
import type { Context } from "./context.ts";
import { someOf } from "./spelling.ts";

/** What the variables of a call may be. */
export interface Scope {
  /** `{email}` and the other identifiers of the person. */
  readonly identifiers: boolean;
  /** The identifiers of the page's own. */
  readonly ownIdentifiers: readonly string[];
  /** `{id}` and `{/pointer}`: something is known of a record. */
  readonly record: boolean;
  /** `{random}`. */
  readonly random: boolean;
  /** `{job}`: what the vendor has called the job that it has accepted. */
  readonly job?: true;
  readonly asks: ReadonlySet<string>;
  /** The lists that the page names. */
  readonly lists: ReadonlySet<string>;
  /** The list that the call is about, which its name stands for; absent where it is about none. */
  readonly list?: string;
  /** Where the parts of the record's id stand. */
  readonly id: readonly string[];
  /** The call leads to other records: one part of the id may be what they share. */
  readonly leadsOn?: true;
  /** Whether a record has something at a pointer. */
  readonly has: (pointer: string) => boolean;
  /** Whether a value at a pointer says whose record is meant: an id, an address; not its state or its colour. */
  readonly names: (pointer: string) => boolean;
  /** The record's name, for sentences. */
  readonly kind: string;
}

/** Nothing: what is asked about nobody. */
export function noScope({ asks, page }: Pick<Context, "asks" | "page">): Scope {
  return {
    identifiers: false,
    ownIdentifiers: Object.keys(page.identifiers ?? {}),
    record: false,
    random: false,
    asks,
    lists: new Set(Object.keys(page.lists ?? {})),
    id: [],
    kind: "this call",
    has: () => false,
    names: () => false,
  };
}

/** Filters of which no result can end a text, whatever is made of it afterwards. */
const HARMLESS: ReadonlySet<string> = new Set(["md5", "sha256", "digits", "e164"]);
const KNOWN: ReadonlySet<string> = new Set(FILTER_NAMES);

/** Checks the variables of one value and says which there are. */
export function checkTemplate(
  complaints: Complaints,
  path: Path,
  { place, value }: { readonly place: string; readonly value: JsonValue },
  scope: Scope,
): readonly Variable[] {
  if (typeof value !== "string") return [];
  const variables = variablesIn(value);
  for (const variable of variables) {
    checkVariable(complaints, path, variable, scope);
    checkFilters(complaints, path, variable);
    if (variable.filters.includes("list")) checkList(complaints, path, { place, value }, variable);
    if (scope.asks.has(variable.name)) checkOfAccount(complaints, path, variable);
    if (variable.text === value || variable.name === "random" || scope.asks.has(variable.name)) continue;
    if (!isHarmless(variable))
      complaints.complain(
        path,
        `${place} puts ${variable.text} between other characters: a value with a quotation mark in it would ask for somebody else`,
        `say how it is written: {${[variable.name, ...variable.filters, "json"].join("|")}}`,
      );
    else if (variable.filters.at(-1) === "json" && isQuoted(value, variable))
      complaints.complain(
        path,
        `${place} puts ${variable.text} between quotation marks, and it brings its own: a value could end the text`,
        `write ${variable.text} without quotation marks around it`,
      );
  }
  return variables;
}

/** Whether a value can be put between other characters. Quotation marks and escapes help only where they come last. */
function isHarmless({ filters }: Variable): boolean {
  return filters.at(-1) === "json" || filters.some((filter) => HARMLESS.has(filter));
}

function isQuoted(template: string, { start, text }: Variable): boolean {
  return [template.charAt(start - 1), template.charAt(start + text.length)].some((character) =>
    /["'`]/.test(character),
  );
}

/** A list stands in a body, as a value of its own. */
function checkList(
  complaints: Complaints,
  path: Path,
  { place, value }: { readonly place: string; readonly value: JsonValue },
  { text, filters }: Variable,
): void {
  if (place.startsWith("the body") && text === value && filters.indexOf("list") === filters.length - 1)
    return;
  complaints.complain(
    path,
    `${place} cannot hold a list: ${text}`,
    'list comes last, in a value of a body that is nothing else (body: { emails: "{email|list}" }); elsewhere take it away',
  );
}

function checkVariable(complaints: Complaints, path: Path, { name, text }: Variable, scope: Scope): void {
  if (scope.lists.has(name)) {
    if (scope.list !== name)
      complaints.complain(
        path,
        `${text} says nothing here: ${scope.kind} is in no ${name}`,
        `write in: ${name} at the record, if it is, and id: [${name}, /id]`,
      );
    return;
  }
  if (name === "id" && scope.record && scope.id.length > 1) {
    complaints.complain(
      path,
      `{id} is not one value: the id of ${scope.kind} has ${scope.id.length} parts`,
      `write ${scope.id.map((pointer) => `{${pointer}}`).join(" and ")}`,
    );
    return;
  }
  if (name.startsWith("/") ? scope.record : allowedWords(scope).includes(name)) {
    if (name.startsWith("/") && !scope.has(name))
      complaints.complain(
        path,
        `${text} leads nowhere: ${scope.kind} has nothing at ${name}`,
        "name a field of the record",
      );
    return;
  }
  if (scope.asks.has(name)) return;
  complaints.complain(
    path,
    `${text} says nothing in this call`,
    `here it may be ${someOf([...allowedWords(scope).map((word) => `{${word}}`), ...(scope.record ? ["{/pointer/into/the/record}"] : [])], 12)}`,
  );
}

function allowedWords(scope: Scope): readonly string[] {
  return [
    ...(scope.identifiers ? [...IDENTIFIER_KINDS, ...scope.ownIdentifiers] : []),
    ...(scope.record ? ["id"] : []),
    ...(scope.random ? ["random"] : []),
    ...(scope.job ? ["job"] : []),
    ...(scope.list === undefined ? [] : [scope.list]),
  ];
}

/** Whoever writes a value of the account down writes it as it is to be sent. */
function checkOfAccount(complaints: Complaints, path: Path, { name, filters, text }: Variable): void {
  if (filters.length === 0) return;
  complaints.complain(
    path,
    `${text} is a value of the account, and is sent as it is`,
    `write {${name}}, and ask for it as it is to be sent`,
  );
}

function checkFilters(complaints: Complaints, path: Path, { filters, text }: Variable): void {
  for (const filter of filters) {
    if (!KNOWN.has(filter))
      complaints.complain(
        path,
        `${text} has a filter ${filter} that nobody knows`,
        `filters are ${someOf([...KNOWN])}`,
      );
  }
}
