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

/** What something thrown says; whoever throws what is no error gets no more than a sentence. */
export function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : "something went wrong";
}

/** The command was not called as it must be: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
