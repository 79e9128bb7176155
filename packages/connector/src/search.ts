import type { CallInput } from "@oubli/client-kit";
import { fieldsThatTell } from "@oubli/datamap/record";
import type { SearchProgress } from "@oubli/engine";
import type { Recipient, SearchReport, Subject } from "@oubli/model";
import { type Account, here, idOf, kindOf, withoutKept } from "./account.ts";
import { type Proof, startPass } from "./controls.ts";
import { createCoverage } from "./coverage.ts";
import { contentId } from "./digest.ts";
import { isNothing, rethrowUnlessVendor } from "./failure.ts";
import { type Hunt, settleUnread, take, watched, whoseOf } from "./hunt.ts";
import { look, recordsOf, Unanswered } from "./look.ts";
import { isConclusive, matchesOf, saysWhose } from "./matching.ts";
import { type Question, questionsFor, wordsFor } from "./questions.ts";
import { recipientsOf } from "./recipients.ts";

/**
 * Searches for everything one account holds about the subject: asks by every identifier, reads each record in full, takes out
 * the records inside it, and follows where it leads until nothing new appears.
 */
export async function search(
  account: Account,
  subject: Subject,
  observe: (progress: SearchProgress) => void,
  signal: AbortSignal,
): Promise<SearchReport> {
  const coverage = createCoverage(account, observe);
  const hunt: Hunt = {
    account,
    subject,
    coverage,
    signal,
    pass: startPass(withoutKept(account), signal),
    unread: [],
    found: new Map(),
    inside: new Set(),
    followed: new Set(),
    brought: new Set(),
  };
  sayWhatCannotBeAsked(hunt);
  await Promise.all(questionsFor(account, subject).map((question) => askQuestion(hunt, question)));
  await settleUnread(hunt);
  await coverage.settle((kind) => proofOf(hunt, kind));
  const recipients = await askRecipients(hunt);
  return { findings: [...hunt.found.values()], coverage: coverage.lines(), recipients };
}

function proofOf({ account, pass }: Hunt, name: string): Promise<Proof> {
  const kind = kindOf(account, name);
  return kind ? pass.proofOf(kind) : Promise.resolve({ lacking: "nothing is known of such records" });
}

/** What was never asked must not pass for "nothing found". */
function sayWhatCannotBeAsked({ account, subject, coverage }: Hunt): void {
  const askable = new Set(
    account.map.records.flatMap((kind) => here(account, kind.find).map(({ by }) => by)),
  );
  for (const by of new Set(subject.identifiers.map((identifier) => identifier.kind))) {
    if (askable.has(by)) continue;
    const isKept = account.map.records.some((kind) => fieldsThatTell(kind.properties, by).length > 0);
    const question = `anything by ${wordsFor(by)}`;
    if (isKept) coverage.unsupported("-", question, "the API offers no such search with this key", by);
    else coverage.notKept("-", question, "none of its records has one", by);
  }
}

const UNWRITABLE = "the identifier cannot be written as the vendor wants it";

async function askQuestion(hunt: Hunt, question: Question): Promise<void> {
  const { operation } = question.call;
  if (question.inputs.length === 0) {
    hunt.coverage.unasked(operation, question.words, UNWRITABLE);
    return;
  }
  await Promise.all(question.inputs.map((input) => askOnce(hunt, question, input)));
}

async function askOnce(hunt: Hunt, question: Question, input: CallInput): Promise<void> {
  const { call, words: text, kind } = question;
  hunt.coverage.start(call.operation, text, { kind: kind.kind });
  try {
    const answered = await look(hunt.account, call, input, watched(hunt, text));
    if (!answered.isKept) hunt.pass.saw(kind, call.operation, answered.records);
    const mine = answered.records.filter((record) => isTheirs(hunt, question, record));
    hunt.coverage.add(call.operation, text, {
      records: newOf(hunt, question, mine),
      others: newOf(
        hunt,
        question,
        answered.records.filter((record) => !mine.includes(record)),
      ),
      pages: answered.pages,
    });
    await Promise.all(mine.map((record) => take(hunt, { kind, record, via: call.operation })));
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    // What was seen before the vendor failed is there all the same.
    const seen = recordsOf(error).filter((record) => isTheirs(hunt, question, record));
    await Promise.all(seen.map((record) => take(hunt, { kind, record, via: call.operation })));
    if (isNothing(error)) hunt.coverage.add(call.operation, text, { records: 0, others: 0, pages: 1 });
    else hunt.coverage.fail(call.operation, text, error);
  }
}

/** How many of some records the question has not brought yet: asked in two spellings, it may bring a record twice. */
function newOf({ brought }: Hunt, { kind, call, words }: Question, records: readonly unknown[]): number {
  const keys = records.map((record) =>
    JSON.stringify([call.operation, words, idOf(kind, record) ?? contentId(record)]),
  );
  const fresh = new Set(keys.filter((key) => !brought.has(key)));
  for (const key of fresh) brought.add(key);
  return fresh.size;
}

function isTheirs(hunt: Hunt, { kind, call }: Question, record: unknown): boolean {
  if (isConclusive(matchesOf(kind, record, whoseOf(hunt)))) return true;
  // An exact search may answer with records too short to say whose they are; then the vendor's word counts.
  return call.match === "exact" && call.by !== "name" && !saysWhose(kind, record, call.by);
}

async function askRecipients(hunt: Hunt): Promise<readonly Recipient[]> {
  const { account, coverage, signal } = hunt;
  const brought: Recipient[] = [];
  for (const call of here(account, account.map.recipients)) {
    const text = "who else is told about records";
    coverage.start(call.operation, text, { about: "recipients" });
    try {
      const { body, records } = await look(account, call, {}, { signal });
      const recipients = recipientsOf(account, body ?? records);
      if (!recipients) throw new Unanswered(account, call, "no list of recipients", []);
      brought.push(...recipients);
      coverage.add(call.operation, text, { records: recipients.length, others: 0, pages: 1 });
    } catch (error) {
      rethrowUnlessVendor(error, signal);
      coverage.fail(call.operation, text, error);
    }
  }
  return brought;
}
