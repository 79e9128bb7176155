import { type Case, vendorIdOf } from "@oubli/model";
import { describe, expect, test } from "vitest";
import type { DeskState, NewCaseScreen } from "../../src/desk/state/desk-state.ts";
import { FORM_FIELDS } from "../../src/desk/state/request-form.ts";
import { rowWidth } from "../../src/desk/text/rows.ts";
import { frame } from "../../src/desk/view/frame.ts";
import {
  APPROVER,
  AUTHOR,
  aCase,
  apply,
  aView,
  CASE,
  desk,
  deskOn,
  press,
  screenOf,
  type,
} from "./support/states.ts";

const vendors = [
  {
    vendor: vendorIdOf("fera"),
    name: "Fera",
    kinds: [
      {
        kind: "review",
        title: "Review",
        schema: {},
        properties: [
          { pointer: "/id", title: "Number of the review", about: "subject" as const, secret: false },
          { pointer: "/body", title: "What the person wrote", about: "subject" as const, secret: false },
          { pointer: "/token", title: "Token", about: "subject" as const, secret: true },
          { pointer: "/friend/email", title: "A friend's address", about: "other" as const, secret: false },
        ],
      },
    ],
  },
];

const withVendors = (state: DeskState) => apply(state, { type: "vendors", vendors });

const STATES: readonly (readonly [string, DeskState])[] = [
  ["no cases", desk()],
  [
    "cases",
    desk([aCase("verified"), aCase("closed", { resolution: "partial", closedAt: "2026-11-19T00:00:00Z" })]),
  ],
  ["filter", type(press(desk([aCase("verified")]), "/"), "eras")],
  ["new case", type(press(desk(), "n", "tab"), "dana@example.test, nobody")],
  ["case", deskOn(aCase("approved"))],
  ["held case", deskOn(aCase("approved", { hold: "held" }))],
  [
    "paused case",
    deskOn(aCase("received", { term: { pauses: [{ from: "2026-11-19T09:00:00.000Z", why: "identity" }] } })),
  ],
  ["record", withVendors(press(deskOn(aCase("scoped")), "enter"))],
  ["plan", press(deskOn(aCase("planned")), "3")],
  ["approve", press(deskOn(aCase("awaiting-approval")), "o", "1", "a")],
  ["erase", press(deskOn(aCase("approved")), "E")],
  ["help", press(deskOn(aCase("approved")), "?")],
  ["palette", press(deskOn(aCase("approved")), ":")],
  ["officer", press(desk(), "o")],
  ["audit", apply(press(desk(), "a"), { type: "audit-size", size: 1_000_000 })],
  [
    "doctor",
    apply(press(desk(), "d"), {
      type: "examined",
      found: [{ what: "home", ok: false, message: "日本 ".repeat(60), hint: "do" }],
    }),
  ],
  ["journal", press(desk(), "@")],
  ["searching", apply(deskOn(aCase("verified")), { type: "began", job: { kind: "search", case: CASE } })],
  [
    "running",
    apply(deskOn(aCase("approved")), { type: "began", job: { kind: "run", case: CASE } }, { type: "tick" }),
  ],
];

const SIZES = [
  [80, 24],
  [120, 40],
  [200, 60],
  [81, 25],
  [60, 20],
  [10, 3],
] as const;

describe("every screen fills the terminal exactly", () => {
  test.each(STATES)("%s", (_name, state) => {
    for (const [columns, rows] of SIZES) {
      const sized = apply(state, { type: "resized", size: { columns, rows } });
      const lines = frame(sized);
      expect(lines).toHaveLength(rows);
      for (const line of lines) expect(rowWidth(line)).toBe(columns);
      for (const line of lines) expect(line.cursor ?? 0).toBeLessThan(columns);
    }
  });
});

describe("at most one cursor", () => {
  test.each(STATES)("%s", (_name, state) => {
    expect(frame(state).filter((line) => line.cursor !== undefined).length).toBeLessThanOrEqual(1);
  });
});

