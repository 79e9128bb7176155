import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { clientOperationsOf, readVendor, valueAt } from "@oubli/datamap";
import { readSourceFile } from "@oubli/datamap/source-file";
import { apiText } from "./api-file.ts";
import { certaintyProblems } from "./certainty.ts";
import { extensionProblems } from "./extensions.ts";
import { methodProblems } from "./methods.ts";
import { methodsText } from "./methods-file.ts";
import { Described, namedCalls } from "./named-calls.ts";
import { partProblems, partsOf } from "./parts.ts";
import type { Problem } from "./problem.ts";
import { check } from "./redocly.ts";
import { resourcesText, vendorText } from "./resources-file.ts";
import { unexplainedSources } from "./sources.ts";
import { typesText } from "./types-file.ts";
import { fileOf, nameInWorkspace } from "./workspace.ts";

export type Generation =
  | { readonly ok: true; readonly files: ReadonlyMap<string, string> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Makes everything that is generated from one vendor's page and the description it stands beside: `openapi.json`,
 * `data-map.json`, `types.ts`, `methods.ts`, `resources.ts`, `vendor.ts`, `api.md`.
 *
 * Writes nothing. The same texts always give the same bytes.
 *
 * @param page The file of the page, such as `specs/fera/privacy.yaml`.
 * @returns Contents by file name; or every problem, in the order of the file, when page or description cannot be relied on.
 * @throws When the page cannot be read or a tool cannot be run.
 */
export async function generate(page: string): Promise<Generation> {
  const file = resolve(page);
  const name = nameInWorkspace(file);
  const text = await readFile(file, "utf8");
  const reading = readVendor(text, name, textOf);
  // A file that is no YAML explains every reference into it that leads nowhere.
  const broken = await brokenParts(file, text);
  if (broken.length > 0) return { ok: false, problems: inOrder(broken) };
  if (!reading.ok) return { ok: false, problems: reading.problems };
  const { document, map } = reading;
  const [spec] = document.files;
  if (spec === undefined) return { ok: false, problems: [nothingDescribed(name)] };
  const sources = await readFile(join(dirname(file), "SOURCES.md"), "utf8").catch(() => undefined);
  const { whole, problems: wrong } = await check(fileOf(spec.name));
  const problems = [
    ...wrong,
    ...extensionProblems(document),
    ...certaintyProblems(document),
    ...methodProblems(document),
    ...unexplainedSources(document, sources, name),
  ];
  if (problems.length > 0) return { ok: false, problems: inOrder(problems) };
  const note = `Generated from ${spec.name} and ${baseName(name)} by "pnpm generate". Do not edit.`;
  const described = new Described(whole);
  const calls = namedCalls(described, map, clientOperationsOf(document, map));
  const [client = "client"] = map.vendor.id.split("-");
  return {
    ok: true,
    files: new Map([
      ["openapi.json", json({ ...whole, "x-generated": note })],
      ["data-map.json", json({ $comment: note, ...map })],
      ["types.ts", `// ${note}\n\n${await typesText(whole)}`],
      ["methods.ts", `// ${note}\n\n${methodsText(described, calls, client)}`],
      ["resources.ts", `// ${note}\n\n${resourcesText(calls)}`],
      ["vendor.ts", `// ${note}\n\n${vendorText(map, calls)}`],
      ["api.md", `<!-- ${note} -->\n\n${apiText(described, calls, map.vendor.name, client)}`],
    ]),
  };
}

/** What is wrong with the description's files as files; nothing where the page names none. */
async function brokenParts(page: string, text: string): Promise<readonly Problem[]> {
  const { value } = readSourceFile(page, text);
  const spec = valueAt(value, "/document/openapi");
  return typeof spec === "string" ? partProblems(await partsOf(join(dirname(page), spec))) : [];
}

function textOf(nameInside: string): string | undefined {
  try {
    return readFileSync(fileOf(nameInside), "utf8");
  } catch {
    return undefined;
  }
}

function baseName(name: string): string {
  return name.split("/").at(-1) ?? name;
}

function nothingDescribed(file: string): Problem {
  return {
    file,
    line: 1,
    message: "the page stands beside no description, and a client needs one",
    remedy: "write document: { openapi: openapi.yaml }",
  };
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  return problems.toSorted((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
