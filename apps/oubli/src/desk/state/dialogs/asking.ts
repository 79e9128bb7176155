import type { Given } from "@oubli/core";

/** An action that was begun, and what was said of it so far. A dialog that asks for the rest carries it along. */
export interface Asking {
  readonly action: string;
  readonly given: Given;
  /** What stands in a field before it is written, by the name of the field. It counts only once Enter is pressed on it. */
  readonly draft?: Readonly<Record<string, string>>;
}
