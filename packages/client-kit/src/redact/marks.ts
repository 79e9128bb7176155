/**
 * What a vendor's description says about the data in its answers. Every vendor package ships it as `data-map.json`; it can be
 * handed in as it is.
 */
export interface DataMarks {
  readonly operations: readonly OperationMarks[];
  readonly records: readonly RecordMarks[];
}

export interface OperationMarks {
  readonly id: string;
  /** Kind of the records in the answer and the JSON pointer where they are; absent where it holds none. */
  readonly returns?: { readonly kind: string; readonly at: string; readonly many: boolean };
}

export interface RecordMarks {
  readonly kind: string;
  readonly properties: readonly PropertyMarks[];
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

/** Arranges the marks of a record as its values are arranged. No marks at all give a tree that knows nothing. */
export function treeOf(properties: readonly PropertyMarks[]): MarkTree {
  const root: GrowingTree = { inside: new Map() };
  for (const property of properties) {
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
