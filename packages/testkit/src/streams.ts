/**
 * The files that write to a terminal. What they are handed has passed the cleaning of its stream: the program's shell, the
 * command of auditors.
 */
const WRITING: readonly string[] = [
  "apps/oubli/src/bin.ts",
  "apps/oubli/src/cli/terminal.ts",
  "packages/tlog/src/cli/bin.ts",
];

// What only developers of the house run, over pages, pretend people and numbers of their own.
const TOOLS = /^(?:apps\/(?:bench|sandbox-server)|packages\/(?:release-tools|spec-tools|testkit))\//;

const WRITE =
  /\bprocess\.(?:stdout|stderr)\.write\(|\bconsole\.\w+\(|\bwriteSync\([12]\b|\bprocess\.emitWarning\(/;

/** Classes of characters that are not visible: a list of them is a second rule beside that of the model. */
const UNSEEN = /\\p\{(?:Cf|Default_Ignorable_Code_Point)\}|\\u202[a-e]-|\\u20(?:0b|66)-/;

const RULE = "packages/model/src/visible.ts";

// How a person writes a word, which names look the same, and how wide a sign is drawn are rules of their own.
const OTHER_RULES: readonly string[] = [
  "apps/oubli/src/desk/text/width.ts",
  "packages/testkit/src/streams.ts",
  "packages/model/src/words.ts",
  "packages/model/src/officer-name.ts",
];

/** One sentence for each file that writes to a terminal past the place where what is written is cleaned. */
export function writesPastCleaning(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources].flatMap(([file, text]) =>
    !WRITING.includes(file) && !TOOLS.test(file) && WRITE.test(text)
      ? [`${file} writes to a terminal by itself: hand the text to the shell`]
      : [],
  );
}

/** One sentence for each file that decides by itself which characters are visible. */
export function secondRulesOfSight(sources: ReadonlyMap<string, string>): readonly string[] {
  return [...sources].flatMap(([file, text]) =>
    file !== RULE && !OTHER_RULES.includes(file) && UNSEEN.test(text)
      ? [`${file} decides what is visible, which has its place in ${RULE}`]
      : [],
  );
}
