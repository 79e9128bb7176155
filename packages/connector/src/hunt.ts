import { rawNumbersIn } from "@oubli/client-kit";
import type { Call, RecordKind } from "@oubli/datamap";
import { shownPointers, unnamedIn } from "@oubli/datamap/record";
import type { Finding, IdentifierKind, Sought } from "@oubli/model";
import { type Account, findingIdOf } from "./account.ts";
import type { CoverageBook } from "./coverage.ts";
import { contentId } from "./digest.ts";
import type { Asked, Asking } from "./look.ts";
import { carriedBy, matchesOf, type Whose } from "./matching.ts";
import { nameOf } from "./names.ts";
import { hasNothingLeft } from "./nothing-left.ts";
import type { Pass } from "./pass.ts";
import type { Meter } from "./search-bounds.ts";

/** A search as it goes on. */
export interface Hunt {
  readonly account: Account;
  readonly meter: Meter;
  readonly subject: Sought;
  readonly coverage: CoverageBook;
  readonly signal: AbortSignal;
  readonly pass: Pass;
  /** Records that an answer named and of which the vendor says that they are not there. */
  readonly unread: Unread[];
  readonly found: Map<string, Finding>;
  /** Findings that were only seen inside other records so far: what is listed or read later is fuller. */
  readonly inside: Set<string>;
  /** Calls already made to follow records, so that circles end. */
  readonly followed: Set<string>;
  /** Of each call whose word alone says whose its records are: whether the vendor is seen to compare what it is asked by. */
  readonly heeded: Map<string, Promise<boolean>>;
  /** Records that a question has brought already, so that none is counted twice. */
  readonly brought: Set<string>;
  /** Records that count as gone although an address or a number of the person stands in them. */
  readonly gone: Brought[];
  /** Records that came back and are not counted as the person's. */
  readonly beside: Brought[];
}

/** A record as an answer brought it. */
export interface Brought {
  readonly kind: RecordKind;
  readonly record: unknown;
  /** How we came to it, for the finding. */
  readonly via: string;
  /** The call that brought it. */
  readonly asked?: Asked;
  /** The vendor, which compares whole values, has brought it for one of this kind; the record itself shows another. */
  readonly exactBy?: IdentifierKind;
  /** It stood inside another record. */
  readonly inside?: true;
}

/** A record that an answer named, and that the call which reads such records did not bring. */
export interface Unread {
  readonly brought: Brought;
  readonly reading: Call;
  /** Of its finding. */
  readonly id: Finding["id"];
  /** The question that it was read for. */
  readonly text: string;
  readonly error: unknown;
}

/** How a question of a search is stopped, where its progress is told, and what it may take. */
export function watched({ signal, coverage, meter }: Hunt, operation: string, text: string): Asking {
  let counted = 0;
  return {
    signal,
    onPage: (pages, records) => {
      coverage.progress(text, pages, records);
      meter.count(operation, records - counted);
      counted = records;
    },
  };
}

/** Whose records a search is for. */
export function whoseOf({ subject, account: { country } }: Hunt): Whose {
  return { subject, country };
}

/** What an officer has said of a record, whatever it carries; `undefined` when nothing was. */
export function saidOf(
  { account, subject: { confirmed = [], excluded = [] } }: Hunt,
  { kind, record }: Pick<Brought, "kind" | "record">,
): "confirmed" | "excluded" | undefined {
  if (confirmed.length + excluded.length === 0) return undefined;
  const id = findingIdOf(account, kind.kind, recordIdOf(kind, record));
  if (excluded.includes(id)) return "excluded";
  return confirmed.includes(id) ? "confirmed" : undefined;
}

/** What has no id is told apart by what it holds: forgotten it must not be. */
export function recordIdOf(kind: RecordKind, record: unknown): string {
  return nameOf(kind, record) ?? contentId(record);
}

/** Whether a record is known to be there, or known to be gone. */
export function isFound(hunt: Hunt, kind: RecordKind, record: unknown): boolean {
  const id = findingIdOf(hunt.account, kind.kind, recordIdOf(kind, record));
  return hasNothingLeft(kind, record, hunt.subject.identifiers) || hunt.found.has(id);
}

/** A record as a finding of the search. */
export function findingFrom(hunt: Hunt, { kind, record, via }: Brought): Finding {
  const recordId = recordIdOf(kind, record);
  const numbers = rawNumbersIn(record);
  const unnamed = shownPointers(unnamedIn(kind, record));
  const carries = carriedBy(kind, record, whoseOf(hunt));
  return {
    id: findingIdOf(hunt.account, kind.kind, recordId),
    account: hunt.account.id,
    vendor: hunt.account.vendor,
    kind: kind.kind,
    title: kind.title,
    recordId,
    ...(kind.list === undefined ? {} : { list: kind.list.id }),
    record,
    via,
    matchedBy: matchesOf(kind, record, whoseOf(hunt)),
    readAt: new Date(hunt.account.now()).toISOString(),
    ...(Object.keys(numbers).length === 0 ? {} : { numbers }),
    ...(unnamed.length === 0 ? {} : { unnamed }),
    ...(carries.length === 0 ? {} : { carries }),
  };
}
