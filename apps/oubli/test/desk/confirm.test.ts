import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Command } from "../../src/desk/state/command.ts";
import type { DeskEvent } from "../../src/desk/state/desk-event.ts";
import { MS_BEFORE_ENTER } from "../../src/desk/state/dialogs/calm.ts";
import { reduce } from "../../src/desk/state/reduce.ts";
import { textOf } from "../../src/desk/state/text-field.ts";
import { aCase, acts, CASE, commandsOf, deskOn, keyOf, press, screenOf, type } from "./support/states.ts";

const approved = deskOn(aCase("approved"));
const asked = press(approved, "E");

/** The sheet with the number typed and the reason given. */
const answered = type(press(type(asked, CASE), "tab"), "asked for");
const ERASES = acts("case.run", {}, "asked for");

describe("what cannot be taken back", () => {
  test("is done once the number is typed, a reason given, and Enter pressed", () => {
    expect(screenOf(answered)).toContain("▸[ Erase ]");
    expect(press(answered, "enter").commands).toEqual([ERASES]);
  });

  test("Enter on empty fields is the way out", () => {
    const out = press(asked, "enter");
    expect(out.dialogs).toEqual([]);
    expect(out.commands).toEqual([]);
  });

  test.each(["C-70", "c-7", "C-", "7", " C-7", "C-7 x"])(
    "another word is answered in the dialog: %j",
    (word) => {
      const wrong = press(type(press(type(asked, word), "tab"), "asked for"), "enter");
      expect(wrong.commands).toEqual([]);
      expect(screenOf(wrong)).toContain("type exactly C-7");
    },
  );

  test.each(["", "   "])("without a reason it is asked for one: %j", (reason) => {
    const wrong = press(type(press(type(asked, CASE), "tab"), reason), "enter");
    expect(wrong.commands).toEqual([]);
    expect(screenOf(wrong)).toContain("say why in a few words");
    expect(screenOf(wrong)).toContain("▸[ Cancel ]");
    expect(press(type(wrong, "asked for"), "enter").commands).toHaveLength(1);
  });

  test("Tab moves between the two fields, and what was typed stays", () => {
    const moved = press(answered, "tab", "end", "backspace", "shift+tab");
    expect(screenOf(moved)).toContain("▸[ Cancel ]");
    expect(press(type(press(moved, "tab", "end"), "7"), "enter").commands).toEqual([ERASES]);
  });

  test("text and Enter in one burst do not erase; pressed again after reading, they do", () => {
    const burst = [..."C-7", "tab", ..."why", "enter"].map(
      (name): DeskEvent => ({ type: "key", press: keyOf(name), at: 5_000 }),
    );
    expect(commandsOf(asked, burst)).toEqual([]);
    const complained = burst.reduce(reduce, asked);
    expect(screenOf(complained)).toContain("that was quick");
    const soon = reduce(complained, { type: "key", press: keyOf("enter"), at: 5_000 + MS_BEFORE_ENTER - 1 });
    expect(soon.commands).toEqual([]);
    const later = reduce(soon, { type: "key", press: keyOf("enter"), at: 5_000 + 2 * MS_BEFORE_ENTER });
    expect(later.commands).toEqual([acts("case.run", {}, "why")]);
  });

  test("a paste with line ends never presses Enter", () => {
    const pasted = reduce(asked, { type: "paste", text: "C-7\r\n", at: 9_000 });
    expect(pasted.commands).toEqual([]);
    expect(screenOf(pasted)).toContain("› C-7");
    const both = reduce(press(pasted, "tab"), { type: "paste", text: "asked\r\nfor\n", at: 9_001 });
    expect(both.commands).toEqual([]);
    expect(press(both, "enter").commands).toEqual([ERASES]);
  });

  test("Escape and Ctrl+C lead out", () => {
    for (const key of ["esc", "ctrl+c"]) {
      const out = press(answered, key);
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
    const small = reduce(answered, { type: "resized", size: { columns: 60, rows: 20 }, at: 0 });
    expect(press(small, "enter").commands).toEqual([]);
  });
});

const KEYS = [
  ..."C-7EaebfpsxtzuwHLSXRvoymnqr:/?@123456 ",
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

const keys = (names: readonly string[]): readonly DeskEvent[] =>
  names.map((name) => ({ type: "key", press: keyOf(name), at: 0 }));

/** A key, a paste, or now and then what is pressed by an officer who means it: most lists come close, some erase. */
const someActions: fc.Arbitrary<readonly DeskEvent[]> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.constantFrom(...PASTES).map((text): DeskEvent[] => [{ type: "paste", text, at: 0 }]),
  },
  { weight: 1, arbitrary: fc.constant(keys(["E"])) },
  { weight: 1, arbitrary: fc.constant(keys([...CASE])) },
  { weight: 1, arbitrary: fc.constant(keys([...CASE, "tab", "w"])) },
  { weight: 1, arbitrary: fc.constant(keys(["enter"])) },
  { weight: 6, arbitrary: fc.constantFrom(...KEYS).map((name) => keys([name])) },
);

// The default size makes short lists only, and short lists never come near an erasure.
const lists = (maxLength: number): fc.Arbitrary<readonly DeskEvent[]> =>
  fc.array(someActions, { maxLength, size: "max" }).map((groups) => groups.flat());

const RUNS = { numRuns: 2_000 };

/** The same actions, each a second after the one before. */
const spaced = (actions: readonly DeskEvent[]): readonly DeskEvent[] =>
  actions.map((action, at) =>
    action.type === "key" || action.type === "paste" ? { ...action, at: at * 1_000 } : action,
  );

const isRun = (command: Command) => command.do === "act" && command.action === "case.run";

const runs = (actions: readonly DeskEvent[]) => commandsOf(approved, actions).filter(isRun);

/** How many characters a sequence can have put into a field at most. */
const characters = (actions: readonly DeskEvent[]) =>
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

test("whatever is pressed, an erasure needs the exact number, a reason, and an Enter of its own", () => {
  let erased = 0;
  fc.assert(
    fc.property(lists(60), (actions) => {
      let state = approved;
      for (const action of spaced(actions)) {
        const before = state.dialogs.at(-1);
        state = reduce(state, action);
        const run = state.commands.find(isRun);
        if (run?.do !== "act") continue;
        erased += 1;
        if (before?.is !== "sheet" || before.reason === undefined) return expect.fail("not asked");
        expect(before.asking.action).toBe("case.run");
        expect(textOf(before.typed)).toBe(CASE);
        expect(textOf(before.reason).trim()).not.toBe("");
        expect(run.confirmed).toEqual({ typed: CASE, reason: textOf(before.reason).trim() });
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
