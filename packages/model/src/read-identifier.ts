import { type Identifier, type IdentifierKind, isIdentifierKind, normalise } from "./identifier.ts";
import { withoutUnseen } from "./visible.ts";
import { wordsIn } from "./words.ts";

/**
 * What was understood of an identifier, and what was taken away to understand it. Neither the notice nor the reason repeats what was
 * written.
 */
export type ReadIdentifier =
  | { readonly ok: true; readonly identifier: Identifier; readonly removed: readonly string[] }
  | { readonly ok: false; readonly because: string };

/** Longer than any address, name or number that exists; an address ends earlier. */
const LONGEST = 400;
const LONGEST_ADDRESS = 254;

/**
 * Reads an identifier as a person types or pastes it: an address with or without a name around it, `mailto:` and `tel:`, a phone
 * number, or `kind:value`, such as `card-number:318-204-557` or `acme.member-number:17`. What only came along with it is taken away, and said.
 */
export function readIdentifier(text: string): ReadIdentifier {
  const problem = unreadable(text);
  if (problem !== undefined) return { ok: false, because: problem };
  // The mark of a file's beginning counts as a blank, and is one that came along unseen.
  const written = text.replaceAll(/^[^\S\ufeff]+|[^\S\ufeff]+$/gu, "");
  const seen = withoutUnseen(written).normalize("NFC").trim();
  const hidden = withoutUnseen(written) === written ? [] : ["invisible characters"];
  const { kind, text: value, removed } = unwrapped(seen);
  if (kind === undefined) return { ok: false, because: unknownKind(value) };
  const because = invalid({ kind, value });
  if (because !== undefined) return { ok: false, because };
  return { ok: true, identifier: { kind, value }, removed: [...new Set([...hidden, ...removed])] };
}

/**
 * The identifiers in a text, one for each line, comma or semicolon. What stands in quotation marks or angle brackets stays together:
 * a name may have a comma.
 */
export function splitIdentifiers(text: string): readonly string[] {
  return (text.match(/(?:"[^"\n]*"|<[^>\n]*>|[^\n,;])+/gu) ?? [])
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The same where only the identifier counts. @returns `undefined` when it cannot be read. */
export function parseIdentifier(text: string): Identifier | undefined {
  const read = readIdentifier(text);
  return read.ok ? read.identifier : undefined;
}

function unreadable(text: string): string | undefined {
  // Looked at first: a text that is too long must not cost anything.
  if (text.length > LONGEST) return `it has ${text.length} characters, more than any identifier`;
  if (wordsIn(text) === undefined) return "it is empty";
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text.trim())) return "it holds control characters";
  if (!text.isWellFormed()) return "it holds half a character";
  if (text.includes("\u202e")) return "it holds a character that shows the text backwards";
  return undefined;
}

interface Wrapped {
  readonly kind: IdentifierKind | undefined;
  readonly text: string;
  readonly removed: readonly string[];
}

type Unwrap = (
  wrapped: Wrapped,
) => { readonly text: string; readonly what?: string; readonly kind?: IdentifierKind } | undefined;

/** Takes away what is around an identifier, layer by layer, until nothing is. */
function unwrapped(text: string): Wrapped {
  let it: Wrapped = { kind: undefined, text, removed: [] };
  for (let goesOn = true; goesOn; ) {
    goesOn = false;
    for (const unwrap of UNWRAPPING) {
      const inner = unwrap(it);
      if (inner === undefined || inner.text.trim() === "") continue;
      goesOn = true;
      const removed = inner.what === undefined ? it.removed : [...it.removed, inner.what];
      it = { kind: inner.kind ?? it.kind, text: inner.text.trim(), removed };
    }
  }
  return { ...it, kind: it.kind ?? kindOf(it.text) };
}

const PAIRS: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ["“", "”"],
  ["„", "“"],
  ["‚", "‘"],
  ["‘", "’"],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
  ["<", ">"],
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
  ["`", "`"],
];

