import type { CallInput } from "@oubli/client-kit";
import type { RecordKind } from "@oubli/datamap";
import { fieldsThatTell } from "@oubli/datamap/record";
import type { SearchProgress } from "@oubli/engine";
import type { Recipient, SearchReport, Sought } from "@oubli/model";
import { type Account, here } from "./account.ts";
import { compareAside } from "./aside.ts";
import type { Proof } from "./controls.ts";
import { createCoverage } from "./coverage.ts";
import { doubtWhatIsGone } from "./doubt-gone.ts";
import { isNothing, rethrowUnlessVendor } from "./failure.ts";
import { isHeeded, saysItself, UNHEEDED } from "./heeded.ts";
import { type Hunt, recordIdOf, saidOf, watched, whoseOf } from "./hunt.ts";
import { inEachList, type Lists, readLists, unlisted } from "./lists.ts";
import { look, recordsOf, Unanswered } from "./look.ts";
import { isConclusive, matchesOf, saysWhose } from "./matching.ts";
import { askMute } from "./mute.ts";
import { nearMissesOf } from "./near-misses.ts";
import { startPass } from "./pass.ts";
import { type Question, questionsAbout, questionsFor, wordsFor } from "./questions.ts";
import { recipientsOf } from "./recipients.ts";
import { measured } from "./search-bounds.ts";
import { seekConfirmed } from "./seek-confirmed.ts";
import { settleUnread, take } from "./take.ts";

/**
 * Searches for everything one account holds about the subject: asks by every identifier, reads each record in full, takes out
 * the records inside it, and follows where it leads until nothing new appears.
 */
export async function search(
  unmeasured: Account,
  subject: Sought,
  observe: (progress: SearchProgress) => void,
  signal: AbortSignal,
): Promise<SearchReport> {
  const meter = measured(unmeasured);
  const lists = await readLists(meter.account, signal);
  const account = inEachList(meter.account, lists);
  const coverage = createCoverage(account, observe);
  const hunt: Hunt = {
    account,
    meter,
    subject,
    coverage,
    signal,
    pass: startPass(account, signal),
    unread: [],
    found: new Map(),
    inside: new Set(),
    followed: new Set(),
    heeded: new Map(),
    brought: new Set(),
    gone: [],
    beside: [],
  };
  sayWhatCannotBeAsked(hunt);
  sayWhatCannotBeListed(hunt, lists);
  await Promise.all(questionsFor(account, subject).map((question) => askQuestion(hunt, question)));
  await settle(hunt);
  if (await seekConfirmed(hunt)) await settle(hunt);
  await doubtWhatIsGone(hunt);
  const recipients = await askRecipients(hunt);
  const nearMisses = nearMissesOf(hunt);
  return {
    findings: [...hunt.found.values()],
    coverage: coverage.lines(),
    recipients,
    ...(nearMisses.length === 0 ? {} : { nearMisses }),
  };
}

/** Lets what seemed not to be there stand where it is proven. What that brings by the way is compared, too, and may lead on. */
async function settle(hunt: Hunt): Promise<void> {
  for (let compared = 0, isNew = true; isNew; ) {
    await settleUnread(hunt);
    await hunt.coverage.settle((kind, operation) => proofOf(hunt, kind, operation));
    const from = compared;
    compared = hunt.pass.aside.length;
    isNew = await compareAside(hunt, from);
  }
}

async function proofOf({ pass }: Hunt, kind: RecordKind, operation: string): Promise<Proof> {
  return kind.read?.operation === operation ? pass.proofToRead(kind, kind.read) : pass.proofOf(kind);
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

/** What may be in lists that nobody can name was not looked for, whatever is found elsewhere. */
function sayWhatCannotBeListed(
  { account, subject, coverage }: Hunt,
  lists: ReadonlyMap<string, Lists>,
): void {
  for (const { kind, failed } of unlisted(account, lists))
    for (const { call, words } of questionsAbout(account, subject, kind)) {
      coverage.start(call.operation, words, kind);
      coverage.fail(call.operation, words, failed);
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
  hunt.coverage.start(call.operation, text, kind);
  const asked = { call, input };
  try {
    const answered = await hunt.pass.look(kind, asked, watched(hunt, call.operation, text));
    const { mine, others } = sorted(hunt, question, answered.records);
    await requireHeeded(hunt, question, mine);
    await askMute(hunt, question, others);
    hunt.coverage.add(call.operation, text, {
      records: newOf(hunt, question, mine),
      others: newOf(hunt, question, others),
      pages: answered.pages,
    });
    await Promise.all(mine.map((record) => take(hunt, { kind, record, via: call.operation, asked })));
  } catch (error) {
    rethrowUnlessVendor(error, hunt.signal);
    // What was seen before the vendor failed is there all the same.
    const mine = sorted(hunt, question, recordsOf(error)).mine.filter((record) =>
      saysItself(hunt, kind, record),
    );
    await Promise.all(mine.map((record) => take(hunt, { kind, record, via: call.operation })));
    if (isNothing(error)) hunt.coverage.add(call.operation, text, { records: 0, others: 0, pages: 1 });
    else hunt.coverage.fail(call.operation, text, error);
  }
}

/** @throws {Unanswered} Where records came that only the vendor's word counts for, and it says the same of nobody. */
async function requireHeeded(
  hunt: Hunt,
  { kind, call }: Question,
  records: readonly unknown[],
): Promise<void> {
  const { identifiers } = hunt.subject;
  const identifier = identifiers.find((one) => one.kind === call.by);
  const values = { country: hunt.account.country, ...(identifier === undefined ? {} : { identifier }) };
  if (!(await isHeeded(hunt, { kind, call, values, records })))
    throw new Unanswered(hunt.account, call, UNHEEDED, records);
}

/** How many of some records the question has not brought yet: asked in two spellings, it may bring a record twice. */
function newOf({ brought }: Hunt, { kind, call, words }: Question, records: readonly unknown[]): number {
  const keys = records.map((record) => JSON.stringify([call.operation, words, recordIdOf(kind, record)]));
  const fresh = new Set(keys.filter((key) => !brought.has(key)));
  for (const key of fresh) brought.add(key);
  return fresh.size;
}

/** Which of the records that came are the person's. The others are remembered: one may be nearly theirs. */
function sorted(
  hunt: Hunt,
  question: Question,
  records: readonly unknown[],
): { readonly mine: readonly unknown[]; readonly others: readonly unknown[] } {
  const [mine, others]: [unknown[], unknown[]] = [[], []];
  for (const record of records) (isTheirs(hunt, question, record) ? mine : others).push(record);
  const { kind, call } = question;
  const exactBy = call.match === "exact" && call.by !== "name" ? { exactBy: call.by } : {};
  for (const record of others) hunt.beside.push({ kind, record, via: call.operation, ...exactBy });
  return { mine, others };
}

function isTheirs(hunt: Hunt, { kind, call }: Question, record: unknown): boolean {
  const said = saidOf(hunt, { kind, record });
  if (said !== undefined) return said === "confirmed";
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
