/** A number in the vendor's own digits, such as `1.10`: in a file of JSON it stands as it was written. */
export type RawNumber = { readonly rawJSON: string };

// Part of ECMAScript 2026; the compiler's library does not name it yet.
const { rawJSON, isRawJSON } = JSON as unknown as {
  rawJSON(text: string): RawNumber;
  isRawJSON(value: unknown): boolean;
};

/** The vendor's digits, where a value is a number that has any of its own. */
export function rawText(value: unknown): string | undefined {
  return isRawJSON(value) ? (value as RawNumber).rawJSON : undefined;
}

/**
 * A value with its numbers as the vendor wrote them.
 *
 * @param numbers Their texts by JSON pointer. What stands at one and is no number, because it was left out, stays as it is.
 */
export function withRawNumbers(
  value: unknown,
  numbers: Readonly<Record<string, string>> | undefined,
): unknown {
  return numbers === undefined ? value : replaced(value, "", numbers);
}

function replaced(value: unknown, at: string, numbers: Readonly<Record<string, string>>): unknown {
  const text = Object.hasOwn(numbers, at) ? numbers[at] : undefined;
  if (text !== undefined && isSame(value, text)) return rawJSON(text);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => replaced(item, `${at}/${index}`, numbers));
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      replaced(inner, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`, numbers),
    ]),
  );
}

/** A number that JavaScript would have changed was kept as its own text. */
function isSame(value: unknown, text: string): boolean {
  return value === text || value === Number(text);
}
