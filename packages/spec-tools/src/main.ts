import module from "node:module";

// Loading the TypeScript compiler takes most of a run; its compiled form is kept between runs.
module.enableCompileCache();
const { parseTask, runTask, USAGE } = await import("./command.ts");

const task = parseTask(process.argv.slice(2));
if (task) {
  const complaints = await runTask(task);
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}
