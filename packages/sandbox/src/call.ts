import type { Operation } from "./document.ts";

/** One request, checked against the description. */
export interface Call {
  readonly operation: Operation;
  readonly surface: string | undefined;
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Fits the operation's schema; an empty object where none was sent. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly url: URL;
}

/** What a handler answers. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The record that was meant, where the call named it by something other than its id. */
  readonly record?: string;
}
