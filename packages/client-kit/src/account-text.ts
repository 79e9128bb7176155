// The same words that a page takes for names of an account's values.
const NAME = /\{([A-Za-z][A-Za-z0-9_-]*)\}/g;

/** The names in the braces of a text, each once, in their order. */
export function namesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(NAME)].map(([, name = ""]) => name))];
}

/** A text with values in place of the names in its braces; a name without a value stays as it is. */
export function withValues(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(NAME, (written, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? written) : written,
  );
}
