import { domainToASCII } from "node:url";
import type { Letter } from "@oubli/datamap";
import { settledText } from "./settled-text.ts";

const ADDRESS = /^([!#$%&'*+/=?^_`{|}~.\w-]{1,64})@([^\s@<>(),;:"\\[\]\p{Cc}]{1,255})$/u;

/** Where a letter goes, as the network writes it; `undefined` where that is not one address alone. */
export function addressOf(
  { to }: Pick<Letter, "to">,
  parameters: Readonly<Record<string, string>>,
): string | undefined {
  const [, local, domain] = ADDRESS.exec(settledText(to, parameters)) ?? [];
  const host = domain === undefined ? "" : domainToASCII(domain);
  return local === undefined || host === "" ? undefined : `${local}@${host}`;
}
