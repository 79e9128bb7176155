import type { SecurityScheme, Server } from "../data-map.ts";
import type { ApiDocument } from "../document/api-document.ts";
import { nearest } from "../document/nearest.ts";
import type { Path } from "../document/source-file.ts";
import { type Json, textOf } from "../json.ts";
import { listFrom, type Page, type PageSignIn } from "../page/page-schema.ts";
import { variablesIn } from "../record/template.ts";
import type { Complaints } from "./complaints.ts";
import { serverExtensionsOf } from "./extensions.ts";
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
      return [names];
    }
    return [Object.entries(one).flatMap(([place, value]) => takeSpoken(reading, place, value, at))];
  });
}

/** A way to sign in that the page itself describes. Its secret is handed in under the name in the braces. */
function takeSpoken(
  { schemes, complaints }: AccountReading,
  place: string,
  value: unknown,
  path: Path,
): readonly string[] {
  if (value === undefined) return [];
  if (place === "basic") complaints.notYet(path, "basic (a user and a password)");
  else if (place === "oauth2") complaints.notYet(path, "oauth2 (tokens that are asked for)");
  else if (place.startsWith("body.")) complaints.notYet(path, "a secret in the body");
  const [variable] = typeof value === "string" ? variablesIn(value) : [];
  if (variable === undefined || typeof value !== "string" || place === "basic") return [];
  if (variable.text !== value) complaints.notYet(path, `a secret between other characters (${place})`);
  const name = place.slice(place.indexOf(".") + 1);
  const scheme: SecurityScheme =
    place.startsWith("header.") || place.startsWith("query.")
      ? { type: "apiKey", in: place.startsWith("query.") ? "query" : "header", name }
      : { type: "bearer" };
  schemes.set(variable.name, scheme);
  return [variable.name];
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
  if (node.type === "http" && textOf(node.scheme).toLowerCase() === "bearer") return { type: "bearer" };
  const place = node.in;
  if (node.type === "apiKey" && (place === "header" || place === "query") && typeof node.name === "string")
    return { type: "apiKey", in: place, name: node.name };
  return undefined;
}

function wordsFor(node: Json): string {
  if (node.type === "apiKey") return `a key in a ${textOf(node.in)}`;
  if (node.type === "basic" || node.type === "http")
    return `sign-in of the kind ${textOf(node.scheme) || "basic"}`;
  return `sign-in of the kind ${textOf(node.type)}; where it takes a token, write account: { sign-in: { bearer: "{secret}" } }`;
}
