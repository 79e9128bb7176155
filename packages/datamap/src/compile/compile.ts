import type { Call, Control, DataMap, RecordKind, Unreachable } from "../data-map.ts";
import type { ApiDocument, Schema } from "../document/api-document.ts";
import { nearest } from "../document/nearest.ts";
import type { Path, Problem } from "../document/source-file.ts";
import { parseCallText } from "../page/call-text.ts";
import {
  listFrom,
  longCallOf,
  longControlOf,
  type Page,
  type PageCall,
  type PageIs,
} from "../page/page-schema.ts";
import type { PageSource } from "../page/page-source.ts";
import { filledAlways, needsBody, readAccount } from "./account.ts";
import { withAdditions } from "./additions.ts";
import { findRecord, type KindSchemas } from "./answers.ts";
import { type BoundCall, bindCall } from "./calls.ts";
import { type Complaints, createComplaints, type Note } from "./complaints.ts";
import { conditionsOf } from "./conditions.ts";
import { type Context, createOperations } from "./context.ts";
import { type FieldsRead, readFields } from "./fields.ts";
import { checkIdentifiers } from "./identifiers.ts";
import { complainAboutKinds } from "./kinds.ts";
import { lettersOf } from "./letters.ts";
import { listsOf } from "./lists.ts";
import { originOf } from "./origin.ts";
import { type Ways, waysOf } from "./paging.ts";
import type { RecordsContext } from "./record-reading.ts";
import { readRecord } from "./records.ts";
import { someOf } from "./spelling.ts";
import { noScope } from "./templates.ts";

export interface Compiled {
  readonly map: DataMap;
  /** In the order in which a reader should take them. The map may be relied on only when this is empty. */
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
}

/** Compiles a page and the description it stands beside into a data map, saying everything that is wrong. */
export function compile(page: Page, source: PageSource, original: ApiDocument): Compiled {
  const complaints = createComplaints(source);
  checkPinned(page, original, complaints);
  if (page.letters !== undefined) return byLetters(page, source, { original, complaints });
  checkIdentifiers(page, complaints);
  const { document, added } = withAdditions(page, source, original, complaints);
  const account = readAccount(page, document, complaints);
  const operations = createOperations();
  const context: Context = {
    page,
    document,
    complaints,
    surfaces: [...new Set(account.servers.map(({ surface }) => surface))],
    asks: new Set(Object.keys(page.account?.asks ?? {})),
    filledAlways: filledAlways(page),
    signsIn: saysHowToSignIn(page) ? undefined : new Set(Object.keys(account.security)),
    schemes: new Set(Object.keys(account.security)),
    hosts: new Map(account.servers.map(({ surface, url }) => [surface, url])),
    furtherHosts: new Set(listFrom(page.account?.hosts).map(originOf)),
    needsBody: needsBody(account),
    operations,
  };
  const ways = waysOf(context);
  const { records, schemas } = recordsOf(context, added, ways);
  const lists = listsOf(context, ways);
  const controls = controlsOf({ ...context, schemas }, records);
  return {
    map: {
      format: 2,
      vendor: page.vendor,
      specVersion: document.version === "" ? "0.0.0" : document.version,
      madeFrom: madeFromOf(source, document),
      ...account,
      ...(page.identifiers === undefined ? {} : { identifiers: page.identifiers }),
      ...(document.tables === undefined ? {} : { tables: Object.fromEntries(document.tables) }),
      ...(document.folder === undefined ? {} : { folder: Object.fromEntries(document.folder) }),
      controls,
      ...(lists.length === 0 ? {} : { lists }),
      records,
      recipients: alsoOf(context, "recipients"),
      auditTrail: alsoOf(context, "audit-trail"),
      retention: alsoOf(context, "retention"),
      unreachable: unreachableOf(context),
      operations: operations.all(),
      ...guessedIn(page, source, complaints),
    },
    problems: inOrder(complaints.problems, source),
    notes: complaints.notes,
  };
}

/** The page of a service that is written to. */
function byLetters(
  page: Page,
  source: PageSource,
  { original, complaints }: { readonly original: ApiDocument; readonly complaints: Complaints },
): Compiled {
  const facts = lettersOf(page, complaints);
  return {
    map: {
      format: 2,
      vendor: page.vendor,
      specVersion: "0.0.0",
      madeFrom: madeFromOf(source, original),
      ...facts,
      operations: [],
      controls: [],
      recipients: [],
      auditTrail: [],
      retention: [],
      unreachable: [],
      ...guessedIn(page, source, complaints),
    },
    problems: inOrder(complaints.problems, source),
    notes: complaints.notes,
  };
}

