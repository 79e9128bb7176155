import type { Cell, Statement } from "./database.ts";
import type { Dialect } from "./dialect.ts";

/** Which rows of which table. */
export interface Asked {
  readonly table: string;
  readonly key: readonly string[];
  /** Values of the key; none for a list. */
  readonly row: readonly string[];
  readonly query: URLSearchParams;
  /** Columns whose values mean the same in whatever case they are written. */
  readonly caseless?: ReadonlySet<string>;
}

/** Collects the values of a statement while its text is written. */
function binding({ placeholder }: Dialect) {
  const values: Cell[] = [];
  const columns: string[] = [];
  const bound = (column: string, value: Cell): string => {
    columns.push(column);
    return placeholder(values.push(value));
  };
  return { of: { values, columns }, bound };
}

type Bound = ReturnType<typeof binding>["bound"];

/** The one row of a key. */
export function rowOf({ table, key, row }: Asked, dialect: Dialect): Statement {
  const { of, bound } = binding(dialect);
  const where = whereOf(key, row, { dialect, bound });
  return { text: `SELECT * FROM ${tableIn(table, dialect)} WHERE ${where}`, ...of, table };
}

/** Rows by their columns, in the order of their key. */
export function listOf({ table, key, query, caseless }: Asked, dialect: Dialect): Statement {
  const { of, bound } = binding(dialect);
  const name = dialect.quoted;
  const conditions = [...query]
    .filter(([column]) => !column.startsWith("$"))
    .map(([column, value]) =>
      caseless?.has(column)
        ? dialect.alike(name(column), bound(column, value))
        : `${name(column)} = ${bound(column, value)}`,
    );
  const after = query.get("$after");
  const limit = query.get("$limit");
  const [id = "", ...others] = key;
  if (after !== null && others.length === 0) conditions.push(`${name(id)} > ${bound(id, after)}`);
  const text = [
    `SELECT * FROM ${tableIn(table, dialect)}`,
    ...(conditions.length === 0 ? [] : [`WHERE ${conditions.join(" AND ")}`]),
    ...(key.length === 0 ? [] : [`ORDER BY ${key.map(name).join(", ")}`]),
    ...(limit === null ? [] : [`LIMIT ${bound("", Number(limit))}`]),
  ].join(" ");
  return { text, ...of, table };
}

export function deleteOf({ table, key, row }: Asked, dialect: Dialect): Statement {
  const { of, bound } = binding(dialect);
  const where = whereOf(key, row, { dialect, bound });
  return { text: `DELETE FROM ${tableIn(table, dialect)} WHERE ${where}`, ...of, table };
}

/** Writes some columns of a row. */
export function updateOf(
  { table, key, row }: Asked,
  written: Readonly<Record<string, unknown>>,
  dialect: Dialect,
): Statement {
  const changes = Object.entries(written);
  const { of, bound } = binding(dialect);
  const sets = changes.map(
    ([column, value]) => `${dialect.quoted(column)} = ${bound(column, cellOf(value))}`,
  );
  const where = whereOf(key, row, { dialect, bound });
  return {
    text: `UPDATE ${tableIn(table, dialect)} SET ${sets.join(", ")} WHERE ${where}`,
    ...of,
    table,
  };
}

function whereOf(
  key: readonly string[],
  row: readonly string[],
  { dialect, bound }: { readonly dialect: Dialect; readonly bound: Bound },
): string {
  return key.map((one, index) => `${dialect.quoted(one)} = ${bound(one, row[index] ?? null)}`).join(" AND ");
}

function tableIn(table: string, { quoted }: Dialect): string {
  return table.split(".").map(quoted).join(".");
}

function cellOf(value: unknown): Cell {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  return typeof value === "boolean" ? Number(value) : JSON.stringify(value);
}
