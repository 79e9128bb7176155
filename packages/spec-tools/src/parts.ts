import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { valueAt } from "@oubli/datamap/pointer";
import { readSourceFile } from "@oubli/datamap/source-file";
import type { Problem } from "./problem.ts";
import { nameInWorkspace } from "./workspace.ts";

type SourceFile = ReturnType<typeof readSourceFile>;

/** The files of a description, the first one first, and where its references lead. */
export interface Parts {
  readonly files: readonly SourceFile[];
  /** Such as `specs/shop/resources/orders.yaml#/paths/~1orders`, each with the place that refers to it. */
  readonly targets: ReadonlyMap<string, string>;
  /** References that lead to no file, or nowhere inside one. */
  readonly astray: readonly Problem[];
}

/** Reads a description and everything it refers to, file by file. */
export async function partsOf(spec: string): Promise<Parts> {
  const files: SourceFile[] = [];
  const targets = new Map<string, string>();
  const missing = new Set<string>();
  const open = [spec];
  for (const file of open) {
    const text = await readFile(file, "utf8").catch(() => undefined);
    if (text === undefined) {
      missing.add(nameInWorkspace(file));
      continue;
    }
    const source = readSourceFile(nameInWorkspace(file), text);
    files.push(source);
    for (const { reference, pointer } of referencesIn(source.value)) {
      const [name = "", fragment = ""] = reference.split("#");
      const target = name === "" ? file : resolve(dirname(file), name);
      targets.set(`${nameInWorkspace(target)}#${decodeURIComponent(fragment)}`, `${source.name}#${pointer}`);
      if (!open.includes(target)) open.push(target);
    }
  }
  return { files, targets, astray: astrayIn(files, targets, missing) };
}

function astrayIn(
  files: readonly SourceFile[],
  targets: Parts["targets"],
  missing: ReadonlySet<string>,
): readonly Problem[] {
  const byName = new Map(files.map((source) => [source.name, source]));
  return [...targets].flatMap(([target, from]) => {
    const [name = "", wanted = ""] = target.split("#");
    const [file = "", pointer = ""] = from.split("#");
    const problem = problemOf(byName.get(name), { name, wanted, isMissing: missing.has(name) });
    const line = byName.get(file)?.lineOf(tokensOf(pointer)) ?? 1;
    return problem === undefined ? [] : { file, line, ...problem };
  });
}

function problemOf(
  target: SourceFile | undefined,
  {
    name,
    wanted,
    isMissing,
  }: { readonly name: string; readonly wanted: string; readonly isMissing: boolean },
): Pick<Problem, "message" | "remedy"> | undefined {
  if (isMissing)
    return { message: `there is no file ${name}`, remedy: "correct the name, or put the file there" };
  if (target === undefined || target.syntax.length > 0 || valueAt(target.value, wanted) !== undefined)
    return undefined;
  return {
    message: `the reference leads nowhere: ${name} has no ${wanted}`,
    remedy: "correct it, or write it there",
  };
}

/**
 * What is wrong with the files of a description as files: mistakes of YAML, and what nobody refers to. A path that stands
 * in a part and not in the first file would be missing from the client without a word.
 */
export function partProblems({ files, targets, astray }: Parts): readonly Problem[] {
  const [first, ...others] = files;
  if (first === undefined) return [];
  return [
    ...files.flatMap(({ syntax, doubled }) => [...syntax, ...doubled]),
    ...astray,
    ...others.flatMap((part) => [
      ...unnamed(part, "paths", { first, targets }),
      ...unnamed(part, "webhooks", { first, targets }),
      ...unused(part, targets),
    ]),
  ];
}

/** Paths of a part that the first file does not lead to under the same name. */
function unnamed(
  part: SourceFile,
  word: "paths" | "webhooks",
  { first, targets }: { readonly first: SourceFile; readonly targets: Parts["targets"] },
): readonly Problem[] {
  return Object.keys(member(part.value, word)).flatMap((name) => {
    const pointer = `/${word}/${escaped(name)}`;
    if (targets.get(`${part.name}#${pointer}`) === `${first.name}#${pointer}`) return [];
    return {
      file: part.name,
      line: part.lineOf([word, name]),
      message: `${name} is not named in ${first.name}`,
      remedy: `write there, under ${word}: ${name}: { $ref: "…#${pointer}" }`,
    };
  });
}

function unused(part: SourceFile, targets: Parts["targets"]): readonly Problem[] {
  const components = member(part.value, "components");
  return Object.keys(components).flatMap((kind) =>
    Object.keys(member(components, kind)).flatMap((name) =>
      targets.has(`${part.name}#/components/${kind}/${name}`)
        ? []
        : {
            file: part.name,
            line: part.lineOf(["components", kind, name]),
            message: `${name} is used nowhere`,
            remedy: "refer to it, or take it out",
          },
    ),
  );
}

function referencesIn(
  value: unknown,
  pointer = "",
): readonly { readonly reference: string; readonly pointer: string }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    key === "$ref" && typeof child === "string"
      ? [{ reference: child, pointer }]
      : referencesIn(child, `${pointer}/${escaped(key)}`),
  );
}

function member(value: unknown, name: string): object {
  if (typeof value !== "object" || value === null) return {};
  const found: unknown = Object.getOwnPropertyDescriptor(value, name)?.value;
  return typeof found === "object" && found !== null ? found : {};
}

function tokensOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
