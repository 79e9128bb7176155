import {
  type AccountId,
  type CaseId,
  type Officer,
  type OfficerId,
  type Plan,
  type PlannedStep,
  vendorIdOf,
} from "@oubli/model";
import { formatVerifierKey, generateSigner, signNote } from "@oubli/tlog";
import { type Act, actText, canonicalJson } from "@oubli/trail";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { approvalHolds, assemblePlan, effectsInLaw, hashPlan } from "../src/index.ts";

const account = "shop" as AccountId;
const vendor = vendorIdOf("shop");
const FRAME = {
  case: "C-1" as CaseId,
  nonce: "n",
  madeAt: "2026-11-20T12:00:00.000Z",
  madeBy: "o_ada00000" as OfficerId,
  findings: ["a", "b"],
};

function step(recordId: string, body: PlannedStep["call"]["body"] = null): Omit<PlannedStep, "id"> {
  return {
    account,
    vendor,
    action: "erase",
    finding: `shop/review/${recordId}`,
    kind: "review",
    title: "Review",
    recordId,
    call: {
      operation: "deleteReview",
      method: "DELETE",
      template: "/reviews/{id}",
      path: { id: recordId },
      query: {},
      body,
    },
    repeat: "after-looking",
    effects: [],
  };
}

const NONE = { covered: [], retained: [], tasks: [] };

describe("a plan", () => {
  test("numbers steps through all accounts, in the order they were proposed", () => {
    const plan = assemblePlan(FRAME, [
      { ...NONE, steps: [step("1"), step("2")] },
      { ...NONE, steps: [step("3")] },
    ]);
    expect(plan.steps.map(({ id, recordId }) => [id, recordId])).toEqual([
      ["s1", "1"],
      ["s2", "2"],
      ["s3", "3"],
    ]);
  });

  test("has another hash when anything of it is another, the order of its steps included", () => {
    const one = assemblePlan(FRAME, [{ ...NONE, steps: [step("1"), step("2")] }]);
    const others: readonly Plan[] = [
      { ...one, nonce: "m" },
      { ...one, case: "C-2" as CaseId },
      { ...one, madeBy: "o_bea00000" as OfficerId },
      { ...one, findings: ["a"] },
      { ...one, steps: one.steps.toReversed() },
      { ...one, steps: one.steps.slice(1) },
      assemblePlan(FRAME, [{ ...NONE, steps: [step("1", { name: null }), step("2")] }]),
      assemblePlan(FRAME, [{ ...NONE, steps: [step("1", { name: "" }), step("2")] }]),
    ];
    expect(new Set([one, ...others].map(hashPlan)).size).toBe(others.length + 1);
    expect(hashPlan(structuredClone(one))).toBe(hashPlan(one));
  });

  test("has the same hash whatever the order of its members in memory", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read: unknown = JSON.parse(JSON.stringify(value));
        expect(canonicalJson(reversed(read))).toBe(canonicalJson(read));
      }),
    );
  });

  test("is hashed with half a surrogate pair in it, and another half is another plan", () => {
    const [high, low] = ["a\uD800", "a\uDC00"].map((name) =>
      hashPlan(assemblePlan(FRAME, [{ ...NONE, steps: [step("1", { [name]: name })] }])),
    );
    expect(high).toMatch(/^[\w-]{43}$/);
    expect(high).not.toBe(low);
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n]])("cannot hold %s", (value) => {
    expect(() => canonicalJson({ value: [value], other: value })).toThrow();
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member)]),
  );
}

