import { LawError } from "./law-error.ts";

/** What can be done to data instead of, or as a way of, deleting it. */
export type ErasureStrategy =
  | "delete"
  | "empty"
  | "same-word-for-all"
  | "random"
  | "mask-part"
  | "hash"
  | "keyed-hash"
  | "encrypt";

/** What a strategy amounts to in law, and what to say to the officer who picks it. */
export interface StrategyEffect {
  readonly id: ErasureStrategy;
  readonly countsAs: "erasure" | "anonymisation" | "pseudonymisation";
  /** Shown before it is used; absent where there is nothing to warn of. */
  readonly warning?: string;
  readonly source: string;
}

const WP216 = "Art. 29 Working Party, Opinion 05/2014 (WP216)";
const STILL_PERSONAL = "GDPR Art. 4(5) and recital 26; CJEU C-413/23 P";
const REST =
  "Anonymous only if nothing left in the record singles the person out, links to them or lets one infer them: look at free text, dates and numbers.";

/** Every strategy, from the surest to the weakest. Whatever is pseudonymised is still personal data, and not erased. */
export const erasureStrategies: readonly StrategyEffect[] = [
  { id: "delete", countsAs: "erasure", source: "GDPR Art. 17(1)" },
  { id: "empty", countsAs: "anonymisation", warning: REST, source: WP216 },
  { id: "same-word-for-all", countsAs: "anonymisation", warning: REST, source: WP216 },
  {
    id: "random",
    countsAs: "anonymisation",
    warning: `${REST} Do not keep a list of what was replaced by what.`,
    source: WP216,
  },
  {
    id: "mask-part",
    countsAs: "pseudonymisation",
    warning: "The part that stays can be enough to identify the person again. This is not erasure.",
    source: STILL_PERSONAL,
  },
  {
    id: "hash",
    countsAs: "pseudonymisation",
    warning: "Anyone who can guess the address can compute its hash. This is not erasure.",
    source: STILL_PERSONAL,
  },
  {
    id: "keyed-hash",
    countsAs: "pseudonymisation",
    warning: "Anyone with the key can identify the person again. This is not erasure while the key exists.",
    source: STILL_PERSONAL,
  },
  {
    id: "encrypt",
    countsAs: "pseudonymisation",
    warning: "Anyone with the key can read the data again. This is not erasure while the key exists.",
    source: STILL_PERSONAL,
  },
];

/**
 * What one strategy amounts to.
 *
 * @throws {LawError} `UNKNOWN_STRATEGY`.
 */
export function effectOf(strategy: ErasureStrategy): StrategyEffect {
  const found = erasureStrategies.find(({ id }) => id === strategy);
  if (found) return found;
  throw new LawError(
    "UNKNOWN_STRATEGY",
    `strategy: must be one of ${erasureStrategies.map(({ id }) => id).join(", ")}`,
  );
}
