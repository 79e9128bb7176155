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
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  approvalHolds,
  approvalText,
  assemblePlan,
  canonicalJson,
  effectsInLaw,
  hashPlan,
} from "../src/index.ts";

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
  const approval = {
    case: FRAME.case,
    planHash: "h",
    decision: "approved" as const,
    by: officer.id,
    at: FRAME.madeAt,
    note: signNote(approvalText(FRAME.case, "approved", "h"), [signer]),
  };

  test("is four lines that people can read", () => {
    expect(approvalText(FRAME.case, "approved", "h")).toBe("oubli-approval/v1\nC-1\napproved\nh\n");
  });

  test("holds for its own case, plan, decision and officer", () => {
    expect(approvalHolds(approval, FRAME.case, "h", officer)).toBe(true);
    expect(approvalHolds(approval, "C-2" as CaseId, "h", officer)).toBe(false);
    expect(approvalHolds(approval, FRAME.case, "g", officer)).toBe(false);
    expect(approvalHolds({ ...approval, decision: "rejected" }, FRAME.case, "h", officer)).toBe(false);
    expect(approvalHolds({ ...approval, by: "o_ada00000" as OfficerId }, FRAME.case, "h", officer)).toBe(
      false,
    );
    expect(approvalHolds(approval, FRAME.case, "h", { ...officer, verifierKey: "nonsense" })).toBe(false);
    const stranger = formatVerifierKey(generateSigner("o_bea00000").verifier);
    expect(approvalHolds(approval, FRAME.case, "h", { ...officer, verifierKey: stranger })).toBe(false);
  });

  test("breaks with any changed character of its note", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: approval.note.length - 1 }),
        fc.string({ minLength: 1, maxLength: 1 }),
        (at, letter) => {
          fc.pre(approval.note[at] !== letter);
          const note = `${approval.note.slice(0, at)}${letter}${approval.note.slice(at + 1)}`;
          expect(approvalHolds({ ...approval, note }, FRAME.case, "h", officer)).toBe(false);
        },
      ),
    );
  });
});
