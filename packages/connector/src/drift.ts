import { ApiError, type CallInput } from "@oubli/client-kit";
import type { Call, LeadsTo, RecordKind } from "@oubli/datamap";
import { driftOf, oneHolds, shownPointer } from "@oubli/datamap/record";
import type { Subject } from "@oubli/model";
import { type Account, accountOf, here, ifHere, kindOf, operationOf } from "./account.ts";
import type { ConnectorOptions } from "./connector-options.ts";
import { entriesIn } from "./entries.ts";
import { type EnvelopeDrift, envelopeDrift, nextIsUntold, wordOfNext } from "./envelope.ts";
import { isNothing, isRejected, reasonOf } from "./failure.ts";
import { fill, valuesOf } from "./fill.ts";
import { insideOf } from "./inside.ts";
import { controlsOf, inEachList, unlisted as notListed, readLists } from "./lists.ts";
import { bodyOnly, look } from "./look.ts";
import { isConclusive, matchesOf } from "./matching.ts";
import { inList } from "./names.ts";
import { questionsFor } from "./questions.ts";

/** One place where a real answer is not as page and description say. Never holds a value of an answer. */
export interface DriftLine extends Omit<EnvelopeDrift, "what"> {
  /** Such as `GET /customers`. */
  readonly call: string;
  /** The kind of record it is in; absent for what stands around the records. */
  readonly kind?: string;
  readonly what: EnvelopeDrift["what"] | "unnamed" | "no-id" | "not-shown";
}

/** What a comparison of real answers with page and description brought. */
export interface DriftReport {
  readonly lines: readonly DriftLine[];
  /** What was looked at, and how many records were in it. */
  readonly looked: readonly { readonly call: string; readonly kind?: string; readonly records: number }[];
  /** What was not looked at, and why; never personal data. */
  readonly notLooked: readonly { readonly what: string; readonly because: string }[];
  /** The vendor rejected the account's credentials. */
  readonly rejected: boolean;
}

/**
 * Compares the first page of every list that needs no identifier, and the controls, with page and description; with a subject
 * also what is found by its identifiers, read in full and led to. Only looks.
 *
 * Never throws for a vendor's failure: what could not be asked is told as not looked at.
 * @throws When `signal` is aborted.
 */
export async function examineDrift(
  options: ConnectorOptions,
  subject: Subject | undefined,
  signal: AbortSignal,
): Promise<DriftReport> {
  const unlisted = accountOf(options);
  const lists = await readLists(unlisted, signal);
  const account = inEachList(unlisted, lists);
  const missed = notListed(account, lists).map(({ kind, failed }) => [kind.kind, reasonOf(failed)] as const);
  const book = createBook(account, signal, new Map(missed));
  for (const control of controlsOf(account, lists))
    for (const input of fill(control, {})) {
      const body = await book.ask(control, input);
      if (body && control.shows.length > 0 && !oneHolds(control.shows, body.value))
        book.add(control, { what: "not-shown", at: control.shows[0]?.at ?? "" });
    }
  for (const kind of account.kinds)
    for (const call of here(account, kind.find))
      if (call.match === "scan") for (const input of fill(call, {})) await book.askRecords(call, kind, input);
  if (subject) await examineSubject(account, book, subject);
  return book.report();
}

async function examineSubject(account: Account, book: Book, subject: Subject): Promise<void> {
  for (const { kind, call, inputs } of questionsFor(account, subject)) {
    if (call.match === "scan") continue;
    for (const input of inputs) {
      const records = await book.askRecords(call, kind, input);
      const theirs = records.filter(
        (record) =>
          call.match === "exact" ||
          isConclusive(matchesOf(kind, record, { subject, country: account.country })),
      );
      for (const record of theirs) await examineRecord(account, book, kind, record);
    }
  }
}

