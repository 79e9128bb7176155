import type { Path } from "../document/source-file.ts";
import { isObject } from "../json.ts";
import type { Advice } from "./why-no-call.ts";

const VARIABLE = /^(\/\S*|[a-z][a-z0-9-]*)(\|[a-z0-9-]+)*$/;

/** The variable of a value that lost its quotes: YAML reads `{email}` as an object in which `email` is nothing. */
export function bareVariable(value: unknown): string | undefined {
  if (!isObject(value)) return undefined;
  const [key, ...more] = Object.keys(value);
  return key !== undefined && more.length === 0 && value[key] === null && VARIABLE.test(key)
    ? key
    : undefined;
}

export function quoteIt(variable: string): Advice {
  return {
    message: `{${variable}} without quotes is an object and no value to fill in`,
    remedy: `write: "{${variable}}"`,
  };
}

/** Every place below a value where a variable lost its quotes. */
export function bareVariablesIn(
  value: unknown,
  path: Path,
): readonly { readonly path: Path; readonly variable: string }[] {
  const variable = bareVariable(value);
  if (variable !== undefined) return [{ path, variable }];
  if (Array.isArray(value))
    return value.flatMap((element, index) => bareVariablesIn(element, [...path, index]));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => bareVariablesIn(child, [...path, key]));
}
