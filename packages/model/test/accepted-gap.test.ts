import { expect, test } from "vitest";
import {
  type AcceptedGap,
  accepting,
  answerOf,
  namedGaps,
  type SearchReport,
  withAccepted,
} from "../src/index.ts";
import { ADMIN, reportOf } from "./support/facts.ts";

const HOW = {
  task: "t-gap-1",
  by: ADMIN.id,
  at: "2026-11-20T12:00:00.000Z",
  lookAgainOn: "2026-12-24",
};

/** A search whose second question could not look, at these records. */
function searchOf(findings?: readonly string[]): SearchReport {
  const report = reportOf(["found", "could-not-look"], 1);
  const coverage = report.coverage.map((line, n) => (n === 1 && findings ? { ...line, findings } : line));
  return { ...report, coverage };
}

const acceptAll = (report: SearchReport): readonly AcceptedGap[] =>
  namedGaps(report).map(({ line }) => accepting(line, HOW));

test("what was accepted by name stands in every later search", () => {
  const accepted = acceptAll(searchOf());
  expect(answerOf(withAccepted(searchOf(), accepted))).toMatchObject({
    answer: "partial",
    findings: [{ id: "shop/review/0" }],
    accepted: [{ question: "question 1", accepted: "t-gap-1" }],
  });
});

test("another question that could not be asked is not accepted with it", () => {
  const accepted = acceptAll(searchOf());
  const later = reportOf(["could-not-look", "could-not-look"], 1);
  expect(answerOf(withAccepted(later, accepted))).toMatchObject({
    answer: "incomplete",
    gaps: [{ question: "question 0" }],
    accepted: [{ question: "question 1" }],
  });
});

test("a gap about single records is accepted for those records, and for no other", () => {
  const accepted = acceptAll(searchOf(["a", "b"]));
  expect(answerOf(withAccepted(searchOf(["b"]), accepted)).answer).toBe("partial");
  expect(answerOf(withAccepted(searchOf(["b", "c"]), accepted)).answer).toBe("incomplete");
  // The whole list is more than some of its records.
  expect(answerOf(withAccepted(searchOf(), accepted)).answer).toBe("incomplete");
});

test("an account that nothing could be asked of can be accepted, too", () => {
  const report = reportOf(["not-supported"]);
  const accepted = acceptAll(report);
  expect(accepted).toMatchObject([{ question: "anything about the person" }]);
  const later = withAccepted(report, accepted);
  expect(answerOf(later).answer).toBe("partial");
  // Marking it twice says it once.
  expect(withAccepted(later, accepted)).toEqual(later);
});

test("gaps keep their names when one of them is accepted", () => {
  const report = reportOf(["could-not-look", "could-not-look"]);
  const [, second] = namedGaps(report);
  const accepted = second ? [accepting(second.line, HOW)] : [];
  expect(namedGaps(withAccepted(report, accepted)).map(({ name, line }) => [name, line.accepted])).toEqual([
    ["g1", undefined],
    ["g2", "t-gap-1"],
  ]);
});
