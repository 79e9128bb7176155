import { type Answer, nameOfRepeat } from "@oubli/client-kit";
import type { Call, RecordKind } from "@oubli/datamap";
import { hasStar, idPointers, isPresent, oneHolds, tokensOf, valueAt, valuesAt } from "@oubli/datamap/record";
import type { IdentifierKind } from "@oubli/model";
import { type Account, kindOf, operationOf } from "./account.ts";
import { FAULT_OF_WORD, wordFor } from "./answer-word.ts";
import { entriesIn } from "./entries.ts";

/** What an answer holds, and why it may not be believed. */
interface Judged {
  /** The records in it, whatever else is wrong: what was seen counts. */
  readonly records: readonly unknown[];
  /** In a few plain words, without anything of the answer; absent for an answer on which a negative may rest. */
  readonly fault?: string;
}

/** How a call's answers are judged. */
export type Judge = (answer: Pick<Answer, "status" | "headers" | "body">) => Judged;

/**
 * Compiles what a negative rests on for one call: media type, place and type of the list, its entries, their ids and the fields that
 * tell whose they are, and marks of an error inside a success. Descriptions are partly guessed: every other difference is drift, which
 * is kept and shown, and never makes an answer unbelievable.
 */
export function judgeFor(account: Account, call: Call): Judge {
  const { returns } = call;
  const kind = returns && kindOf(account, returns.kind);
  // Where the record is the whole body, a member that it is described with is data.
  const data = returns?.at === "" && !returns.many && kind ? membersOf(kind) : new Set<string>();
  const recordFault = kind ? faultOfRecords(kind) : () => undefined;
  const { method } = operationOf(account, call.operation);
  return ({ status, headers, body }) => {
    const outer =
      statusFault(status, method) ?? mediaFault(headers) ?? failureIn(call, { status, headers, body }, data);
    if (!returns) return { records: [], ...(outer === undefined ? {} : { fault: outer }) };
    const found = entriesIn(body, returns);
    const misplaced = placeFault(returns, body, found);
    // What stands in the place of a list is no record of it.
    const isList = !returns.many || hasStar(returns.at) || Array.isArray(found[0]);
    const records = isList ? found.flat().filter(isRecord) : [];
    const fault = outer ?? misplaced ?? recordFault(records);
    return { records, ...(fault === undefined ? {} : { fault }) };
  };
}

/** What is accepted, partial or another's word is a success, and no answer to a question. */
function statusFault(status: number, method: string): string | undefined {
  if (status === 200 || status === 204 || (status === 201 && method === "POST")) return undefined;
  return `an answer that says ${status}`;
}

function mediaFault(headers: Headers): string | undefined {
  const type = headers.get("content-type");
  if (type === null || /[/+]json\b/i.test(type)) return undefined;
  return "an answer in another media type than JSON";
}

/** Why a success is none, by the page's words or by what it says of itself. */
function failureIn(
  { answers, returns }: Call,
  answer: Parameters<Judge>[0],
  data: ReadonlySet<string>,
): string | undefined {
  const word = wordFor(answers, answer);
  if (word === "limit" || word === "refused" || word === "failed") return FAULT_OF_WORD[word];
  return saysFailure(answer.body, returns?.at ?? "", data) ? FAULT_OF_WORD.failed : undefined;
}

function saysFailure(body: unknown, at: string, data: ReadonlySet<string>): boolean {
  const [outside, inner] = aroundRecords(body, at);
  return (
    outside.some((members) => isFailure(members, data)) ||
    inner.some(({ name, members }) => {
      if (data.has(name)) return false;
      // Of what it is about only its name tells: a job or a delivery may have failed long ago.
      return ENVELOPE.test(name) ? isFailure(members, NOTHING) : saysError(members, NOTHING);
    })
  );
}

/** Whether the answer to a call that notes something says, outside or for one of several, that it was not done. */
export function saysNotDone(body: unknown): boolean {
  const all = Array.isArray(body) ? (body as unknown[]) : [body];
  return all.filter(isRecord).some((one) => {
    const members = Object.values(one as Members).flatMap((value) => (Array.isArray(value) ? value : []));
    return saysFailure(one, "", NOTHING) || members.filter(isRecord).some(isNotDone);
  });
}

function isNotDone(one: unknown): boolean {
  const said = sayingOf(one as Members, NOTHING);
  return [said("success"), said("ok")].some((value) => NO.has(value)) || saysError(one as Members, NOTHING);
}

const NOTHING: ReadonlySet<string> = new Set();

/** By what an answer says of itself that it is not all: a shard that was down, a search that was given up. */
const CALLED_A_PART = ["partial", "incomplete", "incomplete_results", "timed_out", "timedOut", "truncated"];

const ENVELOPE = /^_?(meta|metadata|status|result|response|info|header|head)$/i;

type Members = Readonly<Record<string, unknown>>;

