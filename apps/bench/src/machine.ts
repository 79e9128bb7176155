import { cpus } from "node:os";

/** When and on what this is measured, in a sentence, and how to read the tables. */
export function machine(): string {
  const cores = cpus();
  const date = new Date().toISOString().slice(0, 10);
  const model = cores[0]?.model.trim() || "an unnamed processor";
  return `Measured ${date} on ${cores.length} cores (${model}), Node.js ${process.versions.node}. The first line of each table is the floor.`;
}