async function examineRecord(account: Account, book: Book, kind: RecordKind, record: unknown): Promise<void> {
  const values = valuesOf(kind, record);
  const reading = ifHere(account, kind.read);
  for (const input of reading ? fill(reading, values) : [])
    if (reading) await book.askRecords(reading, kind, input);
  for (const way of here<LeadsTo>(account, kind.leadsTo)) {
    const led = way.returns && kindOf(account, way.returns.kind);
    const target = led && inList(led, kind.list);
    for (const input of target ? fill(way, values) : [])
      if (target) await book.askRecords(way, target, input);
  }
}

/** Collects what was seen. */
interface Book {
  /** The body of an answer; `undefined` when there was none. The same call is sent once. */
  ask(call: Call, input: CallInput): Promise<{ readonly value: unknown } | undefined>;
  /** The records of the first page, compared. */
  askRecords(call: Call, kind: RecordKind, input: CallInput): Promise<readonly unknown[]>;
  add(call: Call, line: Omit<DriftLine, "call">): void;
  report(): DriftReport;
}

/** @param missed What could not be looked at, and why. */
function createBook(account: Account, signal: AbortSignal, missed: Map<string, string>): Book {
  const lines = new Map<string, DriftLine>();
  const looked = new Map<string, DriftReport["looked"][number]>();
  const seen = new Set<string>();
  const asked = new Set<string>();
  let rejected = false;
  const add: Book["add"] = (call, line) => {
    const whole = { ...line, call: lineOf(account, call), at: shownPointer(line.at) };
    lines.set(JSON.stringify(whole), whole);
  };
  const note = (call: Call, kind: string | undefined, records: number) => {
    const key = `${call.operation}\n${kind}`;
    const known = looked.get(key)?.records ?? 0;
    looked.set(key, {
      call: lineOf(account, call),
      ...(kind === undefined ? {} : { kind }),
      records: known + records,
    });
    if (kind !== undefined && records > 0) seen.add(kind);
  };
  const ask = async (call: Call, input: CallInput) => {
    const key = JSON.stringify([call.operation, input]);
    if (asked.has(key)) return undefined;
    asked.add(key);
    try {
      const { body, isNothing: saidSo } = await look(account, bodyOnly(call), input, { signal });
      return saidSo ? undefined : { value: body };
    } catch (error) {
      if (signal.aborted || !(error instanceof ApiError)) throw error;
      rejected ||= isRejected(error);
      if (!isNothing(error)) missed.set(lineOf(account, call), reasonOf(error));
      return undefined;
    }
  };
  const compare = (call: Call, kind: RecordKind, records: readonly unknown[]) => {
    for (const record of records) {
      for (const line of driftOf(kind, record)) add(call, { ...line, kind: kind.kind });
      for (const inside of insideOf(account, kind, record))
        if (inside.records.length > 0) compare(call, inside.kind, inside.records);
    }
    note(call, kind.kind, records.length);
  };
  return {
    add,
    ask: async (call, input) => {
      const body = await ask(call, input);
      if (body) note(call, undefined, 0);
      return body;
    },
    askRecords: async (call, kind, input) => {
      const body = await ask(call, input);
      if (!body) return [];
      for (const line of envelopeDrift(call, body.value)) add(call, line);
      if (nextIsUntold(call, body.value))
        missed.set(`${lineOf(account, call)}: ${wordOfNext(call.pages)}`, "the answer had one page only");
      const records = call.returns ? entriesIn(body.value, call.returns).flat() : [];
      const whole = records.filter((record) => record !== undefined && record !== null);
      compare(call, kind, whole);
      return whole;
    },
    report: () => ({
      lines: [...lines.values()],
      looked: [...looked.values()],
      notLooked: [
        ...[...missed].map(([what, because]) => ({ what, because })),
        ...account.map.records
          .filter(({ kind }) => !seen.has(kind))
          .map(({ kind }) => ({ what: kind, because: "no record of this kind came" })),
      ],
      rejected,
    }),
  };
}

function lineOf(account: Account, call: Call): string {
  const { method, path } = operationOf(account, call.operation);
  return `${method} ${path}`;
}
