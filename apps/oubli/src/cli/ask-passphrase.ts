import type { AskedPassphrase, AskPassphrase } from "@oubli/core";
import type { Shell } from "../shell.ts";

/** Asks for passphrases at the terminal; what is typed is not shown. */
export function askingPassphrase(ask: NonNullable<Shell["ask"]>): AskPassphrase {
  return (asked) => ask({ text: textOf(asked), hidden: true });
}

function textOf(asked: AskedPassphrase): string {
  switch (asked.is) {
    case "open":
      return `${asked.again ? "that is not the passphrase\n" : ""}Passphrase of ${asked.officer}: `;
    case "choose":
      return `${asked.complaint === undefined ? "" : `${asked.complaint}\n`}New passphrase for ${asked.of}: `;
    case "repeat":
      return "The same passphrase again: ";
  }
}
