import { type IdentifierKind, isOwnKind, kindInWords, type OwnKind } from "@oubli/model";

/** A count with its unit: `1 record`, `2 records`. */
export function plural(count: number, unit: string, units: string = `${unit}s`): string {
  return `${count} ${count === 1 ? unit : units}`;
}

/** `a`, `a and b`, `a, b and c`. Nothing for an empty list. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

/** A member's name as words, for members without a description: `zip_code` becomes `Zip code`. */
export function humanised(name: string): string {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replaceAll(/[_-]+/g, " ")
    .trim()
    .toLowerCase();
  return words === "" ? name : `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * A date or moment (RFC 3339, or close to it) as people write it: `4 March 2026`, `4 March 2026, 21:05 UTC`.
 * The clock is not moved to another zone.
 *
 * @returns `undefined` for any other text.
 */
export function momentInWords(text: string): string | undefined {
  const [, year, month, day, hour, minute, zone] = MOMENT.exec(text) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (year === undefined || name === undefined || !(Number(day) >= 1 && Number(day) <= 31)) return undefined;
  const date = `${Number(day)} ${name} ${Number(year)}`;
  if (hour === undefined) return date;
  const offset =
    zone === undefined ? "" : /^(Z|[+-]00:?00)$/.test(zone) ? " UTC" : ` (UTC${zone.replace("-", "\u2212")})`;
  return `${date}, ${hour}:${minute}${offset}`;
}

/** A moment of our own making, which is always well-formed; anything else is given back as it is. */
export function when(text: string): string {
  return momentInWords(text) ?? text;
}

/** The day of a moment of our own making. */
export function day(text: string): string {
  return when(text.slice(0, 10));
}

/** What a record is recognised by, for people. */
export function identifierInWords(kind: IdentifierKind): string {
  return isOwnKind(kind) ? kindInWords(kind) : IDENTIFIER_WORDS[kind];
}

const IDENTIFIER_WORDS: Readonly<Record<Exclude<IdentifierKind, OwnKind>, string>> = {
  email: "e-mail address",
  phone: "phone number",
  name: "name",
  "customer-id": "customer number",
  "external-id": "customer number in another system",
  "card-number": "card number",
};

/** Where data comes from (Art. 15(1)(g)), by the origin mark: a few words for a label, a sentence for a list. */
export const ORIGIN_WORDS: Readonly<Record<string, { readonly short: string; readonly sentence: string }>> = {
  provided: { short: "given by you", sentence: "You gave it: typed, chosen or sent by you." },
  observed: {
    short: "observed",
    sentence: "It was observed while you used the service or bought something.",
  },
  inferred: { short: "concluded", sentence: "It was concluded from other data about you." },
  assigned: { short: "assigned", sentence: "A system assigned it to you, such as a number or a link." },
};

/** A category of data in plain words, from the Fideslang name its mark has; the longest known beginning counts. */
export function categoryInWords(category: string): string {
  const tokens = category.split(".");
  for (let length = tokens.length; length > 0; length -= 1) {
    const words = CATEGORIES[tokens.slice(0, length).join(".")];
    if (words !== undefined) return words;
  }
  return humanised(tokens.at(-1) ?? category);
}

const CATEGORIES: Readonly<Record<string, string>> = {
  user: "Other data about you",
  "user.account": "Your account",
  "user.authorization": "Access links and codes",
  "user.behavior": "What you did, and what was concluded from it",
  "user.behavior.purchase_history": "Purchases",
  "user.contact": "Contact details",
  "user.content": "What you wrote or sent",
  "user.content.self_image": "Pictures of you",
  "user.demographic": "Age, gender, language and the like",
  "user.device": "Devices and connections",
  "user.financial": "Money",
  "user.location": "Places",
  "user.name": "Names",
  "user.privacy_preferences": "Consents and privacy choices",
  "user.unique_id": "Numbers and identifiers",
  system: "Technical data",
};
