import type { Delimiter, OperationFacts, PagesFacts, ParameterFacts, Repeat } from "../facts.ts";

/** An operation as a method knows it. */
export interface NamedOperation extends OperationFacts {
  /** Names of the values in its path, in the order of the path. */
  readonly places: readonly string[];
  /** Whether the argument after the path's values is the body, the query, or neither. */
  readonly takes: "body" | "query" | "nothing";
  /** JSON pointer of what a caller wants of the answer. */
  readonly at: string;
  /** Its answers are bytes, not JSON. */
  readonly isFile: boolean;
  /** It takes no key. */
  readonly isOpen: boolean;
  /** The member of its body in which the argument goes; the argument is the body where there is none. */
  readonly wrap: string | undefined;
}

const REPEATS: Readonly<Record<string, Repeat>> = { s: "safe", a: "after-looking", n: "never" };
const DELIMITERS: Readonly<Record<string, Delimiter>> = { c: ",", s: " ", p: "|" };

const read = new Map<string, NamedOperation>();

/**
 * Reads an operation from the line it is written on, once: `id METHOD /path repeat at pages parts`, with `-` for what there is none of.
 *
 * Parts stand between commas: `{}` it takes a body, `{data}` one in which the argument is `data`, `+type` of that kind, `<type` its answers are of that kind, `=address` it has a base URL of its own, `~` it takes no key, `name` a parameter of
 * the query, `^name` a header, `@name` and `$name` a header and a parameter of the account. After a name: `!` required, `%` an object, `:c` values joined by a comma.
 */
export function operationOf(line: string, ways: Readonly<Record<string, PagesFacts>>): NamedOperation {
  const known = read.get(line);
  if (known) return known;
  const [id = "", method = "", path = "", repeat = "", at = "-", pages = "-", parts = ""] = line.split(" ");
  const all = parts === "" ? [] : parts.split(",");
  const after = (mark: string): string | undefined => all.find((part) => part.startsWith(mark))?.slice(1);
  const places = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name as string);
  const body = /^\{(.*)\}$/.exec(all[0] ?? "")?.[1];
  const [sends, accepts, server] = [after("+"), after("<"), after("=")];
  const way = ways[pages];
  const named = all.filter((part) => !/^[{+<=~]/.test(part)).map(parameterOf);
  const place = at === "-" ? "" : at;
  const operation: NamedOperation = {
    id,
    method: method as OperationFacts["method"],
    path,
    repeat: REPEATS[repeat] ?? "never",
    surfaces: [],
    parameters: [
      ...places.map((name) => ({ name, in: "path", required: true, account: false }) as const),
      ...named,
    ],
    ...(sends === undefined ? {} : { sends: { type: sends } }),
    ...(accepts === undefined ? {} : { accepts }),
    ...(server === undefined ? {} : { server }),
    ...(way === undefined ? {} : { pages: way, returns: { at: place, many: true } }),
    places,
    wrap: body || undefined,
    takes:
      body !== undefined
        ? "body"
        : named.some((one) => one.in === "query" && !one.account)
          ? "query"
          : "nothing",
    at: place,
    isOpen: all.includes("~"),
    isFile: accepts?.includes("json") === false,
  };
  read.set(line, operation);
  return operation;
}

function parameterOf(part: string): ParameterFacts {
  const [, place, name = "", rest = ""] = /^([@^$]?)([^!%:]+)(.*)$/.exec(part) ?? [];
  const joined = DELIMITERS[/:(.)/.exec(rest)?.[1] ?? ""];
  return {
    name,
    in: place === "" || place === "$" ? "query" : "header",
    required: rest.includes("!"),
    account: place === "@" || place === "$",
    ...(rest.includes("%") ? { deep: true } : {}),
    ...(joined === undefined ? {} : { joined }),
  };
}
