import { resolve } from "node:path";
import { differences, writeFolder } from "./folder.ts";
import { isUnchanged, remember } from "./memory.ts";
import { formatProblem } from "./problem.ts";
import { nameInWorkspace } from "./workspace.ts";

/** What to do with which pages. */
export interface Task {
  readonly verb: "generate" | "check";
  readonly pairs: readonly { readonly page: string; readonly folder: string }[];
}

export const USAGE = "usage: main.ts generate|check <privacy.yaml> <folder> [<privacy.yaml> <folder> ...]";

/** Turns words into a task; `undefined` when they do not make one. */
export function parseTask(words: readonly string[]): Task | undefined {
  const [verb, ...files] = words;
  if ((verb !== "generate" && verb !== "check") || files.length === 0 || files.length % 2 !== 0)
    return undefined;
  const pairs = files.flatMap((page, index) =>
    index % 2 === 0 ? [{ page, folder: files[index + 1] ?? "" }] : [],
  );
  return { verb, pairs };
}

/**
 * Does a task: writes the folders, or compares them with what would be written.
 *
 * @param memory A folder in which it is remembered what was generated from what: what did not change since is not generated
 * again, and not compared. Without one everything is.
 * @returns One sentence for everything that is wrong; empty when all is well.
 */
export async function runTask({ verb, pairs }: Task, memory?: string): Promise<readonly string[]> {
  const complaints = await Promise.all(
    pairs.map(async ({ page, folder }) => {
      if (memory !== undefined && (await isUnchanged(memory, page, folder))) return [];
      const wrong = await runPair(verb, page, folder);
      if (memory !== undefined && wrong.length === 0) await remember(memory, page, folder);
      return wrong;
    }),
  );
  return complaints.flat();
}

async function runPair(verb: Task["verb"], page: string, folder: string): Promise<readonly string[]> {
  // Imported when needed: what did not change must not cost the loading of a compiler.
  const { generate } = await import("./generate.ts");
  const generation = await generate(page);
  if (!generation.ok) return generation.problems.map(formatProblem);
  if (verb === "generate") {
    await writeFolder(folder, generation.files);
    return [];
  }
  const stale = await differences(folder, generation.files);
  if (stale.length === 0) return [];
  const place = nameInWorkspace(resolve(folder));
  return [
    `${place} lags behind ${nameInWorkspace(resolve(page))}: ${stale.join(", ")}  -> run "pnpm generate"`,
  ];
}
