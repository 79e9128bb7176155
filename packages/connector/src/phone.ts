import { type Identifier, sameIdentifier } from "@oubli/model";
import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/min";

/**
 * A phone number in its international form, `+` and digits; `undefined` when its country is not told. A number without one is read
 * as dialled in the country of the controller.
 */
export function e164(value: string, country: string | undefined): string | undefined {
  return parsed(value, country)?.number;
}

/** The digits of a number as it is dialled in its own country. */
export function nationalDigits(value: string, country: string | undefined): string | undefined {
  return parsed(value, country)?.formatNational().replaceAll(/\D/g, "");
}

/** Whether two identifiers mean the same person, phone numbers with and without their country included. */
export function sameAt(country: string | undefined, a: Identifier, b: Identifier): boolean {
  if (sameIdentifier(a, b)) return true;
  if (a.kind !== "phone" || b.kind !== "phone") return false;
  const [one, other] = [parsed(a.value, country), parsed(b.value, country)];
  const same = (number: PhoneNumber | undefined, text: string) =>
    number !== undefined && number.number === parsed(text, number.country)?.number;
  // A number without a country may be one of the other's.
  return (one !== undefined && one.number === other?.number) || same(one, b.value) || same(other, a.value);
}

function parsed(value: string, country: string | undefined): PhoneNumber | undefined {
  const number = parsePhoneNumberFromString(
    value.normalize("NFKC").replace(/^00/, "+"),
    countryCode(country),
  );
  return number?.isPossible() ? number : undefined;
}

function countryCode(country: string | undefined): { readonly defaultCountry?: CountryCode } {
  return country !== undefined && isSupportedCountry(country) ? { defaultCountry: country } : {};
}
