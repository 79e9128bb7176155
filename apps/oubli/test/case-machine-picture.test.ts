import { readFileSync } from "node:fs";
import { CASE_TABLE } from "@oubli/model";
import { expect, test } from "vitest";
import { caseMachineSvg } from "../docs/case-machine-svg.ts";

test("the picture of a case's life is the table the program decides by", () => {
  const drawn = readFileSync(new URL("../docs/case-machine.svg", import.meta.url), "utf8");
  // Draw it again: node --conditions=@oubli/source apps/oubli/docs/make-case-machine.ts
  expect(drawn).toBe(caseMachineSvg());
  for (const { event, who } of CASE_TABLE.filter(({ to }) => to !== "same"))
    expect(drawn).toContain(`${event} (${who}) leads from`);
});
