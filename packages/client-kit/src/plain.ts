/** A request as it would be written down: what a platform's `Request` says, without what making one costs. */
export interface PlainRequest {
  readonly method: string;
  /** Absolute, with its query. */
  readonly url: string;
  readonly headers: Headers;
  readonly body?: string | ArrayBuffer | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** An answer that can be relied on: a success, or a refusal the vendor really gave. */
export interface Reply {
  /** Whether the status is a success. */
  readonly ok: boolean;
  readonly status: number;
  /** Parsed JSON; `undefined` when there was none. Numbers that JavaScript would change are strings. */
  readonly body: unknown;
  /** The same as a platform's `Response`, made again at every call. */
  response(): Response;
}
