/** A table of a database, as a CREATE TABLE describes it. */
export interface Table {
  /** As a call names it: `customers`, or `public.customers`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns of its primary key, in their order; none where it has no such key. */
  readonly key: readonly string[];
}

export interface Column {
  readonly name: string;
  /** What stands behind the name, in upper case: `BIGINT`, `VARCHAR`, or nothing. */
  readonly type: string;
  readonly isRequired: boolean;
}

/** Comments and blanks, texts, quoted names, bodies of functions, words, and single characters. */
const TOKEN =
  /(?<blank>\s+|--[^\n]*|\/\*[\s\S]*?\*\/)|'(?:[^']|'')*'|(?<quoted>"(?:[^"]|"")*"|`[^`]*`)|\$(?<tag>\w*)\$[\s\S]*?\$\k<tag>\$|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|[\s\S]/gu;

interface Token {
  readonly text: string;
  /** What it names; `undefined` for what is no name. */
  readonly name: string | undefined;
  /** A keyword, in upper case; empty for everything that cannot be one. */
  readonly word: string;
}

/**
 * The tables that a file of SQL makes, with their columns and primary keys. Everything else in it is passed over, and so is what a
 * CREATE TABLE says of indexes, references and checks. Never throws.
 */
export function readTables(sql: string): readonly Table[] {
  const tokens = tokensOf(sql);
  const tables = new Map<string, Table>();
  for (const [index, { word }] of tokens.entries()) {
    if (word !== "CREATE") continue;
    const table = tableAt(tokens, index + 1);
    if (table !== undefined && !tables.has(table.name)) tables.set(table.name, table);
  }
  return [...tables.values()];
}

function tokensOf(sql: string): readonly Token[] {
  return [...sql.matchAll(TOKEN)].flatMap(({ 0: text, groups = {} }): readonly Token[] => {
    const { blank, quoted, word } = groups;
    if (blank !== undefined) return [];
    const inside = quoted?.slice(1, -1).replaceAll('""', '"');
    return [{ text, name: inside ?? word, word: word?.toUpperCase() ?? "" }];
  });
}

const BEFORE_TABLE: readonly string[] = ["TEMP", "TEMPORARY", "GLOBAL", "LOCAL", "UNLOGGED"];

function tableAt(tokens: readonly Token[], from: number): Table | undefined {
  let at = from;
  while (BEFORE_TABLE.includes(tokens[at]?.word ?? "")) at += 1;
  if (tokens[at]?.word !== "TABLE") return undefined;
  at += 1;
  while (["IF", "NOT", "EXISTS"].includes(tokens[at]?.word ?? "")) at += 1;
  const names: string[] = [];
  for (; tokens[at]?.name !== undefined; at += 2) {
    names.push(tokens[at]?.name ?? "");
    if (tokens[at + 1]?.text !== ".") {
      at += 1;
      break;
    }
  }
  if (names.length === 0 || tokens[at]?.text !== "(") return undefined;
  return tableOf(names.join("."), partsFrom(tokens, at + 1));
}

/** What stands between the commas of a list that begins here. */
function partsFrom(tokens: readonly Token[], from: number): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 1;
  for (const token of tokens.slice(from)) {
    if (token.text === "(") depth += 1;
    if (token.text === ")") depth -= 1;
    if (depth === 0) break;
    if (depth === 1 && token.text === ",") parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

const OF_THE_TABLE: ReadonlySet<string> = new Set([
  ...["CONSTRAINT", "PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "EXCLUDE", "LIKE", "INDEX", "KEY", "FULLTEXT"],
]);

function tableOf(name: string, parts: readonly (readonly Token[])[]): Table {
  const columns: Column[] = [];
  const key: string[] = [];
  for (const part of parts) {
    const [first] = part;
    if (first?.name === undefined) continue;
    const primary = part.findIndex(({ word }, at) => word === "PRIMARY" && part[at + 1]?.word === "KEY");
    if (OF_THE_TABLE.has(first.word)) {
      if (primary >= 0) key.push(...namesIn(part.slice(primary + 2)));
      continue;
    }
    if (primary > 0) key.push(first.name);
    columns.push({
      name: first.name,
      type: part[1] === undefined || CLAUSES.has(part[1].word) ? "" : part[1].text.toUpperCase(),
      isRequired: primary > 0 || part.some(({ word }, at) => word === "NOT" && part[at + 1]?.word === "NULL"),
    });
  }
  const isKey = new Set(key);
  return {
    name,
    columns: columns.map((one) => (isKey.has(one.name) ? { ...one, isRequired: true } : one)),
    key,
  };
}

/** What may stand behind a column's name that is no type. */
const CLAUSES: ReadonlySet<string> = new Set([
  ...["CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE", "REFERENCES", "AS"],
  "GENERATED",
]);

/** The names inside of the first pair of brackets. */
function namesIn(tokens: readonly Token[]): readonly string[] {
  return partsFrom(tokens, 1).flatMap(([first]) => first?.name ?? []);
}
