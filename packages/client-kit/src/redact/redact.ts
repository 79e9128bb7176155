import { type DataMarks, type MarkTree, returnsOf, treeOf } from "./marks.ts";

// The same words wherever something is left out, so that a reader can tell why.
const UNMARKED = "[unmarked]";
const SECRET = "[secret]";

/**
 * An operation's answer without what is about a person, for logs and bug reports: values are replaced by their category in
 * brackets, such as `[user.contact.email]`, by `[secret]`, or by `[unmarked]`.
 *
 * Only plain values stay whose property the description marks as not personal. Everything it does not mention is replaced as
 * a whole, names of properties included: no value is ever judged by what it looks like. `null` stays `null`.
 *
 * @param body Parsed JSON; it is not changed.
 * @returns `[unmarked]` for an operation without records, and for one the marks do not know.
 */
export function redact(body: unknown, marks: DataMarks, operationId: string): unknown {
  const returns = returnsOf(marks, operationId);
  if (!returns) return unmarked(body);
  return along(body, returns.at.split("/").slice(1), (records) => redactRecord(records, marks, returns.kind));
}

/** The same for a record, or a list of records, of one kind. @returns `[unmarked]` for a kind the marks do not know. */
export function redactRecord(record: unknown, marks: DataMarks, kind: string): unknown {
  const known = marks.records.find((one) => one.kind === kind);
  if (!known) return unmarked(record);
  const tree = treeOf(known);
  if (Array.isArray(record)) return record.map((one) => byTree(one, tree, marks));
  return byTree(record, tree, marks);
}

/** Goes down to where the records are; what lies beside the way is unmarked. */
function along(value: unknown, path: readonly string[], end: (value: unknown) => unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return end(value);
  // Keys of a map may be personal, such as addresses: only their values are shown.
  if (name === "*" && typeof value === "object" && value !== null)
    return Object.values(value).map((inner) => along(inner, rest, end));
  if (!isObject(value)) return unmarked(value);
  const found = Object.entries(value).filter(([key]) => key === name);
  return Object.fromEntries(found.map(([key, inner]) => [key, along(inner, rest, end)]));
}

function byTree(value: unknown, tree: MarkTree, marks: DataMarks): unknown {
  const { own, inside } = tree;
  if (value === null || value === undefined) return value;
  if (own?.secret) return SECRET;
  if (own?.embeds !== undefined) return redactRecord(value, marks, own.embeds);
  if (inside.size > 0 && typeof value === "object") return byInside(value, tree, marks);
  if (own?.category !== undefined) return `[${own.category}]`;
  return own ? plainOnly(value) : unmarked(value);
}

function byInside(value: object, { inside }: MarkTree, marks: DataMarks): unknown {
  if (Array.isArray(value)) {
    const element = inside.get("*");
    return element ? value.map((one) => byTree(one, element, marks)) : UNMARKED;
  }
  const entries = Object.entries(value);
  const known = entries.flatMap(([name, one]) => {
    const tree = inside.get(name);
    return tree ? [[name, byTree(one, tree, marks)] as const] : [];
  });
  // Names may be personal as well, where a vendor uses them as keys.
  const others = entries.length - known.length;
  return { ...Object.fromEntries(known), ...(others > 0 ? { [UNMARKED]: others } : {}) };
}

/** What is marked as not personal was meant for plain values: an object in its place is something new. */
function plainOnly(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plainOnly);
  return isObject(value) ? UNMARKED : value;
}

function unmarked(value: unknown): unknown {
  return value === null || value === undefined ? value : UNMARKED;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
