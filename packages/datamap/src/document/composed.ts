import type { Schema } from "./api-document.ts";

/** A schema for those who look at what it is composed of. */
export interface Composed extends Schema {
  /** Why itself says nothing; not why a part does. */
  readonly ownFault: string | undefined;
  readonly composition: Composition<Composed> | undefined;
  readonly alternatives: readonly Composed[];
  /** What it is directly composed of. */
  readonly parts: readonly Alternative<Composed>[];
  /** The schemas of a list of schemas, such as those of `oneOf`. */
  listed(word: string): readonly Composed[];
}

/** The parts a schema was put together from, where no node of the description says so. */
export interface Composition<Part> {
  readonly word: "allOf" | "anyOf";
  readonly parts: readonly Part[];
}

/** An alternative, and whether every value must fit it. */
export interface Alternative<Part> {
  readonly part: Part;
  readonly always: boolean;
}
