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

const searched = (...coverage: readonly CoverageLine[]) => ({ findings: [], coverage });
const gap = (reason: string, rejected?: true) =>
  line({ result: "could-not-look", records: 0, reason, ...(rejected ? { rejected } : {}) });

test("how a search ended tells a rejected key from everything else that could not be asked", () => {
  expect(searchEnding(searched(line({})))).toBe("done");
  expect(searchEnding(searched(line({}), gap("no answer")))).toBe("failed");
  expect(searchEnding(searched(line({}), gap("no answer"), gap("the key was rejected", true)))).toBe(
    "credentials-rejected",
  );
});

test("no question is no search", () => {
  expect(searchEnding(searched())).toBe("failed");
  expect(searchEnding(searched(line({ result: "not-supported", records: 0 })))).toBe("failed");
});

test("only a search that could look everywhere says that no data was found", () => {
  const texts = (report: Parameters<typeof answerParts>[0]) => JSON.stringify(answerParts(report));
  expect(texts(undefined)).toContain("no search was made yet");
  expect(texts(searched(line({ result: "nothing-found", records: 0 })))).toContain("no data found");
  for (const incomplete of [searched(), searched(line({ result: "nothing-found" }), gap("no answer"))]) {
    expect(texts(incomplete)).toContain("COULD NOT LOOK EVERYWHERE");
    expect(texts(incomplete)).not.toMatch(/no data found|nothing found/);
  }
  expect(texts(searched(gap("no answer")))).toContain("1 question could not be asked");
  expect(texts(searched())).toContain("no question could be asked");
});

test("what could not be asked is not told like nothing found", () => {
  const [table] = coverageParts([gap("no answer")]);
  expect(table).toMatchObject({
    rows: [["reviews", "customers by email", "COULD NOT LOOK (no answer)", "0", "0"]],
  });
  expect(coverageParts([])).toEqual([]);
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
