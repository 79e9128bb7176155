import { isExact } from "../exact-number.ts";
import type { Issue } from "./compile.ts";
import { expectedBy } from "./expected.ts";

export type Path = readonly PropertyKey[];

/** What was expected at one place. */
export interface Finding {
  readonly path: Path;
  readonly expected: string;
}

/** Turns issues into findings, without those that are tolerated. No message of an issue is used: it may hold values. */
export function findingsOf(issues: readonly Issue[], body: unknown, base: Path = []): readonly Finding[] {
  return issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === "invalid_union") {
      return inUnion(
        issue.errors.map((branch) => findingsOf(branch, body, path)),
        path,
      );
    }
    return isKeptNumber(issue, valueOn(path, body)) ? [] : [{ path, expected: expectedBy(issue) }];
  });
}

function inUnion(branches: readonly (readonly Finding[])[], path: Path): readonly Finding[] {
  // No branches: several fit. That is tolerated, because unknown properties are what tells such branches apart.
  if (branches.length === 0 || branches.some((branch) => branch.length === 0)) return [];
  const near = branches.filter((branch) => branch.every((finding) => finding.path.length > path.length));
  if (near.length === 1) return near[0] ?? [];
  if (near.length > 1) return [{ path, expected: "one of the documented shapes" }];
  const here = branches.flat().filter((finding) => finding.path.length === path.length);
  return [{ path, expected: [...new Set(here.map(({ expected }) => expected))].join(" | ") }];
}

/** The kit reads a number that JavaScript would change as a string; others read it rounded. */
function isKeptNumber(issue: Issue, value: unknown): boolean {
  if (typeof value === "string") {
    const wantsNumber = issue.code === "invalid_type" && /^(?:number|int)$/.test(issue.expected);
    return wantsNumber && NUMBER.test(value) && !isExact(value);
  }
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return false;
  if (issue.code === "too_big") return issue.maximum === Number.MAX_SAFE_INTEGER;
  return issue.code === "too_small" && issue.minimum === Number.MIN_SAFE_INTEGER;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export function valueOn(path: Path, body: unknown): unknown {
  let here = body;
  for (const token of path) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, token)) return undefined;
    here = (here as Readonly<Record<PropertyKey, unknown>>)[token];
  }
  return here;
}
