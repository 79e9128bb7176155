import type { ApiDocument, Schema } from "./api-document.ts";
import type { Place } from "./source-file.ts";

/**
 * Where a vendor has no description that a program can read: nothing is known, and a page adds what it needs.
 *
 * @param place Where that is said.
 */
export function emptyDocument(place: Place): ApiDocument {
  return {
    place,
    title: "",
    version: "",
    files: [],
    root: {},
    calls: [],
    servers: [],
    security: undefined,
    schemes: new Map(),
    schemaNames: [],
    schema: () => undefined,
    anyOf: (schemas: readonly Schema[]): Schema => {
      const [first] = schemas;
      if (first === undefined) throw new Error("there is no schema to choose from");
      return first;
    },
    call: () => undefined,
    nearest: () => undefined,
    unread: () => undefined,
  };
}
