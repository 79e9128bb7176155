import { pointerOf, problemAt } from "../document/problem.ts";
import type { Path, Place, Problem } from "../document/source-file.ts";
import type { PageSource } from "../page/page-source.ts";

/** Something the author should know that stands in nobody's way. */
export interface Note {
  readonly file: string;
  readonly line: number;
  readonly where: string;
  readonly message: string;
}

/** Collects what is wrong with a page, and what its author should know. */
export interface Complaints {
  readonly problems: readonly Problem[];
  readonly notes: readonly Note[];
  /** Something wrong at a path of the page. The same sentence is said once. */
  complain(path: Path, message: string, remedy: string): void;
  /** Something wrong in the vendor's description itself. */
  complainAt(place: Place, message: string, remedy: string): void;
  /** Something in the description about which the page is silent: said where the author can mend it. */
  complainAbout(path: Path, place: Place, message: string, remedy: string): void;
  /** A construct of the vocabulary that is understood, and that no case can carry out so far. */
  notYet(path: Path, construct: string): void;
  note(path: Path, message: string): void;
}

export function createComplaints(source: PageSource): Complaints {
  const problems: Problem[] = [];
  const notes: Note[] = [];
  const said = new Set<string>();
  const spotOf = ({ file, path }: Place) => ({
    file: file.name,
    line: file.lineOf(path),
    where: pointerOf(path),
  });
  const complainAt = (place: Place, message: string, remedy: string): void => {
    if (said.has(message)) return;
    said.add(message);
    problems.push(problemAt(place, message, remedy));
  };
  const complain: Complaints["complain"] = (path, message, remedy) =>
    complainAt(source.placeOf(path), message, remedy);
  return {
    problems,
    notes,
    complain,
    complainAt,
    // Where the marks stand in the description itself, the silence is there too.
    complainAbout: (path, place, message, remedy) =>
      complainAt(source.placeOf(path).file === place.file ? place : source.placeOf(path), message, remedy),
    notYet: (path, construct) =>
      complain(
        path,
        `${construct} is not carried out yet`,
        "leave it out for now; a page that is added must be carried out whole",
      ),
    note: (path, message) => {
      if (said.has(message)) return;
      said.add(message);
      notes.push({ ...spotOf(source.placeOf(path)), message });
    },
  };
}
