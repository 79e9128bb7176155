import { escapeToken } from "../record/pointer.ts";
import type { Path, Place, Problem } from "./source-file.ts";

/** A problem at a place of a file. */
export function problemAt(place: Place, message: string, remedy: string): Problem {
  return {
    file: place.file.name,
    line: place.file.lineOf(place.path),
    where: pointerOf(place.path),
    message,
    remedy,
  };
}

/** A path as a JSON pointer. */
export function pointerOf(path: Path): string {
  return path.map((step) => `/${escapeToken(String(step))}`).join("");
}