test("a case whose clock stands still says so, until the answer has come", () => {
  const pause = { from: "2026-11-19T09:00:00.000Z", why: "identity" as const };
  const paused = deskOn(aCase("received", { term: { pauses: [pause] } }));
  expect(screenOf(paused)).toContain("clock stands still");
  const over = deskOn(
    aCase("received", { term: { pauses: [{ ...pause, to: "2026-11-20T09:00:00.000Z" }] } }),
  );
  expect(screenOf(over)).not.toContain("clock stands still");
});

describe("the list of cases", () => {
  const cases = [aCase("verified"), aCase("awaiting-approval", { hold: "held" })];

  test("says state, hold and days in words", () => {
    const text = screenOf(desk(cases));
    expect(text).toMatch(/▸ C-7 +erasure +ready to search +2026-12-13 +2026-12-21 +23 days left/);
    expect(text).toMatch(/waits for approval +ON HOLD/);
  });

  test("a date that has passed is late", () => {
    const late = apply(desk(cases), { type: "day", today: "2026-12-14" });
    expect(screenOf(late)).toContain("1 day late");
    expect(screenOf(late)).toContain("2 past the safe date");
  });

  test("the filter works while typing, is kept by Enter, and ends with Escape", () => {
    const typed = type(press(desk(cases), "/"), "hold");
    expect(screenOf(typed)).not.toContain("ready to search");
    const kept = press(typed, "enter");
    expect(screenOf(kept)).toContain("/ hold");
    expect(screenOf(press(kept, "esc"))).toContain("ready to search");
  });

  test("q in the filter is a letter, not the way out", () => {
    expect(type(press(desk(cases), "/"), "q").commands).toEqual([]);
  });
});

describe("a new case", () => {
  const form = press(desk(), "n", "tab");

  test("complains by position and never repeats the word", () => {
    const wrong = press(type(form, "dana@example.test, oops"), "tab", "tab", "tab", "enter");
    expect(wrong.commands).toEqual([]);
    expect(screenOf(wrong)).toContain("✗ no identifier at position 2");
  });

  test("is entered with what was typed", () => {
    const pasted = apply(form, { type: "paste", text: "dana@example.test\r\n+351 900 000 117", at: 0 });
    const done = press(pasted, "tab", "right", "tab", "tab", "enter");
    expect(done.commands).toMatchObject([
      {
        do: "open-case",
        entered: {
          kind: "erasure",
          identity: "documents",
          subject: { identifiers: [{ kind: "email" }, { kind: "phone" }] },
        },
      },
    ]);
  });

  test("a date counts from noon UTC, which is the same day everywhere", () => {
    let state = press(type(form, "dana@example.test"), "tab", "tab", "ctrl+u");
    state = press(type(state, "2026-11-18"), "enter", "enter");
    expect(state.commands).toMatchObject([{ entered: { receivedAt: "2026-11-18T12:00:00Z" } }]);
  });

  test.each(["2026-02-30", "2026-02-30T10:00:00Z", "18.11.2026"])("%s is no date", (text) => {
    const state = press(type(form, "dana@example.test"), "tab", "tab", "ctrl+u");
    const tried = press(type(state, text), "enter", "enter");
    expect(tried.commands).toEqual([]);
    expect(screenOf(tried)).toContain("✗ give now, a date such as 2026-11-18, or a time with a zone");
  });

  test("falls under the controller's own law, or the one that was chosen", () => {
    const typed = press(type(form, "dana@example.test"), "shift+tab", "shift+tab", "shift+tab");
    const opened = (state: DeskState) =>
      press(state, "tab", "tab", "tab", "tab", "tab", "tab", "enter").commands;
    expect(opened(typed)).toMatchObject([{ entered: { regime: "gdpr" } }]);
    expect(opened(press(typed, "right", "right"))).toMatchObject([{ entered: { regime: "ccpa" } }]);
    expect(screenOf(typed)).toContain("(•) gdpr  ( ) uk-gdpr  ( ) ccpa  ( ) lgpd  ( ) shopify");
  });

  test("says how it came only when somebody chose that", () => {
    const typed = press(type(form, "dana@example.test"), "shift+tab", "shift+tab");
    const opened = (state: DeskState) => press(state, "tab", "tab", "tab", "tab", "tab", "enter").commands;
    expect(opened(typed)[0]).not.toHaveProperty("entered.channel");
    expect(screenOf(typed)).toContain("( ) email  ( ) form  ( ) telephone  ( ) post  ( ) in-person");
    expect(opened(press(typed, "right", "right", "right"))).toMatchObject([
      { entered: { channel: "telephone" } },
    ]);
  });

  test.each(["kind", "regime", "channel", "identity", "open"])(
    "text typed at %s is whom it is about",
    (field) => {
      let state = press(desk(), "n", "shift+tab", "shift+tab");
      const formOf = () => (state.screens.at(-1) as NewCaseScreen).form;
      while (formOf().on !== field) state = press(state, "tab");
      const before = screenOf(state);
      state = type(state, " hal.l@example.test");
      expect(formOf().on).toBe("identifiers");
      expect(formOf().identifiers.characters.join("")).toBe("hal.l@example.test");
      const chosen = (screen: string) => screen.match(/\(•\) [\w-]+/g);
      expect(chosen(screenOf(state))).toEqual(chosen(before));
    },
  );

  test("what is pasted beside a field is not lost", () => {
    const state = apply(press(desk(), "n"), { type: "paste", text: "hal@example.test", at: 0 });
    expect(screenOf(state)).toContain("▸ identifiers  hal@example.test");
  });

  test("a duplicate is told about", () => {
    const opened = apply(form, { type: "opened", case: aCase("verified"), duplicates: [CASE] });
    expect(screenOf(opened)).toContain("Open erasure cases about the same person: C-7.");
    expect(screenOf(opened)).toContain("set this one aside (d)");
  });

  test("every field is reached with Tab", () => {
    let state = press(desk(), "n", "shift+tab", "shift+tab");
    for (const field of FORM_FIELDS) {
      expect(state.screens.at(-1)).toMatchObject({ form: { on: field } });
      state = press(state, "tab");
    }
  });
});

