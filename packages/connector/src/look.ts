import { ApiError, type CallInput, pages, type Slashes } from "@oubli/client-kit";
import type { Call, Operation, RecordKind, Returns } from "@oubli/datamap";
import { hasStar, idPointers, onlyLooks } from "@oubli/datamap/record";
import { OubliError } from "@oubli/model";
import { type Account, kindOf, operationOf, withoutKept } from "./account.ts";
import { FAULT_OF_WORD, wordFor } from "./answer-word.ts";
import { judgeFor } from "./judge-answer.ts";
import { nameOf } from "./names.ts";
import { ListMoved, resuming } from "./resume.ts";
import { slashesIn } from "./slashes.ts";

/** What one question brought. */
export interface Answered {
  readonly records: readonly unknown[];
  readonly pages: number;
  /** Body of a single answer; `undefined` for lists that were read page by page. */
  readonly body: unknown;
  /** It was answered before the search was interrupted, in part at least: then it proves nothing about now. */
  readonly isKept?: true;
  /** It said, in the words that the page names, that there is nothing. */
  readonly isNothing?: true;
}

/** One call as it is sent, to look. */
export interface Asked {
  readonly call: Call;
  readonly input: CallInput;
}

/** How a question is stopped, and who watches it. */
export interface Asking {
  readonly signal: AbortSignal;
  readonly onPage?: (pages: number, records: number) => void;
  /** One record is read by its own id: what comes shows whether the right one was reached. */
  readonly byId?: true;
  /** In a pass: whatever was answered to the same question before. */
  readonly afresh?: true;
}

/**
 * Looks: asks one call and reads all it holds, page by page where it pages. Whatever is only to look goes through here.
 *
 * @throws {OubliError} `SETUP`, before anything is sent, when the call might change something.
 * @throws {ApiError} When the vendor could not be asked to the end: half a list must not pass for an answer, and an answer
 * without the promised list is none.
 */
export async function look(
  account: Account,
  call: Call,
  input: CallInput,
  asking: Asking,
): Promise<Answered> {
  const operation = operationOf(account, call.operation);
  requireLooking(operation, call);
  try {
    return await readToTheEnd(account, call, input, {
      ...asking,
      slashes: slashesFor(account, input, asking),
    });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return nothingSaid(account, call, error);
  }
}

/** An id with a slash is sent where one sees what it reaches, and once one has seen it. */
function slashesFor(account: Account, input: CallInput, { byId }: Asking): Slashes {
  return byId || slashesIn(account, input).every((value) => account.spelt.has(value)) ? "encoded" : "refused";
}

type Spelling = Asking & { readonly slashes: Slashes };

async function readToTheEnd(
  account: Account,
  call: Call,
  input: CallInput,
  asking: Spelling,
): Promise<Answered> {
  const read = call.pages ? readPages : readWhole;
  try {
    return await read(account, call, input, asking);
  } catch (error) {
    if (!(error instanceof ListMoved)) throw error;
    return read(withoutKept(account), call, input, asking);
  }
}

/** A vendor's failure in the middle of looking. What was seen until then was seen. */
export class Unanswered extends ApiError {
  readonly records: readonly unknown[];

  constructor(account: Account, call: Call, why: ApiError | string, records: readonly unknown[]) {
    const { vendor } = account.map;
    const isFault = typeof why === "string";
    const message = isFault ? `${vendor.name} did not answer ${call.operation}: ${why}` : why.message;
    super(isFault ? "BAD_ANSWER" : why.code, message, {
      vendor: vendor.id,
      operation: call.operation,
      attempts: isFault ? 1 : why.attempts,
      ...(isFault ? { reason: why } : {}),
      ...(isFault
        ? {}
        : { status: why.status, hint: why.hint, reason: why.reason, bound: why.bound, cause: why }),
    });
    this.records = records;
  }
}

/**
 * An answer that says there is nothing, where it may say so: a record that is asked for by its name is gone; a list is not, unless the
 * page says that this is how the vendor says so. A gateway answers the same for a path that it does not know.
 */
function nothingSaid(account: Account, call: Call, error: ApiError): Answered {
  const { status = 0, body, headers } = error;
  const seen = recordsOf(error);
  const word = wordFor(call.answers, { status, body, headers });
  // A page that says so after others held something is no end of a list.
  if (word === "nothing" && seen.length === 0) return NOTHING;
  if (word === "gone") throw gone(account, call, status);
  if (word === "limit" || word === "refused") throw new Unanswered(account, call, FAULT_OF_WORD[word], seen);
  const isMissing = error.code === "NOT_FOUND" || error.code === "GONE";
  if (!isMissing || !isSearching(call)) throw error;
  throw new Unanswered(account, call, `${status} where a list was promised`, seen);
}

const NOTHING: Answered = { records: [], pages: 1, body: undefined, isNothing: true };

