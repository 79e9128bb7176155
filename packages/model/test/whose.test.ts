import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Finding,
  type Identifier,
  parseAccountId,
  parseOfficerId,
  recordName,
  sameIdentifier,
  sorted,
  undecidedIn,
  type WhoseDecision,
  whoseOf,
} from "../src/index.ts";
import { findingOf } from "./support/facts.ts";

const MAIL: Identifier = { kind: "email", value: "mira.voss@example.test" };
const OLD: Identifier = { kind: "email", value: "m.voss@old.example.test" };
const PHONE: Identifier = { kind: "phone", value: "+491701234567" };
const NAME: Identifier = { kind: "name", value: "Mira Voss" };

const by = parseOfficerId("o_admin000");
if (!by) throw new Error("the fixture's officer is not valid");
const HOW = { by, at: "2026-11-20T12:00:00.000Z" };

function carrying(n: number, ...carries: readonly Identifier[]): Finding {
  return { ...findingOf(n), carries };
}

describe("what a record carries and the person was not asked for", () => {
  test("is proposed with the records it comes from, and a name never is", () => {
    const findings = [carrying(0, MAIL, PHONE, NAME), carrying(1, MAIL, PHONE)];
    const { proposed, conflicts } = whoseOf({ identifiers: [MAIL] }, findings, []);
    expect(proposed).toMatchObject([{ identifier: PHONE, origins: ["shop/review/0", "shop/review/1"] }]);
    expect(conflicts).toEqual([]);
  });

  test("is not proposed again once it was cut or followed", () => {
    const findings = [carrying(0, MAIL, PHONE)];
    const cut: WhoseDecision = { ...HOW, decided: "cut", identifier: { ...PHONE, value: "+49 170 1234567" } };
    expect(whoseOf({ identifiers: [MAIL] }, findings, [cut]).proposed).toEqual([]);
    expect(whoseOf({ identifiers: [MAIL, PHONE] }, findings, []).proposed).toEqual([]);
  });
});

describe("a record that may be another person's", () => {
  test("carries another identifier of the same kind, and none that is the person's", () => {
    const findings = [carrying(0, MAIL, OLD), carrying(1, OLD), carrying(2, NAME), carrying(3)];
    const whose = whoseOf({ identifiers: [MAIL] }, findings, []);
    expect(whose.conflicts).toEqual([{ finding: "shop/review/1", kinds: ["email"] }]);
    expect(undecidedIn(whose)).toEqual(["shop/review/1"]);
  });

  test("is no longer in doubt once it was confirmed, and is gone once it was excluded", () => {
    const findings = [carrying(0, MAIL), carrying(1, OLD)];
    const confirmed: WhoseDecision = { ...HOW, decided: "confirmed", finding: "shop/review/1" };
    const excluded: WhoseDecision = { ...confirmed, decided: "excluded" };
    expect(undecidedIn(whoseOf({ identifiers: [MAIL] }, findings, [confirmed]))).toEqual([]);
    expect(undecidedIn(whoseOf({ identifiers: [MAIL] }, findings, [excluded]))).toEqual([]);
    expect(sorted({ findings }, [confirmed])).toEqual({ findings });
    expect(sorted({ findings }, [excluded])).toMatchObject({
      findings: [{ id: "shop/review/0" }],
      nearMisses: [{ id: "shop/review/1", excluded: true }],
    });
    expect(sorted(sorted({ findings }, [excluded]), [excluded, confirmed])).toEqual({ findings });
  });

  test("is not counted as theirs when it is nearly theirs, until an officer says so", () => {
    const findings = [carrying(0, MAIL)];
    const nearMisses = [{ ...carrying(1, OLD), near: [{ kind: "name", how: "name" }] as const }];
    const before = whoseOf({ identifiers: [MAIL] }, findings, [], nearMisses);
    expect(before.nearMisses).toEqual([{ finding: "shop/review/1", near: [{ kind: "name", how: "name" }] }]);
    expect(undecidedIn(before)).toEqual([]);
    const confirmed: WhoseDecision = { ...HOW, decided: "confirmed", finding: "shop/review/1" };
    const after = whoseOf({ identifiers: [MAIL] }, findings, [confirmed], nearMisses);
    expect(after).toMatchObject({ nearMisses: [], conflicts: [], confirmed: ["shop/review/1"] });
    expect(after.unread).toEqual(["shop/review/1"]);
  });

  test("is found by one identifier while the other leads to records with nothing in common", () => {
    const apart = [carrying(0, MAIL), carrying(1, PHONE)];
    const whose = whoseOf({ identifiers: [MAIL, PHONE] }, apart, []);
    expect(whose.disjoint).toEqual([{ identifiers: [0, 1], findings: ["shop/review/1"] }]);
    const tied = [...apart, carrying(2, MAIL, OLD), carrying(3, OLD, PHONE)];
    expect(whoseOf({ identifiers: [MAIL, PHONE] }, tied, []).disjoint).toEqual([]);
  });

  test("is one that another account gave the same number, unless they share something else", () => {
    const number: Identifier = { kind: "customer-id", value: "17" };
    const ours: Identifier = { kind: "our.order-number", value: "17" };
    const theirs: Identifier = { kind: "club.member-no", value: "17" };
    for (const [identifier, isApart] of [
      [number, true],
      [theirs, true],
      [ours, false],
    ] as const) {
      const here = carrying(0, identifier, MAIL);
      const there = { ...carrying(1, identifier), account: parseAccountId("club") ?? here.account };
      const apart = whoseOf({ identifiers: [identifier] }, [here, there], []).disjoint;
      expect(apart).toEqual(isApart ? [{ identifiers: [0, 0], findings: [there.id] }] : []);
      const tied = [here, { ...there, carries: [identifier, MAIL] }];
      expect(whoseOf({ identifiers: [identifier] }, tied, []).disjoint).toEqual([]);
    }
  });

  test("has a name that stays the same and tells nothing", () => {
    expect(recordName("shop/customer/mira.voss@example.test")).toMatch(/^r[a-z0-9]{1,7}$/);
  });
});

