import type { Path, Place, Problem } from "../document/source-file.ts";

/** A page as plain data that remembers where its author wrote what. */
export interface PageSource {
  readonly value: unknown;
  /** Where a path of the page stands in a file its author wrote. */
  placeOf(path: Path): Place;
  /** What cannot be read at all. */
  readonly syntax: readonly Problem[];
}