const UNWRAPPING: readonly Unwrap[] = [
  ({ text, kind }) => {
    const [, word = "", rest] = /^([a-z][a-z0-9.-]*):(.+)$/su.exec(text) ?? [];
    // Said once: what follows may itself begin like a kind.
    return rest === undefined || !isIdentifierKind(word) || kind !== undefined
      ? undefined
      : { text: rest, kind: word };
  },
  ({ text, kind }) => {
    const [, rest] = isOf(kind, "email") ? (/^mailto:(.+)$/isu.exec(text) ?? []) : [];
    if (rest === undefined) return undefined;
    const [address = "", ...query] = rest.split("?");
    const what = query.length > 0 ? "mailto: and what the link says besides" : "mailto:";
    return { text: decoded(address), what, kind: "email" };
  },
  ({ text, kind }) => {
    const [, rest] = isOf(kind, "phone") ? (/^tel:([^;?]+)/isu.exec(text) ?? []) : [];
    return rest === undefined ? undefined : { text: decoded(rest), what: "tel:", kind: "phone" };
  },
  ({ text, kind }) => {
    const [, address] = isOf(kind, "email") ? (/^[^<>]+<([^<>]*@[^<>]*)>[\s,;.]*$/su.exec(text) ?? []) : [];
    return address === undefined ? undefined : { text: address, what: "the name beside the address" };
  },
  ({ text, kind }) => {
    const [, address] = isOf(kind, "email") ? (/^(\S+@\S+)\s+\([^()]*\)$/su.exec(text) ?? []) : [];
    return address === undefined ? undefined : { text: address, what: "the name beside the address" };
  },
  ({ text }) => {
    const isIn = ([open, close]: readonly [string, string]) =>
      text.length > 2 && text.startsWith(open) && text.endsWith(close) && !text.slice(1, -1).includes(close);
    return PAIRS.some(isIn)
      ? { text: text.slice(1, -1), what: "quotation marks or brackets around it" }
      : undefined;
  },
  ({ text }) => {
    const bare = text.replace(/^[,;\s]+/u, "").replace(/[,;\s]+$/u, "");
    return bare === text ? undefined : { text: bare, what: "commas or semicolons" };
  },
  ({ text, kind }) => {
    if (!(kind === "email" || (kind === undefined && text.includes("@")))) return undefined;
    const bare = text.replace(/\.+$/u, "");
    return bare === text ? undefined : { text: bare, what: "dots at its end" };
  },
];

function isOf(kind: IdentifierKind | undefined, wanted: IdentifierKind): boolean {
  return kind === undefined || kind === wanted;
}

function decoded(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return unreadable(plain) === undefined ? plain : text;
  } catch {
    return text;
  }
}

function kindOf(text: string): IdentifierKind | undefined {
  if (text.includes("@")) return "email";
  return /^(\+|\(?0)[\d\s()./\p{Pd}]+$/u.test(text) ? "phone" : undefined;
}

function unknownKind(text: string): string {
  return /^[\d\s()./\p{Pd}]+$/u.test(text)
    ? "it does not say what kind of number it is"
    : "it is neither an address nor a phone number, and names no other kind";
}

function invalid(identifier: Identifier): string | undefined {
  if (wordsIn(identifier.value) === undefined) return "it is empty";
  const value = normalise(identifier);
  if (identifier.kind === "email") {
    if (identifier.value.length > LONGEST_ADDRESS) return "it is longer than an e-mail address can be";
    // What stands in brackets or between commas is a list or a name, and not one address.
    if (!/^[^@\s<>,;]+@[^@\s<>,;"()]+$/u.test(value)) return "it is not one e-mail address";
  }
  if (identifier.kind === "phone" && !/^\+?\d{5,15}$/.test(value))
    return "a phone number has between 5 and 15 digits and no letters";
  return undefined;
}
