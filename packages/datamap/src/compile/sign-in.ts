import type { KeyPlace, SecurityScheme, Server } from "../data-map.ts";
import type { ApiDocument } from "../document/api-document.ts";
import { nearest } from "../document/nearest.ts";
import type { Path } from "../document/source-file.ts";
import { type Json, textOf } from "../json.ts";
import { listFrom, type Page, type PageSignIn, type PageTokens } from "../page/page-schema.ts";
import { variablesIn } from "../record/template.ts";
import type { Complaints } from "./complaints.ts";
import { serverExtensionsOf } from "./extensions.ts";
import { originOf } from "./origin.ts";
import { someOf } from "./spelling.ts";

/** What an account is read from. */
export interface AccountReading {
  readonly page: Page;
  readonly document: ApiDocument;
  readonly complaints: Complaints;
  /** The schemes in use so far, by the name under which their secrets are handed in. */
  readonly schemes: Map<string, SecurityScheme>;
}

/** How every call signs in that has no way of its own. */
export function securityOf(reading: AccountReading): Server["security"] {
  const { page, document, complaints } = reading;
  const signIn = page.account?.["sign-in"];
  if (signIn !== undefined) return signInsOf(reading, signIn, ["account"]);
  const { security, schemes } = document;
  if (security !== undefined && security.length > 0) return namesOf(reading, security, ["document"]);
  if (
    security === undefined &&
    schemes.size > 0 &&
    document.servers.every((one) => serverExtensionsOf(one).security === undefined)
  )
    complaints.complain(
      page.account === undefined ? ["document"] : ["account"],
      "nothing says how to sign in",
      `write account: { sign-in: … }, one of ${someOf([...schemes.keys(), "none"])}`,
    );
  return [];
}

/** Alternatives of the description: those that can be carried out, or what stands in the way of the first. */
export function namesOf(
  reading: AccountReading,
  alternatives: readonly (readonly string[])[],
  path: Path,
): Server["security"] {
  const usable = alternatives.filter((all) => all.every((name) => schemeIn(reading, name) !== undefined));
  const kept = usable.length > 0 ? usable : alternatives.slice(0, 1);
  for (const name of kept.flat()) takeScheme(reading, name, path);
  return kept;
}

export function signInsOf(
  reading: AccountReading,
  said: PageSignIn | readonly PageSignIn[],
  path: Path,
): Server["security"] {
  return listFrom(said).flatMap((one): readonly (readonly string[])[] => {
    if (one === "none") return [];
    const at = [...path, "sign-in"];
    if (typeof one === "string") {
      const names = one.split("+").map((name) => name.trim());
      for (const name of names) takeScheme(reading, name, at);
      return [withoutDoubles(reading, names, at)];
    }
    const names = Object.entries(one).flatMap(([place, value]) => takeSpoken(reading, place, value, at));
    return [withoutDoubles(reading, names, at)];
  });
}

/** Two keys at one place would be sent as one, which is neither. */
function withoutDoubles(
  { schemes, complaints }: AccountReading,
  names: readonly string[],
  path: Path,
): readonly string[] {
  const places = names.map((name) => (ROLES.includes(name) ? name : placeOf(schemes.get(name))));
  const double = places.find((place, index) => place !== undefined && places.indexOf(place) < index);
  if (double !== undefined)
    complaints.complain(
      path,
      `two ways to sign in that go together are both written at ${double}`,
      "keep one of them, or write either as a list",
    );
  return names;
}

/** Who one is at a database; both are needed, and neither is written into a request. */
const ROLES: readonly string[] = ["reading", "changing"];

function placeOf(scheme: SecurityScheme | undefined): string | undefined {
  if (scheme === undefined) return undefined;
  if (scheme.type !== "apiKey") return "header.Authorization";
  const isAuthorization = scheme.in === "header" && scheme.name.toLowerCase() === "authorization";
  return isAuthorization ? "header.Authorization" : `${scheme.in}.${scheme.name}`;
}

/** A way to sign in that the page itself describes. Its secrets are handed in under the names in the braces. */
function takeSpoken(reading: AccountReading, place: string, text: unknown, path: Path): readonly string[] {
  const { page, schemes } = reading;
  if (place === "oauth2" && typeof text === "object" && text !== null)
    return takeTokens(reading, text as PageTokens, [...path, place]);
  if (typeof text !== "string") return [];
  checkSpoken(reading, place, text, [...path, place]);
  const asks = page.account?.asks ?? {};
  const secret = variablesIn(text).find((one) => one.text === text && !Object.hasOwn(asks, one.name))?.name;
  const plain = place === "basic" ? undefined : schemeAt(place);
  if (plain && secret !== undefined && isFree(schemes, secret, plain)) {
    schemes.set(secret, plain);
    return [secret];
  }
  const scheme = schemeAt(place, text);
  const name = freeName(schemes, place, scheme);
  schemes.set(name, scheme);
  return [name];
}

