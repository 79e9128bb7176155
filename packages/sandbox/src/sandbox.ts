/** A pretend vendor: a function from request to answer that remembers what was done to it. */
export interface Sandbox {
  readonly vendor: string;
  /** The set of operations a URL without the vendor's base path means; absent where there is only one. */
  readonly surface?: string;
  /** What to send, by the name of the security scheme in the vendor's description. */
  readonly credentials: Readonly<Record<string, string>>;

  /** The operations it pretends, by their ids, in order. Any other one of the description answers 501. */
  readonly pretends: readonly string[];

  /**
   * Answers as the vendor would. Takes URLs with the vendor's base path and without.
   *
   * @throws Whatever the fault injection throws, and the reason of the request's signal once it is aborted:
   * both look like a broken connection.
   */
  fetch(request: Request): Promise<Response>;

  /** One line for every request the vendor saw, in the order it answered, whether or not the answer arrived. */
  journal(): readonly JournalLine[];

  /**
   * How often the same destructive operation hit this record: 0 never, 1 once, 2 or more means that
   * it was destroyed twice. Overwriting once and erasing once is 1.
   *
   * A repetition counts although it answers 404, 410 or an old receipt. A call that was refused (401, 405,
   * 409, 422, 429) changed nothing and does not count. Name an operation to count only that one.
   */
  applied(recordId: string, operationId?: string): number;
}

/** What happened to one request. */
export interface JournalLine {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  /** Absent where the path is not in the description. */
  readonly operationId?: string;
  readonly status: number;
  /** Why the sandbox is wrong: its own answer does not fit the description. Tests look for this. */
  readonly broken?: string;
}

/** A budget of calls for one key. */
export interface Limit {
  readonly calls: number;
  readonly per: "second" | "minute" | "hour" | "day";
}

/** What every pretend vendor can be told. Without options it stands still in time and never runs out of calls. */
export interface SandboxOptions<Seed> {
  /** What the vendor holds at the beginning; copied, so one seed serves many sandboxes. */
  readonly seed?: Seed;
  /** The clock. Without one it is always the same noon, and the vendor's usual limit is off. */
  readonly now?: () => Date;
  /** A number from 0 to below 1, used for new ids. Without one the ids repeat from sandbox to sandbox. */
  readonly random?: () => number;
  /** Default: the vendor's own limit where a clock is handed in. */
  readonly limit?: Limit | "none";
  readonly latencyMs?: number;
  /** Sees a request before the vendor does. An answer replaces the vendor's; a throw breaks the connection. */
  readonly intercept?: (operationId: string, request: Request) => Promise<Response | undefined>;
  /**
   * Sees an answer after the vendor did its work. An answer replaces it; a throw, or a promise that never
   * settles, is an answer that was lost on the way.
   */
  readonly afterwards?: (operationId: string, response: Response) => Promise<Response | undefined>;
}
