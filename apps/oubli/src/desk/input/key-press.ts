import type { Key } from "ink";
import type { KeyPress } from "../state/keys/key-press.ts";
import { graphemes } from "../text/width.ts";

const NAMED: readonly (readonly [keyof Key, string])[] = [
  ["upArrow", "up"],
  ["downArrow", "down"],
  ["leftArrow", "left"],
  ["rightArrow", "right"],
  ["pageUp", "pageup"],
  ["pageDown", "pagedown"],
  ["home", "home"],
  ["end", "end"],
  ["return", "enter"],
  ["escape", "esc"],
  ["backspace", "backspace"],
  ["delete", "delete"],
];

/**
 * The keys in what the terminal library calls one input. Keys typed fast, over a slow line, or sent by a
 * program arrive together as one text; taking that for one key would lose all of them.
 */
export function keyPresses(input: string, key: Key): readonly KeyPress[] {
  if (key.eventType === "release") return [];
  if (key.tab) return [{ name: key.shift ? "shift+tab" : "tab" }];
  const named = NAMED.find(([flag]) => key[flag] === true);
  if (named) return [{ name: named[1] }];
  if (key.ctrl) return input === "" ? [] : [{ name: `ctrl+${input.toLowerCase()}` }];
  const typed = graphemes(input).flatMap(pressOf);
  // Escape and the next key in one read look like Alt and that key. Nothing here is bound to Alt.
  return key.meta ? [{ name: "esc" }, ...typed] : typed;
}

function pressOf(cluster: string): readonly KeyPress[] {
  if (cluster === "\r" || cluster === "\n" || cluster === "\r\n") return [{ name: "enter" }];
  if (cluster === "\t") return [{ name: "tab" }];
  if (cluster === "\u001b") return [{ name: "esc" }];
  if (cluster === "\u007f" || cluster === "\b") return [{ name: "backspace" }];
  const code = cluster.charCodeAt(0);
  if (code < 0x20) return [{ name: `ctrl+${String.fromCharCode(code + 0x60)}` }];
  return [{ name: cluster === " " ? "space" : cluster, text: cluster }];
}
