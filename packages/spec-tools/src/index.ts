// Everything that is generated from one description, as file contents

// The command: folders on disk
export { parseTask, runTask, type Task } from "./command.ts";
export { type Generation, generate } from "./generate.ts";
export { formatProblem, type Problem } from "./problem.ts";
