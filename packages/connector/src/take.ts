import type { CallInput } from "@oubli/client-kit";
import type { Call, LeadsTo, RecordKind } from "@oubli/datamap";
import { tokensOf, valuesAt } from "@oubli/datamap/record";
import type { Finding } from "@oubli/model";
import { findingIdOf, here, ifHere, kindOf } from "./account.ts";
import { isNothing, rethrowUnlessVendor } from "./failure.ts";
import { fill, type Values, valuesOf } from "./fill.ts";
import { isHeeded, UNHEEDED } from "./heeded.ts";
import {
  type Brought,
  findingFrom,
  type Hunt,
  recordIdOf,
  saidOf,
  type Unread,
  watched,
  whoseOf,
} from "./hunt.ts";
import { insideOf } from "./inside.ts";
import { type Asked, recordsOf, Unanswered } from "./look.ts";
import { isConclusive, matchesOf } from "./matching.ts";
import { idOf, inList, nameOf } from "./names.ts";
import { hasNothingLeft, showsPerson } from "./nothing-left.ts";
import { canRead } from "./read-again.ts";
import { slashesIn } from "./slashes.ts";
import { titleIn, titlesIn } from "./titles.ts";

/** Takes a record as found, reads it in full, and goes on from it. Taking it again does nothing. */
export async function take(hunt: Hunt, brought: Brought): Promise<void> {
  const finding = findingFrom(hunt, brought);
  if (hasNothingLeft(brought.kind, brought.record, hunt.subject.identifiers)) return setGone(hunt, brought);
  // Another person's, an officer has said: what it leads to is theirs, too.
  if (saidOf(hunt, brought) === "excluded") return void hunt.beside.push(brought);
  const known = hunt.found.get(finding.id);
  if (known && (brought.inside || !hunt.inside.delete(finding.id))) return sayIfAnother(hunt, brought, known);
  hunt.found.set(finding.id, finding);
  const reading = ifHere(hunt.account, brought.kind.read);
  const [input] = reading ? fill(reading, valuesOf(brought.kind, brought.record)) : [];
  if (reading && input) return readInFull(hunt, brought, { reading, input, finding });
  if (brought.inside) hunt.inside.add(finding.id);
  else if (reading) sayUnreadable(hunt, brought, { reading, id: finding.id });
  await goOn(hunt, brought);
}

function setGone({ gone, subject }: Hunt, brought: Brought): void {
  if (showsPerson(brought.kind, brought.record, subject.identifiers)) gone.push(brought);
}

/** What stands in an answer without what its own call asks by is held as it stands there, and not known in full. */
function sayUnreadable(
  hunt: Hunt,
  { kind, record }: Brought,
  { reading, id }: Pick<Unread, "reading" | "id">,
): void {
  if (nameOf(kind, record) === undefined) return;
  const text = `each ${titleIn(kind)} in full`;
  hunt.coverage.start(reading.operation, text, kind);
  const error = new Unanswered(hunt.account, reading, "it came without what it is read by", []);
  failToRead(hunt, { reading, id, text, error });
}

/**
 * Two records of one id are one only where something reads such a record by its id. Where nothing does, and they say different things,
 * one of them would be lost.
 */
function sayIfAnother(
  { account, coverage }: Hunt,
  { kind, record, asked, inside }: Brought,
  known: Finding,
): void {
  const reading = ifHere(account, kind.read);
  // Asked for by its id alone, the one that there is came in full.
  const isOne = reading !== undefined && canRead(kind, reading, { recordId: known.recordId });
  if (inside || asked === undefined || isOne) return;
  if (!kind.properties.some(({ pointer }) => isOtherAt(pointer, known.record, record))) return;
  const { call } = asked;
  const text = `${titlesIn(kind)} of one id`;
  coverage.start(call.operation, text, kind);
  coverage.fail(
    call.operation,
    text,
    new Unanswered(account, call, "two came with the same id and differ", []),
  );
}

// The same number comes as a text from some calls.
function textOf(values: readonly unknown[]): string {
  return JSON.stringify(values.map((value) => (typeof value === "number" ? String(value) : value)));
}

function isOtherAt(pointer: string, before: unknown, now: unknown): boolean {
  const [was, is] = [valuesAt(before, pointer), valuesAt(now, pointer)];
  return was.length > 0 && is.length > 0 && textOf(was) !== textOf(is);
}

interface Reading {
  readonly reading: Call;
  readonly input: CallInput;
  readonly finding: Finding;
}

async function readInFull(hunt: Hunt, brought: Brought, { reading, input, finding }: Reading): Promise<void> {
  const { kind, via } = brought;
  const { id, recordId } = finding;
  const text = `each ${titleIn(kind)} in full`;
  hunt.coverage.start(reading.operation, text, kind);
  let full = brought;
  try {
    const [record] = (await hunt.pass.read(kind, { call: reading, input }, recordId)).records;
    if (isAnother(kind, brought.record, record))
      throw new Unanswered(hunt.account, reading, "another record came", []);
    hunt.coverage.add(reading.operation, text, {
      records: record === undefined ? 0 : 1,
      others: 0,
      pages: 1,
    });
    if (record !== undefined) full = { kind, record, via };
    if (hasNothingLeft(kind, full.record, hunt.subject.identifiers)) {
      setGone(hunt, full);
      return await leave(hunt, brought, id);
    }
    hunt.found.set(id, { ...findingFrom(hunt, full), id, recordId });
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    if (isNothing(error)) return void hunt.unread.push({ brought, reading, id, text, error });
    failToRead(hunt, { reading, id, text, error });
  }
  await goOn(hunt, full);
}

