import { findAction } from "@oubli/core";
import { CASE_STATES, type ManualTask } from "@oubli/model";
import { describe, expect, test } from "vitest";
import type { DeskState } from "../../src/desk/state/desk-state.ts";
import { MS_BEFORE_ENTER } from "../../src/desk/state/dialogs/calm.ts";
import { paletteOffers } from "../../src/desk/state/dialogs/palette.ts";
import { bindingFor, bindingsOn } from "../../src/desk/state/keys/bindings.ts";
import { LIST_START } from "../../src/desk/state/list.ts";
import { allowed } from "../../src/desk/state/possible.ts";
import { reduce } from "../../src/desk/state/reduce.ts";
import { fieldOf } from "../../src/desk/state/text-field.ts";
import {
  APPROVER,
  AUTHOR,
  aCase,
  acts,
  apply,
  aView,
  CASE,
  desk,
  deskOn,
  keyOf,
  nowOfKeys,
  PLAN,
  press,
  screenOf,
  toldBy,
  type,
} from "./support/states.ts";

/** Chooses an action by its name, as the palette does. */
const choose = (state: DeskState, name: string) => press(type(press(state, ":"), name), "enter");

/** Types the case number and a reason into the sheet, and presses Enter. */
const confirm = (state: DeskState) => press(type(press(type(state, CASE), "tab"), "because"), "enter");

const acting = (state: DeskState, roles: readonly ("officer" | "approver" | "legal" | "auditor")[]) =>
  apply(state, {
    type: "officers",
    officers: [{ id: AUTHOR, name: "Olive Officer", roles, keyHere: true }],
  });

describe("every action of the table that is for the desk", () => {
  test.each(bindingsOn("case").filter(({ is }) => is === "act"))(
    "is reached by its key or its name: $id",
    (binding) => {
      const [key] = binding.keys;
      if (key !== undefined) expect(bindingFor("case", key)).toBe(binding);
      const found = paletteOffers(deskOn(aCase("scoped")), {
        is: "palette",
        field: fieldOf(binding.label),
        list: LIST_START,
      });
      expect(found.map((offer) => offer.binding)).toContain(binding);
    },
  );
});

