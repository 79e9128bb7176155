import type { Path } from "../document/source-file.ts";

/** What makes a page too much to be read at all. */
export interface Unruly {
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
}

// A whole page is a few hundred lines; the deepest bodies known nest about ten deep.
const DEEPEST = 40;
const MOST_VALUES = 200_000;

/**
 * The first thing in a page no reader can take: nesting without end, more than anybody writes, one piece in two places,
 * a name that means something else to a program.
 */
export function unruly(page: object): Unruly | undefined {
  const seen = new Set<object>();
  const left: { readonly value: object; readonly path: Path }[] = [{ value: page, path: [] }];
  let values = 0;
  for (let spot = left.pop(); spot !== undefined; spot = left.pop()) {
    const { value, path } = spot;
    if (seen.has(value)) return twice(path);
    seen.add(value);
    if (path.length > DEEPEST) return tooDeep(path);
    for (const key of Object.keys(value)) {
      values += 1;
      if (values > MOST_VALUES) return tooMuch();
      const child: unknown = (value as Record<string, unknown>)[key];
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === "__proto__") return meansSomethingElse(at);
      if (typeof child === "object" && child !== null) left.push({ value: child, path: at });
    }
  }
  return undefined;
}

function twice(path: Path): Unruly {
  return {
    path,
    message: "an anchor (&) stands for this and for another place",
    remedy: "write it out in both, so that each line says what it means; or name it under parts",
  };
}

function tooDeep(path: Path): Unruly {
  return { path, message: `this is nested deeper than ${DEEPEST} levels`, remedy: "nest it less deep" };
}

function tooMuch(): Unruly {
  return {
    path: [],
    message: `this page holds more than ${MOST_VALUES} values`,
    remedy: "name only the records and calls that are about people",
  };
}

function meansSomethingElse(path: Path): Unruly {
  return { path, message: "__proto__ cannot be a name here", remedy: "choose another name" };
}
