import { isObject, type Json } from "../json.ts";
import { tokensOf } from "../record/pointer.ts";
import type { Alternative, Composed, Composition } from "./composed.ts";
import { type Files, faultOfChain, type Located, referenceOf } from "./references.ts";
import { hasItems, mayHoldAnything, requiredOf, typesOf } from "./schema-words.ts";
import type { Place } from "./source-file.ts";
import { standAlone } from "./stand-alone.ts";

/** More compositions than any description has; what needs more was made to take time. */
const MOST_COMPOSITIONS = 3_000;
const DEEPEST_COMPOSITION = 60;

/** Makes schemas, the same one for the same node. */
export class Schemas {
  readonly files: Files;
  readonly #made = new Map<Json, Part>();
  readonly #composed = new Map<string, Part>();
  #count = 0;

  constructor(files: Files) {
    this.files = files;
  }

  /** The schema at a node. One that is nothing but a reference is what it refers to. */
  at(start: Located): Part {
    const passed: Json[] = [];
    let at = start;
    let broken: string | undefined;
    for (let reference = referenceOf(at.node); reference !== undefined; reference = referenceOf(at.node)) {
      if (this.#made.has(at.node) || Object.keys(at.node).length > 1) break;
      broken = faultOfChain(passed, at.node, reference);
      const next = broken === undefined ? this.files.step(at, reference) : { broken };
      passed.push(at.node);
      if ("broken" in next) {
        broken = next.broken;
        break;
      }
      at = next;
    }
    const part = this.#part(at, broken);
    for (const node of passed) this.#made.set(node, part);
    return part;
  }

  /** One schema of several: all of them hold, or any of them. */
  composed(parts: readonly Part[], word: "allOf" | "anyOf"): Part {
    const [first] = parts;
    if (first === undefined) throw new Error("a composition needs parts");
    if (parts.length === 1) return first;
    const key = `${word} ${parts.map((part) => part.number).join(" ")}`;
    const known = this.#composed.get(key);
    if (known) return known;
    if (this.#composed.size >= MOST_COMPOSITIONS)
      return this.broken(first.place, "it is composed of more parts than a reader can follow");
    const node: Json = { [word]: parts.map((part) => part.node) };
    const made = this.#add({ ...first.place, node }, undefined, { word, parts });
    this.#composed.set(key, made);
    return made;
  }

  /** A schema that says nothing but why. */
  broken(place: Place, sentence: string): Part {
    return this.#add({ ...place, node: {} }, sentence);
  }

  #part(at: Located, broken: string | undefined): Part {
    const known = this.#made.get(at.node);
    if (known) return known;
    const made = this.#add(at, broken);
    this.#made.set(at.node, made);
    return made;
  }

  #add(at: Located, broken: string | undefined, composition?: Composition<Part>): Part {
    this.#count += 1;
    return new Part(this, { at, broken, number: this.#count, composition });
  }
}

interface Making {
  readonly at: Located;
  readonly broken: string | undefined;
  readonly number: number;
  readonly composition: Composition<Part> | undefined;
}

/** What a schema has worked out so far. */
interface Kept {
  readonly broken?: { readonly it: string | undefined };
  readonly title?: { readonly it: string | undefined };
  readonly alternatives?: { readonly it: readonly Part[] };
  readonly properties?: { readonly it: ReadonlyMap<string, Part> };
  readonly required?: { readonly it: ReadonlySet<string> };
  readonly isArray?: { readonly it: boolean };
  readonly items?: { readonly it: Part | undefined };
  readonly members?: { readonly it: Part | "anything" | undefined };
  readonly standAlone?: { readonly it: Json };
  readonly target?: { readonly it: Part | undefined };
  readonly parts?: { readonly it: readonly Alternative<Part>[] };
  readonly reached?: { readonly it: readonly Alternative<Part>[] };
}

const NOTHING_KEPT: Kept = Object.freeze({});
const NO_PARTS: readonly Alternative<Part>[] = [];
const NO_PROPERTIES: ReadonlyMap<string, Part> = new Map();

const COMPOSING = [
  "allOf",
  "oneOf",
  "anyOf",
  "then",
  "else",
  "dependentSchemas",
  "$ref",
  "$dynamicRef",
] as const;
const ALWAYS = ["allOf"] as const;
const SOMETIMES = ["oneOf", "anyOf", "then", "else"] as const;

export class Part implements Composed {
  readonly node: Json;
  readonly place: Place;
  /** Of its own, not of its parts. */
  readonly ownFault: string | undefined;
  readonly number: number;
  readonly composition: Composition<Part> | undefined;
  readonly #schemas: Schemas;
  #kept: Kept = NOTHING_KEPT;

  constructor(schemas: Schemas, { at, broken, number, composition }: Making) {
    this.#schemas = schemas;
    this.node = at.node;
    this.place = { file: at.file, path: at.path };
    this.ownFault = broken;
    this.number = number;
    this.composition = composition;
  }

  get broken(): string | undefined {
    return this.#once(
      "broken",
      () => this.alternatives.find((part) => part.ownFault !== undefined)?.ownFault,
    );
  }

  get title(): string | undefined {
    return this.#once("title", () => {
      if (typeof this.node.title === "string") return this.node.title;
      const title = (this.target ?? this.composition?.parts[0])?.node.title;
      return typeof title === "string" ? title : undefined;
    });
  }

  get alternatives(): readonly Part[] {
    return this.#once("alternatives", () => this.#reached.map(({ part }) => part));
  }

  get properties(): ReadonlyMap<string, Part> {
    if (this.node.properties === undefined && this.parts.length === 0) return NO_PROPERTIES;
    return this.#once("properties", () => {
      const found = new Map<string, Alternative<Part>[]>();
      for (const { part, always } of this.#reached) {
        for (const [name, child] of part.#childrenOf("properties")) {
          const list = found.get(name);
          if (list) list.push({ part: child, always });
          else found.set(name, [{ part: child, always }]);
        }
      }
      return new Map([...found].map(([name, children]) => [name, this.#together(children)]));
    });
  }

  get required(): ReadonlySet<string> {
    return this.#once("required", () => requiredOf(this, new Map(), 0));
  }

  get isArray(): boolean {
    return this.#once("isArray", () =>
      this.alternatives.some(
        ({ node }) => typesOf(node).includes("array") || (node.type === undefined && hasItems(node)),
      ),
    );
  }

  get items(): Part | undefined {
    return this.#once("items", () => {
      const found = this.#reached.flatMap(({ part, always }) =>
        part.#elements().map((child) => ({ part: child, always: always && isObject(part.node.items) })),
      );
      return found.length === 0 ? undefined : this.#together(found);
    });
  }

  get members(): Part | "anything" | undefined {
    return this.#once("members", () => {
      if (mayHoldAnything(this)) return "anything";
      const found = this.#reached.flatMap(({ part }) => [
        ...part.#childrenOf("patternProperties").map(([, child]) => child),
        ...part.#child("additionalProperties"),
        ...part.#child("unevaluatedProperties"),
      ]);
      return found.length === 0 ? undefined : this.#together(found.map((part) => ({ part, always: false })));
    });
  }

  at(pointer: string): Part | "anything" | undefined {
    let at: Part = this;
    for (const token of tokensOf(pointer)) {
      const next = at.#below(token);
      if (next === undefined || next === "anything") return next;
      at = next;
    }
    return at;
  }

  standAlone(): Json {
    return this.#once("standAlone", () => standAlone(this, this.#schemas.files));
  }

  /** What a reference with something beside it refers to. */
  get target(): Part | undefined {
    return this.#once("target", () => {
      const reference = referenceOf(this.node);
      if (reference === undefined || this.ownFault !== undefined) return undefined;
      const next = this.#schemas.files.step({ ...this.place, node: this.node }, reference);
      return "broken" in next ? this.#schemas.broken(this.place, next.broken) : this.#schemas.at(next);
    });
  }

  /** The schemas of a list of schemas, such as those of `oneOf`. */
  listed(word: string): readonly Part[] {
    const list = this.node[word];
    if (!Array.isArray(list)) return [];
    return list.flatMap((node: unknown, index) => this.#schemaOf(node, [word, index]));
  }

  /** What it is directly composed of. */
  get parts(): readonly Alternative<Part>[] {
    if (!this.composition && !COMPOSING.some((word) => this.node[word] !== undefined)) return NO_PARTS;
    return this.#once("parts", () => {
      const { composition, target } = this;
      if (composition)
        return composition.parts.map((part) => ({ part, always: composition.word === "allOf" }));
      return [
        ...(target ? [{ part: target, always: true }] : []),
        ...ALWAYS.flatMap((word) => this.listed(word).map((part) => ({ part, always: true }))),
        ...SOMETIMES.flatMap((word) => [
          ...this.listed(word).map((part) => ({ part, always: false })),
          ...(word === "then" || word === "else" ? this.#child(word) : []).map((part) => ({
            part,
            always: false,
          })),
        ]),
        ...this.#childrenOf("dependentSchemas").map(([, part]) => ({ part, always: false })),
      ];
    });
  }

  /** The alternatives, the nearest first. */
  get #reached(): readonly Alternative<Part>[] {
    if (this.parts.length === 0) return [{ part: this, always: true }];
    return this.#once("reached", () => {
      const found = new Map<Part, Alternative<Part> & { readonly depth: number }>();
      found.set(this, { part: this, always: true, depth: 0 });
      // What is added while it is walked is walked too.
      for (const [, { part, always, depth }] of found) {
        if (depth === DEEPEST_COMPOSITION && part.parts.length > 0) {
          const deep = this.#schemas.broken(part.place, "it is composed deeper than a reader can follow");
          found.set(deep, { part: deep, always, depth: depth + 1 });
        } else {
          for (const child of part.parts)
            if (!found.has(child.part))
              found.set(child.part, { part: child.part, always: always && child.always, depth: depth + 1 });
        }
      }
      return [...found.values()];
    });
  }

  #below(token: string): Part | "anything" | undefined {
    const named = token === "*" ? undefined : this.properties.get(token);
    if (named) return named;
    const inList = token === "*" || /^\d+$/.test(token);
    const items = inList && this.isArray ? (this.items ?? "anything") : undefined;
    const members = this.members;
    if (items === "anything" || members === "anything") return "anything";
    const parts = [items, members].filter((child) => child !== undefined);
    if (parts.length > 0) return this.#schemas.composed([...new Set(parts)], "anyOf");
    return this.broken === undefined
      ? undefined
      : this.alternatives.find((part) => part.ownFault !== undefined);
  }

  #together(alternatives: readonly Alternative<Part>[]): Part {
    const [first] = alternatives;
    if (first && alternatives.length === 1) return first.part;
    const word = alternatives.every(({ always }) => always) ? "allOf" : "anyOf";
    return this.#schemas.composed([...new Set(alternatives.map(({ part }) => part))], word);
  }

  #elements(): readonly Part[] {
    return [
      ...this.listed("prefixItems"),
      ...this.listed("items"),
      ...this.#child("items"),
      ...this.#child("unevaluatedItems"),
    ];
  }

  #child(word: string): readonly Part[] {
    return this.#schemaOf(this.node[word], [word]);
  }

  #childrenOf(word: string): readonly (readonly [name: string, child: Part])[] {
    const map = this.node[word];
    if (!isObject(map)) return [];
    return Object.entries(map).flatMap(([name, node]) =>
      this.#schemaOf(node === true ? {} : node, [word, name]).map((child) => [name, child] as const),
    );
  }

  #schemaOf(node: unknown, steps: readonly (string | number)[]): readonly Part[] {
    if (!isObject(node) || this.composition) return [];
    return [this.#schemas.at({ file: this.place.file, path: [...this.place.path, ...steps], node })];
  }

  /** Works something out when it is first asked for. */
  #once<Name extends keyof Kept>(
    name: Name,
    make: () => NonNullable<Kept[Name]>["it"],
  ): NonNullable<Kept[Name]>["it"] {
    const kept = this.#kept[name];
    if (kept !== undefined) return kept.it;
    const it = make();
    // Most schemas of a large description are never asked for anything.
    if (this.#kept === NOTHING_KEPT) this.#kept = {};
    Object.assign(this.#kept, { [name]: { it } });
    return it;
  }
}
