import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { readSpec } from "@oubli/datamap";
import { factsText } from "./facts-file.ts";
import { lint } from "./lint.ts";
import type { Problem } from "./problem.ts";
import { unexplainedSources } from "./sources.ts";
import { typesText } from "./types-file.ts";
import { nameInWorkspace } from "./workspace.ts";

export type Generation =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Makes everything that is generated from one description: `openapi.json`, `data-map.json`, `types.ts`, `facts.ts`.
 *
 * Writes nothing. The same description always gives the same bytes.
 *
 * @returns Contents by file name; or every problem, in the order of the file, when the description cannot be relied on.
 * @throws When the file cannot be read or a tool cannot be run.
 */
export async function generate(spec: string): Promise<Generation> {
  const file = resolve(spec);
  const name = nameInWorkspace(file);
  const text = await readFile(file, "utf8");
  const reading = readSpec(text, name);
  const linting = lint(file, name);
  if (!reading.ok) return { ok: false, problems: inOrder([...(await linting), ...reading.problems]) };
  const { document, map } = reading;
  const sources = await readFile(join(dirname(file), "SOURCES.md"), "utf8").catch(() => undefined);
  const problems = [...(await linting), ...unexplainedSources(map, sources, { name, text })];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const note = `Generated from ${name} by "pnpm generate". Do not edit.`;
  return {
    ok: true,
    files: new Map([
      ["openapi.json", json({ ...document, "x-generated": note })],
      ["data-map.json", json({ $comment: note, ...map })],
      ["types.ts", `// ${note}\n\n${await typesText(document)}`],
      ["facts.ts", `// ${note}\n\n${factsText(map)}`],
    ]),
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.line - b.line);
}
