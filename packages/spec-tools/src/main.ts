import module from "node:module";

// Loading the TypeScript compiler takes most of a run; its compiled form is kept between runs.
module.enableCompileCache();
const { fileOf } = await import("./workspace.ts");
const { parseTask, runTask, USAGE } = await import("./command.ts");

// What is generated is checked without it, by "check": a note may be wrong, and is no proof.
const MEMORY = fileOf("node_modules/.cache/spec-tools");

const task = parseTask(process.argv.slice(2));
if (task) {
  const complaints = await runTask(task, task.verb === "generate" ? MEMORY : undefined);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