describe("a closed erasure", () => {
  const closed = (more: Partial<Case> = {}) => aCase("closed", { resolution: "fulfilled", ...more });

  test("offers to look again, and says so as what may come next", () => {
    const shown = deskOn(closed());
    expect(screenOf(shown)).toContain("from time to time, look whether something is back");
    expect(screenOf(shown).split("\n").at(-1)).toContain("R look again");
    expect(press(shown, "R").commands).toEqual([{ do: "recheck", case: CASE }]);
  });

  test.each<[string, Case, string]>([
    ["an open one", aCase("review"), "this is for an erasure that is closed"],
    ["a copy", closed({ kind: "access" }), "this is for an erasure that is closed"],
    ["one that was refused", closed({ resolution: "refused" }), "nothing was erased in this case"],
  ])("does not for %s, and says why", (_what, it, why) => {
    const pressed = press(deskOn(it), "R");
    expect(pressed.commands).toEqual([]);
    expect(screenOf(pressed)).toContain(why);
  });

  test("of which something is back is named where that is erased", () => {
    expect(screenOf(deskOn(aCase("scoped", { parent: CASE })))).toContain("what is back of C-7");
  });

  test("does not once it is shredded", () => {
    const it = closed();
    const pressed = press(deskOn(it, { ...aView(it), subject: undefined }), "R");
    expect(pressed.commands).toEqual([]);
    expect(screenOf(pressed)).toContain("the case is shredded");
  });
});

test("a case is set aside as no request, or as the duplicate of a case whose number is typed", () => {
  const asked = press(deskOn(aCase("received")), "d");
  expect(screenOf(asked)).toContain("Set C-7 aside?");
  expect(press(asked, "1").commands).toEqual([{ do: "set-aside", case: CASE }]);
  const which = press(asked, "2");
  expect(screenOf(press(type(which, "seven"), "enter"))).toContain("a case number looks like C-4");
  expect(press(type(which, "C-4"), "enter").commands).toEqual([{ do: "set-aside", case: CASE, of: "C-4" }]);
  expect(press(deskOn(aCase("planned")), "d").dialogs).toEqual([]);
});

test("closing a request of which nobody has proven who wrote it says what that means", () => {
  const asked = press(deskOn(aCase("received")), "z");
  expect(screenOf(asked)).toContain("it ends as not verified");
});

