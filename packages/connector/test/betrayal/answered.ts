import { tokensOf, valueAt } from "@oubli/datamap/record";
import type { Place } from "./places.ts";

/** An answer taken apart, so that it can be changed. */
export interface Answered {
  readonly status: number;
  /** Media type; null when the answer names none. */
  readonly type: string | null;
  readonly body: unknown;
  /** The very bytes, where they are not the JSON of `body`. */
  readonly bytes?: string | Uint8Array<ArrayBuffer>;
}

export async function taken(response: Response): Promise<Answered> {
  const text = await response.text();
  const type = response.headers.get("content-type");
  return { status: response.status, type, body: text === "" ? undefined : (JSON.parse(text) as unknown) };
}

export function given({ status, type, body, bytes }: Answered): Response {
  const isBare = [204, 205, 304].includes(status);
  const content = isBare ? null : (bytes ?? (body === undefined ? "" : JSON.stringify(body)));
  const sent = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const headers = new Headers(type === null ? {} : { "content-type": type });
  return new Response(sent, { status, headers });
}

/** What changes an answer may look at. */
export interface Around {
  readonly place: Place;
  /** Whether a record is one of the person's. */
  isMine(record: unknown): boolean;
  /** The vendor's own answer to the same request with another query. */
  ask(change: (url: URL) => void): Promise<Answered>;
  /** Other requests of the same operation that the untouched run made. */
  readonly siblings: readonly string[];
  /** How often this request was answered before in the run. */
  readonly turn: number;
}

/** The records of an answer; `undefined` where it holds no list. */
export function listIn({ place }: Around, { body }: Answered): readonly unknown[] | undefined {
  const list = place.returns && valueAt(body, place.returns.at);
  return Array.isArray(list) ? (list as readonly unknown[]) : undefined;
}

/** The same answer with another list. */
export function withList(around: Around, answered: Answered, list: unknown): Answered {
  return { ...answered, body: put(answered.body, around.place.returns?.at ?? "", list) };
}

/** The same answer with each record of the person changed, or the one record that was asked for. */
export function eachMine(
  around: Around,
  answered: Answered,
  change: (record: Readonly<Record<string, unknown>>) => unknown,
): Answered | undefined {
  const { place } = around;
  if (place.role === "record") {
    const record = valueAt(answered.body, place.returns?.at ?? "");
    return isObject(record)
      ? { ...answered, body: put(answered.body, place.returns?.at ?? "", change(record)) }
      : undefined;
  }
  const list = listIn(around, answered);
  if (!list?.some((one) => around.isMine(one))) return undefined;
  return withList(
    around,
    answered,
    list.map((one) => (around.isMine(one) && isObject(one) ? change(one) : one)),
  );
}

/** A copy in which something else stands at a place; `undefined` takes it away. */
export function put(body: unknown, pointer: string, value: unknown): unknown {
  const [first, ...rest] = tokensOf(pointer);
  if (first === undefined) return value;
  if (!isObject(body)) return body;
  const inner = rest.length === 0 ? value : put(body[first], `/${rest.join("/")}`, value);
  const { [first]: _, ...others } = body;
  // In its old place among the members.
  return inner === undefined ? others : { ...body, [first]: inner };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
