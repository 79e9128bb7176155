import type { Verification } from "./absence.ts";
import type { AcceptedGap } from "./accepted-gap.ts";
import type { Finding, SearchReport, Subject } from "./finding.ts";
import { isIdentifierKind } from "./identifier.ts";
import { LETTER_ANSWERS, LETTER_REQUESTS, type WrittenLetter } from "./letter.ts";
import { type ManualTask, type Plan, STEP_ACTIONS } from "./plan.ts";
import type { WhoseDecision } from "./whose.ts";

/** Names under which personal data is sealed beside a case. */
export type SealedName =
  | "subject"
  | "search"
  /** What was found before any earlier plan of the case was carried out, as it was then; absent while there is one plan. */
  | "before"
  | "plan"
  /** A plan that was carried out before the present one, by its round. */
  | `plan/${string}`
  | "verification"
  /** What a vendor answered in a search that is still under way, by the keyed digest of what was asked. */
  | `answer/${string}`
  /** What officers have accepted that could not be looked at. */
  | "gaps"
  /** Letters to services without an API, with what came back. */
  | "letters"
  /** What officers have said about whose the found records are. */
  | "whose"
  /** The certificates that were built, the latest last. */
  | "certificates"
  /** What the vendor has called the job that it made of a step's call, by the step. */
  | `job/${string}`
  /** A manual task that is not part of a plan, by its id. */
  | `task/${string}`
  /** What was given for an act that waits for another officer, by its id. */
  | `pending/${string}`
  /** The proof or reason with which a task ended, by its id. */
  | `ending/${string}`
  /** What an officer wrote about an act, such as its reason, by its keyed digest in the audit trail. */
  | `words/${string}`;

/** What is sealed under a name. */
export type SealedValue<Name extends SealedName> = Name extends "subject"
  ? Subject
  : Name extends "search"
    ? SearchReport
    : Name extends "before"
      ? readonly Finding[]
      : Name extends "plan" | `plan/${string}`
        ? Plan
        : Name extends "verification"
          ? Verification
          : Name extends `answer/${string}`
            ? { readonly at: number; readonly answer: KeptAnswer }
            : Name extends "gaps"
              ? readonly AcceptedGap[]
              : Name extends "whose"
                ? readonly WhoseDecision[]
                : Name extends "letters"
                  ? readonly WrittenLetter[]
                  : Name extends "certificates"
                    ? readonly IssuedCertificate[]
                    : Name extends `job/${string}`
                      ? SealedJob
                      : Name extends `task/${string}`
                        ? ManualTask
                        : string;

/** The vendor's own id of a job, with its JSON type, and the claim of the step whose call it answers. */
export interface SealedJob {
  readonly id: string | number;
  readonly fence: number;
}

/** An answer as it came: enough to be read again. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
}

/** A certificate as it was built: what a later one supersedes. */
export interface IssuedCertificate {
  /** SHA-256 of its manifest, base64url. */
  readonly manifest: string;
  /** RFC 3339 instant. */
  readonly at: string;
}

type Shape = (value: unknown) => boolean;

