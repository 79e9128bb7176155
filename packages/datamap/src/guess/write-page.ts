import type { DocumentCall } from "../document/api-document.ts";
import type { GuessedCall } from "./calls-of.ts";
import type { Draft, DraftedChild, DraftedKind } from "./draft.ts";
import type { GuessedField } from "./fields-of.ts";
import { type Answered, chosen, DELETIONS, questionsOf, wordsIn } from "./questions.ts";
import { recordIn } from "./record-in.ts";
import { pagingOf, signInOf } from "./ways.ts";

/** What a page is called and stands beside. */
export interface Naming {
  readonly id: string;
  readonly name: string;
  /** The description, as the page names it. */
  readonly document: string;
  readonly sha256: string;
}

const GUESSED = "# guessed";
const ASKED = "# asked";

/** A page of privacy marks from what was guessed and answered. Each line that nobody has seen says that it is guessed. */
export function pageText(draft: Draft, answers: Answered, naming: Naming): string {
  const says = (id: string): string => {
    const question = questionsOf(draft, answers).find((one) => one.id === id);
    return answers[id] ?? question?.guess ?? "";
  };
  const mark = (id: string) => (answers[id] === undefined ? GUESSED : ASKED);
  const kinds = chosen(draft, answers);
  const signIn = signInOf(draft.document);
  const [first] = kinds;
  // What is searched without a word of whom is listed.
  const listed = first?.list?.path ?? first?.calls.find.find(({ isPost }) => !isPost)?.call.path;
  const [server, ...others] = draft.document.servers;
  const lists = listsOf(kinds);
  const writing: Writing = { says, mark, lists };
  // Our own descriptions say it themselves.
  const hasPace = draft.document.root["x-rate-limit"] !== undefined;
  const body = [
    "account:",
    ...(signIn === undefined ? [] : [`  sign-in: ${signIn} ${GUESSED}`]),
    ...(server === undefined || others.length === 0 ? [] : [`  host: ${quoted(server.url)} ${GUESSED}`]),
    ...(hasPace ? [] : [`  pace: unknown ${GUESSED}`]),
    ...(listed === undefined ? [] : [`control: [${quoted(`GET ${listed}`)}] ${GUESSED}`]),
    ...(lists.ways.size === 0 ? [] : ["paging:"]),
    ...[...lists.ways].map(([text, name]) => `  ${name}: ${text} ${GUESSED}`),
    "",
    "records:",
    ...kinds.flatMap((kind) => recordLines(kind, writing)),
    ...childrenOf(kinds).flatMap(({ kind, child }) => childLines(kind, child, writing)),
  ];
  const lines = [
    "# yaml-language-server: $schema=../privacy.schema.json",
    "privacy: 2",
    `vendor: { id: ${quoted(naming.id)}, name: ${quoted(naming.name)} }`,
    `document: { openapi: ${quoted(naming.document)}, sha256: ${quoted(naming.sha256)} }`,
    // Comments are dropped by tools that write YAML anew; this stays.
    ...(body.some((line) => line.endsWith(GUESSED)) ? ["draft: true"] : []),
    "",
    ...body,
  ];
  return `${lines.join("\n")}\n`;
}

interface Writing {
  readonly says: (id: string) => string;
  readonly mark: (id: string) => string;
  readonly lists: Lists;
}

/** How lists go on: the ways by their text, and what stands at a call. */
interface Lists {
  readonly ways: ReadonlyMap<string, string>;
  /** `, pages: usual`; nothing where the description says it itself. */
  pagesOf(call: DocumentCall): string;
}

function listsOf(kinds: readonly DraftedKind[]): Lists {
  const calls = kinds.flatMap(({ calls: { find, scan }, children }) => [
    ...[...find.filter(({ isPost }) => !isPost), ...(scan ? [scan] : [])].map(({ call }) => call),
    ...children.map(({ call }) => call),
  ]);
  const wayOf = (call: DocumentCall) =>
    call.node["x-pages"] === undefined ? pagingOf(call)?.text : undefined;
  const texts = [...new Set(calls.flatMap((call) => wayOf(call) ?? []))];
  const ways = new Map(texts.map((text, at) => [text, at === 0 ? "usual" : `usual-${at + 1}`]));
  return {
    ways,
    pagesOf: (call) =>
      call.node["x-pages"] === undefined ? `, pages: ${ways.get(wayOf(call) ?? "") ?? "none"}` : "",
  };
}

