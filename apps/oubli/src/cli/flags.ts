import type { ParseArgsOptionsConfig } from "node:util";
import { type CaseId, OubliError, parseCaseId } from "@oubli/model";
import { readStrictly } from "./read-strictly.ts";

/** Flags every command that opens a home understands. */
export const COMMON = {
  json: { type: "boolean", default: false },
  as: { type: "string" },
} as const satisfies ParseArgsOptionsConfig;

/**
 * Turns words into values.
 * @throws {OubliError} `USAGE`, as {@link readStrictly}.
 */
export function readFlags<T extends ParseArgsOptionsConfig>(argv: readonly string[], options: T) {
  return readStrictly(argv, options);
}

/** The only case number among the words. @throws {OubliError} `USAGE` */
export function requireCaseId(positionals: readonly string[], expected = 1): CaseId {
  const id = positionals[0] === undefined ? undefined : parseCaseId(positionals[0]);
  if (id === undefined || positionals.length !== expected) {
    throw new OubliError(
      "USAGE",
      expected === 1 ? "expected exactly one case number" : "expected a case number first",
      {
        hint: 'a case number looks like C-7; see "oubli case list"',
      },
    );
  }
  return id;
}