describe("sorting a search by what officers have decided", () => {
  const record = fc.integer({ min: 0, max: 5 });
  const decision = fc.record({ n: record, decided: fc.constantFrom("confirmed", "excluded") });
  const search = fc.record({
    findings: fc.uniqueArray(record, { maxLength: 6 }),
    nearMisses: fc.uniqueArray(record, { maxLength: 6 }),
    decisions: fc.array(decision, { maxLength: 6 }),
  });

  test("loses no record, puts each on one side, obeys the last word, and changes nothing the second time", () => {
    fc.assert(
      fc.property(search, ({ findings, nearMisses, decisions }) => {
        const beside = nearMisses.filter((n) => !findings.includes(n));
        const words = decisions.map(
          ({ n, decided }): WhoseDecision => ({ ...HOW, decided, finding: `shop/review/${n}` }),
        );
        const report = {
          findings: findings.map((n) => carrying(n)),
          ...(beside.length === 0 ? {} : { nearMisses: beside.map((n) => carrying(n)) }),
        };
        const after = sorted(report, words);
        const [theirs, others] = [after.findings, after.nearMisses ?? []].map((all) =>
          all.map(({ id }) => id),
        );
        expect([...(theirs ?? []), ...(others ?? [])].toSorted()).toEqual(
          [...findings, ...beside].map((n) => `shop/review/${n}`).toSorted(),
        );
        for (const { finding, decided } of words.filter((one) => "finding" in one)) {
          const last = words.findLast((one) => "finding" in one && one.finding === finding);
          if (last?.decided !== decided) continue;
          expect((decided === "confirmed" ? others : theirs) ?? []).not.toContain(finding);
        }
        expect(sorted(after, words)).toEqual(after);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("the laws, against a naive reader of the rule", () => {
  const pool = ["a", "b", "c"].flatMap((value): readonly Identifier[] => [
    { kind: "email", value: `${value}@example.test` },
    { kind: "phone", value: `+4917012345${value.codePointAt(0)}` },
    { kind: "name", value },
  ]);
  const some = fc.uniqueArray(fc.constantFrom(...pool), { maxLength: 3 });
  const facts = fc.record({
    identifiers: some,
    findings: fc.array(some, { maxLength: 5 }).map((all) => all.map((carries, n) => carrying(n, ...carries))),
  });
  const has = (all: readonly Identifier[] | undefined, one: Identifier) =>
    (all ?? []).some((other) => sameIdentifier(other, one));

  test("a record is in conflict exactly when some kind of its own has values and none is the person's", () => {
    fc.assert(
      fc.property(facts, ({ identifiers, findings }) => {
        const expected = findings.filter(({ carries = [] }) =>
          (["email", "phone"] as const).some((kind) => {
            const asked = identifiers.filter((one) => one.kind === kind);
            const carried = carries.filter((one) => one.kind === kind);
            return asked.length > 0 && carried.length > 0 && carried.every((one) => !has(asked, one));
          }),
        );
        const { conflicts } = whoseOf({ identifiers }, findings, []);
        expect(conflicts.map(({ finding }) => finding)).toEqual(expected.map(({ id }) => id));
      }),
      { numRuns: 1_000 },
    );
  });

  test("sets are disjoint exactly when no chain of records leads from one to the other", () => {
    fc.assert(
      fc.property(facts, ({ identifiers, findings }) => {
        const telling = (of: readonly Identifier[] = []) => of.filter(({ kind }) => kind !== "name");
        const own = (one: Identifier) => findings.filter(({ carries }) => has(carries, one));
        // Everything that can be reached from one identifier, by walking as long as anything is new.
        const reach = (from: Identifier) => {
          let reached = own(from);
          for (;;) {
            const carried = reached.flatMap(({ carries }) => telling(carries));
            const more = findings.filter(
              (one) => reached.includes(one) || telling(one.carries).some((each) => has(carried, each)),
            );
            if (more.length === reached.length) return reached;
            reached = more;
          }
        };
        const [first, ...others] = identifiers.filter((one) => one.kind !== "name" && own(one).length > 0);
        const reached = first === undefined ? [] : reach(first);
        const expected = others.map(own).filter((set) => !set.some((one) => reached.includes(one)));
        const { disjoint } = whoseOf({ identifiers }, findings, []);
        expect(disjoint.map((one) => one.findings)).toEqual(expected.map((set) => set.map(({ id }) => id)));
      }),
      { numRuns: 1_000 },
    );
  });
});