function recordLines(kind: DraftedKind, writing: Writing): readonly string[] {
  const { calls, path, id } = kind;
  const { mark, lists } = writing;
  const about = mark("kinds");
  const searches = calls.find.filter(
    ({ isPost, text }) => !isPost || writing.says(`${path} searches ${text}`) === "yes",
  );
  // Everything is read and compared: with what, where no field is an address?
  const scan = kind.fields.some(({ identifies }) => identifies === "email") ? calls.scan : undefined;
  return [
    `  ${kind.kind}:`,
    `    is: ${isOf(kind)} ${about}`,
    `    id: ${quoted(id)} ${GUESSED}`,
    ...(searches.length === 0 && scan === undefined ? [] : ["    find:"]),
    ...searches.map((search) => searchLine(kind, search, writing)),
    ...(searches.length === 0 && scan
      ? [`      - { call: ${quoted(scan.text)}, scan: [email]${lists.pagesOf(scan.call)} } ${GUESSED}`]
      : []),
    ...(calls.read ? [`    read: ${quoted(calls.read.text)} ${GUESSED}`] : []),
    ...leadLines(kind, writing),
    ...erasureLines(kind, writing),
    ...fieldLines(kind, kind.fields, writing),
  ];
}

function searchLine(
  { path, fields }: DraftedKind,
  { text, call, by, isPost, body }: GuessedCall,
  { mark, lists }: Writing,
): string {
  // Where no field of the record holds what was asked for, nothing could be compared.
  const exact = fields.some(({ identifies }) => identifies === by) ? "" : ", exact: true";
  return isPost
    ? `      - { call: ${quoted(text)}, body: ${JSON.stringify(body)}, reads: true${exact}, pages: none } ${mark(`${path} searches ${text}`)}`
    : `      - { call: ${quoted(text)}${exact}${lists.pagesOf(call)} } ${GUESSED}`;
}

/** The record's schema where it has a name in the description, else the answer that holds it. */
function isOf({ schema, list, read, calls }: DraftedKind): string {
  const name = schema.place.path.at(-1);
  const isNamed = schema.place.path.length <= 3 && typeof name === "string" && /^[\w.-]+$/.test(name);
  if (isNamed) return name;
  const call = read ?? list ?? calls.read?.call;
  const at = call?.answer?.schema && recordIn(call.answer.schema, call === list ? undefined : "one")?.at;
  return `{ answer: ${quoted(`GET ${call?.path ?? "/"}`)}, at: ${quoted(at ?? "")} }`;
}

function leadLines({ children }: DraftedKind, { lists }: Writing): readonly string[] {
  if (children.length === 0) return [];
  return [
    "    leads-to:",
    ...children.map(
      ({ kind, call, at }) =>
        `      ${lastWord(call.path)}: { call: ${quoted(`GET ${call.path.replace(/\{[^{}]*\}/, "{id}")}`)}, at: ${quoted(at)}, as: ${kind}${lists.pagesOf(call)} } ${GUESSED}`,
    ),
  ];
}

function lastWord(path: string): string {
  const word = path.split("/").at(-1) ?? "";
  return (
    word
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "") || "more"
  );
}

function erasureLines({ kind, path, calls }: DraftedKind, { says, mark }: Writing): readonly string[] {
  const [erase] = calls.erase;
  const ask = says(`${path} ask`);
  if (erase === undefined)
    return [
      `    by-hand: { what: ${quoted(`Have this ${kind} erased, and keep the answer as proof.`)}, ask: ${quoted(ask)} } ${mark(`${path} ask`)}`,
    ];
  const id = `${path} deletes`;
  const when = says(id);
  const job = when === DELETIONS[2] ? ", job: { longest: 30 days }" : "";
  const forgets =
    says(`${path} forgets`) === "yes"
      ? ", effects: { loses-suppression: The refusal to be written to is forgotten, too. }"
      : "";
  return [
    "    erasure:",
    `      - erase: { call: ${quoted(erase.text)}${job}${forgets} } ${mark(id)}`,
    ...(when === DELETIONS[1]
      ? [
          `      # The bin: name the call that empties it, and a kind of record for what lies in it. ${GUESSED}`,
        ]
      : []),
  ];
}

