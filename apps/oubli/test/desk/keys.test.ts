import { ACTIONS, findAction, isAboutCase } from "@oubli/core";
import type { Key } from "ink";
import { expect, test } from "vitest";
import { keyPresses } from "../../src/desk/input/key-press.ts";
import { BINDINGS, bindingsOn } from "../../src/desk/state/keys/bindings.ts";
import { OWN_KEYS } from "../../src/desk/state/keys/own-keys.ts";

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

test("everything stands in the map once", () => {
  const ids = BINDINGS.map((binding) => binding.id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("every action of the table that is for the desk is about a case, and found on its screen by name and sentence", () => {
  const forDesk = ACTIONS.filter(({ desk }) => desk !== undefined);
  expect(forDesk.every(isAboutCase)).toBe(true);
  const found = bindingsOn("case").filter(({ is }) => is === "act");
  expect(found.map(({ id }) => id)).toEqual(forDesk.map(({ id }) => id));
  for (const { label, help } of found) expect(`${label} ${help}`).not.toContain("undefined");
});

test("every key of the desk that leads to an action names one of the table", () => {
  for (const { action } of OWN_KEYS) expect(action === undefined || findAction(action)).toBeTruthy();
});

test("what erases is a capital letter, and its small one does nothing there", () => {
  const erasing = BINDINGS.filter(({ action }) => action?.danger === "erases").flatMap(({ keys }) => keys);
  expect(erasing).toEqual(["E"]);
  expect(bindingsOn("case").some((binding) => binding.keys.includes("e"))).toBe(false);
});

test("every line of the help is a sentence", () => {
  for (const { help } of BINDINGS) expect(help).toMatch(/^[A-Z].*[.]$/);
});
