/** Kinds of identifiers that every vendor may know; the same words as in the specs. */
export const IDENTIFIER_KINDS = [
  "email",
  "phone",
  "name",
  "customer-id",
  "external-id",
  "card-number",
] as const;

/**
 * A kind that a page brings: whose numbers these are, a dot, and what they are. `acme.member-number` is the vendor's own, so that the
 * same number elsewhere means somebody else; `our.order-number` is the controller's, and means the same at every vendor.
 */
export type OwnKind = `${string}.${string}`;

/** What a person can be found by. */
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number] | OwnKind;

/** Whose numbers mean the same at every vendor; no vendor can be called so. */
export const CONTROLLERS_OWN = "our";

const LONGEST_OWN_KIND = 100;
/** How each of its two words is written. */
export const OWN_KIND_WORD: RegExp = /[a-z][a-z0-9-]*/;

const OWN_KIND = new RegExp(`^${OWN_KIND_WORD.source}\\.${OWN_KIND_WORD.source}$`);

/** Whether a word is written as a kind that a page may bring. */
export function isOwnKind(word: string): word is OwnKind {
  return word.length <= LONGEST_OWN_KIND && OWN_KIND.test(word);
}

/** Whether a word can be a kind of identifier, of all vendors or of a page's own. */
export function isIdentifierKind(word: string): word is IdentifierKind {
  return IDENTIFIER_KINDS.some((kind) => kind === word) || isOwnKind(word);
}

/** Who gives out the numbers of a page's own kind, and what they are: `acme` and `member-number`. */
export function partsOfOwnKind(kind: OwnKind): { readonly whose: string; readonly what: string } {
  const dot = kind.indexOf(".");
  return { whose: kind.slice(0, dot), what: kind.slice(dot + 1) };
}

/** Whether a value means somebody at one account only: another account may have given the same number to somebody else. */
export function meansOneAccount(kind: IdentifierKind): boolean {
  return kind === "customer-id" || (isOwnKind(kind) && partsOfOwnKind(kind).whose !== CONTROLLERS_OWN);
}

/** A kind of identifier as people call it, without whose it is: `member number`. */
export function kindInWords(kind: IdentifierKind): string {
  return (isOwnKind(kind) ? partsOfOwnKind(kind).what : kind).replaceAll("-", " ");
}

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
    default:
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
