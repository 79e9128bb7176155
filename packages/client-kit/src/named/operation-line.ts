import type { OperationFacts, PagesFacts, ParameterFacts, Repeat } from "../facts.ts";
import { InputProblem } from "../input-problem.ts";
import type { MoreOfParameters } from "../prepare.ts";

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

/** What of a vendor the lines of its operations refer to. */
export interface KnownOfVendor {
  readonly pages: Readonly<Record<string, PagesFacts>>;
  readonly parts?: { readonly parameters?: MoreOfParameters };
}

/** What was read, by vendor: the same line may mean another way of paging at another one. */
const read = new WeakMap<KnownOfVendor, Map<string, NamedOperation>>();

/**
 * Reads an operation from the line it is written on, once: `id METHOD /path repeat at pages parts`, with `-` for what there is none of.
 *
 * Parts stand between commas: `{}` it takes a body, `{data}` one in which the argument is `data`, `+type` of that kind, `<type` its answers are of that kind, `=address` it has a base URL of its own, `~` it takes no key, `name` a parameter of
 * the query, `^name` a header, `@name` and `$name` a header and a parameter of the account. After a name: `!` required, `%` an object, `:c` values joined by a comma.
 */
export function operationOf(line: string, vendor: KnownOfVendor): NamedOperation {
  const lines = read.get(vendor) ?? new Map<string, NamedOperation>();
  const known = lines.get(line);
  if (known) return known;
  const [id = "", method = "", path = "", repeat = "", at = "-", pages = "-", parts = ""] = line.split(" ");
  const all = parts === "" ? [] : parts.split(",");
  const after = (mark: string): string | undefined => all.find((part) => part.startsWith(mark))?.slice(1);
  const places = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name]) => name as string);
  const body = /^\{(.*)\}$/.exec(all[0] ?? "")?.[1];
  const [sends, accepts, server] = [after("+"), after("<"), after("=")];
  const way = vendor.pages[pages];
  const named = all
    .filter((part) => !/^[{+<=~]/.test(part))
    .map(vendor.parts?.parameters?.read ?? plainParameter);
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
  read.set(vendor, lines.set(line, operation));
  return operation;
}

/** @throws {InputProblem} For marks that nothing reads: a parameter that is not understood must not be left out. */
function plainParameter(part: string): ParameterFacts {
  if (/^[@^$]|[%:]/.test(part)) throw new InputProblem(`nothing reads the parameter ${part}`);
  return { name: part.replace("!", ""), in: "query", required: part.endsWith("!"), account: false };
}
