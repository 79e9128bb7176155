import type { Right } from "@oubli/model";
import type { GroundId } from "../grounds.ts";

/** What a variable of a letter holds. */
interface ValueOf {
  readonly text: string;
  /** ISO date, written out in the letter's language. */
  readonly date: string;
  readonly name: PersonName;
  readonly request: Right;
  readonly ground: GroundId;
  /** One line for each; never empty. */
  readonly list: readonly string[];
}

/** A person's name. All languages here write the given name first. */
export interface PersonName {
  readonly given: string;
  /** Absent for a person with one name only. */
  readonly family?: string;
}

export type VariableType = keyof ValueOf;

// Aliases, not interfaces: only those can also be read as a record of names and types.
type Every = {
  readonly controller: "text";
  readonly contact: "text";
  readonly reference: "text";
  readonly request: "request";
};

type ToPerson = Every & { readonly person: "name"; readonly received: "date" };

type VariablesOfLetters = {
  readonly acknowledgement: ToPerson & { readonly deadline: "date" };
  readonly "identity-request": ToPerson & { readonly reason: "text"; readonly needed: "list" };
  readonly clarification: ToPerson & { readonly question: "text" };
  readonly extension: ToPerson & {
    readonly deadline: "date";
    readonly newdeadline: "date";
    readonly reason: "text";
  };
  readonly refusal: ToPerson & Grounded;
  readonly partial: ToPerson & Grounded & { readonly done: "list"; readonly kept: "list" };
  readonly answer: ToPerson & {
    readonly summary: "text";
    readonly enclosed: "list";
    readonly authority: "text";
  };
  readonly "recipient-notice": Every & {
    readonly recipient: "text";
    readonly record: "text";
    readonly done: "date";
  };
};

type Grounded = {
  readonly ground: "ground";
  readonly reason: "text";
  readonly authority: "text";
};

const EVERY: Every = { controller: "text", contact: "text", reference: "text", request: "request" };
const TO_PERSON: ToPerson = { ...EVERY, person: "name", received: "date" };
const GROUNDED: Grounded = { ground: "ground", reason: "text", authority: "text" };

/** The letters, and the variables each must be given, all of them. */
export const letterVariables: VariablesOfLetters = {
  acknowledgement: { ...TO_PERSON, deadline: "date" },
  "identity-request": { ...TO_PERSON, reason: "text", needed: "list" },
  clarification: { ...TO_PERSON, question: "text" },
  extension: { ...TO_PERSON, deadline: "date", newdeadline: "date", reason: "text" },
  refusal: { ...TO_PERSON, ...GROUNDED },
  partial: { ...TO_PERSON, ...GROUNDED, done: "list", kept: "list" },
  answer: { ...TO_PERSON, summary: "text", enclosed: "list", authority: "text" },
  "recipient-notice": { ...EVERY, recipient: "text", record: "text", done: "date" },
};

/** The letters that can be written. */
export type LetterKind = keyof VariablesOfLetters;

/** What a letter of a kind must be told. A missing one does not compile. */
export type LetterVariables<K extends LetterKind> = {
  readonly [V in keyof VariablesOfLetters[K]]: VariablesOfLetters[K][V] extends VariableType
    ? ValueOf[VariablesOfLetters[K][V]]
    : never;
};
