import type { RecordKind } from "../../src/data-map.ts";

/** A kind of record whose page names these pointers, and says nothing else. */
export function kindNaming(pointers: readonly string[], more: Partial<RecordKind> = {}): RecordKind {
  return {
    kind: "customer",
    title: "Customer",
    id: "/id",
    find: [],
    leadsTo: [],
    erasure: [],
    before: [],
    refusesWhen: [],
    goneWhen: [],
    keepWhen: [],
    properties: pointers.map((pointer) => ({ pointer, title: pointer, about: "subject", secret: false })),
    rest: [],
    schema: {},
    ...more,
  };
}
