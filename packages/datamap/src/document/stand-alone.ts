import { isObject, type Json } from "../json.ts";
import type { Composed, Composition } from "./composed.ts";
import { type Files, type Followed, type Located, referenceOf } from "./references.ts";
import { translate } from "./translate.ts";

/** More schemas in one than a person reads. What lies deeper may be anything. */
const MOST_SCHEMAS = 1_500;

/**
 * A schema as JSON Schema 2020-12 that needs nothing outside itself. Small ones have their references written out; in
 * others what is referred to stands in `$defs`. What is nearest to the top comes first and is cut last.
 */
export function standAlone(part: Composed, files: Files): Json {
  return new WrittenOut(files).write(part) ?? new WithDefinitions(files).write(part) ?? {};
}

/** A schema that is still to be written, and the object it goes into. */
interface Task {
  readonly into: Record<string, unknown>;
  readonly at: Located;
  readonly composition?: Composition<Composed> | undefined;
  /** The nodes whose references it was reached through. */
  readonly inside: Inside | undefined;
}

interface Inside {
  readonly node: Json;
  readonly above: Inside | undefined;
}

/** Writes schemas breadth-first. */
abstract class Writer {
  protected readonly files: Files;
  protected readonly tasks: Task[] = [];

  constructor(files: Files) {
    this.files = files;
  }

  /** `undefined` when it cannot be written this way. */
  write(part: Composed): Json | undefined {
    const root = this.add(locatedOf(part), undefined, part.composition);
    for (let next = 0; next < this.tasks.length && this.tasks.length < MOST_SCHEMAS; next += 1) {
      const task = this.tasks[next];
      if (task && !this.writeOne(task)) return undefined;
    }
    return this.finish(root);
  }

  protected add(at: Located, inside: Inside | undefined, composition?: Composition<Composed>): Json {
    const into: Record<string, unknown> = {};
    this.tasks.push({ into, at, inside, composition });
    return into;
  }

  /** Writes the words of a node; schemas below it become tasks of their own. */
  protected fill(task: Task, node: Json, at: Located, inside: Inside | undefined): void {
    const { composition } = task;
    if (composition) {
      task.into[composition.word] = composition.parts.map((part) =>
        this.add(locatedOf(part), inside, part.composition),
      );
      return;
    }
    const words = translate(node, (child, steps) =>
      this.add({ file: at.file, path: [...at.path, ...steps], node: child }, inside),
    );
    Object.assign(task.into, words);
  }

  /** False when it cannot be written this way. */
  protected abstract writeOne(task: Task): boolean;

  protected abstract finish(root: Json): Json | undefined;
}

/** Every reference is replaced by what it refers to. Impossible where something contains itself. */
class WrittenOut extends Writer {
  protected writeOne(task: Task): boolean {
    const beside: Located[] = [];
    let { at, inside } = task;
    for (let reference = referenceOf(at.node); reference !== undefined; reference = referenceOf(at.node)) {
      const rest = besideReference(at.node);
      if (Object.keys(rest).length > 0) beside.unshift({ ...at, node: rest });
      const next: Followed = this.files.step(at, reference);
      if ("broken" in next) {
        at = { ...at, node: {} };
        break;
      }
      if (isInside(next.node, inside)) return false;
      inside = { node: next.node, above: inside };
      at = next;
    }
    if (beside.every(({ node }) => onlyDescribes(node))) {
      const words = Object.assign({}, at.node, ...beside.map(({ node }) => node)) as Json;
      this.fill(task, words, at, inside);
    } else {
      task.into.allOf = [at, ...beside].map((each) => this.add(each, inside));
    }
    return true;
  }

  protected finish(root: Json): Json | undefined {
    return this.tasks.length < MOST_SCHEMAS ? root : undefined;
  }
}

/** What is referred to stands once, in `$defs`. */
class WithDefinitions extends Writer {
  readonly #names = new Map<Json, string>();
  readonly #definitions = new Map<string, Json>();

  protected writeOne(task: Task): boolean {
    const reference = referenceOf(task.at.node);
    if (reference === undefined) {
      this.fill(task, task.at.node, task.at, undefined);
      return true;
    }
    const next = this.files.step(task.at, reference);
    this.fill(task, besideReference(task.at.node), task.at, undefined);
    if (!("broken" in next)) this.#refer(task, next);
    return true;
  }

  protected finish(root: Json): Json {
    if (this.#definitions.size === 0) return root;
    return Object.assign(root, { $defs: Object.fromEntries(this.#definitions) });
  }

  #refer({ into, at }: Task, target: Located): void {
    const reference = this.#referenceTo(target);
    // What may also be null is written as a choice; the reference belongs to the first.
    const choices = into.anyOf;
    const first = at.node.nullable === true && Array.isArray(choices) ? choices[0] : undefined;
    if (isObject(first)) Object.assign(first, { $ref: reference });
    else into.$ref = reference;
  }

  #referenceTo(target: Located): string {
    if (target.node === this.tasks[0]?.at.node) return "#";
    const known = this.#names.get(target.node);
    if (known !== undefined) return `#/$defs/${known}`;
    const name = this.#nameOf(target);
    this.#names.set(target.node, name);
    this.#definitions.set(name, this.add(target, undefined));
    return `#/$defs/${name}`;
  }

  /** The last word of where it stands, of letters that need no escape, and told apart by a number. */
  #nameOf({ path }: Located): string {
    const plain =
      String(path.at(-1) ?? "schema")
        .replaceAll(/[^A-Za-z0-9._-]+/g, "-")
        .slice(0, 80) || "schema";
    let name = plain;
    for (let number = 2; this.#definitions.has(name); number += 1) name = `${plain}-${number}`;
    return name;
  }
}

function locatedOf(part: Composed): Located {
  return { ...part.place, node: part.node };
}

function besideReference(node: Json): Json {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([word]) => word !== "$ref" && word !== "$dynamicRef" && !word.startsWith("x-"),
    ),
  );
}

const DESCRIBING = new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "externalDocs",
  "nullable",
]);

function onlyDescribes(node: Json): boolean {
  return Object.keys(node).every((word) => DESCRIBING.has(word));
}

function isInside(node: Json, inside: Inside | undefined): boolean {
  for (let at = inside; at; at = at.above) if (at.node === node) return true;
  return false;
}