describe("what a plan amounts to in law", () => {
  const planOf = (...actions: readonly PlannedStep["action"][]) => {
    const steps = actions.map((action) => ({ ...step("r1"), action }));
    return assemblePlan(FRAME, [{ steps, covered: [], retained: [], tasks: [] }]);
  };

  test("is said once for each kind of call, with a warning for all but a deletion", () => {
    expect(
      effectsInLaw(planOf("overwrite", "erase", "erase")).map(({ action, countsAs }) => [action, countsAs]),
    ).toEqual([
      ["erase", "erasure"],
      ["overwrite", "anonymisation"],
    ]);
    for (const { action, warning } of effectsInLaw(planOf("erase", "overwrite", "anonymize")))
      expect(warning === undefined).toBe(action === "erase");
  });

  test("is nothing when nothing is called", () => {
    expect(effectsInLaw(planOf())).toEqual([]);
  });
});

describe("an approval", () => {
  const signer = generateSigner("o_bea00000");
  const officer: Officer = {
    id: "o_bea00000" as OfficerId,
    name: "Bea",
    roles: ["approver"],
    verifierKey: formatVerifierKey(signer.verifier),
  };
  const it = { ref: "r_1" };
  const approval = {
    case: FRAME.case,
    planHash: "h",
    decision: "approved" as const,
    by: officer.id,
    at: FRAME.madeAt,
    until: "2026-12-01T00:00:00.000Z",
    unattended: false,
    entry: 7,
  };
  const act: Act = {
    v: 1,
    origin: "example.test/log",
    officer: officer.id,
    n: 1,
    action: "plan.approved",
    args: { req: "r_1", plan: "h", until: approval.until },
    on: { size: 7, root: "" },
  };
  const noteOf = (changes: Partial<Act> = {}, key = signer) =>
    signNote(actText({ ...act, ...changes }), [key]);
  const argsWith = (changes: object) => noteOf({ args: { ...act.args, ...changes } });
  const note = noteOf();

  test("is two lines that people can read", () => {
    expect(actText(act).split("\n")).toEqual(["oubli/act/v1", canonicalJson(act), ""]);
  });

  test("holds for its own case, plan, decision, end and officer", () => {
    expect(approvalHolds(approval, it, note, officer)).toBe(true);
    expect(approvalHolds(approval, { ref: "r_2" }, note, officer)).toBe(false);
    expect(approvalHolds({ ...approval, planHash: "g" }, it, note, officer)).toBe(false);
    expect(approvalHolds({ ...approval, decision: "rejected" }, it, note, officer)).toBe(false);
    expect(approvalHolds({ ...approval, until: "2099-01-01T00:00:00.000Z" }, it, note, officer)).toBe(false);
    expect(approvalHolds({ ...approval, unattended: true }, it, note, officer)).toBe(false);
    expect(approvalHolds({ ...approval, by: "o_ada00000" as OfficerId }, it, note, officer)).toBe(false);
    expect(approvalHolds(approval, it, note, { ...officer, verifierKey: "nonsense" })).toBe(false);
    const stranger = generateSigner("o_bea00000");
    const verifierKey = formatVerifierKey(stranger.verifier);
    expect(approvalHolds(approval, it, note, { ...officer, verifierKey })).toBe(false);
    expect(approvalHolds(approval, it, undefined, officer)).toBe(false);
  });

  test.each<[string, string]>([
    ["another act", noteOf({ action: "hold.placed" })],
    ["another case", argsWith({ req: "r_2" })],
    ["another plan", argsWith({ plan: "g" })],
    ["another end", argsWith({ until: "2099-01-01T00:00:00.000Z" })],
    ["a run when due", argsWith({ code: "run-when-due" })],
    ["another officer", noteOf({ officer: "o_ada00000" })],
    ["no act at all", signNote("oubli/act/v1\nnull\n", [signer])],
  ])("does not hold by a word on %s", (_what, other) => {
    expect(approvalHolds(approval, it, other, officer)).toBe(false);
  });

  test("breaks with any changed character of its note", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: note.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, letter) => {
          fc.pre(note[at] !== letter);
          const other = `${note.slice(0, at)}${letter}${note.slice(at + 1)}`;
          expect(approvalHolds(approval, it, other, officer)).toBe(false);
        },
      ),
    );
  });
});
