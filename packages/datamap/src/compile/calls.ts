import type { AnswerCondition, Answers, Call, Limit, Operation, SideEffect } from "../data-map.ts";
import type { DocumentCall } from "../document/api-document.ts";
import type { Path } from "../document/source-file.ts";
import { type CallText, parseCallText } from "../page/call-text.ts";
import { longCallOf, type PageCall, type PageLongCall } from "../page/page-schema.ts";
import type { Variable } from "../record/template.ts";
import { answersOf } from "./answer-words.ts";
import {
  checkChanging,
  checkComplete,
  checkLooking,
  checkNamesList,
  checkNamesRecord,
} from "./call-checks.ts";
import { checkSignIn, serverOf } from "./call-place.ts";
import type { Bound, Context, Written } from "./context.ts";
import { fillsOf } from "./fills.ts";
import { checkVariables, isGraphql } from "./graphql.ts";
import { operationOf } from "./operation.ts";
import { someOf } from "./spelling.ts";
import { isOfTable, tableCall } from "./table-call.ts";
import { checkTemplate, type Scope } from "./templates.ts";

/**
 * What a call is for: looking sends nothing that may change something; erasing, and taking back what was to be erased, always name
 * somebody.
 */
export interface Purpose {
  readonly for: "looking" | "erasing" | "cancelling";
  readonly scope: Scope;
  /** Places that are filled by something else: a page's number, the values of an overwrite. */
  readonly filled?: (found: DocumentCall, options: PageLongCall) => readonly string[];
}

/** What was bound, and which variables it uses. */
export interface BoundCall extends Bound {
  readonly variables: readonly Variable[];
  readonly options: PageLongCall;
}

/**
 * Finds a call of the page in the description, says everything that is wrong with it, and makes it part of the map.
 * `undefined` when it cannot be made sense of.
 */
export function bindCall(
  context: Context,
  written: PageCall,
  path: Path,
  purpose: Purpose,
): BoundCall | undefined {
  const options = longCallOf(written);
  const said = parseCallText(options.call);
  if (said === undefined) return undefined;
  if (said.verb === "LETTER") {
    context.complaints.complain(
      path,
      "LETTER names a letter, and the page has none",
      "write it under letters: { access: { to: …, subject: …, text: … } }",
    );
    return undefined;
  }
  const isSearch = purpose.scope.identifiers;
  const text = isOfTable(said) ? tableCall(context, said, { path, isSearch }) : said;
  if (text === undefined) return undefined;
  sayWhatIsNotYet(context, options, path);
  sayWhatIsIdle(context, options, path, purpose);
  const found = findCall(context, text, path);
  if (found === undefined) return undefined;
  return bindWritten({ context, found, options, text, path }, purpose);
}

function bindWritten(written: Written, purpose: Purpose): BoundCall | undefined {
  const { context, found, options, path } = written;
  checkSignIn(written);
  for (const { place, message } of found.unread)
    context.complaints.complainAbout(path, place, message, "a call that is made must be described whole");
  const fill = fillsOf(written);
  const variables = fill.flatMap((one) =>
    checkTemplate(context.complaints, path, { place: placeInWords(one.to), value: one.value }, purpose.scope),
  );
  if (options.batch !== undefined && !variables.some(({ filters }) => filters.includes("list")))
    context.complaints.complain(
      [...path, "batch"],
      `batch says nothing at ${options.call}, which takes one value`,
      "write where the list goes ({email|list}), or take batch away",
    );
  const reads = purpose.for === "looking" && checkLooking(written);
  // What must not be sent needs no further advice.
  if (purpose.for === "looking" && !reads) return undefined;
  if (purpose.for !== "looking") checkChanging(written, variables, purpose);
  else if (purpose.scope.record) checkNamesRecord(written, variables, purpose.scope);
  else checkNamesList(written, variables, purpose.scope);
  const filled = purpose.filled?.(found, options) ?? [];
  checkComplete(written, fill, filled);
  if (isGraphql(written.found))
    checkVariables(written.found, written, [...fill.map(({ to }) => to), ...filled]);
  const hasBody = [...fill.map(({ to }) => to), ...filled].some((to) => to.startsWith("body:"));
  const bare = operationOf(written, reads, { fill, hasBody });
  checkSameForm(written, bare);
  const surfaces = surfacesOf(written, bare);
  const server = serverOf(written, { surfaces });
  const operation = server === undefined ? bare : { ...bare, server };
  const effects = effectsOf(options);
  const said = answersOf(
    context.complaints,
    { said: context.page.answers, path: ["answers"] },
    { said: options.answers, path: [...path, "answers"] },
    purpose.for === "looking" ? "looking" : "erasing",
  );
  const answers = isGraphql(found) ? withErrors(said) : said;
  const limits = (answers?.limit ?? []).filter(isLimit);
  context.operations.register(found, limits.length === 0 ? operation : { ...operation, limits });
  return {
    document: found,
    variables,
    options,
    call: { operation: operation.id, reads, surfaces, fill, effects, ...(answers ? { answers } : {}) },
  };
}

