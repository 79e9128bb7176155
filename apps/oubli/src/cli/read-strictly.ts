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
    const option = /'(?:-\w, )?(--?[^'\s]+)/.exec(message)?.[1]?.split("=")[0] ?? "";
    if ((error as { code?: string }).code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") throw unknown(option, options);
    const isFlag = options[option.replace(/^-+/, "")]?.type === "boolean";
    throw new OubliError("USAGE", `${option} ${isFlag ? "takes no value" : "needs a value"}`, {
      hint: "see --help",
    });
  }
}

/** Repeats the option only when it looks like one: it may be a value about a person. */
function unknown(option: string, options: ParseArgsOptionsConfig): OubliError {
  if (!/^-(\w|-[a-z][a-z-]{0,39})$/i.test(option))
    return new OubliError("USAGE", "there is no such option", { hint: "see --help" });
  const near = nearest(option.replace(/^-+/, ""), Object.keys(options));
  const all = Object.keys(options).map((one) => `--${one}`);
  return new OubliError("USAGE", `unknown option ${option}`, {
    hint: near === undefined ? `options: ${all.join(", ")}` : `did you mean --${near}?`,
  });
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
