/** Kinds of identifiers a person can be found by; the same words as in the specs. */
export const IDENTIFIER_KINDS = [
  "email",
  "phone",
  "name",
  "customer-id",
  "external-id",
  "card-number",
] as const;

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** What identifies a person. The value is kept as it was given; compare with {@link sameIdentifier}. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/**
 * Reads an identifier as an officer types it: an address, a phone number in international form, or
 * `kind:value`, such as `card-number:318-204-557`.
 *
 * @returns `undefined` when the kind cannot be told or the value cannot be one of that kind.
 */
export function parseIdentifier(text: string): Identifier | undefined {
  const trimmed = text.trim();
  const named = /^([a-z-]+):(.+)$/.exec(trimmed);
  const kind = IDENTIFIER_KINDS.find((known) => known === named?.[1]);
  if (kind !== undefined && named?.[2] !== undefined) return checked({ kind, value: named[2].trim() });
  if (trimmed.includes("@")) return checked({ kind: "email", value: trimmed });
  if (/^\+[\d\s()./-]+$/.test(trimmed)) return checked({ kind: "phone", value: trimmed });
  return undefined;
}

/**
 * The form in which two spellings of the same identifier are equal: addresses and names in lower case with
 * single spaces (Unicode NFKC), phone numbers as `+` and digits, everything else trimmed.
 *
 * A plus-tag or a dot in an address is kept: whether it means the same mailbox is the provider's secret,
 * and treating two people as one would be worse than asking twice.
 */
export function normalise(identifier: Identifier): string {
  const text = identifier.value.normalize("NFKC").trim();
  switch (identifier.kind) {
    case "email":
      return lowerCase(text);
    case "name":
      return lowerCase(text).replaceAll(/\s+/g, " ");
    case "phone":
      return text.replaceAll(/[^\d+]/g, "").replace(/^00/, "+");
    case "customer-id":
    case "external-id":
    case "card-number":
      return text;
  }
}

// Some letters exist as one character in lower case only, so that lower case must be composed once more.
function lowerCase(text: string): string {
  return text.toLowerCase().normalize("NFKC");
}

/** Whether two identifiers of the same kind mean the same person. Different kinds never do. */
export function sameIdentifier(a: Identifier, b: Identifier): boolean {
  return a.kind === b.kind && normalise(a) === normalise(b);
}

/** A spelling that can be shown where the value must not be: `d•••@e•••`, `+•••17`. */
export function masked(identifier: Identifier): string {
  const value = identifier.value.trim();
  if (identifier.kind === "email") {
    const [local = "", domain = ""] = value.split("@");
    return `${local.slice(0, 1)}•••@${domain.slice(0, 1)}•••`;
  }
  return identifier.kind === "phone" ? `+•••${value.slice(-2)}` : `${value.slice(0, 1)}•••`;
}

function checked(identifier: Identifier): Identifier | undefined {
  const value = normalise(identifier);
  // No vendor keeps a person under a control character: it was pasted along, or is meant to mislead.
  if (value === "" || /\p{Cc}/u.test(identifier.value)) return undefined;
  if (identifier.kind === "email" && !/^[^@\s]+@[^@\s]+$/.test(value)) return undefined;
  if (identifier.kind === "phone" && !/^\+?\d{5,15}$/.test(value)) return undefined;
  return identifier;
}
