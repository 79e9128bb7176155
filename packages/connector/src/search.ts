import type { Link, Operation, RecordKind } from "@oubli/datamap";
import { isPresent, valuesAt } from "@oubli/datamap/pointer";
import type { SearchProgress } from "@oubli/engine";
import type { Finding, IdentifierKind, Recipient, SearchReport, Subject } from "@oubli/model";
import {
  type Account,
  findingIdOf,
  kindOf,
  type Played,
  playing,
  playingFor,
  recordIdOf,
} from "./account.ts";
import { type Asking, ask } from "./ask.ts";
import { type CoverageBook, createCoverage } from "./coverage.ts";
import { isNothing, rethrowUnlessVendor } from "./failure.ts";
import { inputOf, type Placed } from "./input.ts";
import { isConclusive, matchesOf, saysWhose } from "./matching.ts";
import { recipientsOf } from "./recipients.ts";

/**
 * Searches for everything one account holds about the subject: asks by every identifier, reads each record in
 * full, and follows its links until nothing new appears.
 */
export async function search(
  account: Account,
  subject: Subject,
  observe: (progress: SearchProgress) => void,
  signal: AbortSignal,
): Promise<SearchReport> {
  const coverage = createCoverage(account, observe);
  const hunt: Hunt = { account, subject, coverage, signal, found: new Map(), followed: new Set() };
  sayWhatCannotBeAsked(hunt);
  await Promise.all(questionsFor(hunt).map((question) => askQuestion(hunt, question)));
  const recipients = await askRecipients(hunt);
  return { findings: [...hunt.found.values()], coverage: coverage.lines(), recipients };
}

interface Hunt {
  readonly account: Account;
  readonly subject: Subject;
  readonly coverage: CoverageBook;
  readonly signal: AbortSignal;
  readonly found: Map<string, Finding>;
  /** Calls already made for links, so that circles end. */
  readonly followed: Set<string>;
}

interface Question {
  readonly operation: Operation;
  readonly kind: RecordKind;
  readonly by: IdentifierKind;
  readonly match: "exact" | "broad" | "scan";
  readonly words: string;
  readonly placed: Placed;
}

function questionsFor(hunt: Hunt): readonly Question[] {
  return playing(hunt.account, "find").flatMap(({ operation, role }) => {
    const kind = kindOf(hunt.account, role.of);
    const given = hunt.subject.identifiers.filter((identifier) => identifier.kind === role.by);
    if (!kind || given.length === 0) return [];
    const base = {
      operation,
      kind,
      by: role.by,
      match: role.match,
      words: `${plural(kind.title)} by ${words(role.by)}`,
    };
    // A scan reads everything once, however many identifiers there are to compare with.
    const { at } = role;
    return at === undefined
      ? [{ ...base, placed: [] }]
      : given.map((identifier) => ({ ...base, placed: [[at, identifier.value]] as Placed }));
  });
}

/** What was never asked must not pass for "nothing found". */
function sayWhatCannotBeAsked(hunt: Hunt): void {
  const finds = playing(hunt.account, "find").filter(({ role }) => kindOf(hunt.account, role.of));
  const askable = new Set(finds.map(({ role }) => role.by));
  for (const kind of new Set(hunt.subject.identifiers.map((identifier) => identifier.kind))) {
    if (askable.has(kind)) continue;
    hunt.coverage.unsupported(
      "-",
      `anything by ${words(kind)}`,
      "the API offers no such search with this key",
    );
  }
}

async function askQuestion(hunt: Hunt, question: Question): Promise<void> {
  const { operation, words: text, kind } = question;
  hunt.coverage.start(operation.id, text);
  try {
    const answered = await ask(hunt.account, operation, inputOf(question.placed), watched(hunt, text));
    const mine = answered.records.filter((record) => isTheirs(hunt, question, record));
    hunt.coverage.add(operation.id, text, {
      records: mine.length,
      others: answered.records.length - mine.length,
      pages: answered.pages,
    });
    await Promise.all(mine.map((record) => take(hunt, { kind, record, via: operation.id })));
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    if (isNothing(error)) hunt.coverage.add(operation.id, text, { records: 0, others: 0, pages: 1 });
    else hunt.coverage.fail(operation.id, text, error);
  }
}

function isTheirs(hunt: Hunt, question: Question, record: unknown): boolean {
  if (isConclusive(matchesOf(question.kind, record, hunt.subject))) return true;
  // An exact search may answer with records too short to say whose they are; then the vendor's word counts.
  return (
    question.match === "exact" && question.by !== "name" && !saysWhose(question.kind, record, question.by)
  );
}

function watched({ signal, coverage }: Hunt, text: string): Asking {
  return { signal, onPage: (pages, records) => coverage.progress(text, pages, records) };
}

/** A record as an answer brought it. */
interface Brought {
  readonly kind: RecordKind;
  readonly record: unknown;
  /** How we came to it, for the finding. */
  readonly via: string;
}

/** Takes a record as found, reads it in full, and follows its links. Taking it again does nothing. */
async function take(hunt: Hunt, brought: Brought): Promise<void> {
  const { kind, record } = brought;
  const recordId = recordIdOf(kind, record);
  if (recordId === undefined) return;
  const id = findingIdOf(hunt.account, kind.kind, recordId);
  if (hunt.found.has(id) || isAnonymized(brought)) return;
  hunt.found.set(id, findingFrom(hunt, recordId, brought));
  const reading = playingFor(hunt.account, "read", kind.kind);
  if (reading) await readInFull(hunt, recordId, brought, reading);
}

