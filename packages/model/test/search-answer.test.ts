import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AccountId,
  answerAt,
  answeredAt,
  answerOf,
  type CoverageLine,
  gapText,
  parseAccountId,
} from "../src/index.ts";
import { findingOf, reportOf } from "./support/facts.ts";

const RESULTS = ["found", "nothing-found", "could-not-look", "not-supported"] as const;
const ANSWERED = ["found", "nothing-found"] as const;
const NAMES = ["club", "referrals", "shop"] as const;

function accountId(text: string): AccountId {
  const id = parseAccountId(text);
  if (!id) throw new Error(`${text} is not a valid account name`);
  return id;
}

function lineOf(account: string, result: CoverageLine["result"], about?: "recipients"): CoverageLine {
  const [line] = reportOf([result]).coverage;
  if (!line) throw new Error("the fixture has a line");
  return { ...line, account: accountId(account), ...(about === undefined ? {} : { about }) };
}

/** Lines of any three accounts, in any order: about the person, or about who else is told. */
const coverages = fc.array(
  fc
    .record({
      account: fc.constantFrom(...NAMES),
      // Most questions are answered: a list in which none failed would be rare otherwise.
      result: fc.constantFrom(...RESULTS, ...ANSWERED, ...ANSWERED),
      about: fc.constantFrom(undefined, undefined, "recipients" as const),
    })
    .map(({ account, result, about }) => lineOf(account, result, about)),
  { maxLength: 9 },
);

/** Written from the words of the rule: every account was asked about the person and answered, and no question failed. */
function lookedEverywhere(coverage: readonly CoverageLine[]): boolean {
  const answered = new Map<string, number>();
  let failed = 0;
  for (const { account, result, about } of coverage) {
    const counts = about !== "recipients" && (ANSWERED as readonly string[]).includes(result);
    answered.set(account, (answered.get(account) ?? 0) + (counts ? 1 : 0));
    if (result === "could-not-look" || result === "not-supported") failed += 1;
  }
  return failed === 0 && answered.size > 0 && Math.min(...answered.values()) > 0;
}

describe("the answer of a search, whatever was asked of how many accounts,", () => {
  test("is whole only when every account has answered a question about the person and no question failed", () => {
    let whole = 0;
    fc.assert(
      fc.property(coverages, fc.nat(2), (coverage, found) => {
        const findings = Array.from({ length: found }, (_, n) => findingOf(n));
        const { answer } = answerOf({ findings, coverage });
        const looked = lookedEverywhere(coverage);
        if (looked) whole += 1;
        expect(answer).toBe(!looked ? "incomplete" : found > 0 ? "found" : "nothing-found");
      }),
      { numRuns: 500 },
    );
    expect(whole).toBeGreaterThan(20);
  });

  test("is whole exactly when it is whole at every account, and each account that is not has a gap", () => {
    fc.assert(
      fc.property(coverages, (coverage) => {
        const answer = answerOf({ findings: [], coverage });
        const places = [...new Set(coverage.map(({ account }) => account))];
        const open = places.filter(
          (place) => answerAt({ findings: [], coverage }, place).answer !== "nothing-found",
        );
        const gaps = answer.answer === "incomplete" ? answer.gaps : [];
        expect(new Set(gaps.map(({ account }) => account))).toEqual(new Set(open));
      }),
    );
  });

  test("is not changed by who else is told about records, unless that could not be asked", () => {
    fc.assert(
      fc.property(
        coverages,
        fc.constantFrom(...NAMES),
        fc.constantFrom(...ANSWERED),
        (lines, account, result) => {
          fc.pre(lines.some((line) => line.account === account));
          const more = [...lines, lineOf(account, result, "recipients")];
          expect(answerOf({ findings: [], coverage: more })).toEqual(
            answerOf({ findings: [], coverage: lines }),
          );
        },
      ),
    );
  });
});

describe("an account that cannot be searched by the identifiers given", () => {
  const told = [lineOf("shop", "not-supported"), lineOf("shop", "found", "recipients")];

  test("is a gap with a reason, though it said who else is told about records", () => {
    const answer = answerOf({ findings: [], coverage: told });
    if (answer.answer !== "incomplete") throw new Error(`the answer is ${answer.answer}`);
    expect(answer.gaps.map(gapText)).toEqual([
      "shop: anything about the person (it cannot be searched by the identifiers given)",
    ]);
    expect(answeredAt({ coverage: told }, accountId("shop"))).toBe(1);
  });

  test("is a gap beside an account that answered", () => {
    const coverage = [lineOf("club", "nothing-found"), ...told];
    expect(answerOf({ findings: [], coverage })).toMatchObject({
      answer: "incomplete",
      gaps: [{ account: "shop" }],
    });
  });

  test("is one question less where another identifier was asked by, and that is a gap too", () => {
    const coverage = [lineOf("shop", "nothing-found"), ...told];
    expect(answerOf({ findings: [], coverage })).toMatchObject({
      answer: "incomplete",
      gaps: [{ account: "shop", result: "not-supported" }],
    });
  });

  test("is none where its records carry no such identifier, or only by the name nobody could be asked", () => {
    const name: CoverageLine = { ...lineOf("shop", "not-supported"), by: "name" };
    const coverage = [lineOf("shop", "nothing-found"), lineOf("shop", "not-kept"), name];
    expect(answerOf({ findings: [], coverage })).toEqual({ answer: "nothing-found" });
    expect(answerOf({ findings: [], coverage: [name] }).answer).toBe("incomplete");
    expect(answerOf({ findings: [], coverage: [lineOf("shop", "not-kept")] }).answer).toBe("incomplete");
  });
});
