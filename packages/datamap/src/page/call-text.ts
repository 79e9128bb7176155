import { variablesIn } from "../record/template.ts";

/**
 * A call as a page writes it: `GET /customers?email={email}`, `SELECT public.customers?id={id}`,
 * `QUERY customers?q=email:{email|json}`, `MUTATION erase?id={id}` or `LETTER access`.
 */
export interface CallText {
  readonly verb: string;
  /** What stands before the question mark, with its variables: a path, a table, a name. */
  readonly path: string;
  /** The path's steps without its slashes; one step for everything that is no path. */
  readonly pathSegments: readonly string[];
  /** Names and templates, in their order. A name may come twice. */
  readonly query: readonly (readonly [name: string, template: string])[];
}

/** Longer than any address a server takes. */
export const LONGEST_CALL = 4000;

export const PATH_VERBS: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];
export const TABLE_VERBS: readonly string[] = ["SELECT", "UPDATE", "DELETE"];
export const DOCUMENT_VERBS: readonly string[] = ["QUERY", "MUTATION"];

const TABLE = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*){0,2}$/;
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LETTER = /^[a-z][a-z0-9-]*$/;

/** The parts of a call's text; `undefined` when it is none. Takes time in proportion to the text. */
export function parseCallText(text: string): CallText | undefined {
  if (text.length > LONGEST_CALL || /\s/.test(text.replace(" ", ""))) return undefined;
  const space = text.indexOf(" ");
  if (space < 0) return undefined;
  const verb = text.slice(0, space);
  const parts = splitOutsideBraces(text.slice(space + 1), "?", 2);
  const [path = "", search] = parts ?? [];
  if (parts === undefined || path === "" || !fits(verb, path, search)) return undefined;
  const pathSegments = path.startsWith("/") ? splitOutsideBraces(path.slice(1), "/") : [path];
  const query = search === undefined ? [] : parseQuery(search);
  return pathSegments && query && { verb, path, pathSegments, query };
}

/** The text of a call: the other way round. */
export function writeCallText({ verb, path, query }: Omit<CallText, "pathSegments">): string {
  const search = query.map(([name, template]) => `${name}=${template}`).join("&");
  return `${verb} ${path}${search === "" ? "" : `?${search}`}`;
}

function fits(verb: string, path: string, search: string | undefined): boolean {
  if (path.startsWith("/")) return PATH_VERBS.includes(verb);
  if (verb === "LETTER") return LETTER.test(path) && search === undefined;
  if (DOCUMENT_VERBS.includes(verb)) return NAME.test(path);
  return TABLE_VERBS.includes(verb) && TABLE.test(path);
}

function parseQuery(search: string): CallText["query"] | undefined {
  const pairs = splitOutsideBraces(search, "&");
  const read = (pairs ?? []).map((pair): readonly [string, string] => {
    const [name = "", template = ""] = splitOutsideBraces(pair, "=", 2) ?? [];
    return [name, template];
  });
  const named = read.every(([name]) => name !== "" && !/[{}]/.test(name));
  return pairs !== undefined && named ? read : undefined;
}

/**
 * Splits at a character that stands outside of braces, into at most so many pieces.
 * `undefined` when a brace stays open, is closed twice, holds no variable, or a `#` cuts the text off.
 */
function splitOutsideBraces(
  text: string,
  at: string,
  pieces: number = Number.POSITIVE_INFINITY,
): readonly string[] | undefined {
  const found: string[] = [];
  const inside = new Map(variablesIn(text).map(({ start, text }) => [start, start + text.length]));
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const end = inside.get(index);
    if (end !== undefined) {
      index = end - 1;
      continue;
    }
    const character = text.charAt(index);
    if (character === "{" || character === "}" || character === "#") return undefined;
    if (character !== at || found.length + 1 >= pieces) continue;
    found.push(text.slice(from, index));
    from = index + 1;
  }
  return [...found, text.slice(from)];
}
