import canonicalize from "canonicalize";

/**
 * RFC 8785 canonical JSON. Half a surrogate pair, which a vendor may send and no Unicode text holds, is written as U+FFFF and its
 * number: the standard has no form for it, and one strange letter must not keep a person's data from being erased.
 *
 * @throws {TypeError} for values JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  // Nearly always everything is well-formed, and a copy of it would be the same.
  const text = canonicalize(isWellFormed(value) ? value : wellFormed(value));
  if (text === undefined) throw new TypeError("not a JSON value");
  return text;
}

function isWellFormed(value: unknown): boolean {
  if (typeof value === "string") return value.isWellFormed();
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every(isWellFormed);
  for (const name in value)
    if (!name.isWellFormed() || !isWellFormed((value as Record<string, unknown>)[name])) return false;
  return true;
}

function wellFormed(value: unknown): unknown {
  if (typeof value === "string") return value.isWellFormed() ? value : spelled(value);
  if (Array.isArray(value)) return value.map(wellFormed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [spelled(name), wellFormed(member)]),
  );
}

const LONE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function spelled(text: string): string {
  return text.replaceAll(LONE, (half) => `\uFFFF${half.charCodeAt(0).toString(16)}`);
}
