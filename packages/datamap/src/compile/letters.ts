import type { DataMap, Letter, RecordKind } from "../data-map.ts";
import type { Path } from "../document/source-file.ts";
import { parseCallText } from "../page/call-text.ts";
import {
  listFrom,
  longCallOf,
  longControlOf,
  type Page,
  type PageLetter,
  type PageLongCall,
  type PageRecord,
  stepOf,
} from "../page/page-schema.ts";
import { variablesIn } from "../record/template.ts";
import type { Complaints } from "./complaints.ts";
import { millisecondsOf } from "./span.ts";
import { someOf } from "./spelling.ts";

/** What a page of letters says: whom to write to, and what one kind of record comes back. */
export type LetterFacts = Pick<
  DataMap,
  "servers" | "security" | "rateLimit" | "records" | "letters" | "asks"
>;

/**
 * Reads a page of a service that has no API and is written to. Nothing of it is a call: a letter goes out to somebody, and only the answer
 * that a person enters says anything.
 */
export function lettersOf(page: Page, complaints: Complaints): LetterFacts {
  const reading: Reading = { page, complaints };
  checkPage(reading);
  const [first, ...others] = Object.entries(page.records);
  for (const [kind] of others)
    complaints.complain(
      ["records", kind],
      "what a service answers by letter is one kind of record",
      `take ${kind} away, or describe it in a page of its own`,
    );
  const [kind = "", said] = first ?? [];
  const access = said && letterIn(reading, findOf(reading, kind, said), ["records", kind, "find", 0]);
  const erasure = said && letterIn(reading, erasureOf(reading, kind, said), ["records", kind, "erasure", 0]);
  const asks = page.account?.asks;
  return {
    servers: [{ url: `mailto:${access?.to ?? ""}`, surface: "default", security: [] }],
    security: {},
    rateLimit: "unknown",
    ...(asks === undefined ? {} : { asks }),
    records: said ? [recordOf(kind, said)] : [],
    ...(access ? { letters: { access, ...(erasure ? { erasure } : {}) } } : {}),
  };
}

interface Reading {
  readonly page: Page;
  readonly complaints: Complaints;
}

function checkPage({ page, complaints }: Reading): void {
  if (page.document !== "none") complaints.notYet(["letters"], "a letter beside the calls of a document");
  const idle: readonly Path[] = [
    ...OF_SERVICES.filter((key) => page[key] !== undefined).map((key) => [key]),
    ...OF_HOSTS.filter((key) => page.account?.[key] !== undefined).map((key) => ["account", key]),
  ];
  for (const path of idle)
    complaints.complain(
      path,
      `${path.at(-1)} says nothing of a service that is asked by letter`,
      `take ${path.at(-1)} away`,
    );
  const signIn = page.account?.["sign-in"];
  if (signIn !== undefined && signIn !== "none")
    complaints.complain(["account", "sign-in"], "nobody signs in to a letter", "write sign-in: none");
  for (const [index, control] of listFrom(page.control).entries())
    if (parseCallText(longControlOf(control).call)?.verb !== "LETTER")
      complaints.complain(
        Array.isArray(page.control) ? ["control", index] : ["control"],
        "a page of letters makes no call, and this control would be one",
        "write control: LETTER access: only an answer counts",
      );
  for (const [name, letter] of Object.entries(page.letters ?? {}))
    checkLetter({ page, complaints }, name, letter);
}

const ADDRESS = /^[^\s@<>(),;:"\\[\]]+@[^\s@<>(),;:"\\[\]]+$/;

function checkLetter({ page, complaints }: Reading, name: string, { to, subject, text }: PageLetter): void {
  const path: Path = ["letters", name];
  const asks = Object.keys(page.account?.asks ?? {});
  checkVariables(complaints, [...path, "to"], to, asks);
  checkVariables(complaints, [...path, "subject"], subject, [...asks, "case"]);
  checkVariables(complaints, [...path, "text"], text, [...asks, "case", "identifiers"]);
  const [variable] = variablesIn(to);
  if (variable?.text !== to && !ADDRESS.test(to))
    complaints.complain(
      [...path, "to"],
      `${to} is no address that a letter could be sent to`,
      'write one (to: privacy@vendor.example), or ask for it: to: "{address}"',
    );
  // What a header holds is its line; the next would be another header.
  if (hasControls(to) || hasControls(subject))
    complaints.complain([...path, "subject"], "the head of a letter is one line", "take the line break out");
  if (text.trim() === "")
    complaints.complain([...path, "text"], "the letter says nothing", "write what it asks for");
  else if (!variablesIn(text).some(({ name: word }) => word === "identifiers"))
    complaints.complain(
      [...path, "text"],
      "the letter names nobody: nobody could tell whose data is meant",
      "put {identifiers} into its text",
    );
}

function hasControls(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text);
}

