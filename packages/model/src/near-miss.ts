import {
  type Identifier,
  type IdentifierKind,
  isOwnKind,
  normalise,
  type OwnKind,
  sameIdentifier,
} from "./identifier.ts";

/**
 * How an identifier that a record carries is nearly one of the person's. `spelling`: the same but for accents, dots, separators or
 * a country's prefix; `tag`: the same mailbox with another plus-tag; `letter`: one letter or digit is another; `name`: the same name
 * beside other identifiers; `brought`: the vendor compares whole values, and has brought it for one of them: the record may have it elsewhere.
 */
export interface Nearness {
  readonly kind: IdentifierKind;
  readonly how: "spelling" | "tag" | "letter" | "name" | "brought";
}

/**
 * How a record that carries none of the person's identifiers is nearly theirs, each way once; empty when it is not. The only place
 * that says what a near miss is. Costs no more than reading the identifiers, however long they are.
 */
export function nearnessOf(
  known: readonly Identifier[],
  carries: readonly Identifier[],
): readonly Nearness[] {
  const near = carries.flatMap((theirs) =>
    known.flatMap((mine) => {
      const how = theirs.kind === mine.kind ? nearOf(mine.kind)(mine, theirs) : undefined;
      return how === undefined ? [] : [{ kind: mine.kind, how }];
    }),
  );
  return [...new Map(near.map((one) => [`${one.kind}:${one.how}`, one])).values()];
}

type Near = (mine: Identifier, theirs: Identifier) => Nearness["how"] | undefined;

function nearOf(kind: IdentifierKind): Near {
  return isOwnKind(kind) ? nearCode : NEAR[kind];
}

const NEAR: Readonly<Record<Exclude<IdentifierKind, OwnKind>, Near>> = {
  email: nearAddress,
  phone: nearNumber,
  name: (mine, theirs) => (wordsOf(mine) === wordsOf(theirs) ? "name" : undefined),
  "customer-id": nearCode,
  "external-id": nearCode,
  "card-number": (mine, theirs) => nearCode(mine, theirs) ?? oneLetterOff(codeOf(mine), codeOf(theirs), CARD),
};

/** What is shorter differs by one letter from too many others. */
const LOCAL = 4;
const DIGITS = 8;
const CARD = 8;

function nearAddress(mine: Identifier, theirs: Identifier): Nearness["how"] | undefined {
  if (sameIdentifier(mine, theirs)) return undefined;
  const [one, other] = [addressParts(mine), addressParts(theirs)];
  if (one.domain === other.domain && one.mailbox === other.mailbox)
    return one.tag === other.tag ? "spelling" : "tag";
  if (one.domain === other.domain) return oneLetterOff(one.mailbox, other.mailbox, LOCAL);
  return one.mailbox === other.mailbox ? oneLetterOff(one.domain, other.domain, LOCAL) : undefined;
}

/** An address without what providers or people often leave out: accents, dots and dashes in the mailbox, the plus-tag. */
function addressParts(address: Identifier): {
  readonly mailbox: string;
  readonly tag: string;
  readonly domain: string;
} {
  const text = normalise(address);
  const at = text.lastIndexOf("@");
  const [mailbox = "", ...tag] = text.slice(0, Math.max(at, 0)).split("+");
  const domain = text.slice(at + 1);
  return {
    mailbox: bare(mailbox).replaceAll(/[._-]/g, ""),
    tag: tag.join("+"),
    domain: SAME_PROVIDER.get(domain) ?? domain,
  };
}

const SAME_PROVIDER: ReadonlyMap<string, string> = new Map([["googlemail.com", "gmail.com"]]);

function nearNumber(mine: Identifier, theirs: Identifier): Nearness["how"] | undefined {
  if (sameIdentifier(mine, theirs)) return undefined;
  const [one, other] = [mine, theirs].map((number) => normalise(number).replaceAll(/\D/g, ""));
  if (one === undefined || other === undefined) return undefined;
  const isSame =
    one.length >= DIGITS && other.length >= DIGITS && one.slice(-DIGITS) === other.slice(-DIGITS);
  return isSame ? "spelling" : oneLetterOff(one, other, DIGITS);
}

function nearCode(mine: Identifier, theirs: Identifier): Nearness["how"] | undefined {
  if (sameIdentifier(mine, theirs)) return undefined;
  const [one, other] = [codeOf(mine), codeOf(theirs)];
  return one !== "" && one === other ? "spelling" : undefined;
}

/** A number or code without separators and leading zeros. */
function codeOf(code: Identifier): string {
  return bare(normalise(code))
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll(/(?<!\d)0+(?=\d)/g, "");
}

/** A name as the set of its words: `Voss, Mira` is `Mira Voss`. */
function wordsOf(name: Identifier): string {
  return bare(normalise(name))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .toSorted()
    .join(" ");
}

function bare(text: string): string {
  return text.toLowerCase().normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss");
}

/** Whether one letter was added, left out or replaced, or two beside each other were exchanged. */
function oneLetterOff(one: string, other: string, shortest: number): "letter" | undefined {
  if (one === other || Math.min(one.length, other.length) < shortest) return undefined;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return undefined;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = (text: string, from: number) => text.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1) ? "letter" : undefined;
  const isExchanged = short[at] === long[at + 1] && short[at + 1] === long[at];
  const isReplaced = rest(short, at + 1) === rest(long, at + 1);
  return isReplaced || (isExchanged && rest(short, at + 2) === rest(long, at + 2)) ? "letter" : undefined;
}