describe("what is asked comes from the table", () => {
  test("dismiss: a choice, then the case it goes with, then the sheet", () => {
    const first = choose(deskOn(aCase("received")), "dismiss");
    expect(screenOf(first)).toContain("Why it needs no response.");
    expect(screenOf(first)).toMatch(/2 {2}duplicate +already handled in another case/);
    expect(screenOf(first)).not.toContain("▸");
    const chosen = press(first, "enter");
    expect(chosen.notice?.text).toContain("nothing is chosen yet");
    const second = press(chosen, "2");
    expect(screenOf(second)).toContain("The case that answers it.");
    const wrong = press(type(second, "seven"), "enter");
    expect(screenOf(wrong)).toContain("✗ this is not a case number such as C-7");
    const sheet = press(type(press(wrong, "ctrl+u"), "C-4"), "enter");
    expect(screenOf(sheet)).toMatch(/because +duplicate of C-4/);
    expect(confirm(sheet).commands).toEqual([
      acts("case.dismiss", { because: "duplicate", duplicateOf: "C-4" }, "because"),
    ]);
  });

  test("dismiss as spam asks for no other case", () => {
    const sheet = press(choose(deskOn(aCase("received")), "dismiss"), "1");
    expect(confirm(sheet).commands).toEqual([acts("case.dismiss", { because: "spam" }, "because")]);
  });

  test("refuse: the grounds of the case's law are read first", () => {
    const reading = choose(deskOn(aCase("scoped")), "refuse");
    expect(screenOf(reading)).toContain("reading what can be chosen");
    const [suggest] = reading.commands;
    if (suggest?.do !== "suggest") return expect.fail("nothing is read");
    const { asking, field } = suggest;
    const options = { "unfounded-or-excessive": "the tenth request (Art. 12(5))" };
    const asked = apply(reading, { type: "options", asking, field, options });
    expect(screenOf(asked)).toContain("Art. 12(5)");
    expect(press(asked, "enter").commands).toEqual([]);
    const sheet = press(asked, "1");
    expect(screenOf(sheet)).toMatch(/ground +unfounded-or-excessive/);
    expect(confirm(sheet).commands).toEqual([
      acts("case.refuse", { ground: "unfounded-or-excessive" }, "because"),
    ]);
  });

  test("refuse: what was read for a question that was left opens nothing", () => {
    const reading = choose(deskOn(aCase("scoped")), "refuse");
    const [suggest] = reading.commands;
    if (suggest?.do !== "suggest") return expect.fail("nothing is read");
    const left = press(reading, "esc");
    const late = apply(left, {
      type: "options",
      asking: suggest.asking,
      field: suggest.field,
      options: { a: "b" },
    });
    expect(late.dialogs).toEqual([]);
  });

  test("refuse: where no ground can be told, one is written", () => {
    const reading = choose(deskOn(aCase("scoped")), "refuse");
    const [suggest] = reading.commands;
    if (suggest?.do !== "suggest") return expect.fail("nothing is read");
    const { asking, field } = suggest;
    const asked = apply(reading, { type: "options", asking, field, options: undefined });
    expect(screenOf(asked)).toContain("Write a ground of the case's law.");
  });

  test("identity: nothing is marked before it is chosen", () => {
    const asked = press(deskOn(aCase("received")), "i");
    expect(press(asked, "enter").commands).toEqual([]);
    expect(press(asked, "down", "enter").commands).toEqual([
      acts("case.identity", { level: "self-declared" }),
    ]);
    expect(press(asked, "2").commands).toEqual([acts("case.identity", { level: "email-verified" })]);
  });

  test("extend: that, and when, the person was told is never taken for granted", () => {
    const asked = press(deskOn(aCase("verified")), "X", "1");
    expect(press(asked, "enter").commands).toEqual([]);
    const told = press(type(asked, "now"), "enter");
    expect(told.commands).toEqual([]);
    expect(press(type(told, "a letter"), "enter").commands).toEqual([
      acts("case.extend", { because: "complexity", told: "now", evidence: "a letter" }),
    ]);
    const clock = {
      suspensions: [],
      extension: { toldAt: "2026-11-19T09:00:00Z", because: "other" },
    } as const;
    expect(press(deskOn(aCase("verified", { clock })), "X").notice?.text).toContain("possible once");
  });

  test("the deadline is suspended for a reason of the law, and resumed", () => {
    expect(press(deskOn(aCase("verified")), "S", "1").commands).toEqual([
      acts("case.suspend", { because: "identity" }),
    ]);
    const clock = { suspensions: [{ from: "2026-11-19T09:00:00Z", because: "identity" as const }] };
    const suspended = deskOn(aCase("verified", { clock }));
    expect(screenOf(suspended)).toContain("the deadline is suspended (identity)");
    expect(press(suspended, "C").commands).toEqual([acts("case.resume")]);
  });

  test("a hold is placed at once and released by the sheet", () => {
    expect(press(deskOn(aCase("approved")), "H").commands).toEqual([acts("case.hold")]);
    const held = deskOn(aCase("approved", { hold: "held" }));
    expect(confirm(press(held, "L")).commands).toEqual([acts("case.release", {}, "because")]);
  });

  test("what takes a case back asks first, and begins on no", () => {
    const other = apply(deskOn(aCase("awaiting-approval")), { type: "acting", officer: APPROVER });
    const asked = press(other, "b");
    expect(screenOf(asked)).toContain("The case goes back: planned.");
    expect(press(asked, "enter").commands).toEqual([]);
    expect(press(asked, "right", "enter").commands).toEqual([
      acts("case.reject", { plan: "hash-of-the-plan-in-base64url" }),
    ]);
  });

  test("closing a request whose sender was not verified says what that means", () => {
    const asked = press(deskOn(aCase("received")), "z");
    expect(screenOf(asked)).toContain("The person's identity was not verified, and the case ends so.");
  });
});

