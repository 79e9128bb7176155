import type { Json } from "./json.ts";
import type { Place } from "./source-file.ts";

/** A schema as its words are read: a node of a file, and what it is composed of. */
export interface Composed {
  readonly node: Json;
  readonly place: Place;
  /** Why it cannot be read, of its own and not of its parts. */
  readonly ownFault: string | undefined;
  readonly composition: Composition | undefined;
  /** What it is directly composed of. */
  readonly parts: readonly Alternative[];
  /** Itself and all its parts, the nearest first. */
  readonly alternatives: readonly Composed[];
  /** The schemas of a list of schemas, such as those of `oneOf`. */
  listed(word: string): readonly Composed[];
}

/** The parts a schema was put together from, where no node of the description says so. */
export interface Composition<Part extends Composed = Composed> {
  readonly word: "allOf" | "anyOf";
  readonly parts: readonly Part[];
}

/** An alternative, and whether every value must fit it. */
export interface Alternative<Part extends Composed = Composed> {
  readonly part: Part;
  readonly always: boolean;
}