function isAnother(kind: RecordKind, listed: unknown, read: unknown): boolean {
  const [before, now] = [nameOf(kind, listed), nameOf(kind, read)];
  return before !== undefined && now !== undefined && before !== now;
}

/** Whether a record is none of those that a call which reads by id was asked for. */
function isOther(kind: RecordKind, { call, input }: Asked, record: unknown): boolean {
  const wanted = Object.values(input.path ?? {}).map(String);
  const id = idOf(kind, record);
  if (kind.read?.operation !== call.operation || wanted.length === 0 || id === undefined) return false;
  return !wanted.includes(String(id));
}

function theirs(hunt: Hunt, kind: RecordKind, records: readonly unknown[]): readonly unknown[] {
  return records.filter((record) => isConclusive(matchesOf(kind, record, whoseOf(hunt))));
}

/**
 * Of two answers that contradict each other, the one is believed that says there is something. It is gone only where what showed it shows
 * it no more, and the call that did not bring it is seen to bring others.
 */
export async function settleUnread(hunt: Hunt): Promise<void> {
  for (let next = hunt.unread.shift(); next; next = hunt.unread.shift()) {
    const { brought, reading, id, text, error } = next;
    if (await isGone(hunt, next)) await leave(hunt, brought, id);
    else {
      failToRead(hunt, { reading, id, text, error });
      await goOn(hunt, brought);
    }
  }
}

function failToRead(hunt: Hunt, { reading, id, text, error }: Omit<Unread, "brought">): void {
  hunt.coverage.fail(reading.operation, text, error, id);
  const finding = hunt.found.get(id);
  if (finding) hunt.found.set(id, { ...finding, unread: true });
}

async function isGone({ pass, signal }: Hunt, { brought, reading }: Unread): Promise<boolean> {
  const { kind, record, asked } = brought;
  const name = nameOf(kind, record);
  if (name === undefined) return false;
  try {
    if (asked) await pass.look(kind, asked, { signal, afresh: true });
  } catch (error) {
    rethrowUnlessVendor(error, signal);
    return false;
  }
  const proof = await pass.proofToRead(kind, reading);
  return "by" in proof && pass.stillListed(kind, name) === undefined;
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
    ...broughtInside(hunt, brought).map((inner) => take(hunt, inner)),
    ...here(hunt.account, brought.kind.leadsTo).map((way) => follow(hunt, brought, way)),
  ]);
}

function broughtInside({ account }: Hunt, { kind, record }: Brought): readonly Brought[] {
  return insideOf(account, kind, record).flatMap(({ kind: inner, pointer, records }) => {
    const name = tokensOf(pointer).findLast((token) => token !== "*") ?? inner.kind;
    const via = `${kind.kind} → ${name}`;
    return records.map((value): Brought => ({ kind: inner, record: value, via, inside: true }));
  });
}

async function follow(hunt: Hunt, from: Brought, way: LeadsTo): Promise<void> {
  const target = way.returns && kindOf(hunt.account, way.returns.kind);
  if (!target) return;
  const kind = inList(target, from.kind.list);
  const parent = findingIdOf(hunt.account, from.kind.kind, recordIdOf(from.kind, from.record));
  const values = valuesOf(from.kind, from.record);
  await Promise.all(
    fill(way, values).map(async (input) => {
      const key = JSON.stringify([way.operation, input]);
      if (hunt.followed.has(key)) return;
      hunt.followed.add(key);
      await askLink(hunt, { from: from.kind, way, kind, parent, values }, input);
    }),
  );
}

/** A way from one kind of record to another. */
interface Followed {
  readonly from: RecordKind;
  readonly way: LeadsTo;
  readonly kind: RecordKind;
  /** The finding it leads away from: where its id cannot be sent, it alone could not be looked at. */
  readonly parent: Finding["id"];
  /** What it is asked with. */
  readonly values: Values;
}

async function askLink(hunt: Hunt, followed: Followed, input: CallInput): Promise<void> {
  const { from, way, kind, parent, values } = followed;
  const text = `${way.name.replaceAll(/[-_]/g, " ")} of each ${titleIn(from)}`;
  hunt.coverage.start(way.operation, text, kind);
  const asked = { call: way, input };
  try {
    const { records, pages } = await hunt.pass.look(kind, asked, watched(hunt, way.operation, text));
    if (records.some((record) => isOther(kind, asked, record)))
      throw new Unanswered(hunt.account, way, "another record came", theirs(hunt, kind, records));
    if (!(await isHeeded(hunt, { kind, call: way, values, records })))
      throw new Unanswered(hunt.account, way, UNHEEDED, theirs(hunt, kind, records));
    hunt.coverage.add(way.operation, text, { records: records.length, others: 0, pages });
    const via = `${from.kind} → ${way.name}`;
    await Promise.all(records.map((record) => take(hunt, { kind, record, via, asked })));
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    const via = `${from.kind} → ${way.name}`;
    await Promise.all(recordsOf(error).map((record) => take(hunt, { kind, record, via })));
    if (isNothing(error)) hunt.coverage.add(way.operation, text, { records: 0, others: 0, pages: 1 });
    else
      hunt.coverage.fail(
        way.operation,
        text,
        error,
        slashesIn(hunt.account, input).length > 0 ? parent : undefined,
      );
  }
}
