import { dirname, resolve } from "node:path";
import { tokensOf, valueAt } from "@oubli/datamap/pointer";
import type { readSourceFile } from "@oubli/datamap/source-file";
import { fileOf, nameInWorkspace } from "../workspace.ts";
import type { At } from "./change.ts";
import { nodeOf } from "./described.ts";

type SourceFile = ReturnType<typeof readSourceFile>;

/** A file of the workspace, and a line of it. */
export interface Line {
  readonly file: string;
  readonly line: number;
}

/** The files that a maintainer writes for one vendor: the description with its parts, the first one first, and the page. */
export interface Written {
  readonly parts: readonly SourceFile[];
  readonly page: SourceFile;
}

/** Where a change stands in what is written by hand; of what is gone, where it would stand. */
export function lineOf({ parts, page }: Written, at: At): Line {
  if (at.in === "page") return { file: page.name, line: page.lineOf(at.path) };
  const [first] = parts;
  if (first === undefined) return { file: page.name, line: 1 };
  const tokens = tokensOf(at.pointer);
  const begin =
    valueAt(first.value, at.pointer.split("/").slice(0, 4).join("/")) === undefined
      ? partOf(parts, tokens)
      : first;
  return walk(parts, begin ?? first, tokens);
}

/** A component that the first file does not name stands in a part; putting the parts together has given it its name. */
function partOf(parts: readonly SourceFile[], tokens: readonly string[]): SourceFile | undefined {
  if (tokens[0] !== "components") return undefined;
  return parts.find(({ value }) =>
    Object.hasOwn(nodeOf(nodeOf(nodeOf(value).components)[tokens[1] ?? ""]), tokens[2] ?? ""),
  );
}

function walk(parts: readonly SourceFile[], begin: SourceFile, tokens: readonly string[]): Line {
  let [file, path, value]: [SourceFile, readonly string[], unknown] = [begin, [], begin.value];
  // A reference may lead to a reference; a circle of them leads nowhere.
  let jumps = 0;
  for (const token of tokens) {
    for (
      let target = targetOf(parts, file, value);
      target && jumps < 20;
      target = targetOf(parts, file, value)
    ) {
      [file, path, value] = target;
      jumps += 1;
    }
    const child: unknown = Array.isArray(value) ? value[Number(token)] : nodeOf(value)[token];
    if (child === undefined) break;
    [path, value] = [[...path, token], child];
  }
  return { file: file.name, line: file.lineOf(path) };
}

function targetOf(
  parts: readonly SourceFile[],
  from: SourceFile,
  value: unknown,
): [SourceFile, readonly string[], unknown] | undefined {
  const reference = nodeOf(value).$ref;
  if (typeof reference !== "string") return undefined;
  const [name = "", fragment = ""] = reference.split("#");
  const target = name === "" ? from.name : nameInWorkspace(resolve(dirname(fileOf(from.name)), name));
  const pointer = decodeURIComponent(fragment);
  const file = parts.find((part) => part.name === target);
  const found = file && valueAt(file.value, pointer);
  return file === undefined || found === undefined ? undefined : [file, tokensOf(pointer), found];
}
