import { isObject, type Json } from "../json.ts";
import { tokensOf } from "../record/pointer.ts";
import { readSourceFile } from "./read-source-file.ts";
import type { Path, Place, ReadText, SourceFile } from "./source-file.ts";

/** An object of a file together with where it stands. */
export interface Located extends Place {
  readonly node: Json;
}

/** What following a reference gave: where it leads, or a sentence on why it leads nowhere. */
export type Followed = Located | { readonly broken: string };

/** The files of a description. A file is read when something in it is first asked for. */
export class Files {
  readonly #readText: ReadText;
  readonly #files = new Map<string, SourceFile | undefined>();
  readonly #names = new WeakMap<SourceFile, ReadonlyMap<string, Located>>();

  constructor(readText: ReadText) {
    this.#readText = readText;
  }

  /** Every file that was read so far, in order. */
  get read(): readonly SourceFile[] {
    return [...this.#files.values()].filter((file) => file !== undefined);
  }

  /** A file by its name, relative to the file `from`; `undefined` when there is none. Each file is read once. */
  file(name: string, from = ""): SourceFile | undefined {
    const whole = besideFile(from, name);
    if (!this.#files.has(whole)) {
      const text = this.#readText(whole);
      this.#files.set(whole, text === undefined ? undefined : readSourceFile(whole, text));
    }
    return this.#files.get(whole);
  }

  /** Follows `$ref`s until something stands there itself. What is no reference is where it is. */
  follow(start: Located): Followed {
    const passed: Json[] = [];
    let at = start;
    for (let reference = referenceOf(at.node); reference !== undefined; reference = referenceOf(at.node)) {
      const broken = faultOfChain(passed, at.node, reference);
      if (broken !== undefined) return { broken };
      passed.push(at.node);
      const next = this.step(at, reference);
      if ("broken" in next) return next;
      at = next;
    }
    return at;
  }

  /** Where one reference that stands at a place leads. */
  step(at: Located, reference: string): Followed {
    const [name = "", fragment = ""] = splitOnce(reference, "#");
    const named = this.#named(at.file, reference);
    if (named) return named;
    if (/^[a-z][a-z0-9+.-]*:/i.test(name))
      return {
        broken: `the reference ${shown(reference)} leads out of here; download it beside the description and name the file`,
      };
    if (name.startsWith("/") || name.includes("\\"))
      return { broken: `the reference ${shown(reference)} is not relative to the file it stands in` };
    const file = name === "" ? at.file : this.file(decoded(name), at.file.name);
    if (file === undefined)
      return {
        broken: `the reference ${shown(reference)} names a file that cannot be read; put it beside ${at.file.name}`,
      };
    if (file.syntax[0])
      return {
        broken: `the reference ${shown(reference)} names a file with a mistake in line ${file.syntax[0].line}: ${file.syntax[0].message}`,
      };
    return (
      this.#inside(file, decoded(fragment), at) ?? {
        broken: `the reference ${shown(reference)} leads nowhere`,
      }
    );
  }

  #inside(file: SourceFile, fragment: string, from: Located): Located | undefined {
    if (fragment !== "" && !fragment.startsWith("/")) return this.#named(file, `#${fragment}`);
    const path = tokensOf(fragment);
    return locate(file, path) ?? (file === from.file ? insideResource(from, path) : undefined);
  }

  /** What bears a `$id`, `$anchor` or `$dynamicAnchor` in a file. */
  #named(file: SourceFile, name: string): Located | undefined {
    if (name.startsWith("#/") || name === "#") return undefined;
    let names = this.#names.get(file);
    if (!names) {
      names = namesIn(file);
      this.#names.set(file, names);
    }
    return names.get(name);
  }
}

/** References that lead to references: no description has more in a row. */
const LONGEST_CHAIN = 100;

/** Why a chain of references is followed no further; `undefined` when it is. */
export function faultOfChain(passed: readonly Json[], node: Json, reference: string): string | undefined {
  if (passed.includes(node)) return `the reference ${shown(reference)} leads back to itself`;
  if (passed.length >= LONGEST_CHAIN) return `the reference ${shown(reference)} leads on and on`;
  return undefined;
}

/** The object at a path of a file, where it stands there or where a reference there leads. */
export function locateIn(files: Files, file: SourceFile, path: Path): Located | undefined {
  const at = locate(file, path);
  const followed = at && files.follow(at);
  return followed && !("broken" in followed) ? followed : undefined;
}

/** `$ref`, or the `$dynamicRef` that means the same where nothing is extended. */
export function referenceOf(node: Json): string | undefined {
  if (typeof node.$ref === "string") return node.$ref;
  return typeof node.$dynamicRef === "string" ? node.$dynamicRef : undefined;
}

/** The object at a path of a file. */
export function locate(file: SourceFile, path: Path): Located | undefined {
  let node: unknown = file.value;
  for (const step of path) {
    if (Array.isArray(node)) node = /^\d+$/.test(String(step)) ? node[Number(step)] : undefined;
    else if (isObject(node)) node = node[String(step)];
    else return undefined;
  }
  return isObject(node) ? { file, path, node } : undefined;
}

/** A schema with an `$id` is a document of its own: pointers below it start there. */
function insideResource(from: Located, path: Path): Located | undefined {
  for (let length = from.path.length; length > 0; length -= 1) {
    const above = locate(from.file, from.path.slice(0, length));
    if (typeof above?.node.$id !== "string") continue;
    const found = locate(from.file, [...above.path, ...path]);
    if (found) return found;
  }
  return undefined;
}

function namesIn(file: SourceFile): ReadonlyMap<string, Located> {
  const names = new Map<string, Located>();
  const open: { readonly value: unknown; readonly path: Path }[] = [{ value: file.value, path: [] }];
  const seen = new Set<unknown>();
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next;
    if (typeof value !== "object" || value === null || seen.has(value)) continue;
    seen.add(value);
    if (isObject(value)) {
      for (const word of ["$anchor", "$dynamicAnchor"])
        if (typeof value[word] === "string") names.set(`#${value[word]}`, { file, path, node: value });
      if (typeof value.$id === "string") names.set(value.$id, { file, path, node: value });
    }
    for (const [step, child] of Object.entries(value)) open.push({ value: child, path: [...path, step] });
  }
  return names;
}

/** `schemas/a.yaml` seen from `v1/api.yaml` is `v1/schemas/a.yaml`. */
export function besideFile(from: string, name: string): string {
  const steps = from.split("/").slice(0, -1);
  for (const step of name.split("/")) {
    if (step === "." || (step === "" && steps.length > 0)) continue;
    if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
    else steps.push(step);
  }
  return steps.join("/");
}

function splitOnce(text: string, at: string): readonly [string, string] {
  const position = text.indexOf(at);
  return position === -1 ? [text, ""] : [text.slice(0, position), text.slice(position + 1)];
}

/** What is not a valid escape is taken as it stands; the reference then leads nowhere, like any other. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function shown(reference: string): string {
  return reference.length > 120 ? `${reference.slice(0, 119)}…` : reference;
}
