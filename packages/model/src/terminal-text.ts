import { markUnseen } from "./visible.ts";

/** What a screen shows in the place of a character that is not visible. */
const UNSEEN_MARK = "·";

/** A text as a terminal may show it, whoever wrote it: only its line ends and tabs do something. */
export function terminalText(text: string): string {
  // A return alone would let the rest of a line cover its beginning; before a line end it is one, as in CSV.
  return text
    .split(/(\r\n|[\n\t])/)
    .map((part, at) => (at % 2 === 1 ? part : onOneLine(part)))
    .join("");
}

/** The same where everything stands on one line: line ends and tabs are blanks. */
export function terminalLine(text: string): string {
  return onOneLine(text.replaceAll(/\r\n|[\r\n\t]/g, " "));
}

function onOneLine(text: string): string {
  return markUnseen(text, () => UNSEEN_MARK);
}

/** The text of a JSON document, in which nothing is lost: what is not visible stands as its numbers. */
export function terminalJson(json: string): string {
  return markUnseen(json, (character) =>
    [...Array(character.length).keys()]
      .map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}
