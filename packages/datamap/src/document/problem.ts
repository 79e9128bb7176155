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

/** One step of a JSON pointer, as it is written. */
export function escapeToken(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The steps of a JSON pointer; what does not begin with a slash is one without steps. */
export function tokensOf(pointer: string): readonly string[] {
  if (!pointer.startsWith("/")) return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}
