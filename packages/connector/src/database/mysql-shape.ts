import type { Connection } from "mysql2/promise";

/** What of a table decides how values are compared with it, and whether a change of it can be taken back. */
export interface Shape {
  readonly integers: ReadonlySet<string>;
  readonly fractions: ReadonlySet<string>;
  /** Hold several values in one row. */
  readonly several: ReadonlySet<string>;
  readonly isTransactional: boolean;
}

const INTEGERS: readonly string[] = ["tinyint", "smallint", "mediumint", "int", "bigint", "year"];
const FRACTIONS: readonly string[] = ["decimal", "float", "double"];
const SEVERAL: readonly string[] = ["json", "set"];

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly transactions: string | null;
}

const QUESTION = `
SELECT c.COLUMN_NAME AS name, LOWER(c.DATA_TYPE) AS type, e.TRANSACTIONS AS transactions
FROM information_schema.COLUMNS c
JOIN information_schema.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME
LEFT JOIN information_schema.ENGINES e ON e.ENGINE = t.ENGINE
WHERE c.TABLE_SCHEMA = COALESCE(?, DATABASE()) AND c.TABLE_NAME = ?`;

/** Asks for the shape of a table; empty where there is none, or the role may not see it. */
export async function shapeOf(connection: Connection, table: string): Promise<Shape> {
  const [name, schema = null] = table.split(".").toReversed();
  const [rows] = await connection.execute(QUESTION, [schema, name ?? ""]);
  const columns = rows as unknown as readonly ColumnRow[];
  const ofTypes = (types: readonly string[]): ReadonlySet<string> =>
    new Set(columns.filter(({ type }) => types.includes(type)).map((column) => column.name));
  return {
    integers: ofTypes(INTEGERS),
    fractions: ofTypes(FRACTIONS),
    several: ofTypes(SEVERAL),
    isTransactional: columns.length === 0 || columns.every(({ transactions }) => transactions === "YES"),
  };
}
