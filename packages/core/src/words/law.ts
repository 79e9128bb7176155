import type { Language, LetterKind } from "@oubli/law";
import type { Right } from "@oubli/model";

/** The rights, in words the person would use. */
export const RIGHT_WORDS: Readonly<Record<Right, string>> = {
  access: "a copy of their data",
  rectification: "wrong data corrected",
  erasure: "their data deleted",
  restriction: "their data kept, but not used",
  portability: "their data in a form other services can read",
  objection: "an end to a use of their data",
  "human-review": "a machine's decision reviewed by a person",
};

export const LANGUAGE_WORDS: Readonly<Record<Language, string>> = {
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  it: "Italian",
  lt: "Lithuanian",
  nl: "Dutch",
  pl: "Polish",
  pt: "Portuguese",
};

export const LETTER_WORDS: Readonly<Record<LetterKind, string>> = {
  acknowledgement: "the request has arrived",
  "identity-request": "please prove who you are",
  clarification: "please say what you mean",
  extension: "the response takes longer, and why",
  refusal: "the request is refused, and why",
  partial: "part of it was done, and what was not",
  answer: "the response itself",
  "recipient-notice": "tells a recipient of the data that it was erased",
};
