// Calls that ended almost together are kept as one entry, as late as the last of them. So a budget of a whole day takes no
// more memory than one of a second, and at most a thousandth of a window is lost.
const ENTRIES = 1_000;

/** When calls have ended, for as long as any window that holds them can still be open. */
export class CallLog {
  readonly #windowMs: number;
  #entries: { readonly began: number; at: number; calls: number }[] = [];
  #total = 0;

  /** @param windowMs How long an entry counts. All times are of one watch, and never go back. */
  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  add(at: number): void {
    const last = this.#entries.at(-1);
    this.#total += 1;
    if (last && at - last.began < this.#windowMs / ENTRIES) {
      last.at = at;
      last.calls += 1;
    } else this.#entries.push({ began: at, at, calls: 1 });
  }

  /** How many calls still count. */
  count(now: number): number {
    const past = this.#entries.findIndex(({ at }) => at + this.#windowMs > now);
    const gone = this.#entries.splice(0, past === -1 ? this.#entries.length : past);
    for (const { calls } of gone) this.#total -= calls;
    return this.#total;
  }

  /** When the oldest calls of those that {@link CallLog.count} has counted stop counting; `undefined` where there are none. */
  frees(): number | undefined {
    const oldest = this.#entries[0];
    return oldest && oldest.at + this.#windowMs;
  }

  /** How many entries there are. */
  get size(): number {
    return this.#entries.length;
  }

  copy(): CallLog {
    const copy = new CallLog(this.#windowMs);
    copy.#entries = this.#entries.map((entry) => ({ ...entry }));
    copy.#total = this.#total;
    return copy;
  }
}
