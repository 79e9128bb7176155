import { LawError } from "../law-error.ts";
import { type LetterKind, type LetterVariables, letterVariables, type VariableType } from "./letter-kinds.ts";
import { requireLetter } from "./template.ts";

/**
 * Gives words their types: what was typed as `name=value` becomes the variables of a letter. Whether each value is
 * right is for `writeLetter` to say, and so is what is missing.
 *
 * @param words Each name with its values, in the order they came; more than one makes a list.
 * @throws {LawError} `UNKNOWN_LETTER`, or `VARIABLE_MALFORMED` for several values where one is meant.
 */
export function readVariables<K extends LetterKind>(
  kind: K,
  words: Readonly<Record<string, readonly string[]>>,
): LetterVariables<K> {
  requireLetter(kind);
  const types: Readonly<Record<string, VariableType>> = letterVariables[kind];
  const read = Object.entries(words).map(([name, values]) => [name, typedValue(name, types[name], values)]);
  return Object.fromEntries(read) as LetterVariables<K>;
}

function typedValue(name: string, type: VariableType | undefined, values: readonly string[]): unknown {
  if (type === "list") return values;
  const [value = "", ...more] = values;
  if (more.length > 0) throw new LawError("VARIABLE_MALFORMED", `${name}: must be given only once`);
  if (type !== "name") return value;
  const parts = value.trim().split(/\s+/);
  const family = parts.length > 1 ? parts.pop() : undefined;
  return { given: parts.join(" "), ...(family === undefined ? {} : { family }) };
}
