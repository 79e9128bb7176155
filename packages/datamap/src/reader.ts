import type * as z from "zod";
import type { Mark } from "./marks.ts";
import type { Path, Problem, SpecFile } from "./spec-file.ts";

/** Collects problems while a description is read, and reads marks against their schemas. */
export interface Reader {
  readonly document: unknown;
  readonly problems: Problem[];
  complain(path: Path, message: string, remedy: string): void;
  /** The mark at `path`, or `undefined` after saying what is wrong with it. */
  mark<T>(path: Path, value: unknown, mark: Mark<T>): T | undefined;
}

export function createReader(file: SpecFile): Reader {
  const problems: Problem[] = [...file.syntax];
  const complain: Reader["complain"] = (path, message, remedy) => {
    problems.push(file.problemAt(path, message, remedy));
  };
  return {
    document: file.document,
    problems,
    complain,
    mark: (path, value, { schema, example }) => {
      const name = String(path.at(-1));
      if (value === undefined) {
        complain(path, `${name} is missing`, `write: ${example}`);
        return undefined;
      }
      const read = schema.safeParse(value);
      if (read.success) return read.data;
      const issue = nearestIssue(read.error.issues);
      const inside = issue.path.map((step) => (typeof step === "symbol" ? step.toString() : step));
      complain([...path, ...inside], `${name}: ${issue.message}`, `write: ${example}`);
      return undefined;
    },
  };
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * The complaint that helps most. Where several forms are allowed, that is the first complaint of the form
 * the author came nearest to: the one with the fewest complaints.
 */
function nearestIssue(issues: readonly z.core.$ZodIssue[]): Issue {
  const [first] = issues;
  if (!first) return { path: [], message: "is not understood" };
  if (first.code !== "invalid_union" || first.errors.length === 0) return first;
  const nearest = [...first.errors].sort((a, b) => severity(a) - severity(b))[0] ?? [];
  const issue = nearestIssue(nearest);
  return { path: [...first.path, ...issue.path], message: issue.message };
}

function severity(issues: readonly z.core.$ZodIssue[]): number {
  return issues.reduce((sum, issue) => sum + weight(issue), 0);
}

function weight(issue: z.core.$ZodIssue): number {
  if (issue.code === "invalid_union" && issue.errors.length > 0)
    return Math.min(...issue.errors.map(severity));
  // Not "none", no object at all, or another role: the author meant another form altogether.
  const whole = issue.path.length === 0 || issue.path.at(-1) === "role";
  return whole && (issue.code === "invalid_value" || issue.code === "invalid_type") ? 10 : 1;
}
