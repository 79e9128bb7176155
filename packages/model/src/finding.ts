import type { Identifier, IdentifierKind } from "./identifier.ts";
import type { AccountId, OfficerId, VendorId } from "./ids.ts";
import type { Nearness } from "./near-miss.ts";

/** The person a case is about: everything we know them by. */
export interface Subject {
  readonly identifiers: readonly Identifier[];
}

/** One record a vendor holds about the subject. Personal data: sealed wherever it is kept. */
export interface Finding {
  /** `account/kind/recordId`: the same record is the same finding in every search. */
  readonly id: string;
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly kind: string;
  readonly title: string;
  readonly recordId: string;
  /** The id of the list that it is in, of what one person may be in several of. Absent of every other record. */
  readonly list?: string | number;
  /** The record as the vendor gave it, lossless. */
  readonly record: unknown;
  /** Numbers of the record that JavaScript writes otherwise than the vendor did, such as `1.10`, by JSON pointer. Absent: none. */
  readonly numbers?: Readonly<Record<string, string>>;
  /** How we came to it: `listReviews`, or `getCustomer → orders`. */
  readonly via: string;
  /** By which kinds of identifiers it was recognised; empty when only a link led here. */
  readonly matchedBy: readonly IdentifierKind[];
  /** RFC 3339 instant of the vendor's answer. */
  readonly readAt: string;
  /**
   * Pointers, fit to be shown, of what the record holds and the vendor's page does not name: kept, exported and shown like everything else, and
   * looked at by a person before it can count as erased. Absent when everything is named.
   */
  readonly unnamed?: readonly string[];
  /**
   * What the record says about whose it is: the values of every field that the page marks with `identifies`. Absent when it carries
   * none.
   */
  readonly carries?: readonly Identifier[];
  /**
   * How it is nearly the person's, of a record that carries none of their identifiers and that no search has read on from. Absent of
   * every record that was found as theirs.
   */
  readonly near?: readonly Nearness[];
  /** No call could read it by its id, and it stands as a list showed it. Absent where one could, or there is none. */
  readonly unread?: true;
  /** An officer has said that it is another person's: it stands among the near misses only. Absent otherwise. */
  readonly excluded?: true;
}

/**
 * What one question to one vendor brought. The results are different answers to the person and must never be confused.
 *
 * `nothing-found`: asked, read to the declared end, and shown by a positive control to be able to find something. `not-supported`: the
 * vendor's records carry such an identifier, and no call asks by it. `not-kept`: its records carry none, so there is nothing to ask.
 */
export interface CoverageLine {
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly operation: string;
  /** What was asked, for people: `reviews by email`. */
  readonly question: string;
  /** Asked about something else than the person: its answer says nothing about what is held. Absent for every other question. */
  readonly about?: "recipients";
  readonly result: "found" | "nothing-found" | "could-not-look" | "not-supported" | "not-kept";
  /** By which kind of identifier the person was asked for; absent for every question that is not asked by one. */
  readonly by?: IdentifierKind;
  /** The kind of record that was asked for; absent for a question about none. */
  readonly kind?: string;
  /** The operation whose positive answer in the same pass lets "nothing found" be believed; absent where nothing did. */
  readonly provenBy?: string;
  /** Of a question about single records, the ids of those findings that could not be looked at; absent when it is about a list. */
  readonly findings?: readonly string[];
  /** Records about the subject. */
  readonly records: number;
  /** Records that came back but are about other people. */
  readonly others: number;
  readonly pages: number;
  /** Why we could not look, or what is missing. Never personal data. */
  readonly reason?: string;
  /** The bound that the answer was larger than, as it is called in the settings: `pages`, `search.seconds`. Absent for every other reason. */
  readonly bound?: string;
  /** The manual task under which an officer has accepted that this could not be looked at; absent otherwise. */
  readonly accepted?: string;
  /** It was answered by the vendor's own word in a letter, of this civil date; nobody has looked. Absent for every other answer. */
  readonly onWord?: string;
  /** The vendor rejected the account's credentials; absent for every other reason. */
  readonly rejected?: true;
  readonly at: string;
}

/** A party the vendor tells about records: a webhook, an integration (Art. 15(1)(c), Art. 19). */
export interface Recipient {
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly name: string;
  readonly target: string;
}

/** Everything a search of all accounts brought. */
export interface SearchReport {
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageLine[];
  readonly recipients: readonly Recipient[];
  /** Records that came back and are not counted as the person's: near misses, and those that an officer has excluded. Absent: none. */
  readonly nearMisses?: readonly Finding[];
  /** The officer for whom a case was searched; absent for a search without a case. */
  readonly by?: OfficerId;
}