/** The objects that the records lie in, from the outermost on, and what stands beside them in these. */
function aroundRecords(
  body: unknown,
  at: string,
): readonly [readonly Members[], readonly { readonly name: string; readonly members: Members }[]] {
  const outside: Members[] = [];
  const inner: { name: string; members: Members }[] = [];
  let here = body;
  for (const token of at === "" ? [""] : tokensOf(at)) {
    if (!isRecord(here)) break;
    const members = here as Members;
    outside.push(members);
    for (const [name, value] of Object.entries(members))
      if (name !== token && isRecord(value)) inner.push({ name, members: value as Members });
    here = Object.hasOwn(members, token) ? members[token] : undefined;
  }
  return [outside, inner];
}

function isFailure(members: Members, data: ReadonlySet<string>): boolean {
  const said = sayingOf(members, data);
  if ([said("success"), said("ok")].some((value) => NO.has(value))) return true;
  if (CALLED_A_PART.some((name) => said(name) === true)) return true;
  const status = said("status");
  if (status === false || (typeof status === "string" && /^(error|fail)/i.test(status))) return true;
  if ([status, said("code"), said("statusCode")].some((value) => typeof value === "number" && value >= 400))
    return true;
  return saysError(members, data);
}

function saysError(members: Members, data: ReadonlySet<string>): boolean {
  const said = sayingOf(members, data);
  return [said("error"), said("errors")].some(isPresent);
}

function sayingOf(members: Members, data: ReadonlySet<string>): (name: string) => unknown {
  return (name) => (!data.has(name) && Object.hasOwn(members, name) ? members[name] : undefined);
}

const NO: ReadonlySet<unknown> = new Set([false, 0, "false"]);

function membersOf({ properties, rest, schema }: RecordKind): ReadonlySet<string> {
  const described = schema.properties;
  return new Set([
    ...[...properties.map(({ pointer }) => pointer), ...rest].map((pointer) => pointer.split("/")[1] ?? ""),
    ...(typeof described === "object" && described !== null ? Object.keys(described) : []),
  ]);
}

function placeFault(
  { at, many }: NonNullable<Call["returns"]>,
  body: unknown,
  found: readonly unknown[],
): string | undefined {
  if (body === undefined || body === null) return "an empty answer";
  if (hasStar(at)) {
    if (repeats(at)(body)) return "a list that stands there twice";
    const outside = valueAt(body, at.split("/*")[0] ?? "");
    if (typeof outside !== "object" || outside === null) return "no list where it was promised";
    const isEmpty = Object.keys(outside).length === 0;
    const some = found.flat();
    return isEmpty || (some.length > 0 && some.every(isRecord))
      ? undefined
      : "a list of something else than records";
  }
  const [there] = found;
  if (repeats(at)(body)) return "a list that stands there twice";
  if (many && !Array.isArray(there)) return "no list where it was promised";
  const entries = Array.isArray(there) ? (there as unknown[]) : [there];
  if (entries.every(isRecord) && (many || entries.length === 1)) return undefined;
  return many ? "a list of something else than records" : "no record where it was promised";
}

/** Whether a member on the way to a place is written several times: which one is meant nobody knows. */
function repeats(at: string): (body: unknown) => boolean {
  const way = tokensOf(at).map((token) => [token, nameOfRepeat(token, 2)] as const);
  return (body) => {
    let here = body;
    for (const [token, again] of way) {
      if (!isRecord(here) || token === "*") return false;
      const members = here as Members;
      if (Object.hasOwn(members, again)) return true;
      here = Object.hasOwn(members, token) ? members[token] : undefined;
    }
    return false;
  };
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What keeps records from being told apart or compared. */
function faultOfRecords(kind: RecordKind): (records: readonly unknown[]) => string | undefined {
  const { properties, goneWhen } = kind;
  const telling = properties.flatMap(({ pointer, identifies }) =>
    identifies === undefined ? [] : [{ pointer, identifies, isTwice: repeats(pointer) }],
  );
  const ids = idPointers(kind).map((pointer) => ({ pointer, isTwice: repeats(pointer) }));
  return (records) => {
    for (const record of records) {
      // What is gone may have lost its id with everything else.
      const unnamed = ids.find(({ pointer, isTwice }) => !isId(valueAt(record, pointer)) || isTwice(record));
      if (unnamed && !oneHolds(goneWhen, record)) return `a record without an id at ${unnamed.pointer}`;
      const odd = telling.find(
        ({ pointer, identifies, isTwice }) =>
          isTwice(record) || valuesAt(record, pointer).some((value) => isOdd(value, identifies)),
      );
      if (odd !== undefined) return `a value at ${odd.pointer} that cannot be compared`;
    }
    return undefined;
  };
}

function isId(value: unknown): boolean {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}

function isOdd(value: unknown, by: IdentifierKind): boolean {
  if (!Array.isArray(value)) return isIncomparable(value, by);
  return value.some((one) => isIncomparable(one, by));
}

function isIncomparable(value: unknown, by: IdentifierKind): boolean {
  // A phone or a customer number may well be written as a number; an address is none.
  if (typeof value === "number") return by === "email";
  return typeof value === "boolean" || (typeof value === "object" && value !== null);
}
