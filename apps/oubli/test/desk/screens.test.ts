import { describe, expect, test } from "vitest";
import type { DeskState } from "../../src/desk/state/desk-state.ts";
import { rowWidth } from "../../src/desk/text/rows.ts";
import { frame } from "../../src/desk/view/frame.ts";
import {
  APPROVER,
  aCase,
  acts,
  apply,
  aWork,
  desk,
  deskOn,
  officerId,
  press,
  screenOf,
  toldBy,
  type,
} from "./support/states.ts";
import { withVendors } from "./support/vendors.ts";

const SEARCH = aWork("search", "case.find");
const RUN = aWork("run", "case.run");

const WARNING =
  "A-1: o_author01 has proposed to admit officer o_third001 (officer, approver); this may be done without a second person from 2026-12-12 12:57 UTC, unless o_second01 signs anything before that";

const STATES: readonly (readonly [string, DeskState])[] = [
  ["no cases", desk()],
  [
    "cases under a warning",
    apply(desk(Array.from({ length: 40 }, () => aCase("verified"))), {
      type: "warnings",
      warnings: [WARNING],
    }),
  ],
  [
    "cases",
    desk([
      aCase("verified"),
      aCase("closed", { resolution: "partially-fulfilled", closedAt: "2026-11-19T00:00:00Z" }),
    ]),
  ],
  ["filter", type(press(desk([aCase("verified")]), "/"), "eras")],
  ["new case", type(press(desk(), "n", "tab"), "dana@example.test, nobody")],
  ["case", deskOn(aCase("approved"))],
  ["held case", deskOn(aCase("approved", { hold: "held" }))],
  [
    "suspended case",
    deskOn(
      aCase("received", {
        clock: { suspensions: [{ from: "2026-11-19T09:00:00.000Z", because: "identity" }] },
      }),
    ),
  ],
  ["record", withVendors(press(deskOn(aCase("scoped")), "enter"))],
  ["plan", press(deskOn(aCase("planned")), "3")],
  ["approve", press(apply(deskOn(aCase("awaiting-approval")), { type: "acting", officer: APPROVER }), "a")],
  ["identity", press(deskOn(aCase("received")), "i")],
  ["extend", press(deskOn(aCase("verified")), "X", "1")],
  ["search again", press(deskOn(aCase("planned")), "f")],
  [
    "passphrase",
    apply(
      deskOn(aCase("scoped")),
      toldBy("case.package", {
        parts: [{ is: "fact", label: "file", text: "/out/C-7/x.zip.age", file: true }],
        secret: { label: "passphrase", value: "word-word-word" },
      }),
    ),
  ],
  ["erase", press(deskOn(aCase("approved")), "E")],
  ["help", press(deskOn(aCase("approved")), "?")],
  ["palette", press(deskOn(aCase("approved")), ":")],
  ["officer", press(desk(), "o")],
  ["audit", apply(press(desk(), "a"), { type: "audit-size", size: 1_000_000 })],
  [
    "doctor",
    apply(
      press(desk(), "d"),
      toldBy("doctor", {
        parts: [{ is: "table", head: ["", "what", "found"], rows: [["FAIL", "home", "日本 ".repeat(60)]] }],
      }),
    ),
  ],
  ["journal", press(desk(), "@")],
  ["searching", apply(deskOn(aCase("verified")), { type: "began", work: SEARCH })],
  ["running", apply(deskOn(aCase("approved")), { type: "began", work: RUN }, { type: "tick" })],
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
      const sized = apply(state, { type: "resized", size: { columns, rows }, at: 0 });
      const lines = frame(sized);
      expect(lines).toHaveLength(rows);
      for (const line of lines) expect(rowWidth(line)).toBe(columns);
      for (const line of lines) expect(line.cursor ?? 0).toBeLessThan(columns);
    }
  });
});

test("what nobody may miss stands above the cases, to its last word", () => {
  const state = apply(desk([aCase("verified")]), { type: "warnings", warnings: [WARNING] });
  const screen = screenOf(apply(state, { type: "resized", size: { columns: 80, rows: 24 }, at: 0 }));
  expect(screen.replaceAll(/\s+/g, " ")).toContain(WARNING);
});

describe("on the smallest screen", () => {
  const smallest = (state: DeskState) =>
    screenOf(apply(state, { type: "resized", size: { columns: 80, rows: 24 }, at: 0 }));

  test.each(STATES.filter(([, state]) => state.dialogs.at(-1)?.is === "sheet"))(
    "the sheet of %s shows both fields and the way out",
    (_name, state) => {
      for (const words of ["Type C-7 to go on", "Reason, kept encrypted", "[ Cancel ]"])
        expect(smallest(state)).toContain(words);
    },
  );

  test("a choice that is longer than the screen follows the chosen line, and shows the way out", () => {
    const officers = Array.from({ length: 30 }, (_, at) => ({
      id: officerId(`o_officer${at % 10}`),
      name: `Officer number ${at + 1}`,
      roles: ["officer"] as const,
      keyHere: true,
    }));
    const asked = press(apply(desk(), { type: "officers", officers }), "o");
    const last = Array.from({ length: 30 }).reduce<DeskState>((state) => press(state, "down"), asked);
    expect(smallest(last)).toMatch(/▸ 30 {2}Officer number 30/);
    expect(smallest(last)).toContain("or a number chooses");
  });
});

describe("at most one cursor", () => {
  test.each(STATES)("%s", (_name, state) => {
    expect(frame(state).filter((line) => line.cursor !== undefined).length).toBeLessThanOrEqual(1);
  });
});

describe("the list of cases", () => {
  const cases = [aCase("verified"), aCase("awaiting-approval", { hold: "held" })];
  const tonesOf = (state: DeskState, text: string) => [
    ...new Set(
      frame(state).flatMap(({ spans }) =>
        spans.filter((one) => one.text.includes(text)).map(({ tone }) => tone),
      ),
    ),
  ];

  test("says state, hold and days in words", () => {
    const text = screenOf(desk(cases));
    expect(text).toMatch(/▸ C-7 +erasure +ready to search +2026-12-13 +2026-12-21 +31 days left/);
    expect(text).toMatch(/awaiting approval +ON HOLD/);
  });

  test("a missed target date is a warning, and only what is past the deadline is overdue", () => {
    const missed = apply(desk(cases), { type: "day", today: "2026-12-14" });
    expect(screenOf(missed)).toContain("target date missed, 7 days left");
    expect(screenOf(missed)).toContain("2 target date missed");
    expect(tonesOf(missed, "target date missed, 7 days left")).toEqual(["warn"]);
    const overdue = apply(desk(cases), { type: "day", today: "2026-12-22" });
    expect(screenOf(overdue)).toContain("1 day overdue");
    expect(screenOf(overdue)).toContain("2 overdue");
    expect(tonesOf(overdue, "1 day overdue")).toEqual(["bad"]);
  });

  test("a suspended deadline is not overdue", () => {
    const clock = { suspensions: [{ from: "2026-11-19T09:00:00.000Z", because: "identity" as const }] };
    const late = apply(desk([aCase("received", { clock })]), { type: "day", today: "2027-01-01" });
    expect(screenOf(late)).toMatch(/2026-12-21 +suspended/);
    expect(screenOf(late)).not.toContain("overdue");
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

describe("the palette and the help", () => {
  test("the palette finds by name and does what the key does", () => {
    const found = type(press(deskOn(aCase("planned")), ":"), "submit");
    expect(screenOf(found)).toMatch(/▸ submit +s +Ask another officer/);
    expect(press(found, "enter").commands).toEqual([acts("case.submit")]);
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
