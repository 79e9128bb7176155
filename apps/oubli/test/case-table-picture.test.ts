import { readFileSync } from "node:fs";
import { CASE_TABLE } from "@oubli/model";
import { expect, test } from "vitest";
import { caseTableSvg } from "../docs/case-table-svg.ts";

test("the picture of a case's life is the table the program decides by", () => {
  const drawn = readFileSync(new URL("../docs/case-table.svg", import.meta.url), "utf8");
  // Draw it again: node --conditions=@oubli/source apps/oubli/docs/make-case-table.ts
  expect(drawn).toBe(caseTableSvg());
  for (const { event, who, to } of CASE_TABLE)
    if (to !== "same") expect(drawn).toContain(`${event} (${who}) leads from`);
});