describe("a manual task", () => {
  const task: ManualTask = {
    ...PLAN.steps[0],
    id: "t1",
    findings: [],
    title: "Notify",
    what: "Ask them",
    because: "No call does it",
    ask: "support",
  } as ManualTask;
  const withTask = (state: "open" | "completed") =>
    aView(aCase("review"), [], { tasks: [{ task, record: { case: CASE, id: "t1", state } }] });

  test("ends in one of the ways the table knows, in words that are kept", () => {
    const ways = press(deskOn(aCase("review"), withTask("open")), "6", "enter");
    expect(screenOf(ways)).toMatch(/1 {2}Complete +a manual task was done/);
    expect(screenOf(ways)).toMatch(/3 {2}Keep /);
    const words = type(press(ways, "2"), "the service has closed");
    expect(press(words, "enter").commands).toEqual([
      acts("task.waive", { task: "t1", words: "the service has closed" }),
    ]);
  });

  test("that is open comes next, is why the case cannot be closed, and the key to it is named", () => {
    const shown = deskOn(aCase("review"), withTask("open"));
    expect(screenOf(shown)).toContain("next 6  end the manual task that is open");
    expect(press(shown, "z").notice?.text).toContain("press 6");
  });
});

describe("what is not possible", () => {
  const taskless = aCase("approved", { hold: "held" });
  test.each<[string, DeskState, string, string]>([
    ["on hold", deskOn(taskless), "E", "case C-7 is on legal hold; press L"],
    [
      "without a search",
      deskOn(aCase("scoped"), aView(aCase("scoped"), [], { report: undefined })),
      "p",
      "press f",
    ],
    ["by the author", deskOn(aCase("awaiting-approval")), "a", "another officer: o switches"],
    ["without approval", deskOn(aCase("planned")), "E", "another officer: o switches, then a"],
    ["without the role", acting(deskOn(aCase("verified")), ["officer"]), "H", "another officer: o switches"],
    [
      "without an officer",
      apply(deskOn(aCase("verified")), { type: "acting", officer: undefined }),
      "f",
      "press o",
    ],
  ])("names the key that helps: %s", (_what, state, key, words) => {
    const pressed = press(state, key);
    expect(pressed.dialogs).toEqual([]);
    expect(pressed.commands).toEqual([]);
    expect(pressed.notice?.text).toContain(words);
  });

  test("is said with what helps in front where the line is too short for both", () => {
    const narrow = apply(deskOn(aCase("awaiting-approval")), {
      type: "resized",
      size: { columns: 80, rows: 24 },
      at: 0,
    });
    expect(screenOf(press(narrow, "a"))).toContain(
      "another officer: o switches: Olive Officer made the plan",
    );
  });

  test("an auditor reads everything and changes nothing", () => {
    const list = acting(desk([aCase("scoped")]), ["auditor"]);
    expect(press(list, "n").screens).toHaveLength(1);
    expect(press(list, "n").notice?.text).toContain("does not have the role officer");
    expect(press(list, "enter").commands).toEqual([{ do: "open-view", case: CASE, how: "view" }]);
    for (const state of CASE_STATES) {
      const shown = acting(deskOn(aCase(state)), ["auditor"]);
      const possible = bindingsOn("case").filter((one) => one.is === "act" && allowed(shown, one).ok);
      expect(possible.map((one) => one.is === "act" && one.action.danger)).toEqual(["none"]);
    }
  });

  test("the same action twice at once", () => {
    const work = { kind: "quiet", action: "case.package", case: CASE, name: "package C-7" } as const;
    const busy = apply(deskOn(aCase("scoped")), { type: "began", work });
    expect(press(busy, "x").commands).toEqual([]);
    expect(press(busy, "x").notice?.text).toContain("under way already");
  });
});

describe("what an action tells", () => {
  const line = (text: string) => ({ is: "line", text, tone: "good" }) as const;

  test("is a line above the keys and one of the journal; nothing has to be closed for it", () => {
    const done = apply(
      deskOn(aCase("verified")),
      toldBy("case.hold", { parts: [line("C-7 is on legal hold")] }),
    );
    expect(done.dialogs).toEqual([]);
    expect(done.notice).toEqual({ tone: "good", text: "C-7 is on legal hold" });
    expect(screenOf(press(done, "@"))).toContain("C-7 is on legal hold");
  });

  test("is a message where there is more to read, with what can be done next in the keys of the desk", () => {
    const told = toldBy("case.reverify", {
      ending: "failed",
      parts: [line("1 record of C-7 reappeared"), { is: "table", head: ["account"], rows: [["fera"]] }],
      next: [{ action: "case.plan", given: { case: "C-8" } }],
    });
    const shown = apply(deskOn(aCase("closed")), told);
    expect(shown.notice?.tone).toBe("bad");
    expect(screenOf(shown)).toContain("fera");
    expect(screenOf(shown)).toContain("next for C-8: p");
    expect(press(shown, "enter").dialogs).toEqual([]);
  });

  test("is told by the tab where there is one", () => {
    const told = toldBy("case.find", { parts: [{ is: "table", head: ["account"], rows: [["fera"]] }] });
    const shown = apply(press(deskOn(aCase("scoped")), "4"), told);
    expect(shown.dialogs).toEqual([]);
    expect(shown.notice?.text).toBe("C-7: 1 record at 1 account");
    expect(screenOf(shown)).toContain("[1 Findings 1]");
  });
});

