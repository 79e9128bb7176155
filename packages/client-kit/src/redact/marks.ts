/**
 * What a vendor's page of privacy marks says about the data in its answers. Every vendor package ships it as
 * `data-map.json`; it can be handed in as it is.
 */
export interface DataMarks {
  readonly records: readonly RecordMarks[];
}

/** A call, and which records its answer holds: their kind, and the JSON pointer where they are, in which `*` is every element. */
export interface CallMarks {
  readonly operation: string;
  readonly returns?: { readonly kind: string; readonly at: string };
}

export interface RecordMarks {
  readonly kind: string;
  readonly find?: readonly CallMarks[];
  readonly read?: CallMarks;
  readonly leadsTo?: readonly CallMarks[];
  readonly properties: readonly PropertyMarks[];
  /** Pointers of what is not personal without being marked by name. */
  readonly rest?: readonly string[];
}

export interface PropertyMarks {
  /** JSON pointer inside the record; `*` stands for every element of an array. */
  readonly pointer: string;
  /** Such as `user.contact.email`; absent when nothing personal is meant. */
  readonly category?: string;
  /** A password, a bearer link. */
  readonly secret: boolean;
  /** The property holds whole records of this kind. */
  readonly embeds?: string;
}

/** The marks of one property and of what lies inside of it. */
export interface MarkTree {
  readonly own?: PropertyMarks;
  readonly inside: ReadonlyMap<string, MarkTree>;
}

interface GrowingTree extends MarkTree {
  own?: PropertyMarks;
  readonly inside: Map<string, GrowingTree>;
}

/** Which records the answer of an operation holds, and where; `undefined` when the marks know of none. */
export function returnsOf({ records }: DataMarks, operation: string): CallMarks["returns"] {
  const calls = records.flatMap(({ find = [], read, leadsTo = [] }) => [
    ...find,
    ...(read ? [read] : []),
    ...leadsTo,
  ]);
  return calls.find((call) => call.operation === operation && call.returns !== undefined)?.returns;
}

/** Arranges the marks of a record as its values are arranged. No marks at all give a tree that knows nothing. */
export function treeOf({ properties, rest = [] }: Pick<RecordMarks, "properties" | "rest">): MarkTree {
  const root: GrowingTree = { inside: new Map() };
  for (const property of [...properties, ...rest.map((pointer) => ({ pointer, secret: false }))]) {
    let here = root;
    for (const token of property.pointer.split("/").slice(1)) {
      const name = token.replaceAll("~1", "/").replaceAll("~0", "~");
      const next: GrowingTree = here.inside.get(name) ?? { inside: new Map() };
      here.inside.set(name, next);
      here = next;
    }
    here.own = property;
  }
  return root;
}
