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

/** What identifies a person. The value is kept as it was given, cleaned; compare with {@link sameIdentifier}. */
export interface Identifier {
  readonly kind: IdentifierKind;
  readonly value: string;
}

/**
 * The form in which two spellings of the same identifier are equal: addresses and names in lower case with
 * single spaces (Unicode NFKC), the domain of an address as the network writes it (`xn--…`), phone numbers as `+` and digits,
 * everything else trimmed.
 *
 * A plus-tag or a dot in an address is kept: whether it means the same mailbox is the provider's secret,
 * and treating two people as one would be worse than asking twice.
 */
export function normalise(identifier: Identifier): string {
  const text = identifier.value.normalize("NFKC").trim();
  switch (identifier.kind) {
    case "email":
      return withNetworkDomain(lowerCase(text));
    case "name":
      return lowerCase(text).replaceAll(/\s+/g, " ");
    case "phone":
      return phoneDigits(text);
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

/** An address with its domain in the form that travels: letters of other scripts as `xn--…`. */
function withNetworkDomain(address: string): string {
  const at = address.lastIndexOf("@");
  const domain = address.slice(at + 1);
  const isForeign = /[^\0-\x7f]/.test(domain) && !/[\s%/?#\\:@[\]]/.test(domain);
  const url = isForeign ? `http://${domain}` : "";
  return URL.canParse(url) ? `${address.slice(0, at + 1)}${new URL(url).hostname}` : address;
}

/** `+49 (0)170`: the zero in brackets is dialled only at home, everywhere but in Italy. */
function phoneDigits(text: string): string {
  const digits = (of: string) => of.replaceAll(/[^\d+]/g, "").replace(/^00/, "+");
  const whole = digits(text);
  const isAbroad = whole.startsWith("+") && !whole.startsWith("+39");
  return isAbroad ? digits(text.replaceAll(/\(\s*0\s*\)/g, "")) : whole;
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
