import { cpus } from "node:os";
import { clone } from "./areas/clone.ts";
import { law } from "./areas/law.ts";
import { start } from "./areas/start.ts";
import { steps } from "./areas/steps.ts";
import { tlog } from "./areas/tlog.ts";

const AREAS: Readonly<Record<string, () => Promise<string>>> = {
  start: () => start(15),
  steps: () => steps(7),
  law: () => law(3),
  clone: () => clone(),
  tlog: () => tlog(5),
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(AREAS, name));
if (unknown !== undefined) {
  console.error(`bench: there is no area ${unknown}; areas: ${Object.keys(AREAS).join(", ")}`);
  process.exit(2);
}

console.log(
  `Measured ${new Date().toISOString().slice(0, 10)} on ${cpus().length} cores, Node.js ${process.versions.node}. The first line of each table is the floor.\n`,
);
for (const [name, measure] of Object.entries(AREAS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`${await measure()}\n`);
}