/** Tokens are asked for at the host of the calls, or at one that the page lets the secrets go to. */
function takeTokens(reading: AccountReading, said: PageTokens, path: Path): readonly string[] {
  const { schemes, complaints } = reading;
  const hosts = originsOf(reading);
  const further = listFrom(reading.page.account?.hosts).map(originOf);
  const [, origin, rest = ""] = /^(https?:\/\/[^/]+)?(\/.*)$/i.exec(said.token) ?? [];
  const isHere = origin === undefined || (hosts.length === 1 && hosts[0] === originOf(origin));
  if (rest === "" || rest.startsWith("//") || /[{}]/.test(rest))
    complaints.complain(
      [...path, "token"],
      `${said.token} is no address that gives tokens`,
      "write its path, such as /oauth/token, or the whole address",
    );
  else if (origin !== undefined && !(isHere || further.includes(originOf(origin))))
    complaints.complain(
      [...path, "token"],
      `another host gives the token (${originOf(origin)}), and would be sent the secrets`,
      `if they may go there, write account: { hosts: [${originOf(origin)}] }`,
    );
  const { grant, scopes, in: where = "header" } = said;
  const scheme: SecurityScheme = {
    type: "oauth2",
    token: isHere ? rest : said.token,
    grant,
    in: where,
    ...(scopes ? { scopes } : {}),
  };
  const name = freeName(schemes, "oauth2", scheme);
  schemes.set(name, scheme);
  return [name];
}

/** Where calls go, each origin once. */
function originsOf({ page, document }: AccountReading): readonly string[] {
  const surfaces = Object.values(page.surfaces ?? {}).map(({ host }) => host);
  const host = page.account?.host;
  const said = host === undefined ? surfaces : [host, ...surfaces];
  const urls = said.length > 0 ? said : document.servers.map(({ url }) => url);
  return [...new Set(urls.map(originOf))];
}

function schemeAt(place: string, text?: string): SecurityScheme {
  if (place === "basic" || ROLES.includes(place)) return { type: "basic", text: text ?? "" };
  const written = text === undefined ? {} : { text };
  const [, where, name = ""] = /^(header|query|body|cookie)\.(.+)$/.exec(place) ?? [];
  return where === undefined
    ? { type: "bearer", ...written }
    : { type: "apiKey", in: where as KeyPlace, name, ...written };
}

function checkSpoken({ complaints }: AccountReading, place: string, text: string, path: Path): void {
  for (const { name, filters, text: written } of variablesIn(text))
    if (name.startsWith("/") || filters.length > 0)
      complaints.complain(
        path,
        `${written} says nothing where a call signs in (${place})`,
        "write the name of a secret, such as {secret}, or of a value of account.asks",
      );
}

function isFree(schemes: AccountReading["schemes"], name: string, scheme: SecurityScheme): boolean {
  const known = schemes.get(name);
  return known === undefined || JSON.stringify(known) === JSON.stringify(scheme);
}

/** A name that stands for this very way; two ways at one place are told apart by a number. */
function freeName(schemes: AccountReading["schemes"], place: string, scheme: SecurityScheme): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? place : `${place} ${count}`;
    if (isFree(schemes, name, scheme)) return name;
  }
}

function takeScheme(reading: AccountReading, name: string, path: Path): void {
  const { document, complaints, schemes } = reading;
  const node = document.schemes.get(name);
  if (node === undefined) {
    const near = nearest(name, document.schemes.keys());
    complaints.complain(
      path,
      `the document has no security scheme ${name}`,
      near === undefined ? `it has ${someOf(document.schemes.keys())}` : `did you mean ${near}?`,
    );
    return;
  }
  const scheme = schemeIn(reading, name);
  if (scheme === undefined) complaints.notYet(path, `the security scheme ${name} (${wordsFor(node)})`);
  else schemes.set(name, scheme);
}

function schemeIn({ document }: AccountReading, name: string): SecurityScheme | undefined {
  const node = document.schemes.get(name);
  if (node === undefined) return undefined;
  const way = node.type === "http" ? textOf(node.scheme).toLowerCase() : node.type;
  if (way === "bearer") return { type: "bearer" };
  if (way === "basic") return { type: "basic", text: "{user}:{password}" };
  const place = node.in;
  if (way !== "apiKey" || typeof node.name !== "string") return undefined;
  return place === "header" || place === "query" || place === "cookie"
    ? { type: "apiKey", in: place, name: node.name }
    : undefined;
}

function wordsFor(node: Json): string {
  if (node.type === "apiKey") return `a key in a ${textOf(node.in)}`;
  if (node.type === "http") return `sign-in of the kind ${textOf(node.scheme)}`;
  return `sign-in of the kind ${textOf(node.type)}; where it takes a token, write account: { sign-in: { bearer: "{secret}" } }`;
}
