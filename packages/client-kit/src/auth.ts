import { namesIn, withValues } from "./account-text.ts";
import { base64 } from "./base64.ts";
import type { KeyPlace, OAuthFacts, SecurityFacts, VendorFacts } from "./facts.ts";
import { type Authorize, IN_A_HEADER } from "./sign.ts";

/** Secrets and values of one account, by name. */
type Values = Readonly<Record<string, string>>;

/** What an account signs in with: its secrets, and those of its values that a vendor asks for. */
export function signingValues(
  { asks = {} }: Pick<VendorFacts, "asks">,
  credentials: Values,
  parameters: Values = {},
): Values {
  const asked = Object.entries(parameters).filter(([name]) => Object.hasOwn(asks, name));
  const secrets = Object.entries(credentials).filter(([name]) => !Object.hasOwn(asks, name));
  return Object.fromEntries([...asked, ...secrets]);
}

/** Names of the secrets a way to authenticate needs. */
export function secretsOf(
  { security, asks = {} }: Pick<VendorFacts, "security" | "asks">,
  scheme: string,
): readonly string[] {
  const facts = Object.hasOwn(security, scheme) ? security[scheme] : undefined;
  return facts === undefined ? [] : namesOf(scheme, facts).filter((name) => !Object.hasOwn(asks, name));
}

/**
 * Takes the first alternative for which everything is at hand.
 *
 * @returns `undefined` when none is complete, or when a value could not be sent where it belongs (a line break at its
 * end is the usual reason).
 */
export const authorize: Authorize = (alternatives, schemes, values) => {
  if (alternatives.length === 0) return { headers: [], query: [], body: [] };
  const names = alternatives.find((all) => hasAll(all, schemes, values));
  if (!names) return undefined;
  const parts = names.flatMap((name) => {
    const scheme = schemes[name];
    // A token is asked for when a call is made.
    return scheme && scheme.type !== "oauth2" ? [place(name, scheme, values)] : [];
  });
  const placed = (where: KeyPlace): readonly (readonly [string, string])[] =>
    parts.flatMap((part) => (part.in === where ? [[part.name, part.value] as const] : []));
  const cookies = placed("cookie").map(([name, value]) => `${name}=${value}`);
  return {
    headers: [
      ...placed("header"),
      ...(cookies.length === 0 ? [] : [["Cookie", cookies.join("; ")] as const]),
    ],
    query: placed("query"),
    body: placed("body").map(([name, value]) => [`/${name.replaceAll(".", "/")}`, value] as const),
  };
};

/** The alternative that is taken; none where none is complete. */
export function chosenWay(
  alternatives: readonly (readonly string[])[],
  schemes: VendorFacts["security"],
  values: Values,
): readonly string[] {
  return alternatives.find((all) => hasAll(all, schemes, values)) ?? [];
}

/** Whether every named scheme exists and has values that can be sent where they belong. */
export function hasAll(names: readonly string[], schemes: VendorFacts["security"], values: Values): boolean {
  return names.every((name) => {
    const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
    return (
      scheme !== undefined &&
      namesOf(name, scheme).every(
        (one) => Object.hasOwn(values, one) && isSendable(scheme, one, values[one] ?? ""),
      )
    );
  });
}

function namesOf(scheme: string, facts: SecurityFacts): readonly string[] {
  if (facts.type === "oauth2")
    return ["client-id", "client-secret", ...(facts.grant === "refresh-token" ? ["refresh-token"] : [])];
  return facts.text === undefined ? [scheme] : namesIn(facts.text);
}

// RFC 6265: anything else would end the cookie, or begin another one.
const IN_A_COOKIE = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]+$/;

const CONTROL = /\p{Cc}/u;

function isSendable(scheme: SecurityFacts, name: string, value: string): boolean {
  if (scheme.type === "basic") return isOfBasic(scheme.text, name, value);
  const cookie = scheme.type === "apiKey" && scheme.in === "cookie";
  return (cookie ? IN_A_COOKIE : IN_A_HEADER).test(value);
}

/** What is encoded may hold any letter. A colon ends the user, so that a user cannot have one. */
function isOfBasic(text: string, name: string, value: string): boolean {
  if (value === "" || value.trim() !== value || CONTROL.test(value) || !value.isWellFormed()) return false;
  const user = text.slice(0, text.indexOf(":"));
  return !namesIn(user).includes(name) || !value.includes(":");
}

function place(
  name: string,
  scheme: Exclude<SecurityFacts, OAuthFacts>,
  values: Values,
): { readonly in: KeyPlace; readonly name: string; readonly value: string } {
  const written = withValues(scheme.text ?? `{${name}}`, values);
  const value = scheme.text === undefined ? (values[name] ?? "") : written;
  if (scheme.type === "apiKey") return { in: scheme.in, name: scheme.name, value };
  const signed =
    scheme.type === "bearer" ? `Bearer ${value}` : `Basic ${base64(new TextEncoder().encode(value))}`;
  return { in: "header", name: "Authorization", value: signed };
}
