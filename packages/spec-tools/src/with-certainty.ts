const SENTENCES: Readonly<Record<string, string>> = {
  documented: "Documented by the vendor",
  "seen-in-code": "Not documented, but seen in code that calls it",
  inferred: "GUESSED: inferred from the rest of the API",
  designed: "GUESSED: it was never seen; this is how the API would have it",
};

const OF_A_PART: Readonly<Record<string, string>> = {
  documented: "is documented",
  "seen-in-code": "is seen in code only",
  inferred: "is GUESSED from the rest of the API",
  designed: "is GUESSED",
};

/**
 * The same description with `x-confidence` and `x-source` as the last sentences of every operation's description, so that
 * a developer who hovers over an operation sees whether it is documented or guessed, and whether its request and answer
 * are, where that differs. The tags are those of the vendor's SOURCES.md.
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
  const before = typeof operation.description === "string" ? `${operation.description} ` : "";
  const sentences = [`${sentence}${tagsOf(operation)}.`, ...partsOf(operation)];
  return { ...operation, description: `${before}${sentences.join(" ")}` };
}

/** What is more or less certain than the operation itself. */
function partsOf(operation: Readonly<Record<string, unknown>>): readonly string[] {
  const answers = isObject(operation.responses) ? Object.entries(operation.responses) : [];
  const answer = answers.find(([status]) => status.startsWith("2"))?.[1];
  return [["The request", operation.requestBody] as const, ["The answer", answer] as const].flatMap(
    ([name, part]) => {
      const said = isObject(part) ? OF_A_PART[String(part["x-confidence"])] : undefined;
      return said === undefined || !isObject(part) ? [] : [`${name} ${said}${tagsOf(part)}.`];
    },
  );
}

function tagsOf(node: Readonly<Record<string, unknown>>): string {
  return Array.isArray(node["x-source"]) ? ` (${node["x-source"].join(", ")})` : "";
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