/** GraphQL says in the answer itself what went wrong, whatever its status; what else the page says of it comes first. */
function withErrors(said: Answers | undefined): Answers {
  return { ...said, failed: [...(said?.failed ?? []), { at: "/errors", present: true }] };
}

/** What a client can tell, and wait for. Anything else that is said of an answer is told by who reads it. */
function isLimit(condition: AnswerCondition): condition is Limit {
  const { at, is, not, present } = condition;
  if (not !== undefined || present !== undefined || at?.includes("*") === true) return false;
  return (at === undefined) === (is === undefined) && ["undefined", "string", "number"].includes(typeof is);
}

/** A call has one form of body, however often the page names it. */
function checkSameForm({ context, found, path }: Written, { id, sends }: Operation): void {
  const before = context.operations.all().find((one) => one.id === id);
  if (before === undefined || before.sends?.type === sends?.type) return;
  context.complaints.complain(
    path,
    `${found.method} ${found.path} is sent as ${sends?.type ?? "JSON"} here and as ${before.sends?.type ?? "JSON"} elsewhere`,
    "write the same send at both",
  );
}

const NOT_YET: readonly (readonly [keyof PageLongCall, string])[] = [
  ["by", "by (the identifier a letter is about)"],
];

function sayWhatIsNotYet({ complaints }: Context, options: PageLongCall, path: Path): void {
  for (const [key, words] of NOT_YET)
    if (options[key] !== undefined) complaints.notYet([...path, key], words);
}

const OF_SEARCHES: readonly (keyof PageLongCall)[] = ["exact", "scan", "spellings", "batch"];
const OF_CHANGES: readonly (keyof PageLongCall)[] = ["into", "effects", "job", "look"];
const OF_ANSWERS: readonly (keyof PageLongCall)[] = ["at", "as", "key", "pages"];
const OF_RECIPIENTS: readonly (keyof PageLongCall)[] = ["name", "about"];

/** What nothing would read at this call: its author believes that it does something. */
function sayWhatIsIdle(
  { complaints }: Context,
  options: PageLongCall,
  path: Path,
  { for: what, scope }: Purpose,
): void {
  const idle = [
    ...(scope.identifiers ? [] : OF_SEARCHES),
    ...(what === "looking" ? OF_CHANGES : OF_ANSWERS),
    ...(scope.identifiers || scope.record ? OF_RECIPIENTS : []),
  ];
  for (const key of idle)
    if (options[key] !== undefined)
      complaints.complain([...path, key], `${key} says nothing at ${options.call} here`, `take ${key} away`);
}

function findCall({ document, complaints }: Context, text: CallText, path: Path): DocumentCall | undefined {
  const { verb } = text;
  const found = document.call(verb, text.path);
  if (found) return found;
  const unread = document.unread(text.path);
  if (unread) {
    complaints.complainAbout(
      path,
      unread.place,
      unread.message,
      "a call that is made must be described whole",
    );
    return undefined;
  }
  if (verb === "QUERY" || verb === "MUTATION") {
    const other = verb === "QUERY" ? "MUTATION" : "QUERY";
    const isOther = document.call(other, text.path) !== undefined;
    complaints.complain(
      path,
      isOther
        ? `the document ${text.path} is a ${other.toLowerCase()}, and is called as a ${verb.toLowerCase()}`
        : `there is no GraphQL document ${text.path}`,
      isOther ? `write ${other} ${text.path}` : `write it under documents: { ${text.path}: … }`,
    );
    return undefined;
  }
  const near = document.nearest(verb, text.path);
  complaints.complain(
    path,
    `the document has no call ${verb} ${text.path}`,
    near === undefined
      ? "look at its paths; or say where the call is documented: adds: [{ call: …, source: … }]"
      : `nearest is ${near.method} ${near.path}; or say where yours is documented: adds: [{ call: …, source: … }]`,
  );
  return undefined;
}

function placeInWords(to: string): string {
  return to.startsWith("body:") ? `the body's ${to.slice("body:".length)}` : to;
}

function surfacesOf({ context, options, path }: Written, operation: Operation): Call["surfaces"] {
  const wanted = options.on;
  if (wanted === undefined) return operation.surfaces;
  sayUnknownSurfaces(context, wanted, [...path, "on"]);
  return operation.surfaces.filter((surface) => wanted.includes(surface));
}

/** What exists on a misspelt surface only would exist nowhere, and nobody would be told. */
export function sayUnknownSurfaces(
  { complaints, surfaces }: Context,
  wanted: readonly string[],
  path: Path,
): void {
  for (const [index, surface] of wanted.entries())
    if (!surfaces.includes(surface))
      complaints.complain(
        [...path, index],
        `there is no surface ${surface}`,
        `surfaces are ${someOf(surfaces)}`,
      );
}

function effectsOf({ effects }: PageLongCall): readonly SideEffect[] {
  return Object.entries(effects ?? {}).flatMap(([effect, notes]) =>
    [notes ?? []].flat().map((note) => ({ effect: effect as SideEffect["effect"], note })),
  );
}
