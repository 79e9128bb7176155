import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { AREAS } from "./areas.ts";
import { machine } from "./machine.ts";

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    requests: { type: "string", default: "20000" },
    rounds: { type: "string", default: "25" },
    write: { type: "boolean", default: false },
  },
});
const unknown = asked.find((name) => !Object.hasOwn(AREAS, name));
const [requests, rounds] = [Number(options.requests), Number(options.rounds)];
if (unknown !== undefined || !(requests > 0 && rounds > 0)) {
  const problem =
    unknown === undefined ? "--requests and --rounds take a number above 0" : `there is no area ${unknown}`;
  console.error(`bench: ${problem}; areas: ${Object.keys(AREAS).join(", ")}`);
  process.exit(2);
}

const parts = [machine()];
console.log(`${parts[0]}\n`);
for (const [name, measure] of Object.entries(AREAS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const table = await measure({ requests, rounds });
  parts.push(table);
  console.log(`${table}\n`);
}
if (options.write) {
  const file = fileURLToPath(new URL("../RESULTS.md", import.meta.url));
  writeFileSync(file, ["# Results", ...parts].join("\n\n").concat("\n"));
  console.log(`written to ${file}`);
}
