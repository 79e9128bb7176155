/** In what one system's SQL differs from another's. */
export interface Dialect {
  /** A name as it stands in a statement: it is never a value. */
  quoted(name: string): string;
  /** What stands for a value, counted from 1. */
  placeholder(position: number): string;
  /** Compares a column of text with a value, whatever the case of the letters and the spaces around. */
  alike(column: string, value: string): string;
}

/** What a file of SQLite is asked with: its own comparison knows no letters but those of English. */
export const FOLDED = "oubli_folded";

/** In quotation marks, and one in it twice. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export const SQLITE: Dialect = {
  quoted,
  placeholder: () => "?",
  alike: (column, value) => `${FOLDED}(${column}) = ${FOLDED}(${value})`,
};

/** In backquotes: quotation marks stand for a text there. */
export const MYSQL: Dialect = {
  quoted: (name) => `\`${name.replaceAll("`", "``")}\``,
  placeholder: () => "?",
  alike: (column, value) => `${lowerInMysql(column)} = ${lowerInMysql(value)}`,
};

/** Bytes have no case before they are letters. */
function lowerInMysql(text: string): string {
  return `LOWER(TRIM(CONVERT(${text} USING utf8mb4)))`;
}

export const POSTGRES: Dialect = {
  quoted,
  placeholder: (position) => `$${position}`,
  // Without a cast of the column: a list or a document is refused so, and not passed over. Some languages have other small letters.
  alike: (column, value) =>
    `(lower(btrim(${column})) = lower(btrim(${value}::text)) OR lower(btrim(${column}) COLLATE "C") = lower(btrim(${value}::text) COLLATE "C"))`,
};
