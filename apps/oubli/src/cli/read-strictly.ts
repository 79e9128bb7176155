import { type ParseArgsConfig, type ParseArgsOptionsConfig, parseArgs } from "node:util";
import { OubliError } from "@oubli/model";
import { nearest } from "./nearest.ts";

type Read<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true } & ParseArgsConfig>
>;

/**
 * Turns words into values. Strict: a misspelt flag must not be silently ignored by a tool that erases.
 * @throws {OubliError} `USAGE` naming the flag and, where one is near, the flag that was probably meant.
 */
export function readStrictly<T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T): Read<T> {
  try {
    return parseArgs({ args: joined(argv, options), options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    const unknown = /'(--?[^'\s]+)/.exec(message)?.[1];
    const name = unknown?.replace(/^-+/, "").split("=")[0] ?? "";
    if ((error as { code?: string }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
      const near = nearest(name, Object.keys(options));
      const all = Object.keys(options).map((one) => `--${one}`);
      throw new OubliError("USAGE", `unknown option --${name}`, {
        hint: near === undefined ? `options: ${all.join(", ")}` : `did you mean --${near}?`,
      });
    }
    throw new OubliError("USAGE", `option ${unknown ?? ""} is not given as it should be`, {
      hint: "see --help",
    });
  }
}

/**
 * Ties a value that begins with a dash to the flag before it: a value that was copied is not always one that could be chosen.
 * What begins with two is taken for a flag, so that a forgotten value is noticed.
 */
function joined(argv: readonly string[], options: ParseArgsOptionsConfig): string[] {
  return argv.flatMap((word, at) => {
    const takesText = (flag: string | undefined) =>
      flag?.startsWith("--") === true && options[flag.slice(2)]?.type === "string";
    if (takesText(word) && /^-[^-]/.test(argv[at + 1] ?? "")) return [`${word}=${argv[at + 1]}`];
    return takesText(argv[at - 1]) && /^-[^-]/.test(word) ? [] : [word];
  });
}
