import type { AccountId, CoverageLine } from "@oubli/model";
import { expect, test } from "vitest";
import { answerParts, coverageParts, searchEnding, searchProgress } from "../src/words/search.ts";

const line = (more: Partial<CoverageLine>): CoverageLine =>
  ({
    account: "reviews" as AccountId,
    question: "customers by email",
    result: "found",
    records: 1,
    others: 0,
    ...more,
  }) as CoverageLine;

test("how a search ended tells a rejected key from everything else that could not be asked", () => {
  expect(searchEnding({ findings: [], coverage: [line({})] })).toBe("done");
  expect(
    searchEnding({ findings: [], coverage: [line({ result: "could-not-look", reason: "no answer" })] }),
  ).toBe("failed");
  expect(
    searchEnding({
      findings: [],
      coverage: [line({ result: "could-not-look", reason: "the key was rejected", rejected: true })],
    }),
  ).toBe("credentials-rejected");
});

test("no question is no search", () => {
  expect(searchEnding({ findings: [], coverage: [] })).toBe("failed");
});

test("what could not be asked is not told like nothing found", () => {
  const [table] = coverageParts([line({ result: "could-not-look", reason: "no answer" })]);
  expect(table).toMatchObject({
    rows: [["reviews", "customers by email", "COULD NOT LOOK (no answer)", "1", "0"]],
  });
  expect(answerParts({ findings: [], coverage: [line({ result: "could-not-look" })] })).toMatchObject([
    { tone: "bad", text: expect.stringContaining("could not be asked") },
  ]);
  expect(answerParts({ findings: [], coverage: [line({ result: "nothing-found" })] })).toMatchObject([
    { tone: "good" },
  ]);
});

test("a question that is being asked is for faces that can replace its line", () => {
  const event = { account: "reviews" as AccountId, question: "customers", records: 3, pages: 1 };
  expect(searchProgress({ ...event, state: "asking" })).toMatchObject({
    passing: true,
    key: "reviews/customers",
  });
  expect(searchProgress({ ...event, state: "done" })).toMatchObject({
    state: "ended",
    text: "reviews: customers - 3 records",
  });
});