describe("a passphrase", () => {
  const told = toldBy("case.package", {
    parts: [
      { is: "line", text: "encrypted and signed: 1 record of C-7", tone: "good" },
      { is: "fact", label: "file", text: "/out/C-7/x.zip.age", file: true },
    ],
    secret: { label: "passphrase; send it through a separate channel", value: "word-word-word" },
  });
  const shown = apply(deskOn(aCase("scoped")), told);
  const key = (state: DeskState, name: string, at: number) =>
    reduce(state, { type: "key", press: keyOf(name), at });

  test("is shown until Enter is pressed, and nowhere afterwards", () => {
    expect(screenOf(shown)).toContain("word-word-word");
    const closed = press(shown, "enter");
    expect(closed.dialogs).toEqual([]);
    expect(screenOf(press(closed, "5"))).toContain("/out/C-7/x.zip.age");
    expect(JSON.stringify(closed)).not.toContain("word-word-word");
  });

  test.each(["esc", "q", "ctrl+c", "x", "?", ":"])("is not lost to another key: %s", (name) => {
    const pressed = press(shown, name);
    expect(screenOf(pressed)).toContain("word-word-word");
    expect(pressed.commands).toEqual([]);
    expect(pressed.notice?.text).toContain("Enter closes it");
  });

  test("is not lost to an Enter that was meant for something else", () => {
    const since = nowOfKeys();
    const now = apply(shown, { ...told, at: since } as typeof told);
    const early = key(now, "enter", since + MS_BEFORE_ENTER - 1);
    expect(screenOf(early)).toContain("word-word-word");
    // A key that is held down does not count either.
    const held = key(early, "enter", since + MS_BEFORE_ENTER + 10);
    expect(screenOf(held)).toContain("word-word-word");
    expect(key(held, "enter", since + 3 * MS_BEFORE_ENTER).dialogs).toHaveLength(now.dialogs.length - 1);
  });

  test("is not left behind on a terminal that is too small to show it", () => {
    const small = apply(shown, { type: "resized", size: { columns: 60, rows: 20 }, at: nowOfKeys() });
    expect(press(small, "ctrl+c").commands).toEqual([]);
    const again = apply(press(small, "enter"), {
      type: "resized",
      size: { columns: 80, rows: 24 },
      at: nowOfKeys() + 5_000,
    });
    expect(screenOf(key(again, "enter", nowOfKeys() + 5_100))).toContain("word-word-word");
  });
});

test("the doctor of the table fills the doctor's screen", () => {
  const opened = press(desk(), "d");
  expect(opened.commands).toEqual([{ do: "act", action: "doctor", given: {} }]);
  const rows = [["FAIL", "officers", "1 officer"]];
  const told = apply(
    opened,
    toldBy("doctor", {
      ending: "failed",
      parts: [{ is: "table", head: ["", "what", "found"], rows }],
      next: [{ action: "officer.add", given: {} }],
    }),
  );
  expect(told.dialogs).toEqual([]);
  expect(screenOf(told)).toMatch(/FAIL +officers +1 officer/);
  expect(screenOf(told)).toContain("in a shell: oubli officer add");
});

test("the audit trail is verified and exported by the actions of the table", () => {
  const audit = apply(press(desk(), "a"), { type: "audit-size", size: 10 });
  expect(press(audit, "v").commands).toContainEqual({ do: "act", action: "audit.verify", given: {} });
  const folder = press(audit, "e");
  expect(screenOf(folder)).toContain("/out/audit-trail-2026-11-20");
  expect(press(folder, "enter").commands).toContainEqual({
    do: "act",
    action: "audit.export",
    given: { folder: "/out/audit-trail-2026-11-20" },
  });
  expect(findAction("audit.export")?.role).toBe("auditor");
});
