// What has changed in descriptions and pages since the last release. Without words it generates first, so that what is compared is
// what is written; the check has looked at that before, and a release keeps what was checked.
import { spawnSync } from "node:child_process";
import { PAIRS, VENDORS } from "./vendors.mjs";

const words = process.argv.slice(2);
const steps = [
  ...(words.length > 0 ? [] : [["main.ts", "generate", ...PAIRS]]),
  ["diff/main.ts", ...words, ...VENDORS],
];
for (const [file, ...args] of steps) {
  const { status } = spawnSync(
    process.execPath,
    ["--conditions=@oubli/source", `packages/spec-tools/src/${file}`, ...args],
    { stdio: "inherit" },
  );
  process.exitCode = status ?? 2;
  if (process.exitCode !== 0) break;
}
