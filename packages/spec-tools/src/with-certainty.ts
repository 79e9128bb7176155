const SENTENCES: Readonly<Record<string, string>> = {
  documented: "Documented by the vendor",
  "seen-in-code": "GUESSED: not documented, but seen in code that calls it",
  inferred: "GUESSED: inferred from the rest of the API",
  designed: "GUESSED: it was never seen; this is how the API would have it",
};

/**
 * The same description with `x-confidence` and `x-source` as the last sentence of every operation's description, so that
 * a developer who hovers over an operation sees whether it is documented or guessed. The tags are those of the vendor's SOURCES.md.
 */
export function withCertainty(document: object): object {
  const { paths } = document as { readonly paths?: unknown };
  return isObject(paths) ? { ...document, paths: mapValues(paths, (path) => pathWith(path)) } : document;
}

function pathWith(path: unknown): unknown {
  return isObject(path) ? mapValues(path, operationWith) : path;
}

function operationWith(operation: unknown): unknown {
  if (!isObject(operation)) return operation;
  const sentence = SENTENCES[String(operation["x-confidence"])];
  if (sentence === undefined) return operation;
  const sources = Array.isArray(operation["x-source"]) ? ` (${operation["x-source"].join(", ")})` : "";
  const before = typeof operation.description === "string" ? `${operation.description} ` : "";
  return { ...operation, description: `${before}${sentence}${sources}.` };
}

function mapValues(
  object: Readonly<Record<string, unknown>>,
  change: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
