import { type ParseArgsConfig, parseArgs } from "node:util";

/** What a command found. */
export interface Outcome {
  /** Whether what was asked holds: exit code 0 or 1. */
  readonly holds: boolean;
  /** For people, without a final newline. */
  readonly text: string;
  /** The same for programs. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** The world as a command sees it. */
export interface World {
  readonly print: (text: string) => void;
  /** Shows how far something is, once it has taken more than a second. */
  readonly progress: (done: number, size: number) => void;
  /** Aborted when the process is told to stop. */
  readonly signal: AbortSignal;
}

/** One command: its name, how it is called, and what it does. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** @throws {UsageError} When it was not called as `usage` says. Anything else it throws means "could not look". */
  readonly run: (args: readonly string[], world: World) => Promise<Outcome>;
}

/** What something thrown says; for a thrown value that is not an error, one general sentence. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : "something went wrong";
}

/** The command was not called as it must be: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** What was given on the command line. */
export interface Args<Names extends readonly string[] = readonly string[]> {
  /** As many as have a name in the shape. */
  readonly positionals: { readonly [Position in keyof Names]: string };
  /** @returns The value of an option given once. @throws {UsageError} When it is missing. */
  readonly one: (name: string) => string;
  readonly maybe: (name: string) => string | undefined;
  readonly many: (name: string) => readonly string[];
  readonly flag: (name: string) => boolean;
}

/** Which options there are. */
interface Shape<Names extends readonly string[]> {
  /** What each positional is called, in order; all are required. */
  readonly positionals: Names;
  readonly strings?: readonly string[];
  readonly flags?: readonly string[];
}

/** Reads a command line. @throws {UsageError} For anything unknown, missing or too much. */
export function readArgs<const Names extends readonly string[]>(
  args: readonly string[],
  { positionals, strings = [], flags = [] }: Shape<Names>,
): Args<Names> {
  const options: NonNullable<ParseArgsConfig["options"]> = {};
  for (const name of strings) options[name] = { type: "string", multiple: true };
  for (const name of flags) options[name] = { type: "boolean" };
  const parsed = parse(args, options);
  const missing = positionals[parsed.positionals.length];
  if (missing !== undefined) throw new UsageError(`${missing} is missing`);
  if (parsed.positionals.length > positionals.length) throw new UsageError("there are too many arguments");
  // Counted just now: each name has its value.
  const given = parsed.positionals as readonly string[] as Args<Names>["positionals"];
  const many = (name: string) => {
    const value = parsed.values[name];
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  };
  const maybe = (name: string) => {
    if (many(name).length > 1) throw new UsageError(`--${name} is given twice`);
    return many(name)[0];
  };
  const one = (name: string) => {
    const value = maybe(name);
    if (value === undefined) throw new UsageError(`--${name} is missing`);
    return value;
  };
  return { positionals: given, one, maybe, many, flag: (name) => parsed.values[name] === true };
}

function parse(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig["options"]>,
): ReturnType<typeof parseArgs> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}