function checkVariables(complaints: Complaints, path: Path, text: string, known: readonly string[]): void {
  for (const { name, text: written, filters } of variablesIn(text)) {
    if (!known.includes(name))
      complaints.complain(
        path,
        name === "identifiers"
          ? "{identifiers} may not stand here: an envelope is read by more people than the letter"
          : `${written} says nothing in a letter`,
        known.length === 0
          ? "ask for it: account.asks"
          : `here it may be ${someOf(
              known.map((word) => `{${word}}`),
              12,
            )}`,
      );
    else if (filters.length > 0)
      complaints.complain(path, `${written} is written as it is in a letter`, `write {${name}}`);
  }
}

function findOf({ complaints }: Reading, kind: string, said: PageRecord): PageLongCall | undefined {
  const [find, ...others] = said.find ?? [];
  if (find === undefined || others.length > 0)
    complaints.complain(
      ["records", kind, "find"],
      `${kind} is asked for by one letter`,
      "write find: [{ call: LETTER access, job: { longest: 25 days } }]",
    );
  if (said.id !== "none")
    complaints.complain(["records", kind, "id"], "what comes by letter has no id", "write id: none");
  for (const key of OF_CALLS)
    if (said[key] !== undefined)
      complaints.complain(
        ["records", kind, key],
        `${key} says nothing of what comes by letter`,
        `take ${key} away`,
      );
  return find === undefined ? undefined : longCallOf(find);
}

const OF_CALLS = [
  "read",
  "export",
  "leads-to",
  "before",
  "covered-by",
  "refuses-when",
  "gone-when",
  "keep-when",
  "by-hand",
  "in",
] as const;

/** What a page says of calls, or of data that is looked at; of a letter it would be read over. */
const OF_SERVICES = [
  "surfaces",
  "paging",
  "answers",
  "adds",
  "documents",
  "lists",
  "parts",
  "also",
  "identifiers",
  "beyond",
] as const;

const OF_HOSTS = ["host", "hosts", "always"] as const;

function erasureOf({ complaints }: Reading, kind: string, said: PageRecord): PageLongCall | undefined {
  const steps = said.erasure ?? [];
  const [step, ...others] = steps.flatMap((one) => stepOf(one) ?? []);
  if (step === undefined) return undefined;
  if (others.length > 0 || step.way !== "erase")
    complaints.complain(
      ["records", kind, "erasure"],
      "a letter asks for an erasure, and for nothing else",
      "write erasure: [{ erase: { call: LETTER erasure, job: { longest: 25 days } } }]",
    );
  return longCallOf(step.call);
}

function letterIn(
  { page, complaints }: Reading,
  said: PageLongCall | undefined,
  path: Path,
): Letter | undefined {
  if (said === undefined) return undefined;
  const call = parseCallText(said.call);
  if (call?.verb !== "LETTER") {
    complaints.complain(
      path,
      `${said.call} is no letter, and this page has nothing else`,
      "write LETTER access",
    );
    return undefined;
  }
  const letter = page.letters?.[call.path];
  if (letter === undefined) {
    complaints.complain(
      path,
      `there is no letter ${call.path}`,
      `letters are ${someOf(Object.keys(page.letters ?? {}), 12)}`,
    );
    return undefined;
  }
  if (said.job === undefined) {
    complaints.complain(
      path,
      `nothing says until when ${call.path} is answered`,
      "write job: { longest: 25 days, remind: [7 days, 14 days] }",
    );
    return undefined;
  }
  const { longest, remind = [] } = said.job;
  for (const key of ["id", "poll", "done", "failed", "cancel"] as const)
    if (said.job[key] !== undefined)
      complaints.complain([...path, "job", key], `${key} says nothing of a letter`, `take ${key} away`);
  for (const span of remind)
    if (millisecondsOf(span) >= millisecondsOf(longest))
      complaints.complain(
        [...path, "job", "remind"],
        `a reminder after ${span} comes when it must be answered already`,
        `name a time before ${longest}`,
      );
  return {
    name: call.path,
    ...letter,
    ...(said.by === undefined ? {} : { by: said.by }),
    longestMs: millisecondsOf(longest),
    remindMs: [...new Set(remind.map(millisecondsOf))].toSorted((a, b) => a - b),
  };
}

/** What came is one file: all of it is the person's. */
function recordOf(kind: string, { title, fields }: PageRecord): RecordKind {
  const { provided, observed, inferred, assigned } = (fields?.["*"] ?? {}) as Readonly<
    Record<string, string | undefined>
  >;
  const category = provided ?? observed ?? inferred ?? assigned ?? "user";
  return {
    kind,
    title: title ?? kind,
    id: "none",
    find: [],
    leadsTo: [],
    erasure: [],
    before: [],
    refusesWhen: [],
    goneWhen: [],
    keepWhen: [],
    properties: [{ pointer: "/file", title: "what came", category, about: "subject", secret: false }],
    rest: [],
    schema: {},
  } as RecordKind;
}
