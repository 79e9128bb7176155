import type { CallInput } from "@oubli/client-kit";
import type { Operation } from "@oubli/datamap";
import { valueAt } from "@oubli/datamap/record";

/** A request as a vendor reads it: which operations it may be, and what is in its places. */
export interface AskedCall {
  readonly operations: readonly Operation[];
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
  readonly url: URL;
}

/** Reads a request. @param base The path that all calls begin with. */
export async function readAsked(
  request: Request,
  operations: readonly Operation[],
  base: string,
): Promise<AskedCall> {
  const url = new URL(request.url);
  const rest = url.pathname.startsWith(base) ? url.pathname.slice(base.length) : url.pathname;
  const fitting = operations.filter(
    ({ method, path }) => method === request.method && valuesIn(path, rest) !== undefined,
  );
  // A path without variables is meant where one with variables would fit, too.
  const [fewest] = fitting.map(({ path }) => variablesOf(path)).toSorted((a, b) => a - b);
  const own = fitting.filter(({ path }) => variablesOf(path) === fewest);
  const text = await request.text();
  return {
    operations: own,
    path: valuesIn(own[0]?.path ?? "", rest) ?? {},
    query: url.searchParams,
    headers: request.headers,
    body: bodyOf(text, request.headers.get("content-type") ?? ""),
    url,
  };
}

const variablesOf = (path: string) => (path.match(/\{/g) ?? []).length;

function valuesIn(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const pattern = template
    .split(/(\{[^}]*\})/)
    .map((part) => {
      if (!part.startsWith("{")) return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      names.push(part.slice(1, -1));
      return "([^/]+?)";
    })
    .join("");
  const found = new RegExp(`^${pattern}$`).exec(path);
  return found
    ? Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? "")]))
    : undefined;
}

function bodyOf(text: string, type: string): unknown {
  if (text === "") return undefined;
  if (type.includes("form-urlencoded")) return nested(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `a[b]=c` as an object. */
function nested(form: URLSearchParams): unknown {
  const body: Record<string, unknown> = {};
  for (const [name, value] of form) {
    const parts = name.split(/[[\]]+/).filter((part) => part !== "");
    let at = body;
    for (const part of parts.slice(0, -1)) {
      at[part] ??= {};
      at = at[part] as Record<string, unknown>;
    }
    at[parts.at(-1) ?? name] = value;
  }
  return body;
}

/** Whether a request is what a call would have been sent with. Letter case does not count, as at most vendors. */
export function isAsked(
  { path, query, headers, body }: AskedCall,
  input: CallInput,
  ignoreBody = false,
): boolean {
  const same = (sent: unknown, meant: unknown) =>
    String(sent ?? "").toLowerCase() === String(meant).toLowerCase();
  return (
    Object.entries(input.path ?? {}).every(([name, value]) => same(path[name], value)) &&
    Object.entries(input.query ?? {}).every(([name, value]) => isInQuery(query, name, value)) &&
    Object.entries(input.header ?? {}).every(([name, value]) => same(headers.get(name), value)) &&
    (ignoreBody || holdsAll(body, input.body))
  );
}

function isInQuery(query: URLSearchParams, name: string, value: unknown): boolean {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).every(([member, one]) => isInQuery(query, `${name}[${member}]`, one));
  return query.getAll(name).some((sent) => sent.toLowerCase() === String(value).toLowerCase());
}

function holdsAll(sent: unknown, meant: unknown): boolean {
  if (meant === undefined) return true;
  if (typeof meant !== "object" || meant === null)
    return String(sent ?? "").toLowerCase() === String(meant).toLowerCase();
  return Object.entries(meant).every(([name, value]) =>
    holdsAll(valueAt(sent, `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`), value),
  );
}
