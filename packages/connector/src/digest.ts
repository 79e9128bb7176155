import { createHash } from "node:crypto";

const PREFIX = "sha256:";
const HEX_DIGITS = 32;

/**
 * What a record without an id is told apart by: a digest of its content, the same whatever the order of its members. Another
 * content is another record.
 */
export function contentId(record: unknown): string {
  return PREFIX + sha256(canonical(record)).slice(0, HEX_DIGITS);
}

/** Whether a record's name is a digest of its content: no call can name such a record. */
export function isContentId(recordId: string): boolean {
  return /^sha256:[0-9a-f]{32}$/.test(recordId);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(",")}}`;
}