const isText: Shape = (value) => typeof value === "string";
const isNumber: Shape = (value) => typeof value === "number";
const listOf =
  (each: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(each);
const oneOf =
  (words: readonly string[]): Shape =>
  (value) =>
    words.some((word) => word === value);
const optional =
  (each: Shape): Shape =>
  (value) =>
    value === undefined || each(value);
const shape =
  (members: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(members).every(([name, holds]) => holds((value as Record<string, unknown>)[name]));

const isKind: Shape = (value) => typeof value === "string" && isIdentifierKind(value);

const SUBJECT = shape({ identifiers: listOf(shape({ kind: isKind, value: isText })) });

const PLACE = { account: isText, vendor: isText };

const FINDINGS = listOf(
  shape({ ...PLACE, id: isText, kind: isText, title: isText, recordId: isText, matchedBy: listOf(isText) }),
);

const SEARCH = shape({
  findings: FINDINGS,
  nearMisses: optional(FINDINGS),
  coverage: listOf(
    shape({
      ...PLACE,
      question: isText,
      about: optional(oneOf(["recipients"])),
      result: oneOf(["found", "nothing-found", "could-not-look", "not-supported", "not-kept"]),
    }),
  ),
  recipients: listOf(shape({ ...PLACE, name: isText, target: isText })),
});

const TASK = shape({ ...PLACE, id: isText, findings: listOf(isText), title: isText, what: isText });

const PLAN = shape({
  format: (value) => value === 1,
  case: isText,
  nonce: isText,
  madeBy: isText,
  findings: listOf(isText),
  targets: listOf(
    shape({ ...PLACE, baseUrl: isText, parameters: shape({}), map: isText, sources: shape({}) }),
  ),
  steps: listOf(
    shape({
      ...PLACE,
      id: isText,
      action: oneOf(STEP_ACTIONS),
      repeat: oneOf(["safe", "after-looking", "never"]),
      finding: isText,
      takes: optional(
        shape({
          longestMs: isNumber,
          remindMs: optional(listOf(isNumber)),
          cancel: optional(shape({ withinMs: isNumber })),
        }),
      ),
      call: shape({ operation: isText, method: isText, template: isText, path: shape({}), query: shape({}) }),
      effects: listOf(shape({ note: isText })),
    }),
  ),
  covered: listOf(shape({ ...PLACE, finding: isText })),
  retained: listOf(shape({ ...PLACE, finding: isText, ground: isText })),
  tasks: listOf(TASK),
});

const VERIFICATION = shape({
  at: isText,
  report: SEARCH,
  remaining: listOf(isText),
  due: optional(listOf(isText)),
  left: optional(listOf(isText)),
  unchecked: optional(listOf(isText)),
});

const GAPS = listOf(
  shape({
    ...PLACE,
    operation: isText,
    question: isText,
    findings: listOf(isText),
    task: isText,
    by: isText,
    lookAgainOn: isText,
  }),
);

const WHOSE = listOf((value) => {
  const isDecision = shape({ by: isText, at: isText, decided: isText })(value);
  const isOf = [shape({ finding: isText }), shape({ identifier: shape({ kind: isKind, value: isText }) })];
  return isDecision && isOf.some((of) => of(value));
});

/** The name without the id that follows it: one kind, one shape. */
type SealedKind = SealedName extends infer Name
  ? Name extends `${infer Kind}/${string}`
    ? Kind
    : Name
  : never;

const SHAPES: Readonly<Record<SealedKind & string, Shape>> = {
  subject: SUBJECT,
  search: SEARCH,
  before: FINDINGS,
  plan: PLAN,
  verification: VERIFICATION,
  answer: shape({
    at: isNumber,
    answer: shape({
      status: isNumber,
      headers: listOf((value) => listOf(isText)(value) && (value as unknown[]).length === 2),
      text: isText,
    }),
  }),
  gaps: GAPS,
  whose: WHOSE,
  letters: listOf(
    shape({
      ...PLACE,
      asks: oneOf(LETTER_REQUESTS),
      at: isText,
      due: isNumber,
      reminders: listOf(isNumber),
      answer: optional(
        shape({ said: oneOf(LETTER_ANSWERS), on: isText, at: isText, by: isText, file: isText }),
      ),
    }),
  ),
  certificates: listOf(shape({ manifest: isText, at: isText })),
  job: shape({
    id: (value) => typeof value === "string" || typeof value === "number",
    fence: isNumber,
  }),
  task: TASK,
  pending: isText,
  ending: isText,
  words: isText,
};

/**
 * Checks that what was unsealed is what its name promises, before anything is decided by it.
 *
 * @returns `undefined` when it is not: written by another version, or altered with the case's key.
 */
export function readSealed<Name extends SealedName>(
  name: Name,
  value: unknown,
): SealedValue<Name> | undefined {
  const kind = name.split("/")[0] as SealedKind & string;
  return SHAPES[kind](value) ? (value as SealedValue<Name>) : undefined;
}
