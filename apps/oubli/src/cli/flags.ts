import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { type CaseId, OubliError, parseCaseId } from "@oubli/model";

/** Flags every command that opens a home understands. */
export const COMMON = {
  json: { type: "boolean", default: false },
  as: { type: "string" },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Turns words into values. Strict: a misspelt flag must not be silently ignored by a tool that erases.
 * @throws {OubliError} `USAGE` naming the word and, where one is near, the flag that was probably meant.
 */
export function readFlags<T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T) {
  try {
    return parseArgs({ args: joined(argv, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const unknown = /'(--?[^'\s]+)/.exec(message)?.[1];
    const name = unknown?.replace(/^-+/, "").split("=")[0] ?? "";
    if ((error as { code?: string }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const near = nearest(name, Object.keys(options));
      throw new OubliError("USAGE", `unknown option --${name}`, {
        hint:
          near === undefined
            ? `options: ${Object.keys(options)
                .map((one) => `--${one}`)
                .join(", ")}`
            : `did you mean --${near}?`,
      });
    }
    throw new OubliError("USAGE", `option ${unknown ?? ""} is not given as it should be`, {
      hint: "see --help",
    });
  }
}

/**
 * Ties a value that begins with a dash to the flag before it, as every 64th hash of a plan does: nobody who copies one could
 * know. What begins with two is taken for a flag, so that a forgotten value is noticed.
 */
function joined(argv: readonly string[], options: ParseArgsOptionsConfig): string[] {
  return argv.flatMap((word, at) => {
    const takesText = (flag: string | undefined) =>
      flag?.startsWith("--") === true && options[flag.slice(2)]?.type === "string";
    if (takesText(word) && /^-[^-]/.test(argv[at + 1] ?? "")) return [`${word}=${argv[at + 1]}`];
    return takesText(argv[at - 1]) && /^-[^-]/.test(word) ? [] : [word];
  });
}

/** The only case number among the words. @throws {OubliError} `USAGE` */
export function requireCaseId(positionals: readonly string[], expected = 1): CaseId {
  const id = positionals[0] === undefined ? undefined : parseCaseId(positionals[0]);
  if (id === undefined || positionals.length !== expected) {
    throw new OubliError(
      "USAGE",
      expected === 1 ? "expected exactly one case number" : "expected a case number first",
      {
        hint: 'a case number looks like C-7; see "oubli case list"',
      },
    );
  }
  return id;
}

/** The nearest known word, if one is near enough to have been meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = scored;
  return best && best.distance <= Math.max(1, Math.floor(word.length / 3)) ? best.candidate : undefined;
}

/** Levenshtein distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, right] of [...b].entries()) {
      next.push(
        Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (left === right ? 0 : 1)),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
