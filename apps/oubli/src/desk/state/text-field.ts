import { graphemes } from "../text/width.ts";
import type { KeyPress } from "./keys/key-press.ts";

/** A text being typed: its characters as a reader counts them, and where the next one goes. */
export interface TextField {
  readonly characters: readonly string[];
  readonly cursor: number;
}

export const EMPTY_FIELD: TextField = { characters: [], cursor: 0 };

export function fieldOf(text: string): TextField {
  const characters = graphemes(text);
  return { characters, cursor: characters.length };
}

export function textOf(field: TextField): string {
  return field.characters.join("");
}

/** Puts a text where the cursor is. */
export function insert(field: TextField, text: string): TextField {
  const before = field.characters.slice(0, field.cursor);
  // Together, because a mark that follows a letter becomes one character with it.
  const joined = graphemes([...before, text].join(""));
  const after = field.characters.slice(field.cursor);
  return { characters: [...joined, ...after], cursor: joined.length };
}

/** What a key does to the text; `undefined` when it means nothing here. */
export function edit(field: TextField, press: KeyPress): TextField | undefined {
  if (press.text !== undefined) return insert(field, press.text);
  const { characters, cursor } = field;
  switch (press.name) {
    case "backspace":
      return cursor === 0 ? field : remove(field, cursor - 1, cursor);
    case "delete":
      return remove(field, cursor, cursor + 1);
    case "left":
      return { ...field, cursor: Math.max(0, cursor - 1) };
    case "right":
      return { ...field, cursor: Math.min(characters.length, cursor + 1) };
    case "home":
    case "ctrl+a":
      return { ...field, cursor: lineStart(field) };
    case "end":
    case "ctrl+e":
      return { ...field, cursor: lineEnd(field) };
    case "ctrl+u":
      return remove(field, lineStart(field), cursor);
    case "ctrl+k":
      return remove(field, cursor, lineEnd(field));
    case "ctrl+w":
      return remove(field, wordStart(field), cursor);
    default:
      return undefined;
  }
}

function remove({ characters }: TextField, from: number, to: number): TextField {
  return { characters: [...characters.slice(0, from), ...characters.slice(to)], cursor: from };
}

function lineStart({ characters, cursor }: TextField): number {
  return characters.lastIndexOf("\n", cursor - 1) + 1;
}

function lineEnd({ characters, cursor }: TextField): number {
  const at = characters.indexOf("\n", cursor);
  return at === -1 ? characters.length : at;
}

function wordStart({ characters, cursor }: TextField): number {
  let at = cursor;
  while (at > 0 && isSpace(characters[at - 1])) at -= 1;
  while (at > 0 && !isSpace(characters[at - 1])) at -= 1;
  return at;
}

const isSpace = (character: string | undefined): boolean => character === " " || character === "\n";