/** Fields of one mark share a line; what nobody knows is personal until somebody has said otherwise. */
function fieldLines(
  { path }: { readonly path: string },
  fields: readonly GuessedField[],
  { says, mark }: Writing,
): readonly string[] {
  const personal = wordsIn(says(`${path} personal`));
  const marks = new Map<string, string[]>();
  const others: string[] = [];
  for (const field of fields) {
    const isPersonal = field.is === "personal" || (field.is === "unknown" && personal.includes(field.name));
    if (!isPersonal) others.push(field.name);
    else {
      const text = markOf(field);
      marks.set(text, [...(marks.get(text) ?? []), field.name]);
    }
  }
  const seen = mark(`${path} personal`);
  return [
    ...(marks.size === 0 ? [] : ["    fields:"]),
    ...[...marks].flatMap(([text, names]) =>
      linesOf(names).map((line) => `      ${quoted(line)}: ${text} ${GUESSED}`),
    ),
    ...(others.length === 0 ? [] : [`    not-personal: [${others.map(quoted).join(", ")}] ${seen}`]),
  ];
}

// A record that leads to itself has hundreds of names, and nobody reads a line of all of them.
const LONGEST_LINE = 600;

function linesOf(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const name of names) {
    const last = lines.at(-1);
    if (last === undefined || last.length + name.length > LONGEST_LINE) lines.push(name);
    else lines[lines.length - 1] = `${last}, ${name}`;
  }
  return lines;
}

function markOf({ category = "user", origin = "observed", identifies, open }: GuessedField): string {
  const more = [
    ...(identifies === undefined ? [] : [`identifies: ${identifies}`]),
    ...(open ? ["open: true"] : []),
  ];
  return `{ ${[`${origin}: ${category}`, ...more].join(", ")} }`;
}

/** What hangs on a record and is none of the kinds itself, each kind once. */
function childrenOf(
  kinds: readonly DraftedKind[],
): readonly { readonly kind: DraftedKind; readonly child: DraftedChild }[] {
  const known = new Set(kinds.map(({ kind }) => kind));
  return kinds.flatMap((kind) =>
    kind.children.flatMap((child) => {
      if (known.has(child.kind)) return [];
      known.add(child.kind);
      return [{ kind, child }];
    }),
  );
}

function childLines(parent: DraftedKind, child: DraftedChild, writing: Writing): readonly string[] {
  const id = `${parent.path} ${child.kind} goes`;
  const goes = writing.says(id) === "goes with it";
  const ask = writing.says(`${parent.path} ask`);
  const what = quoted(`Have the ${child.kind} erased, and keep the answer as proof.`);
  return [
    `  ${child.kind}:`,
    `    is: { answer: ${quoted(`GET ${child.call.path}`)}, at: ${quoted(child.at)} } ${GUESSED}`,
    `    id: ${quoted(child.id)} ${GUESSED}`,
    `    before: [${parent.kind}] ${GUESSED}`,
    goes
      ? `    covered-by: ${parent.kind} ${writing.mark(id)}`
      : `    by-hand: { what: ${what}, ask: ${quoted(ask)} } ${writing.mark(id)}`,
    ...fieldLines({ path: `${parent.path} ${child.kind}` }, known(child.fields), writing),
  ];
}

/** Nobody is asked about the fields of what hangs on a record: what is not known is personal. */
function known(fields: readonly GuessedField[]): readonly GuessedField[] {
  return fields.map((field) => (field.is === "unknown" ? { ...field, is: "personal" as const } : field));
}

/** A text as YAML takes it, whatever is in it. */
function quoted(text: string): string {
  return /^[A-Za-z0-9][\w.-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|\d[\d_.e]*)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
