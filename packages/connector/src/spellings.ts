import { domainToASCII, domainToUnicode } from "node:url";
import type { Spelling } from "@oubli/datamap";
import { type Identifier, normalise } from "@oubli/model";
import { e164, nationalDigits } from "./phone.ts";

/** Where an identifier is asked, and what is known of it there. */
interface Asked {
  readonly identifier: Identifier;
  /** The country of the controller: numbers without a country are dialled there. */
  readonly country: string | undefined;
}

/**
 * The spellings in which an identifier is asked, each once: those the page says the vendor tells apart, else as it was given and in
 * its normal form.
 */
export function spellingsOf(asked: Asked, wanted: readonly Spelling[] | undefined): readonly string[] {
  const given = asked.identifier.value;
  const spelt =
    wanted === undefined ? [given, ...normalForms(asked)] : wanted.flatMap((one) => SPELLINGS[one](asked));
  return [...new Set(spelt)].filter((text) => text !== "");
}

function normalForms({ identifier, country }: Asked): readonly string[] {
  switch (identifier.kind) {
    case "email":
      return domainsOf(lower(identifier.value));
    case "phone":
      return [e164(identifier.value, country) ?? []].flat();
    default:
      return [];
  }
}

const SPELLINGS: Readonly<Record<Spelling, (asked: Asked) => readonly string[]>> = {
  "as-given": ({ identifier }) => [identifier.value],
  lower: ({ identifier }) => [lower(identifier.value)],
  "upper-first": ({ identifier }) => [upperFirst(identifier.value)],
  e164: ({ identifier, country }) => [e164(identifier.value, country) ?? []].flat(),
  digits: ({ identifier, country }) => [
    (e164(identifier.value, country) ?? normalise(identifier)).replaceAll(/\D/g, ""),
  ],
  national: ({ identifier, country }) => [nationalDigits(identifier.value, country) ?? []].flat(),
  idn: ({ identifier }) => domainsOf(identifier.value),
};

function lower(text: string): string {
  return text.toLowerCase().normalize("NFC");
}

/** `Ada.person@…`: how a keyboard begins a line. */
function upperFirst(text: string): string {
  const [first = "", ...rest] = lower(text);
  return `${first.toUpperCase()}${rest.join("")}`;
}

/** An address with its domain in letters and as the network writes it. */
function domainsOf(address: string): readonly string[] {
  const at = address.lastIndexOf("@");
  if (at < 0) return [address];
  const domain = address.slice(at + 1);
  const forms = [domainToUnicode(domain), domainToASCII(domain)].filter((form) => form !== "");
  // A domain of plain letters has one form, and only its case would differ.
  if (forms.every((form) => form === domain.toLowerCase())) return [address];
  return forms.map((form) => `${address.slice(0, at + 1)}${form}`);
}
