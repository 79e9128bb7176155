import type { CallInput } from "@oubli/client-kit";
import type { Call, LeadsTo, RecordKind } from "@oubli/datamap";
import { isEmpty, oneHolds, shownPointers, tokensOf, unnamedIn, valuesAt } from "@oubli/datamap/record";
import type { Finding, Subject } from "@oubli/model";
import { type Account, findingIdOf, here, idOf, ifHere, kindOf } from "./account.ts";
import type { Pass } from "./controls.ts";
import type { CoverageBook } from "./coverage.ts";
import { contentId } from "./digest.ts";
import { isNothing, rethrowUnlessVendor } from "./failure.ts";
import { fill } from "./fill.ts";
import { type Asking, look, recordsOf } from "./look.ts";
import { carriedBy, matchesOf, type Whose } from "./matching.ts";

/** A search as it goes on. */
export interface Hunt {
  readonly account: Account;
  readonly subject: Subject;
  readonly coverage: CoverageBook;
  readonly signal: AbortSignal;
  readonly pass: Pass;
  /** Records that an answer named and of which the vendor says that they are not there. */
  readonly unread: Unread[];
  readonly found: Map<string, Finding>;
  /** Findings that were only seen inside other records so far: what is listed or read later is fuller. */
  readonly inside: Set<string>;
  /** Calls already made to follow records, so that circles end. */
  readonly followed: Set<string>;
  /** Records that a question has brought already, so that none is counted twice. */
  readonly brought: Set<string>;
}

/** A record as an answer brought it. */
export interface Brought {
  readonly kind: RecordKind;
  readonly record: unknown;
  /** How we came to it, for the finding. */
  readonly via: string;
  /** It stood inside another record. */
  readonly inside?: true;
}

interface Unread {
  readonly brought: Brought;
  readonly reading: Call;
  readonly id: string;
  readonly text: string;
  readonly error: unknown;
}

/** How a question of a search is stopped, and where its progress is told. */
export function watched({ signal, coverage }: Hunt, text: string): Asking {
  return { signal, onPage: (pages, records) => coverage.progress(text, pages, records) };
}

/** Whose records a search is for. */
export function whoseOf({ subject, account: { country } }: Hunt): Whose {
  return { subject, country };
}

/** Takes a record as found, reads it in full, and goes on from it. Taking it again does nothing. */
export async function take(hunt: Hunt, brought: Brought): Promise<void> {
  const finding = findingFrom(hunt, brought);
  if (oneHolds(brought.kind.goneWhen, brought.record)) return;
  if (hunt.found.has(finding.id)) {
    if (brought.inside || !hunt.inside.delete(finding.id)) return;
    hunt.found.set(finding.id, finding);
    await goOn(hunt, brought);
    return;
  }
  hunt.found.set(finding.id, finding);
  const reading = ifHere(hunt.account, brought.kind.read);
  const [input] = reading ? fill(reading, valuesOf(brought)) : [];
  if (reading && input) await readInFull(hunt, brought, { reading, input, finding });
  else {
    if (brought.inside) hunt.inside.add(finding.id);
    await goOn(hunt, brought);
  }
}

function findingFrom(hunt: Hunt, { kind, record, via }: Brought): Finding {
  // What has no id is told apart by what it holds: forgotten it must not be.
  const recordId = String(idOf(kind, record) ?? contentId(record));
  const unnamed = shownPointers(unnamedIn(kind, record));
  const carries = carriedBy(kind, record, whoseOf(hunt));
  return {
    id: findingIdOf(hunt.account, kind.kind, recordId),
    account: hunt.account.id,
    vendor: hunt.account.vendor,
    kind: kind.kind,
    title: kind.title,
    recordId,
    record,
    via,
    matchedBy: matchesOf(kind, record, whoseOf(hunt)),
    readAt: new Date(hunt.account.now()).toISOString(),
    ...(unnamed.length === 0 ? {} : { unnamed }),
    ...(carries.length === 0 ? {} : { carries }),
  };
}

function valuesOf({ kind, record }: Brought): Parameters<typeof fill>[1] {
  const id = idOf(kind, record);
  return { record, ...(id === undefined ? {} : { id }) };
}

interface Reading {
  readonly reading: Call;
  readonly input: CallInput;
  readonly finding: Finding;
}

