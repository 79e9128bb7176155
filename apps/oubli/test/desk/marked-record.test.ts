import { type Finding, NOTHING_IN_DOUBT, recordName } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { aCase, acts, aView, CASE, deskOn, press, REPORT, screenOf, type } from "./support/states.ts";

const [REVIEW] = REPORT.findings as readonly [Finding];
const NEAR: readonly Finding[] = ["2", "3"].map((number) => ({
  ...REVIEW,
  id: `fera/review/${number}`,
  recordId: `frev_${number}`,
  near: [{ kind: "email", how: "letter" }],
}));

/** A case with one review in doubt, and two that are nearly the person's. */
function doubtful() {
  const whose = {
    ...NOTHING_IN_DOUBT,
    conflicts: [{ finding: REVIEW.id, kinds: ["email" as const] }],
    nearMisses: NEAR.map(({ id, near = [] }) => ({ finding: id, near })),
  };
  const it = aCase("scoped");
  return deskOn(it, aView(it, [], { whose, report: { ...REPORT, nearMisses: NEAR } }));
}

function excluding(state: ReturnType<typeof doubtful>) {
  return press(type(press(state, ":"), "exclude record"), "enter");
}

describe("an act about a record", () => {
  test("means the one that is marked, and names it before it is confirmed", () => {
    const sheet = excluding(press(doubtful(), "down", "down"));
    expect(screenOf(sheet)).toContain("Review frev_3");
    const typed = type(press(type(sheet, CASE), "tab"), "another customer");
    expect(press(typed, "enter").commands).toEqual([
      acts("case.exclude", { record: recordName("fera/review/3") }, "another customer"),
    ]);
  });

  test("is about the only one in doubt where the mark stands elsewhere, and names that", () => {
    expect(screenOf(excluding(press(doubtful(), "2")))).toContain("Review frev_1");
  });

  test("is advised by the name under which the desk finds it, and the record says that it is in doubt", () => {
    const screen = screenOf(doubtful());
    expect(screen).toContain("next : confirm record  ");
    expect(screen).toMatch(/frev_1 +in doubt +r/);
  });
});
