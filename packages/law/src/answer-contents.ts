import type { RegimeId, Right } from "@oubli/model";
import { informationToBeGiven } from "./information.ts";
import { isGdpr } from "./is-gdpr.ts";
import { rightArticle } from "./right-entries.ts";

/** What is sent to the person: the answer to a request that exercises a right, or a letter on the way to one. */
export type AnswerKind = Right | "refusal" | "partial" | "extension";

/** One thing an answer must say. Where nothing of the kind exists, it must say that. */
export interface AnswerItem {
  readonly id: string;
  readonly article: string;
  readonly plain: string;
}

const COMPLAINT: AnswerItem = {
  id: "complaint",
  article: "Art. 12(4)",
  plain: "that the person can complain to a supervisory authority, and to which",
};
const REMEDY: AnswerItem = {
  id: "remedy",
  article: "Art. 12(4)",
  plain: "that the person can go to court",
};
const RECIPIENTS_TOLD: AnswerItem = {
  id: "recipients-told",
  article: "Art. 19",
  plain: "which recipients were told, and which could not be",
};
const ACTION: AnswerItem = { id: "action", article: "Art. 12(3)", plain: "what was done, and when" };

const GDPR: Readonly<Record<AnswerKind, readonly AnswerItem[]>> = {
  access: [
    { id: "confirmation", article: "Art. 15(1)", plain: "whether data about the person is held" },
    { id: "copy", article: "Art. 15(3)", plain: "a faithful and intelligible copy of the data" },
    ...informationOf("gdpr"),
  ],
  rectification: [ACTION, RECIPIENTS_TOLD],
  erasure: [
    ACTION,
    {
      id: "kept",
      article: "Art. 17(3)",
      plain: "what stays, on which ground, until when; or that nothing does",
    },
    RECIPIENTS_TOLD,
    { id: "record-kept", article: "Art. 5(2)", plain: "that a record of the request itself is kept" },
  ],
  restriction: [
    ACTION,
    RECIPIENTS_TOLD,
    {
      id: "before-lifting",
      article: "Art. 18(3)",
      plain: "that the person is told before the restriction ends",
    },
  ],
  portability: [
    { id: "data", article: "Art. 20(1)", plain: "the data the person provided" },
    { id: "format", article: "Art. 20(1)", plain: "a structured, commonly used, machine-readable form" },
  ],
  objection: [ACTION],
  "human-review": [
    {
      id: "review",
      article: "Art. 22(3)",
      plain: "that a person looked at the decision, and what came of it",
    },
  ],
  refusal: [
    { id: "reasons", article: "Art. 12(4)", plain: "why nothing was done, with its ground" },
    COMPLAINT,
    REMEDY,
  ],
  partial: [
    ACTION,
    { id: "kept", article: "Art. 17(3)", plain: "what was not done, on which ground, until when" },
    COMPLAINT,
    REMEDY,
  ],
  extension: [
    { id: "reasons", article: "Art. 12(3)", plain: "why it takes longer" },
    { id: "new-date", article: "Art. 12(3)", plain: "until when the answer comes" },
  ],
};

// What is the same in every law, with the places where the others say it.
const ELSEWHERE: Readonly<Partial<Record<RegimeId, Partial<Record<AnswerKind, readonly AnswerItem[]>>>>> = {
  ccpa: {
    access: [
      { id: "copy", article: "Civ. Code section 1798.110(a)(5)", plain: "the specific pieces of data" },
      ...informationOf("ccpa"),
    ],
    erasure: [
      { ...ACTION, article: "11 CCR section 7022" },
      {
        id: "kept",
        article: "11 CCR section 7022(f)",
        plain: "what stays and why, in detail; or that nothing does",
      },
      { ...RECIPIENTS_TOLD, article: "11 CCR section 7022(b)" },
      {
        id: "record-kept",
        article: "11 CCR section 7022(e)",
        plain: "that a record of the request itself is kept",
      },
    ],
    extension: [
      { id: "reasons", article: "11 CCR section 7021(b)", plain: "why it takes longer" },
      { id: "new-date", article: "11 CCR section 7021(b)", plain: "until when the answer comes" },
    ],
  },
  lgpd: {
    access: [
      { id: "confirmation", article: "LGPD Art. 18(I)", plain: "whether data about the person is held" },
      { id: "copy", article: "LGPD Art. 18(II)", plain: "the data itself" },
      ...informationOf("lgpd"),
    ],
    erasure: [
      { ...ACTION, article: "LGPD Art. 18(VI)" },
      {
        id: "kept",
        article: "LGPD Art. 16",
        plain: "what stays and on which ground; or that nothing does",
      },
      { ...RECIPIENTS_TOLD, article: "LGPD Art. 18 § 6" },
    ],
    refusal: [{ id: "reasons", article: "LGPD Art. 18 § 4(II)", plain: "why nothing was done" }],
  },
};

/**
 * Everything an answer of a kind must say, in the order of the law. Where a law is silent about a kind of answer it
 * is what was done, and when, as for every request; never empty.
 *
 * @param regime The GDPR by default.
 */
export function contentsOf(kind: AnswerKind, regime: RegimeId = "gdpr"): readonly AnswerItem[] {
  if (isGdpr(regime)) return GDPR[kind];
  return ELSEWHERE[regime]?.[kind] ?? [{ ...ACTION, article: placeOf(kind, regime) }];
}

/**
 * What an answer still lacks.
 *
 * @param present The ids of what it says already. An item counts as said when the answer says that there is nothing
 * of the kind; ids that do not belong to this kind of answer are passed over.
 * @returns An empty list when nothing is missing.
 */
export function missingFrom(
  kind: AnswerKind,
  present: Iterable<string>,
  regime: RegimeId = "gdpr",
): readonly AnswerItem[] {
  const said = new Set(present);
  return contentsOf(kind, regime).filter(({ id }) => !said.has(id));
}

function placeOf(kind: AnswerKind, regime: RegimeId): string {
  const isRight = kind !== "refusal" && kind !== "partial" && kind !== "extension";
  return (isRight ? rightArticle(kind, regime) : undefined) ?? "no text";
}

function informationOf(regime: RegimeId): readonly AnswerItem[] {
  return informationToBeGiven(regime).map(({ id, article, plain }) => ({ id, article, plain }));
}