function isAnonymized({ kind, record }: Brought): boolean {
  return kind.anonymized !== undefined && valuesAt(record, kind.anonymized).some(isPresent);
}

function findingFrom(hunt: Hunt, recordId: string, { kind, record, via }: Brought): Finding {
  return {
    id: findingIdOf(hunt.account, kind.kind, recordId),
    account: hunt.account.id,
    vendor: hunt.account.vendor,
    kind: kind.kind,
    title: kind.title,
    recordId,
    record,
    via,
    matchedBy: matchesOf(kind, record, hunt.subject),
    readAt: new Date(hunt.account.now()).toISOString(),
  };
}

async function readInFull(
  hunt: Hunt,
  recordId: string,
  { kind, via }: Brought,
  { operation, role }: Played<{ role: "read"; of: string; at: string }>,
): Promise<void> {
  const text = `each ${kind.title.toLowerCase()} in full`;
  const id = findingIdOf(hunt.account, kind.kind, recordId);
  hunt.coverage.start(operation.id, text);
  try {
    const answered = await ask(hunt.account, operation, inputOf([[role.at, recordId]]), hunt);
    const [record] = answered.records;
    if (record !== undefined && isAnonymized({ kind, record, via })) {
      hunt.found.delete(id);
      return;
    }
    if (record !== undefined) hunt.found.set(id, findingFrom(hunt, recordId, { kind, record, via }));
    hunt.coverage.add(operation.id, text, { records: record === undefined ? 0 : 1, others: 0, pages: 1 });
    await Promise.all(operation.links.map((link) => follow(hunt, kind, link, answered.body)));
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    // Listed a moment ago and gone now, or anonymized: there is nothing left to hold.
    if (isNothing(error)) hunt.found.delete(id);
    else hunt.coverage.fail(operation.id, text, error);
  }
}

async function follow(hunt: Hunt, from: RecordKind, link: Link, body: unknown): Promise<void> {
  const target = hunt.account.operations.find((operation) => operation.id === link.operation);
  const kind = target?.returns && kindOf(hunt.account, target.returns.kind);
  if (!target || !kind) return;
  await Promise.all(
    inputsOf(link, body).map(async (placed) => {
      const key = JSON.stringify([link.operation, placed]);
      if (hunt.followed.has(key)) return;
      hunt.followed.add(key);
      await askLink(hunt, { from, link, target, kind }, placed);
    }),
  );
}

/** A link of a kind of record, the operation it leads to, and what that returns. */
interface Followed {
  readonly from: RecordKind;
  readonly link: Link;
  readonly target: Operation;
  readonly kind: RecordKind;
}

async function askLink(hunt: Hunt, { from, link, target, kind }: Followed, placed: Placed): Promise<void> {
  const text = `${link.name.replaceAll(/[-_]/g, " ")} of each ${from.title.toLowerCase()}`;
  hunt.coverage.start(target.id, text);
  try {
    const answered = await ask(hunt.account, target, inputOf(placed), watched(hunt, text));
    hunt.coverage.add(target.id, text, {
      records: answered.records.length,
      others: 0,
      pages: answered.pages,
    });
    const via = `${from.kind} → ${link.name}`;
    await Promise.all(answered.records.map((record) => take(hunt, { kind, record, via })));
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    if (isNothing(error)) hunt.coverage.add(target.id, text, { records: 0, others: 0, pages: 1 });
    else hunt.coverage.fail(target.id, text, error);
  }
}

/** One list of values for each call the link asks for; none when what it starts from is not there. */
function inputsOf(link: Link, body: unknown): readonly Placed[] {
  let inputs: Placed[] = [[]];
  for (const parameter of link.parameters) {
    const values =
      parameter.from === undefined
        ? [parameter.value]
        : valuesAt(body, parameter.from)
            .flat()
            .filter((value) => value !== null && value !== undefined && value !== "");
    inputs = inputs.flatMap((placed) => values.map((value) => [...placed, [parameter.to, value] as const]));
  }
  return inputs;
}

async function askRecipients(hunt: Hunt): Promise<readonly Recipient[]> {
  const brought: Recipient[] = [];
  for (const { operation } of playing(hunt.account, "recipients")) {
    const text = "who else is told about records";
    hunt.coverage.start(operation.id, text, "recipients");
    try {
      const answer = await hunt.account.client.call(operation.id, {}, { signal: hunt.signal });
      const recipients = recipientsOf(hunt.account, answer.body);
      brought.push(...recipients);
      hunt.coverage.add(operation.id, text, { records: recipients.length, others: 0, pages: 1 });
    } catch (error) {
      rethrowUnlessVendor(error, hunt.signal);
      hunt.coverage.fail(operation.id, text, error);
    }
  }
  return brought;
}

function words(kind: IdentifierKind): string {
  return kind === "email" ? "e-mail address" : kind.replaceAll("-", " ");
}

function plural(title: string): string {
  const text = title.toLowerCase();
  if (/[^aeiou]y$/.test(text)) return `${text.slice(0, -1)}ies`;
  return text.endsWith("s") ? text : `${text}s`;
}
