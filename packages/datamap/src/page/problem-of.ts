import { problemAt } from "../document/problem.ts";
import type { Path, Problem } from "../document/source-file.ts";
import type { PageSource } from "./page-source.ts";

/** A problem at a path of a page, where its author finds it. */
export function problemOf(source: PageSource, path: Path, message: string, remedy: string): Problem {
  return problemAt(source.placeOf(path), message, remedy);
}
