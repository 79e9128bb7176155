import type { Call, DataMap, RecordKind } from "@oubli/datamap";
import { fieldsThatTell, variablesIn } from "@oubli/datamap/record";
import { type IdentifierKind, normalise } from "@oubli/model";

// Of these, two that differ in the case of their letters are one. Ids are not: two of them may differ in nothing else.
const KINDS: readonly IdentifierKind[] = ["email", "name"];

/** By table, the columns that tell whose a row is and mean the same in whatever case they are written. */
export function caselessIn(map: DataMap): ReadonlyMap<string, ReadonlySet<string>> {
  const columns = new Map<string, Set<string>>();
  const add = (table: string, column: string): void => {
    columns.set(table, (columns.get(table) ?? new Set()).add(column));
  };
  for (const kind of map.records) {
    const calls = [...kind.find, ...(kind.read ? [kind.read] : [])];
    for (const call of calls) {
      const table = tableOf(map, call);
      for (const column of [...askedIn(call), ...toldIn(kind)]) add(table, column);
    }
  }
  return columns;
}

/** A value as it is compared in such a column. */
export function folded(text: string): string {
  return normalise({ kind: "email", value: text });
}

/** The letters that bytes are in such a column; `undefined` where they are none. */
export function lettersOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function tableOf({ operations }: DataMap, call: Call): string {
  const [, table = ""] = operations.find(({ id }) => id === call.operation)?.path.split("/") ?? [];
  return table;
}

/** Columns that are asked for such an identifier. */
function askedIn({ fill }: Call): readonly string[] {
  return fill.flatMap(({ to, value }) => {
    const variables = typeof value === "string" ? variablesIn(value) : [];
    const isOfKind = variables.some(({ name }) => KINDS.some((kind) => kind === name));
    return isOfKind && to.startsWith("query.") ? [to.slice("query.".length)] : [];
  });
}

/** Columns that hold one, by which another record may lead to the row. */
function toldIn({ properties }: RecordKind): readonly string[] {
  return KINDS.flatMap((kind) => fieldsThatTell(properties, kind)).map(({ pointer }) =>
    pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~"),
  );
}
