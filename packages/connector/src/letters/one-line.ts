import { OubliError } from "@oubli/model";

/** Whether a text ends no line: whatever follows a line break in the head of a letter is another header. */
export function isOneLine(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(text);
}

/** @throws {OubliError} `SETUP` for a value of the account that ends a line. */
export function requireOneLine(parameters: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(parameters))
    if (!isOneLine(value))
      throw new OubliError(
        "SETUP",
        `the account's ${name} is more than one line, and cannot stand in a letter`,
        {
          hint: "write it on one line",
        },
      );
}
