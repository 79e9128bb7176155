import { parseJson } from "../json.ts";

/**
 * A JSON object from its bytes; numbers that JavaScript would change are strings.
 *
 * @returns `undefined` for anything else: invalid UTF-8, other JSON values, no JSON.
 */
export function readJson(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed = parseJson(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const value = parsed.ok ? parsed.value : undefined;
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}
