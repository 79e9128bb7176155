import type { Right } from "@oubli/model";
import type { LetterKind } from "./letter-kinds.ts";

/** What one letter says between greeting and closing. */
export interface LetterText {
  readonly subject: string;
  readonly body: string;
  /** Whether counsel who speaks the language has read it. */
  readonly reviewed: boolean;
}

/** Everything a language needs to write the letters. Variables stand in braces. */
export interface LanguagePack {
  /** BCP 47: how dates are written. */
  readonly locale: string;
  /** How the first day of a month is written where it is not a plain 1. */
  readonly firstOfMonth?: string;
  readonly greeting: string;
  readonly recipientGreeting: string;
  readonly closing: string;
  /** Where to complain, and that there are courts (Art. 12(4)). */
  readonly rights: string;
  readonly requests: Readonly<Record<Right, string>>;
  /** How the language cites the GDPR. */
  readonly article: (article: string, paragraph: string, point: string | undefined) => string;
  readonly letters: Readonly<Record<LetterKind, LetterText>>;
}

/** A text that counsel has not reviewed yet. */
export function draft(subject: string, ...paragraphs: readonly string[]): LetterText {
  return { subject, body: paragraphs.join("\n\n"), reviewed: false };
}
