import {
  type Answer,
  ApiError,
  type BoundName,
  type SearchBounds,
  type VendorClient,
} from "@oubli/client-kit";
import type { Account } from "./account.ts";

/** What one search of an account may still take. */
export interface Meter {
  /** The account, asked within the bounds: what comes after them is not sent, and what is too much is not believed. */
  readonly account: Account;
  /** Counts the records of one more page. @throws {ApiError} When they are too many. */
  count(operation: string, records: number): void;
}

/** Begins to measure a search: bytes, records and time of all its calls together. */
export function measured(account: Account): Meter {
  const { client, searchBounds: most } = account;
  const started = performance.now();
  const taken = { bytes: 0, records: 0 };
  const tooMuch = (operation: string, name: keyof SearchBounds, answer?: Answer): ApiError => {
    const reason = `more than ${most[name]} ${name} in one search`;
    return new ApiError(
      "BAD_ANSWER",
      `${account.map.vendor.name} was not asked ${operation} to the end: ${reason}`,
      {
        vendor: client.vendor,
        operation,
        attempts: answer?.attempts,
        reason,
        bound: `search.${name}` satisfies BoundName,
      },
    );
  };
  const requireLeft = (operation: string): void => {
    if (taken.bytes > most.bytes) throw tooMuch(operation, "bytes");
    if (taken.records > most.records) throw tooMuch(operation, "records");
    if (performance.now() - started > most.seconds * 1_000) throw tooMuch(operation, "seconds");
  };
  const within = async (operation: string, ask: () => Promise<Answer>): Promise<Answer> => {
    requireLeft(operation);
    const answer = await ask();
    taken.bytes += answer.text.length;
    if (taken.bytes > most.bytes) throw tooMuch(operation, "bytes", answer);
    return answer;
  };
  const bounded: VendorClient = {
    vendor: client.vendor,
    surface: client.surface,
    baseUrl: client.baseUrl,
    baseUrls: client.baseUrls,
    bounds: client.bounds,
    clock: client.clock,
    fetch: client.fetch,
    operation: (id) => client.operation(id),
    send: (request) => client.send(request),
    estimate: (calls, priority) => client.estimate(calls, priority),
    call: (operation, input, options) => within(operation, () => client.call(operation, input, options)),
    follow: (operation, input, address, options) =>
      within(operation, () => client.follow(operation, input, address, options)),
  };
  return {
    account: { ...account, client: bounded },
    count: (operation, records) => {
      taken.records += records;
      if (taken.records > most.records) throw tooMuch(operation, "records");
    },
  };
}
