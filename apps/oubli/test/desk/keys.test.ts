import type { Key } from "ink";
import { expect, test } from "vitest";
import { bindingsOn, KEY_MAP } from "../../src/desk/input/key-map.ts";
import { keyPresses } from "../../src/desk/input/key-press.ts";

const NONE: Key = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

const names = (input: string, key: Partial<Key> = {}) =>
  keyPresses(input, { ...NONE, ...key }).map((press) => press.name);

test.each([
  ["jjj", ["j", "j", "j"]],
  ["/fera", ["/", "f", "e", "r", "a"]],
  ["C-1\r", ["C", "-", "1", "enter"]],
  ["a\r\nb", ["a", "enter", "b"]],
  ["a\tb", ["a", "tab", "b"]],
  ["é👨‍👩‍👧한", ["é", "👨‍👩‍👧", "한"]],
  ["a b", ["a", "space", "b"]],
])("a burst loses no key: %j", (input, expected) => {
  expect(names(input)).toEqual(expected);
});

test("escape and the next key in one read are two keys", () => {
  expect(names("j", { meta: true })).toEqual(["esc", "j"]);
});

test("a released key is no key", () => {
  expect(names("j", { eventType: "release" })).toEqual([]);
});

test("shift and tab go back", () => {
  expect(names("", { tab: true, shift: true })).toEqual(["shift+tab"]);
});

const SCREENS = ["cases", "new-case", "case", "record", "audit", "doctor", "journal"] as const;

test.each(SCREENS)("no key means two things on %s", (screen) => {
  const keys = bindingsOn(screen).flatMap((binding) => binding.keys);
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
});

test("every action stands in the key map once", () => {
  const ids = KEY_MAP.map((binding) => binding.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("what erases is a capital letter, and its small one does nothing there", () => {
  const erasing = KEY_MAP.filter((binding) => binding.danger === "erases");
  expect(erasing.map((binding) => binding.keys)).toEqual([["E"]]);
  expect(bindingsOn("case").some((binding) => binding.keys.includes("e"))).toBe(false);
});

test("every line of the help is a sentence", () => {
  for (const { help } of KEY_MAP) expect(help).toMatch(/^[A-Z].*[.]$/);
});
