import type { CoverageLine } from "./finding.ts";
import { type Identifier, sameIdentifier } from "./identifier.ts";
import type { AccountId, OfficerId, VendorId } from "./ids.ts";

/** What a letter to a service without an API asks for: what it holds, or that it erases that. */
export const LETTER_REQUESTS = ["access", "erasure"] as const;
export type LetterRequest = (typeof LETTER_REQUESTS)[number];

/** What a service answers: to the first that it holds nothing, or data; to the second that it has erased it. */
export const LETTER_ANSWERS = ["nothing", "data", "erased"] as const;
export type LetterSaid = (typeof LETTER_ANSWERS)[number];

/** What came back, as an officer has entered it: the vendor's word, with the file that proves it. Personal data. */
export interface LetterAnswer {
  readonly said: LetterSaid;
  /** The civil date the answer bears. */
  readonly on: string;
  /** RFC 3339 instant at which it was entered. */
  readonly at: string;
  readonly by: OfficerId;
  /** What came, byte for byte, in base64. */
  readonly file: string;
}

/** A letter that was written in a case. Sealed with it. */
export interface WrittenLetter {
  readonly account: AccountId;
  readonly vendor: VendorId;
  readonly asks: LetterRequest;
  /** By which identifiers it asks: an answer says nothing of another one. */
  readonly names: readonly Identifier[];
  /** RFC 3339 instant. */
  readonly at: string;
  /** Until when an answer is due, and when an officer is reminded of it, in milliseconds since the epoch. */
  readonly due: number;
  readonly reminders: readonly number[];
  /** Absent as long as nobody has entered one: silence is no answer. */
  readonly answer?: LetterAnswer;
}

/** Whether a question of a search is one that only a letter asks. */
export function isByLetter({ operation }: Pick<CoverageLine, "operation">): boolean {
  return operation.startsWith("LETTER ");
}

/** Which answer fits a letter. */
export function fits(asks: LetterRequest, said: LetterSaid): boolean {
  return (asks === "erasure") === (said === "erased");
}

/** The latest letter to an account that asks for something; `undefined` where none was written. */
export function letterTo(
  letters: readonly WrittenLetter[],
  account: AccountId,
  asks: LetterRequest,
): WrittenLetter | undefined {
  return letters.findLast((one) => one.account === account && one.asks === asks);
}

/** Whether a letter asks by all of these. */
export function asksByAll(
  { names }: Pick<WrittenLetter, "names">,
  identifiers: readonly Identifier[],
): boolean {
  return identifiers.every((one) => names.some((named) => sameIdentifier(named, one)));
}

/** When an officer is to be reminded of letters without an answer, their last days among them. */
export function remindersOfLetters(letters: readonly WrittenLetter[]): readonly number[] {
  return letters.flatMap(({ answer, due, reminders }) => (answer === undefined ? [...reminders, due] : []));
}
