import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Action } from "../../src/desk/state/action.ts";
import { MS_BEFORE_ENTER } from "../../src/desk/state/press-dialog.ts";
import { reduce } from "../../src/desk/state/reduce.ts";
import { aCase, CASE, commandsOf, deskOn, keyOf, press, screenOf, type } from "./support/states.ts";

const approved = deskOn(aCase("approved"));
const asked = press(approved, "E");

describe("what cannot be taken back", () => {
  test("typing the case number and then pressing Enter erases", () => {
    const typed = type(asked, CASE);
    expect(screenOf(typed)).toContain("▸[ Erase ]");
    expect(press(typed, "enter").commands).toEqual([{ do: "run", case: CASE }]);
  });

  test("Enter on the empty field is the way out", () => {
    const out = press(asked, "enter");
    expect(out.dialogs).toEqual([]);
    expect(out.commands).toEqual([]);
  });

  test.each(["C-70", "c-7", "C-", "7", " C-7", "C-7 x"])(
    "another word is answered in the dialog: %j",
    (word) => {
      const wrong = press(type(asked, word), "enter");
      expect(wrong.commands).toEqual([]);
      expect(screenOf(wrong)).toContain("type exactly C-7");
    },
  );

  test("text and Enter in one burst do not erase; pressed again after reading, they do", () => {
    const burst = [..."C-7", "enter"].map((name): Action => ({ type: "key", press: keyOf(name), at: 5_000 }));
    expect(commandsOf(asked, burst)).toEqual([]);
    const complained = burst.reduce(reduce, asked);
    expect(screenOf(complained)).toContain("that was quick");
    const soon = reduce(complained, { type: "key", press: keyOf("enter"), at: 5_000 + MS_BEFORE_ENTER - 1 });
    expect(soon.commands).toEqual([]);
    const later = reduce(soon, { type: "key", press: keyOf("enter"), at: 5_000 + 2 * MS_BEFORE_ENTER });
    expect(later.commands).toEqual([{ do: "run", case: CASE }]);
  });

  test("a paste with line ends never presses Enter", () => {
    const pasted = reduce(asked, { type: "paste", text: "C-7\r\n", at: 9_000 });
    expect(pasted.commands).toEqual([]);
    expect(screenOf(pasted)).toContain("› C-7");
    expect(press(pasted, "enter").commands).toEqual([{ do: "run", case: CASE }]);
  });

  test("Escape and Ctrl+C lead out", () => {
    for (const key of ["esc", "ctrl+c"]) {
      const out = press(type(asked, CASE), key);
      expect(out.dialogs).toEqual([]);
      expect(out.commands).toEqual([]);
    }
  });

  test("the dialog never opens for a case that is held, or not approved", () => {
    const held = press(deskOn(aCase("approved", { hold: "held" })), "E");
    expect(held.dialogs).toEqual([]);
    expect(held.notice?.text).toContain("legal hold");
    expect(press(deskOn(aCase("planned")), "E").dialogs).toEqual([]);
  });

  test("a terminal too small to read the question takes no answer", () => {
    const small = reduce(type(asked, CASE), { type: "resized", size: { columns: 60, rows: 20 } });
    expect(press(small, "enter").commands).toEqual([]);
  });
});

const KEYS = [
  ..."C-7EaebfpsxtzuwHvoymnqr:/?@123456 ",
  "enter",
  "enter",
  "enter",
  "esc",
  "tab",
  "shift+tab",
  "up",
  "down",
  "left",
  "right",
  "backspace",
  "delete",
  "home",
  "end",
  "ctrl+u",
  "ctrl+w",
  "ctrl+p",
  "pageup",
  "pagedown",
];

const PASTES = ["C-", "-7", "7", "\n", "C-\n7", "hello"];

const keys = (names: readonly string[]): readonly Action[] =>
  names.map((name) => ({ type: "key", press: keyOf(name), at: 0 }));

/** A key, a paste, or now and then what somebody does who means it: most lists come close, some erase. */
const someActions: fc.Arbitrary<readonly Action[]> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom(...PASTES).map((text): Action[] => [{ type: "paste", text, at: 0 }]),
  },
  { weight: 1, arbitrary: fc.constant(keys(["E"])) },
  { weight: 1, arbitrary: fc.constant(keys([...CASE])) },
  { weight: 1, arbitrary: fc.constant(keys(["enter"])) },
  { weight: 6, arbitrary: fc.constantFrom(...KEYS).map((name) => keys([name])) },
);

// The default size makes short lists only, and short lists never come near an erasure.
const lists = (maxLength: number): fc.Arbitrary<readonly Action[]> =>
  fc.array(someActions, { maxLength, size: "max" }).map((groups) => groups.flat());

const RUNS = { numRuns: 2_000 };

/** The same actions, each a second after the one before. */
const spaced = (actions: readonly Action[]): readonly Action[] =>
  actions.map((action, at) =>
    action.type === "key" || action.type === "paste" ? { ...action, at: at * 1_000 } : action,
  );

const runs = (actions: readonly Action[]) =>
  commandsOf(approved, actions).filter((command) => command.do === "run");

/** How many characters a sequence can have put into a field at most. */
const characters = (actions: readonly Action[]) =>
  actions.reduce(
    (sum, action) =>
      sum +
      (action.type === "paste" ? action.text.length : action.type === "key" && action.press.text ? 1 : 0),
    0,
  );

test("no sequence of keys shorter than the required text erases anything", () => {
  const shorter = lists(30).map((actions) =>
    // The key that opens the dialog is a character too.
    actions.filter((_, at) => characters(actions.slice(0, at + 1)) <= CASE.length),
  );
  fc.assert(
    fc.property(shorter, (actions) => {
      expect(runs(spaced(actions))).toEqual([]);
    }),
    RUNS,
  );
});

test("whatever is pressed, an erasure needs the exact number in the field and an Enter of its own", () => {
  let erased = 0;
  fc.assert(
    fc.property(lists(60), (actions) => {
      let state = approved;
      for (const action of spaced(actions)) {
        const before = state.dialogs.at(-1);
        state = reduce(state, action);
        if (!state.commands.some((command) => command.do === "run")) continue;
        erased += 1;
        expect(before).toMatchObject({ is: "type-word", leadsTo: { do: "run" } });
        expect(before?.is === "type-word" ? before.field.characters.join("") : "").toBe(CASE);
        expect(action).toMatchObject({ type: "key", press: { name: "enter" } });
      }
    }),
    RUNS,
  );
  // Otherwise this would prove nothing.
  expect(erased).toBeGreaterThan(10);
});

test("nothing that arrives in one burst erases anything", () => {
  fc.assert(
    fc.property(lists(60), (actions) => {
      expect(runs(actions)).toEqual([]);
    }),
    RUNS,
  );
});
