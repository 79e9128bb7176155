import type { Recipient } from "@oubli/model";
import type { Account } from "./account.ts";

/**
 * Reads who is told about records from the answer of a `recipients` operation: a list, or an object with
 * one list in it, of things that have a `url` and are called by `name`, `event_name`, `description`, `key` or `id`.
 *
 * `undefined` for an answer without a list: it does not say that there are none. Only the target's origin is kept: a webhook's path or query may hold a secret.
 */
export function recipientsOf(account: Account, body: unknown): readonly Recipient[] | undefined {
  return listIn(body)?.flatMap((item) => {
    if (typeof item !== "object" || item === null) return [];
    const members = item as Readonly<Record<string, unknown>>;
    const target = originOf(members.url);
    const name = ["name", "event_name", "description", "key", "id"].map((key) => members[key]).find(isWord);
    return target === undefined
      ? []
      : [{ account: account.id, vendor: account.vendor, name: String(name ?? target), target }];
  });
}

function listIn(body: unknown): readonly unknown[] | undefined {
  if (Array.isArray(body)) return body;
  if (typeof body !== "object" || body === null) return undefined;
  return Object.values(body).find((value): value is unknown[] => Array.isArray(value));
}

function originOf(url: unknown): string | undefined {
  if (typeof url !== "string" || !URL.canParse(url)) return undefined;
  return new URL(url).origin;
}

function isWord(value: unknown): value is string | number {
  return (typeof value === "string" && value !== "") || typeof value === "number";
}
