import { type CallInput, pages } from "@oubli/client-kit";
import type { Operation } from "@oubli/datamap";
import { valueAt } from "@oubli/datamap/pointer";
import type { Account } from "./account.ts";

/** What one question brought. */
export interface Answered {
  readonly records: readonly unknown[];
  readonly pages: number;
  /** Body of a single answer, for links; `undefined` for lists. */
  readonly body: unknown;
}

/** How a question is stopped, and who watches it. */
export interface Asking {
  readonly signal: AbortSignal;
  readonly onPage?: (pages: number, records: number) => void;
}

/**
 * Asks one operation and reads all it holds, page by page where it pages.
 *
 * @throws {ApiError} When the vendor could not be asked to the end: half a list must not pass for an answer.
 */
export async function ask(
  account: Account,
  operation: Operation,
  input: CallInput,
  { signal, onPage = () => {} }: Asking,
): Promise<Answered> {
  if (operation.pages) {
    const records: unknown[] = [];
    let count = 0;
    for await (const page of pages(account.client, operation.id, input, { signal })) {
      records.push(...page.items);
      count = page.page;
      onPage(count, records.length);
    }
    return { records, pages: count, body: undefined };
  }
  const answer = await account.client.call(operation.id, input, { signal });
  const found = operation.returns ? valueAt(answer.body, operation.returns.at) : undefined;
  const records = Array.isArray(found)
    ? (found as unknown[])
    : found === undefined || found === null
      ? []
      : [found];
  onPage(1, records.length);
  return { records, pages: 1, body: answer.body };
}