function guessedIn(
  { draft }: Page,
  { guessed, placeOf }: PageSource,
  complaints: Complaints,
): Pick<DataMap, "guessed"> {
  const [first] = guessed;
  if (first === undefined) {
    if (draft !== true) return {};
    complaints.note(
      ["draft"],
      "the page calls itself a draft: a case may search with it, and erases nothing; take the line away when every other one was read",
    );
    return { guessed: { lines: 1, first: placeOf([]).file.lineOf(["draft"]) } };
  }
  const { length: lines } = guessed;
  complaints.note(
    [],
    `${lines === 1 ? "one line is" : `${lines} lines are`} guessed, the first is line ${first}: a case may search with this page, and erases nothing`,
  );
  return { guessed: { lines, first } };
}

function saysHowToSignIn({ account, surfaces }: Page): boolean {
  return account?.["sign-in"] !== undefined || surfaces !== undefined;
}

/** As somebody reads who mends them: the page from top to bottom, then the description. */
function inOrder(problems: readonly Problem[], source: PageSource): readonly Problem[] {
  const page = source.placeOf([]).file.name;
  const { true: own = [], false: others = [] } = Object.groupBy(problems, ({ file }) => `${file === page}`);
  const byLine = (a: Problem, b: Problem): number => a.line - b.line;
  return [...own.toSorted(byLine), ...others.toSorted(byLine)];
}

function madeFromOf(source: PageSource, document: ApiDocument): DataMap["madeFrom"] {
  const page = source.placeOf([]).file;
  const files = [{ name: page.name, sha256: page.sha256 }, ...document.files];
  const once = files.filter((file, index) => files.findIndex(({ name }) => name === file.name) === index);
  return once.map(({ name, sha256 }) => ({ file: shortName(name), sha256 }));
}

/** A file's own name: where it lies is nobody's business. */
function shortName(name: string): string {
  return name.split("/").at(-1) ?? name;
}

function checkPinned(page: Page, document: ApiDocument, complaints: Complaints): void {
  if (page.document === "none" || "sql" in page.document || "folder" in page.document) return;
  const { sha256, from } = page.document;
  const names = "graphql" in page.document ? page.document.graphql : page.document.openapi;
  const pins = listFrom<string>(sha256);
  for (const index of listFrom<string>(names).keys()) {
    const [file, pin] = [document.files[index], pins[index]];
    if (file === undefined || file.sha256 === pin) continue;
    if (pin !== undefined)
      complaints.complain(
        ["document", "sha256"],
        `${shortName(file.name)} changed since the page was written (sha256)`,
        `read what changed, correct the page, and write sha256: "${file.sha256}"`,
      );
    // What stands beside the page in one repository changes with it; what comes from elsewhere does not ask.
    else if (from !== undefined)
      complaints.note(
        ["document"],
        `${shortName(file.name)} may change unseen; pin it: sha256: "${file.sha256}"`,
      );
  }
}

function recordsOf(
  context: Context,
  added: RecordsContext["added"],
  ways: Ways,
): { readonly records: readonly RecordKind[]; readonly schemas: KindSchemas } {
  const { page } = context;
  const schemas = new Map(
    Object.entries(page.records).map(([kind, { is }]) => [
      kind,
      schemaFor(context, is, ["records", kind, "is"]),
    ]),
  );
  const full: RecordsContext = { ...context, added, schemas, ways, parts: partsOf(context) };
  const records = Object.entries(page.records).map(([kind, said]) => readRecord(full, kind, said));
  complainAboutKinds(context, records);
  return { records, schemas };
}

function partsOf(context: Context): ReadonlyMap<string, FieldsRead> {
  return new Map(
    Object.entries(context.page.parts ?? {}).map(([name, said]) => {
      const path: Path = ["parts", name];
      const schema = schemaFor(context, said.is, [...path, "is"]);
      return [
        name,
        readFields(context.complaints, { name, path, said, schema, added: new Set() }, new Map()),
      ];
    }),
  );
}

/** The schema a page means; `undefined` after saying that there is none, or where nothing is described. */
function schemaFor(context: Context, is: PageIs, path: Path): Schema | undefined {
  if (typeof is !== "string" && !Array.isArray(is))
    return answerSchema(context, is as { answer: string; at: string }, path);
  if (context.page.document === "none") return undefined;
  const found = listFrom<string>(is as string | readonly string[]).flatMap((name) => {
    const schema = context.document.schema(name);
    if (schema === undefined) complainAboutSchema(context, name, path);
    return schema ?? [];
  });
  const [first] = found;
  return found.length > 1 ? context.document.anyOf(found) : first;
}

function complainAboutSchema({ document, complaints }: Context, name: string, path: Path): void {
  const near =
    nearest(name, document.schemaNames) ??
    document.schemaNames.find((one) => one.toLowerCase().includes(name.toLowerCase()));
  complaints.complain(
    path,
    `the document has no schema ${name}`,
    near === undefined
      ? `it has ${someOf(document.schemaNames)}; a schema without a name: is: { answer: GET /…, at: /data }`
      : `did you mean ${near}?`,
  );
}

