// Draws the life of a case from its table: node --conditions=@oubli/source docs/make-case-machine.ts
import { writeFileSync } from "node:fs";
import { caseMachineSvg } from "./case-machine-svg.ts";

writeFileSync(new URL("case-machine.svg", import.meta.url), caseMachineSvg());
