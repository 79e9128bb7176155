import type { Case, CoverageLine } from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  APPROVER,
  AUTHOR,
  aCase,
  acts,
  apply,
  aView,
  aWork,
  CASE,
  desk,
  deskOn,
  HASH,
  press,
  REPORT,
  screenOf,
  type,
} from "./support/states.ts";
import { withVendors } from "./support/vendors.ts";

const RUN = aWork("run", "case.run");

describe("a case", () => {
  test("offers what is possible and says why something is not", () => {
    const planned = deskOn(aCase("planned"));
    expect(screenOf(planned).split("\n").at(-1)).toMatch(/^ s submit/);
    expect(press(planned, "E").notice?.text).toBe(
      "the plan of case C-7 is not approved; another officer: o switches, then a",
    );
    expect(press(deskOn(aCase("scoped", { kind: "access" })), "p").notice?.text).toBe(
      "plan is not for access cases",
    );
  });

  test("no officer approves a plan of their own; another one signs the plan that was read", () => {
    const waiting = deskOn(aCase("awaiting-approval"));
    expect(press(waiting, "a").dialogs).toEqual([]);
    expect(screenOf(press(waiting, "a"))).toContain("another officer: o switches");
    expect(screenOf(waiting)).toContain("next o  Olive Officer made the plan");
    const other = apply(waiting, { type: "acting", officer: APPROVER });
    const sheet = press(other, "a");
    expect(screenOf(sheet)).toMatch(/made by +Olive Officer/);
    expect(screenOf(sheet)).toMatch(/calls +1 \(fera 1\)/);
    const typed = type(press(type(sheet, CASE), "tab"), "read and compared");
    expect(press(typed, "enter").commands).toEqual([
      acts("case.approve", { plan: HASH }, "read and compared"),
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

  test("names the fields of a record that nobody named, with and without a description", () => {
    const it = aCase("scoped");
    const findings = REPORT.findings.map((finding) => ({ ...finding, unnamed: ["/tags", "/extra"] }));
    const shown = press(deskOn(it, aView(it, [], { report: { ...REPORT, findings } })), "enter");
    expect(screenOf(shown)).toContain("fields nobody named: /tags, /extra");
    expect(screenOf(withVendors(shown))).toContain("fields nobody named: /tags, /extra");
    expect(screenOf(withVendors(press(deskOn(it), "enter")))).not.toContain("nobody named");
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
    const [line] = REPORT.coverage;
    if (!line) return expect.fail("no coverage");
    const coverage = (["found", "nothing-found", "could-not-look", "not-supported"] as const).map(
      (result) => ({ ...line, result }),
    );
    const shown = deskOn(it, aView(it, [], { report: { ...REPORT, coverage } }));
    const text = screenOf(press(shown, "2"));
    for (const words of ["found 1 record", "nothing found", "COULD NOT LOOK", "not possible"])
      expect(text).toContain(words);
    expect(press(shown, "p").commands).toEqual([]);
    expect(screenOf(press(shown, "p"))).toContain("could not look everywhere");
  });

  test("a search after a plan asks first", () => {
    const asked = press(deskOn(aCase("planned")), "f");
    expect(asked.commands).toEqual([]);
    expect(press(asked, "enter").commands).toEqual([]);
    expect(press(asked, "right", "enter").commands).toEqual([acts("case.find")]);
  });

  test("Ctrl+C stops what is under way first, and leaves the second time", () => {
    const running = apply(deskOn(aCase("approved")), { type: "began", work: RUN });
    const first = press(running, "ctrl+c");
    expect(first.commands).toEqual([{ do: "stop" }]);
    expect(press(apply(first, { type: "stopping" }), "ctrl+c").commands).toEqual([{ do: "leave" }]);
    expect(press(running, "q").commands).toEqual([]);
  });

  test("a waiting step counts the seconds", () => {
    const waiting = apply(
      deskOn(aCase("approved")),
      { type: "began", work: RUN },
      { type: "running", work: RUN, events: [{ type: "waiting", step: "s1", until: 30_000 }], now: 0 },
      { type: "tick" },
    );
    expect(screenOf(waiting)).toContain("in 29 s");
  });
});

describe("a closed erasure", () => {
  const closed = (more: Partial<Case> = {}) => aCase("closed", { resolution: "fulfilled", ...more });

  test("offers to verify again, and says so as what may come next", () => {
    const shown = deskOn(closed());
    expect(screenOf(shown)).toContain("from time to time verify a closed erasure again");
    expect(screenOf(shown).split("\n").at(-1)).toContain("R re-verify");
    expect(press(shown, "R").commands).toEqual([acts("case.reverify")]);
  });

  test.each<[string, Case, string]>([
    ["an open one", aCase("review"), 'reverify is not possible now: case C-7 is at "response due"'],
    ["a copy", closed({ kind: "access" }), "reverify is not for access cases"],
    [
      "one that was refused",
      closed({ resolution: "refused" }),
      "case C-7 is not an erasure that was carried out and closed",
    ],
  ])("does not for %s, and says why", (_what, it, why) => {
    const pressed = press(deskOn(it), "R");
    expect(pressed.commands).toEqual([]);
    expect(screenOf(pressed)).toContain(why);
  });

  test("of which data reappeared is named in the follow-up case", () => {
    expect(screenOf(deskOn(aCase("scoped", { followUpOf: CASE })))).toContain("follow-up of C-7");
  });

  test("does not once it is shredded", () => {
    const it = closed();
    const pressed = press(deskOn(it, aView(it, [], { subject: undefined, report: undefined })), "R");
    expect(pressed.commands).toEqual([]);
    expect(screenOf(pressed)).toContain("case C-7 is shredded");
  });
});

describe("what a search said", () => {
  const it = aCase("scoped");
  const line = REPORT.coverage[0] as CoverageLine;
  const said = (report: typeof REPORT | undefined, more: Parameters<typeof aView>[2] = {}) =>
    screenOf(deskOn(it, aView(it, [], { report, ...more })));

  test("is that no data was found only when every account answered", () => {
    const nothing: CoverageLine = { ...line, result: "nothing-found", records: 0 };
    const gap: CoverageLine = { ...nothing, result: "could-not-look", reason: "no answer" };
    expect(said({ ...REPORT, findings: [], coverage: [nothing] })).toContain("No data found");
    for (const coverage of [[nothing, gap], []]) {
      const text = said({ ...REPORT, findings: [], coverage });
      expect(text).toContain("COULD NOT LOOK EVERYWHERE");
      expect(text).not.toContain("No data found");
    }
  });

  test("is incomplete also where some records were found", () => {
    const text = said({ ...REPORT, coverage: [line, { ...line, result: "could-not-look" }] });
    expect(text).toContain("1 record at 1 account; COULD NOT LOOK EVERYWHERE: 1 question could not be asked");
  });

  test("is nothing before the first, and can no longer be read once the case is shredded", () => {
    expect(said(undefined)).toContain("No search was made yet");
    const shredded = said(undefined, { subject: undefined });
    expect(shredded).toContain("Shredded: what the case held about the person can no longer be read");
    expect(shredded).not.toContain("No search was made");
  });
});

describe("what a run said", () => {
  const it = aCase("review");
  const at = "2026-11-20T09:00:00.000Z";
  const shown = (remaining: readonly string[], coverage = REPORT.coverage) => {
    const verification = { at, report: { ...REPORT, findings: [], coverage }, remaining };
    return screenOf(press(deskOn(it, aView(it, [{ state: "verified", fence: 1 }], { verification })), "5"));
  };

  test("is its verdict, and nothing better than what the search afterwards saw", () => {
    expect(shown([])).toContain("1 of 1 call verified absent; fulfilled");
    expect(shown(["fera/review/1"])).toContain("1 record still there: fera/review");
    expect(shown([], [])).toContain("NOT VERIFIED: no question could be asked");
  });
});