describe("a case", () => {
  test("offers what is possible and says why something is not", () => {
    const planned = deskOn(aCase("planned"));
    expect(screenOf(planned).split("\n").at(-1)).toMatch(/^ s submit/);
    expect(press(planned, "E").notice?.text).toBe('"erase" is not possible: the case is planned');
    expect(press(deskOn(aCase("scoped", { kind: "access" })), "p").notice?.text).toBe(
      '"plan" is not for access cases',
    );
  });

  test("nobody approves a plan of their own", () => {
    const waiting = deskOn(aCase("awaiting-approval"));
    expect(press(waiting, "a").dialogs).toEqual([]);
    expect(screenOf(press(waiting, "a"))).toContain("another officer has to decide: o switches");
    const other = apply(waiting, { type: "acting", officer: APPROVER });
    const typed = type(press(other, "a"), CASE);
    expect(press(typed, "enter").commands).toEqual([
      { do: "approve", case: CASE, hash: "hash-of-the-plan-in-base64url" },
    ]);
  });

  test("o chooses among the officers whose key is here", () => {
    expect(press(desk(), "o", "1").commands).toEqual([{ do: "switch-officer", officer: AUTHOR }]);
    const away = apply(desk(), {
      type: "officers",
      officers: [{ id: APPROVER, name: "Ari", roles: ["approver"], keyHere: false }],
    });
    const chosen = press(away, "o", "1");
    expect(chosen.commands).toEqual([]);
    expect(chosen.notice?.text).toContain("not on this machine");
  });

  test("shows values by their titles, and neither secrets nor other people", () => {
    const text = screenOf(withVendors(press(deskOn(aCase("scoped")), "enter")));
    expect(text).toMatch(/What the person wrote +很好 👍🏽/);
    expect(text).toMatch(/Token +\[withheld: secret\]/);
    expect(text).toMatch(/A friend's address +\[about another person\]/);
    expect(text).not.toContain("s3cret");
    expect(text).not.toContain("other@example.test");
  });

  test("keeps accepted by the vendor and verified absent apart", () => {
    const it = aCase("executing");
    const accepted = press(deskOn(it, aView(it, [{ state: "accepted", fence: 1 }])), "5");
    expect(screenOf(accepted)).toContain("accepted by the vendor");
    const verified = press(deskOn(it, aView(it, [{ state: "verified", fence: 1 }])), "5");
    expect(screenOf(verified)).toContain("verified absent");
    const unknown = press(deskOn(it, aView(it, [{ state: "unknown", fence: 1 }])), "5");
    expect(screenOf(unknown)).toContain("OUTCOME UNKNOWN");
  });

  test("gives each of the four answers of a search words of its own", () => {
    const it = aCase("scoped");
    const view = aView(it);
    const [line] = view.report?.coverage ?? [];
    if (!view.report || !line) throw new Error("no coverage");
    const coverage = (["found", "nothing-found", "could-not-look", "not-supported"] as const).map(
      (result) => ({ ...line, result }),
    );
    const text = screenOf(press(deskOn(it, { ...view, report: { ...view.report, coverage } }), "2"));
    for (const words of ["found 1 record", "asked: nothing there", "COULD NOT LOOK", "cannot be asked"])
      expect(text).toContain(words);
    expect(press(deskOn(it, { ...view, report: { ...view.report, coverage } }), "p").commands).toEqual([]);
  });

  test("a search after a plan asks first", () => {
    const asked = press(deskOn(aCase("planned")), "f");
    expect(asked.commands).toEqual([]);
    expect(press(asked, "enter").commands).toEqual([]);
    expect(press(asked, "right", "enter").commands).toEqual([{ do: "find", case: CASE }]);
  });

  test("Ctrl+C stops what is under way first, and leaves the second time", () => {
    const running = apply(deskOn(aCase("approved")), { type: "began", job: { kind: "run", case: CASE } });
    const first = press(running, "ctrl+c");
    expect(first.commands).toEqual([{ do: "stop" }]);
    expect(press(apply(first, { type: "stopping" }), "ctrl+c").commands).toEqual([{ do: "leave" }]);
    expect(press(running, "q").commands).toEqual([]);
  });

  test("a waiting step counts the seconds", () => {
    const waiting = apply(
      deskOn(aCase("approved")),
      { type: "began", job: { kind: "run", case: CASE } },
      { type: "running", case: CASE, events: [{ type: "waiting", step: "s1", until: 30_000 }], now: 0 },
      { type: "tick" },
    );
    expect(screenOf(waiting)).toContain("in 29 s");
  });
});

describe("the clock of a case", () => {
  const open = (more: Partial<Case> = {}) => press(deskOn(aCase("verified", more)), "c");

  test("stops for a reason of the law, and runs again", () => {
    expect(screenOf(open())).toContain("What stops it: EDPB Guidelines 01/2022, section 5.3.");
    expect(press(open(), "1").commands).toEqual([{ do: "pause-term", case: CASE, why: "identity" }]);
    const paused = open({ term: { pauses: [{ from: "2026-11-19T09:00:00Z", why: "identity" }] } });
    expect(press(paused, "1").commands).toEqual([{ do: "resume-term", case: CASE }]);
  });

  test("is extended once, and only when somebody says that the person was told", () => {
    const asked = press(open(), "3");
    expect(asked.commands).toEqual([]);
    expect(screenOf(asked)).toContain("Was the person told that C-7 takes until 2027-02-18?");
    expect(press(asked, "enter").commands).toEqual([]);
    expect(press(asked, "left", "enter").commands).toEqual([
      { do: "extend-term", case: CASE, reason: "complexity" },
    ]);
    const extension = { toldAt: "2026-11-19T09:00:00Z", reason: "complexity" } as const;
    const again = press(open({ term: { pauses: [], extension } }), "3");
    expect(again.notice?.text).toContain("possible once");
  });

  test("offers what the law of the case offers: nothing stops it in California", () => {
    const shown = screenOf(open({ regime: "ccpa", country: "US", region: "CA" }));
    expect(shown).toContain("Nothing stops the clock here");
    expect(shown).not.toContain("stop   ");
  });
});

describe("a passphrase", () => {
  const shown = apply(deskOn(aCase("scoped")), {
    type: "package",
    case: CASE,
    path: "/out/C-7/x.zip.age",
    entry: 9,
    records: 1,
    complete: true,
    passphrase: "word-word-word",
    unanswered: [{ id: "purposes", article: "Art. 15(1)(a)", plain: "What is my data used for?" }],
  });

  test("stands below what the law still wants said", () => {
    expect(screenOf(shown)).toMatch(/Art\. 15\(1\)\(a\) +What is my data used for\?/);
  });

  test("is shown in a dialog that has to be closed, and nowhere afterwards", () => {
    expect(screenOf(shown)).toContain("word-word-word");
    const closed = press(shown, "enter");
    expect(screenOf(press(closed, "5"))).toContain("/out/C-7/x.zip.age");
    expect(JSON.stringify(closed)).not.toContain("word-word-word");
  });
});

describe("the palette and the help", () => {
  test("the palette finds by name and does what the key does", () => {
    const found = type(press(deskOn(aCase("planned")), ":"), "submit");
    expect(screenOf(found)).toMatch(/▸ submit +s +Ask another officer/);
    expect(press(found, "enter").commands).toEqual([{ do: "submit", case: CASE }]);
  });

  test("the help says what a key does not do now", () => {
    expect(screenOf(press(deskOn(aCase("received")), "?"))).toContain("not now:");
  });
});

describe("the audit trail", () => {
  test("of a million entries only those around the window are read", () => {
    const opened = apply(press(desk(), "a"), { type: "audit-size", size: 1_000_000 });
    expect(opened.commands).toEqual([{ do: "read-audit", from: 999_775, to: 1_000_000 }]);
    const last = press(opened, "G");
    expect(last.commands).toEqual([{ do: "read-audit", from: 0, to: 125 }]);
  });

  test("the filter asks once for each text", () => {
    const opened = apply(press(desk(), "a"), { type: "audit-size", size: 10 });
    expect(type(press(opened, "/"), "p").commands).toContainEqual({ do: "filter-audit", words: "p" });
  });
});
