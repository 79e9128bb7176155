import { ApiError, type CallInput, pages } from "@oubli/client-kit";
import type { Call, Operation } from "@oubli/datamap";
import { hasStar, onlyLooks, valuesAt } from "@oubli/datamap/record";
import { OubliError } from "@oubli/model";
import { type Account, operationOf } from "./account.ts";

/** What one question brought. */
export interface Answered {
  readonly records: readonly unknown[];
  readonly pages: number;
  /** Body of a single answer; `undefined` for lists that were read page by page. */
  readonly body: unknown;
}

/** How a question is stopped, and who watches it. */
export interface Asking {
  readonly signal: AbortSignal;
  readonly onPage?: (pages: number, records: number) => void;
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
  return call.pages ? readPages(account, call, input, asking) : readWhole(account, call, input, asking);
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
  { signal, onPage = () => {} }: Asking,
): Promise<Answered> {
  // Without records in it there is no list to follow.
  const declaration = call.pages && call.returns && { ...call.pages, items: call.returns.at };
  if (!declaration) return readWhole(account, call, input, { signal, onPage });
  const records: unknown[] = [];
  let count = 0;
  for await (const page of pages(account.client, call.operation, input, { signal, declaration })) {
    records.push(...page.items);
    count = page.page;
    onPage(count, records.length);
  }
  return { records, pages: count, body: undefined };
}

async function readWhole(
  account: Account,
  call: Call,
  input: CallInput,
  { signal, onPage = () => {} }: Asking,
): Promise<Answered> {
  const answer = await account.client.call(call.operation, input, { signal });
  const records = recordsIn(account, call, answer.body);
  onPage(1, records.length);
  return { records, pages: 1, body: answer.body };
}

function recordsIn(account: Account, { operation, returns }: Call, body: unknown): readonly unknown[] {
  if (!returns) return [];
  const found = valuesAt(body, returns.at);
  // 204 and an empty body are an answer; anything else without the promised list is none.
  const promised = returns.many && !hasStar(returns.at) && body !== undefined;
  if (promised && !Array.isArray(found[0]))
    throw new ApiError("BAD_ANSWER", `${account.map.vendor.name} did not answer ${operation} with a list`, {
      vendor: account.map.vendor.id,
      operation,
      attempts: 1,
    });
  return found.flat().filter((record) => record !== undefined && record !== null);
}
