// Draws the life of a case from its table: node --conditions=@oubli/source docs/make-case-table.ts
import { writeFileSync } from "node:fs";
import { caseTableSvg } from "./case-table-svg.ts";

writeFileSync(new URL("case-table.svg", import.meta.url), caseTableSvg());
