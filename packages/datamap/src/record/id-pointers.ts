import type { RecordKind } from "../data-map.ts";

/** Where the parts of a record's id stand, in their order; none where such records have no id. */
export function idPointers({ id }: Pick<RecordKind, "id">): readonly string[] {
  if (id === "none") return [];
  return typeof id === "string" ? [id] : id;
}
