import type { SecurityFacts, VendorFacts } from "./facts.ts";

/** What to add to a request so that the vendor knows whose it is. */
export interface Authorization {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly query: readonly (readonly [name: string, value: string])[];
}

/**
 * Takes the first alternative for which all credentials are at hand.
 *
 * @returns `undefined` when none is complete, or when a credential could not be sent in a header (a line break at its
 * end is the usual reason).
 */
export function authorize(
  alternatives: readonly (readonly string[])[],
  schemes: VendorFacts["security"],
  credentials: Readonly<Record<string, string>>,
): Authorization | undefined {
  if (alternatives.length === 0) return { headers: [], query: [] };
  const names = alternatives.find((all) => hasAll(all, schemes, credentials));
  if (!names) return undefined;
  const parts = names.flatMap((name) => {
    const scheme = schemes[name];
    return scheme ? [place(scheme, credentials[name] ?? "")] : [];
  });
  return {
    headers: parts.flatMap((part) => (part.in === "header" ? [[part.name, part.value] as const] : [])),
    query: parts.flatMap((part) => (part.in === "query" ? [[part.name, part.value] as const] : [])),
  };
}

/** Whether every named scheme exists and has a credential that fits into a header. */
export function hasAll(
  names: readonly string[],
  schemes: VendorFacts["security"],
  credentials: Readonly<Record<string, string>>,
): boolean {
  return names.every(
    (name) =>
      Object.hasOwn(schemes, name) && Object.hasOwn(credentials, name) && isSendable(credentials[name] ?? ""),
  );
}

/** Whether a credential can stand in a header: visible characters, with spaces or tabs between them. A line break would begin another one. */
function isSendable(credential: string): boolean {
  return /^[\x21-\x7e](?:[\t\x20-\x7e]*[\x21-\x7e])?$/.test(credential);
}

function place(
  scheme: SecurityFacts,
  credential: string,
): { in: "header" | "query"; name: string; value: string } {
  return scheme.type === "bearer"
    ? { in: "header", name: "Authorization", value: `Bearer ${credential}` }
    : { in: scheme.in, name: scheme.name, value: credential };
}
