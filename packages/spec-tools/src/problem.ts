/** One thing wrong with a description, at the line where it is. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  /** Lower case, no full stop. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** A problem as one line: `file:line  message  -> remedy`. */
export function formatProblem({ file, line, message, remedy }: Problem): string {
  return `${file}:${line}  ${message}  -> ${remedy}`;
}
