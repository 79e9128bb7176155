import type { DriftReport } from "@oubli/connector";
import { expect, test } from "vitest";
import { driftEnding, driftParts } from "../src/words/drift.ts";

const ONLY_THE_CONTROL: DriftReport = {
  lines: [],
  looked: [{ call: "GET /shop", records: 0 }],
  notLooked: [{ what: "GET /customers", because: "the vendor's server failed" }],
  rejected: false,
};

test("answers without a record say nothing about the page", () => {
  const texts = driftParts(ONLY_THE_CONTROL).flatMap((part) => ("text" in part ? [part.text] : []));
  expect(texts).not.toContain("the answers are as page and description say");
  expect(texts[0]).toContain("no record came");
  expect(driftEnding(ONLY_THE_CONTROL)).toBe("uncertain");
});

test("records that are as the page says are told so", () => {
  const report: DriftReport = {
    ...ONLY_THE_CONTROL,
    looked: [{ call: "GET /customers", kind: "customer", records: 2 }],
    notLooked: [],
  };
  expect(driftEnding(report)).toBe("done");
  expect(driftParts(report)[0]).toMatchObject({ text: "the answers are as page and description say" });
});
