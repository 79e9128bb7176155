import type { DataMap, Operation } from "../data-map.ts";

/** What people call an operation: `DELETE` and `/customers/{id}`, or `UPDATE` and `customers` for a table's. */
export interface Called {
  readonly verb: string;
  readonly place: string;
}

/** A call of a table is called as the page writes it; a GraphQL document goes to the host itself, and is told by its name. */
export function calledAs({ tables }: Pick<DataMap, "tables">, { id, method, path }: Operation): Called {
  const space = id.indexOf(" ");
  if (tables !== undefined && space > 0) return { verb: id.slice(0, space), place: id.slice(space + 1) };
  return { verb: method, place: path === "" ? id : path };
}