async function readInFull(hunt: Hunt, brought: Brought, { reading, input, finding }: Reading): Promise<void> {
  const { kind, via } = brought;
  const { id, recordId } = finding;
  const text = `each ${kind.title.toLowerCase()} in full`;
  hunt.coverage.start(reading.operation, text, { kind: kind.kind });
  let full = brought;
  try {
    const { records, isKept } = await look(hunt.account, reading, input, hunt);
    const [record] = records;
    if (!isKept) hunt.pass.saw(kind, reading.operation, [record]);
    hunt.coverage.add(reading.operation, text, {
      records: record === undefined ? 0 : 1,
      others: 0,
      pages: 1,
    });
    if (record !== undefined) full = { kind, record, via };
    if (oneHolds(kind.goneWhen, full.record)) return await leave(hunt, brought, id);
    hunt.found.set(id, { ...findingFrom(hunt, full), id, recordId });
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    if (isNothing(error)) return void hunt.unread.push({ brought, reading, id, text, error });
    hunt.coverage.fail(reading.operation, text, error, id);
  }
  await goOn(hunt, full);
}

/**
 * Of two answers that contradict each other, the one is believed that says there is something; unless the same call has brought such a
 * record in this search, so that it can tell what is gone.
 */
export async function settleUnread(hunt: Hunt): Promise<void> {
  for (let next = hunt.unread.shift(); next; next = hunt.unread.shift()) {
    const { brought, reading, id, text, error } = next;
    if (hunt.pass.hasBrought(brought.kind, reading.operation)) await leave(hunt, brought, id);
    else {
      hunt.coverage.fail(reading.operation, text, error, id);
      await goOn(hunt, brought);
    }
  }
}

/**
 * A record that was listed a moment ago and is gone or anonymized now: there is nothing left to hold. What stands inside
 * another record is held there, whatever became of the record itself.
 */
async function leave(hunt: Hunt, brought: Brought, id: string): Promise<void> {
  if (brought.inside) await goOn(hunt, brought);
  else hunt.found.delete(id);
}

/** Takes the records inside a record, and follows where it leads. */
async function goOn(hunt: Hunt, brought: Brought): Promise<void> {
  await Promise.all([
    ...insideOf(hunt, brought).map((inner) => take(hunt, inner)),
    ...here(hunt.account, brought.kind.leadsTo).map((way) => follow(hunt, brought, way)),
  ]);
}

/** Lists in lists that an answer may hold records in. */
export const DEEPEST = 64;

function insideOf({ account }: Hunt, { kind, record }: Brought): readonly Brought[] {
  return kind.properties.flatMap(({ pointer, embeds }) => {
    const inner = embeds === undefined ? undefined : kindOf(account, embeds);
    if (!inner) return [];
    const name = tokensOf(pointer).findLast((token) => token !== "*") ?? inner.kind;
    return valuesAt(record, pointer)
      .flat(DEEPEST)
      .filter((value) => typeof value === "object" && !isEmpty(value))
      .map((value): Brought => ({ kind: inner, record: value, via: `${kind.kind} → ${name}`, inside: true }));
  });
}

async function follow(hunt: Hunt, from: Brought, way: LeadsTo): Promise<void> {
  const kind = way.returns && kindOf(hunt.account, way.returns.kind);
  if (!kind) return;
  await Promise.all(
    fill(way, valuesOf(from)).map(async (input) => {
      const key = JSON.stringify([way.operation, input]);
      if (hunt.followed.has(key)) return;
      hunt.followed.add(key);
      await askLink(hunt, { from: from.kind, way, kind }, input);
    }),
  );
}

/** A way from one kind of record to another. */
interface Followed {
  readonly from: RecordKind;
  readonly way: LeadsTo;
  readonly kind: RecordKind;
}

async function askLink(hunt: Hunt, { from, way, kind }: Followed, input: CallInput): Promise<void> {
  const text = `${way.name.replaceAll(/[-_]/g, " ")} of each ${from.title.toLowerCase()}`;
  hunt.coverage.start(way.operation, text, { kind: kind.kind });
  try {
    const { records, pages, isKept } = await look(hunt.account, way, input, watched(hunt, text));
    if (!isKept) hunt.pass.saw(kind, way.operation, records);
    hunt.coverage.add(way.operation, text, { records: records.length, others: 0, pages });
    const via = `${from.kind} → ${way.name}`;
    await Promise.all(records.map((record) => take(hunt, { kind, record, via })));
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    const via = `${from.kind} → ${way.name}`;
    await Promise.all(recordsOf(error).map((record) => take(hunt, { kind, record, via })));
    if (isNothing(error)) hunt.coverage.add(way.operation, text, { records: 0, others: 0, pages: 1 });
    else hunt.coverage.fail(way.operation, text, error);
  }
}