function answerSchema(
  { document, complaints }: Context,
  { answer, at }: { readonly answer: string; readonly at: string },
  path: Path,
): Schema | undefined {
  const text = parseCallText(answer);
  const call = text && document.call(text.verb, text.path);
  if (call === undefined) {
    const near = text && document.nearest(text.verb, text.path);
    complaints.complain(
      [...path, "answer"],
      `the document has no call ${answer}`,
      near === undefined ? "look at its paths" : `nearest is ${near.method} ${near.path}`,
    );
    return undefined;
  }
  const found = call.answer?.schema?.at(at);
  if (found === "anything") return undefined;
  if (found === undefined && call.node["x-added"] !== true)
    complaints.complain(
      path,
      call.answer?.schema === undefined
        ? `the document says nothing about the answer of ${answer}`
        : `the answer of ${answer} has nothing at ${at}`,
      call.answer?.schema === undefined
        ? "name another call, or a schema"
        : `at its top it has ${someOf(call.answer.schema.properties.keys(), 12)}`,
    );
  return found?.isArray ? (found.items ?? found) : found;
}

function controlsOf(
  context: Context & { readonly schemas: KindSchemas },
  records: readonly RecordKind[],
): readonly Control[] {
  const several = Array.isArray(context.page.control);
  const controls = listFrom(context.page.control).flatMap((said, index): readonly Control[] => {
    const path: Path = several ? ["control", index] : ["control"];
    const { shows, proves, ...call } = longControlOf(said);
    const list = listProven(context, proves ?? []);
    const scope = { ...noScope(context), ...(list === undefined ? {} : { list }) };
    const bound = bindCall(context, call, path, { for: "looking", scope });
    if (bound === undefined) return [];
    if (shows === undefined) sayIfListUnsaid(context, { ...bound, proves: proves ?? [] }, path);
    const answer = bound.document.answer?.schema;
    const [only, ...others] = shows === undefined ? (proves ?? []) : [];
    // Without a condition the records themselves are what it must show.
    const returns =
      answer && only !== undefined && others.length === 0
        ? findRecord(answer, [only], context.schemas)
        : undefined;
    const subject = { name: `the answer of ${bound.options.call}`, schema: answer };
    return [
      {
        ...bound.call,
        ...(returns === undefined ? {} : { returns }),
        proves: proves ?? [],
        shows: conditionsOf(context.complaints, shows, [...path, "shows"], subject),
      },
    ];
  });
  const proven = new Set(controls.flatMap(({ proves }) => proves));
  const unproven = records.filter((record) => record.find.length > 0 && !proven.has(record.kind));
  if (unproven.length > 0)
    context.complaints.note(
      ["control"],
      `no control proves that this key may list ${unproven.map(({ kind }) => kind).join(", ")}`,
    );
  return controls;
}

/** The one list that all kinds are in which a control proves. */
function listProven({ page }: Context, proves: readonly string[]): string | undefined {
  const [list, ...others] = [...new Set(proves.map((kind) => page.records[kind]?.in))];
  return others.length === 0 ? list : undefined;
}

/** Records that come without a word of the list they are in can be compared with nobody's. */
function sayIfListUnsaid(
  { page, complaints }: Context,
  {
    proves,
    variables,
    options,
  }: Pick<BoundCall, "variables" | "options"> & { readonly proves: readonly string[] },
  path: Path,
): void {
  for (const kind of proves) {
    const list = page.records[kind]?.in;
    if (list !== undefined && !variables.some(({ name }) => name === list))
      complaints.complain(
        path,
        `${options.call} does not say of which ${list} it brings ${kind}`,
        `put {${list}} into the call, or say what its answer must show (shows: …)`,
      );
  }
}

function alsoOf(context: Context, what: "recipients" | "audit-trail" | "retention"): readonly Call[] {
  const said = context.page.also?.[what];
  const several = Array.isArray(said);
  return listFrom<PageCall>(said).flatMap((call, index) => {
    const path: Path = several ? ["also", what, index] : ["also", what];
    const { name, about, at } = longCallOf(call);
    if (name !== undefined) context.complaints.notYet([...path, "name"], "name (what a recipient is called)");
    if (about !== undefined)
      context.complaints.notYet([...path, "about"], "about (what a recipient is told about)");
    if (at !== undefined)
      context.complaints.notYet([...path, "at"], `at of ${what} (where its answer holds them)`);
    // The first page is what these are read for; nothing here needs a page's number.
    return bindCall(context, call, path, { for: "looking", scope: noScope(context) })?.call ?? [];
  });
}

function unreachableOf({ page }: Context): readonly Unreachable[] {
  return Object.entries(page.beyond ?? {}).map(([id, { concerns, when, ...said }]) => ({
    id,
    ...said,
    concerns: concerns ?? ["access", "erasure"],
    when: when ?? [],
  }));
}
