import type { Call, RecordKind } from "@oubli/datamap";
import { oneHolds } from "@oubli/datamap/record";
import { isOf } from "./controls.ts";
import type { Answered, Asked } from "./look.ts";
import { keyOf, nameOf } from "./names.ts";

/** A point in the order of what was sent and heard. */
export type Moment = number;

/** What a pass knows of one kind, in one list where it is in lists. */
export interface Book {
  /** When a list last held none. */
  silent: Moment;
  /** The latest call that brought some, and when it was sent. */
  shown?: { readonly sent: Moment; readonly asked: Asked };
  /** Records that lists showed, by their id. */
  readonly listed: Map<string, { readonly sent: Moment; readonly record: unknown }>;
  /** When a record was last said to be missing under its id. */
  readonly missing: Map<string, Moment>;
  /** For each call that reads by id: when it last said so, and when it was sent for a record that it brought. */
  readonly reads: Map<string, { missing: Moment; brought: Moment }>;
}

/** What a pass has heard so far, and in which order. */
export interface PassBook {
  /** The next moment. */
  tick(): Moment;
  of(kind: RecordKind): Book;
  /** What is known of a call that reads such records by their id. */
  readsOf(kind: RecordKind, reading: Call): { missing: Moment; brought: Moment };
  /** Notes that a record is said to be missing. @param recordId Left out where it is not known which one was asked for. */
  miss(kind: RecordKind, reading: Call, recordId: string | undefined): void;
  /** Notes what a list showed that was asked for at a moment. */
  hear(kind: RecordKind, asked: Asked, sent: Moment, answered: Pick<Answered, "records" | "isKept">): void;
  /** Whether a list has shown a record that does not count as gone. */
  showsStanding(kind: RecordKind): boolean;
  /** A record as a list showed it after it had been missing under its id; `undefined` where none did. */
  stillListed(kind: RecordKind, recordId: string): unknown;
}

/** A book in which nothing stands yet. */
export function createPassBook(): PassBook {
  return new WrittenBook();
}

class WrittenBook implements PassBook {
  readonly #kinds = new Map<string, Book>();
  #moment: Moment = 0;

  tick(): Moment {
    this.#moment += 1;
    return this.#moment;
  }

  of(kind: RecordKind): Book {
    const key = keyOf(kind);
    const book = this.#kinds.get(key) ?? {
      silent: 0,
      listed: new Map(),
      missing: new Map(),
      reads: new Map(),
    };
    this.#kinds.set(key, book);
    return book;
  }

  readsOf(kind: RecordKind, { operation }: Call): { missing: Moment; brought: Moment } {
    const { reads } = this.of(kind);
    const known = reads.get(operation) ?? { missing: 0, brought: 0 };
    reads.set(operation, known);
    return known;
  }

  miss(kind: RecordKind, reading: Call, recordId: string | undefined): void {
    const now = this.tick();
    this.readsOf(kind, reading).missing = now;
    if (recordId !== undefined) this.of(kind).missing.set(recordId, now);
  }

  hear(
    kind: RecordKind,
    asked: Asked,
    sent: Moment,
    { records, isKept }: Pick<Answered, "records" | "isKept">,
  ): void {
    const book = this.of(kind);
    const own = records.filter((record) => isOf(kind, record));
    if (own.length === 0) book.silent = this.tick();
    // What was answered before an interruption shows nothing of now.
    if (own.length === 0 || isKept) return;
    if (sent > (book.shown?.sent ?? 0)) book.shown = { sent, asked };
    for (const record of own) {
      const name = nameOf(kind, record);
      if (name !== undefined) book.listed.set(name, { sent, record });
    }
  }

  showsStanding(kind: RecordKind): boolean {
    return [...this.of(kind).listed.values()].some(({ record }) => !oneHolds(kind.goneWhen, record));
  }

  stillListed(kind: RecordKind, recordId: string): unknown {
    const { listed, missing } = this.of(kind);
    const [one, since] = [listed.get(recordId), missing.get(recordId) ?? 0];
    return one && one.sent > since && !oneHolds(kind.goneWhen, one.record) ? one.record : undefined;
  }
}