/** Whether a call looks for records, rather than for one that is named. */
function isSearching(call: Call): boolean {
  return call.returns?.many === true || "by" in call;
}

/** What was seen before a vendor failed; nothing of any other error. */
export function recordsOf(error: unknown): readonly unknown[] {
  return error instanceof Unanswered ? error.records : [];
}

/** The same call of which only the body of the first answer is of interest. */
export function bodyOnly({ pages: _pages, returns: _returns, ...call }: Call): Call {
  return call;
}

function requireLooking(operation: Operation, call: Call): void {
  const { method } = operation;
  if (onlyLooks(method, call.reads)) return;
  throw new OubliError(
    "SETUP",
    `${operation.id} would be sent while only looking, and a ${method} may change something`,
    { hint: "name a call that only reads in the vendor's page" },
  );
}

async function readPages(
  account: Account,
  call: Call,
  input: CallInput,
  { signal, slashes, onPage = () => {} }: Spelling,
): Promise<Answered> {
  // Without records in it there is no list to follow.
  const { pages: way, returns } = call;
  if (!way || !returns) return readWhole(account, call, input, { signal, slashes, onPage });
  const kind = kindOf(account, returns.kind);
  const [pointer, ...others] = kind ? idPointers(kind) : [];
  const id = pointer === undefined || others.length > 0 ? {} : { id: pointer };
  const declaration = { ...way, ...id, items: returns.at };
  const judge = judgeFor(account, call);
  const { client, isKept } = resuming(account);
  const records: unknown[] = [];
  const twice = createTwice(kind, returns);
  let count = 0;
  try {
    for await (const { answer, page } of pages(client, call.operation, input, {
      signal,
      slashes,
      declaration,
    })) {
      const judged = judge(answer);
      records.push(...judged.records);
      twice.add(judged.records);
      if (judged.fault !== undefined) throw new Unanswered(account, call, judged.fault, records);
      count = page;
      onPage(count, records.length);
    }
  } catch (error) {
    if (!(error instanceof ApiError) || error instanceof Unanswered || records.length === 0) throw error;
    if (!isEmptyPage(call, error)) throw new Unanswered(account, call, error, records);
  }
  if (twice.isSeen) throw new Unanswered(account, call, TWICE, records);
  return { records, pages: count, body: undefined, ...(isKept() ? { isKept: true } : {}) };
}

/** Whether a page that holds no list is the empty one that ends it: it says so in the page's own words. */
function isEmptyPage({ pages: way, answers }: Call, { status = 0, body, headers }: ApiError): boolean {
  return way?.end === "empty-page" && wordFor(answers, { status, body, headers }) === "nothing";
}

const TWICE = "a record came twice: the list moved while it was read";

function twiceIn(account: Account, { returns }: Call, records: readonly unknown[]): string | undefined {
  if (!returns?.many) return undefined;
  const twice = createTwice(kindOf(account, returns.kind), returns);
  twice.add(records);
  return twice.isSeen ? TWICE : undefined;
}

/**
 * Notices a record that comes a second time: a list that moves while it is read, or that is written wrong, may have left out another one.
 * In lists of groups one may stand in several of them.
 */
function createTwice(kind: RecordKind | undefined, { at }: Returns) {
  const pageOf = new Map<string, number>();
  const isGrouped = hasStar(at);
  let page = 0;
  let isSeen = false;
  return {
    add: (records: readonly unknown[]): void => {
      page += 1;
      for (const record of records) {
        const name = kind && nameOf(kind, record);
        if (name === undefined) continue;
        const before = pageOf.get(name);
        isSeen ||= before !== undefined && (!isGrouped || before !== page);
        pageOf.set(name, page);
      }
    },
    get isSeen() {
      return isSeen;
    },
  };
}

async function readWhole(
  account: Account,
  call: Call,
  input: CallInput,
  { signal, slashes, onPage = () => {} }: Spelling,
): Promise<Answered> {
  const { client, isKept } = resuming(account);
  const answer = await client.call(call.operation, input, { signal, slashes });
  const word = wordFor(call.answers, answer);
  if (word === "nothing") return NOTHING;
  if (word === "gone") throw gone(account, call, answer.status);
  const { records, fault: said } = judgeFor(account, call)(answer);
  const fault = said ?? twiceIn(account, call, records);
  if (fault !== undefined) throw new Unanswered(account, call, fault, records);
  onPage(1, records.length);
  return { records, pages: 1, body: answer.body, ...(isKept() ? { isKept: true } : {}) };
}

function gone({ map }: Account, { operation }: Call, status: number): ApiError {
  const said = { vendor: map.vendor.id, operation, status, attempts: 1 };
  return new ApiError("GONE", `${map.vendor.name} says that what ${operation} asks for is gone`, said);
}
