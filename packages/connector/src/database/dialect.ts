/** In what one system's SQL differs from another's. */
export interface Dialect {
  /** A name as it stands in a statement: it is never a value. */
  quoted(name: string): string;
  /** What stands for a value, counted from 1. */
  placeholder(position: number): string;
}

/** In quotation marks, and one in it twice. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

export const SQLITE: Dialect = { quoted, placeholder: () => "?" };

/** In backquotes: quotation marks stand for a text there. */
export const MYSQL: Dialect = {
  quoted: (name) => `\`${name.replaceAll("`", "``")}\``,
  placeholder: () => "?",
};

export const POSTGRES: Dialect = { quoted, placeholder: (position) => `$${position}` };
