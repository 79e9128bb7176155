import { createHash } from "node:crypto";
import { countMembers, jsonPositions } from "./json-positions.ts";
import { lineCounter } from "./lines.ts";
import { doubledKeyIn, type Fault, MAX_DEPTH, type Parsed, parseYaml } from "./parse-yaml.ts";
import type { Path, Problem, SourceFile } from "./source-file.ts";
import { tame } from "./tame.ts";
import { yamlPositions } from "./yaml-positions.ts";

/** Reads a file of JSON or YAML. Never throws, and takes time and memory by its length only. */
export function readSourceFile(name: string, text: string): SourceFile {
  // A byte order mark says nothing.
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const json = parseJson(content);
  const parsed = json ?? parseYaml(content);
  const tamed = parsed.ok ? tame(parsed.value, json === undefined && content.includes("*")) : parsed;
  const doubled = json && tamed.ok ? doubledInJson(content, tamed.members) : parsed.ok && parsed.doubled;
  return {
    name,
    sha256: createHash("sha256").update(text).digest("hex"),
    value: parsed.ok && tamed.ok ? parsed.value : undefined,
    syntax: tamed.ok ? [] : [problemOf(name, tamed.fault)],
    doubled: tamed.ok && doubled ? [problemOf(name, doubled)] : [],
    lineOf: tamed.ok ? lazily(() => linesOf(content, json !== undefined)) : () => 1,
  };
}

/** `undefined` when it is no JSON. */
function parseJson(text: string): Parsed | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** JSON lets a name stand twice and forgets the first; counting tells, without looking at every object of the text. */
function doubledInJson(text: string, members: number): Fault | undefined {
  if (countMembers(text) === members) return undefined;
  return (
    doubledKeyIn(text) ?? {
      line: 1,
      message: "a key stands twice in one object",
      remedy: "keep one of the two",
    }
  );
}

function linesOf(text: string, isJson: boolean): (path: Path) => number {
  const positionOf = isJson ? jsonPositions(text) : yamlPositions(text, MAX_DEPTH);
  const lineAt = lineCounter(text);
  return (path) => lineAt(positionOf(path));
}

function lazily(make: () => (path: Path) => number): (path: Path) => number {
  let made: ((path: Path) => number) | undefined;
  return (path) => {
    made ??= make();
    return made(path);
  };
}

function problemOf(file: string, { line, message, remedy }: Fault): Problem {
  return { file, line, where: "", message, remedy };
}
