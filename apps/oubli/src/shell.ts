import type { Keeper } from "@oubli/core";
import { terminalText } from "@oubli/model";

/** What the command line may touch of the process. Results go to standard output, conversation to standard error. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether a person sits at both ends: standard input and output are a terminal that can be drawn on. */
  readonly interactive: boolean;
  /** Aborted by the first Ctrl+C. */
  readonly signal: AbortSignal;
  /** Asks the person at the terminal for one line. Missing where there is no person. */
  readonly ask?: (prompt: Prompt) => Promise<string>;
  /** Starts this program anew in the background, to keep keys open. Missing where the program cannot be found again. */
  readonly startKeeper?: () => Keeper;
  /** Everything on standard input. */
  readonly input: () => Promise<string>;
  /** The text of a file. */
  readonly file: (path: string) => Promise<string>;
}

/** One line that is asked for. */
export interface Prompt {
  /** What is said before it, on standard error. */
  readonly text: string;
  /** The answer is not shown while it is typed. */
  readonly hidden: boolean;
}

/** The same shell, where whatever is said is text that a terminal may show: the one place that everything written passes. */
export function cleaned(shell: Shell): Shell {
  const { out, err, ask } = shell;
  return {
    ...shell,
    out: (text) => out(terminalText(text)),
    err: (text) => err(terminalText(text)),
    ...(ask ? { ask: ({ text, hidden }) => ask({ text: terminalText(text), hidden }) } : {}),
  };
}
