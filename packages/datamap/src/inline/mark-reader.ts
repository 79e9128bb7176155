import type * as z from "zod";
import type { ApiDocument } from "../document/api-document.ts";
import { pointerOf, problemAt } from "../document/problem.ts";
import type { Path, Place, Problem } from "../document/source-file.ts";
import type { Mark } from "./marks.ts";

/** Reads marks against their schemas, collects what is wrong with them, and remembers where each came from. */
export class MarkReader {
  readonly document: ApiDocument;
  readonly #problems = new Map<string, Problem>();
  readonly #places = new Map<string, Place>();

  constructor(document: ApiDocument) {
    this.document = document;
  }

  /** In the order of the files; each said once. */
  get problems(): readonly Problem[] {
    const files = [...new Set([...this.#problems.values()].map(({ file }) => file))];
    return [...this.#problems.values()].toSorted(
      (a, b) => files.indexOf(a.file) - files.indexOf(b.file) || a.line - b.line,
    );
  }

  complain(place: Place, message: string, remedy: string): void {
    const problem = problemAt(place, message, remedy);
    this.#problems.set(`${problem.file} ${problem.where} ${message}`, problem);
  }

  /** The mark at a place, or `undefined` after saying what is wrong with it. */
  mark<T>(place: Place, value: unknown, { schema, example }: Mark<T>): T | undefined {
    const name = place.path.findLast((step) => typeof step === "string" && step.startsWith("x-"));
    if (value === undefined) this.complain(place, `${name} is missing`, `write: ${example}`);
    else if (isLong(value))
      this.complain(place, `${name}: is longer than anybody writes`, `write: ${example}`);
    else {
      const read = schema.safeParse(value);
      if (read.success) return read.data;
      const { path, message } = nearestIssue(read.error.issues);
      this.complain(below(place, path.map(asStep)), `${name}: ${message}`, `write: ${example}`);
    }
    return undefined;
  }

  /** A mark that may be left out. */
  optionalMark<T>(place: Place, value: unknown, mark: Mark<T>): T | undefined {
    return value === undefined ? undefined : this.mark(place, value, mark);
  }

  /** Notes which place of the description a path of the page was made from. */
  trace(path: Path, place: Place): void {
    this.#places.set(pointerOf(path), place);
  }

  /** Where a path of the page comes from: the place of its longest beginning that has one. */
  placeOf(path: Path): Place {
    for (let length = path.length; length > 0; length -= 1) {
      const place = this.#places.get(pointerOf(path.slice(0, length)));
      if (place !== undefined) return place;
    }
    return this.document.place;
  }
}

/** A place inside of another. */
export function below({ file, path }: Place, steps: Path): Place {
  return { file, path: [...path, ...steps] };
}

function asStep(step: PropertyKey): string | number {
  return typeof step === "symbol" ? String(step) : step;
}

// Aliases make a short text long.
const MOST_VALUES = 10_000;

function isLong(top: unknown): boolean {
  const left: unknown[] = [top];
  let seen = 0;
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    seen += 1;
    if (seen + left.length > MOST_VALUES) return true;
    if (typeof value === "object" && value !== null) left.push(...Object.values(value));
  }
  return false;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/**
 * The complaint that helps most. Where several forms are allowed, that is the first complaint of the form the author
 * came nearest to: the one with the fewest complaints.
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
