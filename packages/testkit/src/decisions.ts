/** A decision that stands in one place, and how a second one would look in a source text. */
export interface Decision {
  readonly what: string;
  readonly pattern: RegExp;
  /** Files that may hold it; paths relative to the repository's root, or the beginning of some. */
  readonly only: readonly string[];
}

/** The decisions of the house that once stood in several places and disagreed. */
export const DECISIONS: readonly Decision[] = [
  {
    what: "whether a search was complete (answerOf)",
    pattern:
      /[!=]==? "could-not-look"|answer !== "incomplet[e]"|=== "incomplete" \|\| \w[\w.]* === "none"|answer === "found" \|\|/,
    only: ["packages/model/src/search-answer.ts"],
  },
  {
    what: "whether data is gone (absenceOf)",
    pattern: /\.remaining\.length\s*(?:===|!==|>|<)/,
    only: ["packages/model/src/absence.ts"],
  },
  {
    what: "how a case ended (verdictOf)",
    pattern: /\? "(?:fulfilled|partially-fulfilled|fulfilled-on-word)"/,
    only: ["packages/model/src/verdict.ts"],
  },
  {
    what: "which date a deadline is, and whether it has passed (deadlineOf)",
    pattern:
      /\b(?:statutory|targetDate)\s*(?:<=?|>=?)\s*\w|(?:<=?|>=?)\s*(?:\w+\.)*(?:statutory|targetDate)\b/,
    only: ["packages/model/src/deadline.ts"],
  },
  {
    what: "what is possible (possible, by the case table)",
    pattern: /\bCASE_TABLE\b/,
    only: ["packages/model/src/", "packages/engine/src/permit.ts", "apps/oubli/docs/"],
  },
  {
    what: "who may do what (may)",
    pattern: /\broles\.(?:includes|some)\(.*"(?:officer|approver|legal|auditor|admin|worker)"/,
    only: ["packages/model/src/officer.ts"],
  },
  {
    what: "whether a call was sent (wasSent)",
    pattern: /\bfence\s*(?:>|===|!==)\s*0/,
    only: ["packages/model/src/step.ts"],
  },
  {
    what: "the exit codes (outcomes)",
    pattern: /needsApproval: 6/,
    only: ["packages/core/src/action/outcomes.ts", "packages/testkit/"],
  },
];

/** One sentence for each place that decides a second time what has a place of its own. */
export function secondDecisions(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources].flatMap(([file, text]) =>
    DECISIONS.flatMap(({ what, pattern, only }) =>
      !only.some((place) => file.startsWith(place)) && pattern.test(text)
        ? [`${file} decides ${what}, which has its place in ${only[0]}`]
        : [],
    ),
  );
}

/** Packages below the faces: what they say must fit every face. */
const BELOW = /^packages\/(?:model|law|engine|store|connector|dossier)\/src\//;

// VERIFY.txt tells a stranger what to type; in style sheets two dashes begin a property.
const SPARED: readonly string[] = [
  "packages/dossier/src/verify-text.ts",
  "packages/dossier/src/certificate-verify-text.ts",
  "packages/dossier/src/style.ts",
];

const COMMAND =
  /\boubli (?:case|task|audit|officer|vendor|law|package|find|export|erase|init|doctor|desk|demo)\b|(?:^|\s|")--[a-z]|\bpress [a-zA-Z]\b/;

/** One sentence for each text below the faces that names a flag, a key or a command of one of them. */
export function wordsOfFaces(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources].flatMap(([file, text]) => {
    if (!BELOW.test(file) || SPARED.includes(file)) return [];
    const texts = text.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
    const found = texts.find((one) => COMMAND.test(one));
    return found === undefined ? [] : [`${file} names a command, flag or key: ${found.slice(0, 60)}`];
  });
}

/** One sentence for each export of an index file that stands under no heading. */
export function withoutHeading(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources].flatMap(([file, text]) => {
    if (!file.endsWith("/src/index.ts")) return [];
    const blocks = text.split(/\n\s*\n/).map((block) => block.trim());
    const bare = blocks.find((block) => /^(?:export|import)\b/.test(block) && !block.startsWith("import"));
    return bare === undefined ? [] : [`${file}: ${bare.split("\n")[0]} stands under no heading`];
  });
}
