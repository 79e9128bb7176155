/** A table of a database, as a CREATE TABLE describes it. */
export interface Table {
  /** As a call names it: `customers`, or `public.customers`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns of its primary key, in their order; none where it has no such key. */
  readonly key: readonly string[];
  /** What is not required may be missing altogether. */
  readonly isLoose?: boolean;
}

export interface Column {
  readonly name: string;
  /** What stands behind the name, in upper case: `BIGINT`, `VARCHAR`, or nothing. */
  readonly type: string;
  readonly isRequired: boolean;
}

/** Comments and blanks, rows of a dump, texts, quoted names, bodies of functions, words, and single characters. */
const TOKEN = tokens("'(?:[^']|'')*'");

/** The same where a backslash in a text escapes what follows, and a number sign begins a comment. */
const TOKEN_OF_MYSQL = tokens(String.raw`'(?:[^'\\]|''|\\[\s\S])*'|#[^\n]*`);

function tokens(texts: string): RegExp {
  const comments = String.raw`\s+|--[^\n]*|\/\*[\s\S]*?\*\/`;
  const dumped = String.raw`^COPY [^\n;]* FROM stdin;\n[\s\S]*?^\\\.$|^\\[a-z][^\n]*`;
  const names = '"(?:[^"]|"")*"|`[^`]*`';
  const others = String.raw`\$(?<tag>\w*)\$[\s\S]*?\$\k<tag>\$|(?<word>[\p{L}_][\p{L}\p{N}_$]*)|[\s\S]`;
  const escaped = String.raw`\b[eE]'(?:[^'\\]|''|\\[\s\S])*'`;
  return new RegExp(
    `(?<blank>${comments}|${dumped})|${escaped}|${texts}|(?<quoted>${names})|${others}`,
    "gmu",
  );
}

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
  for (const [index, { word }] of tokens.entries()) {
    const added = word === "ALTER" ? addedKey(tokens, index + 1) : undefined;
    const table = tables.get(added?.table ?? "");
    if (table !== undefined && added !== undefined) tables.set(table.name, withKey(table, added.key));
  }
  return [...tables.values()];
}

function tokensOf(sql: string): readonly Token[] {
  // Only MySQL writes names in backquotes when it makes a table.
  const pattern = /CREATE TABLE [^(;]*`/i.test(sql) ? TOKEN_OF_MYSQL : TOKEN;
  return [...sql.matchAll(pattern)].flatMap(({ 0: text, groups = {} }): readonly Token[] => {
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
  const { name, end } = nameAt(tokens, at);
  return name === "" || tokens[end]?.text !== "(" ? undefined : tableOf(name, partsFrom(tokens, end + 1));
}

/** A name with its schema, as a call writes it; empty where there is none. */
function nameAt(tokens: readonly Token[], from: number): { readonly name: string; readonly end: number } {
  const names: string[] = [];
  let at = from;
  for (; tokens[at]?.name !== undefined; at += 2) {
    names.push(tokens[at]?.name ?? "");
    if (tokens[at + 1]?.text !== ".") return { name: names.join("."), end: at + 1 };
  }
  return { name: names.join("."), end: at };
}

/** The primary key that an ALTER TABLE adds, which is how a dump writes it. */
function addedKey(
  tokens: readonly Token[],
  from: number,
): { readonly table: string; readonly key: readonly string[] } | undefined {
  let at = from;
  if (tokens[at]?.word !== "TABLE") return undefined;
  at += 1;
  while (["IF", "EXISTS", "ONLY"].includes(tokens[at]?.word ?? "")) at += 1;
  const { name, end } = nameAt(tokens, at);
  const rest = tokens.slice(end, end + tokens.slice(end).findIndex(({ text }) => text === ";"));
  const primary = rest.findIndex(({ word }, index) => word === "PRIMARY" && rest[index + 1]?.word === "KEY");
  if (primary < 0 || !rest.slice(0, primary).some(({ word }) => word === "ADD")) return undefined;
  return { table: name, key: namesIn(rest.slice(primary + 2)) };
}

function withKey(table: Table, key: readonly string[]): Table {
  const isKey = new Set(key);
  const columns = table.columns.map((one) => (isKey.has(one.name) ? { ...one, isRequired: true } : one));
  return { ...table, columns, key };
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
  ...[
    "CONSTRAINT",
    "PRIMARY",
    "UNIQUE",
    "FOREIGN",
    "CHECK",
    "EXCLUDE",
    "LIKE",
    "INDEX",
    "KEY",
    "FULLTEXT",
    "SPATIAL",
  ],
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
      type: typeIn(part),
      isRequired: primary > 0 || part.some(({ word }, at) => word === "NOT" && part[at + 1]?.word === "NULL"),
    });
  }
  return withKey({ name, columns, key: [] }, key);
}

/** The first word of a type, which says what comes from it. A list comes as one text. */
function typeIn([, first, ...rest]: readonly Token[]): string {
  if (first === undefined || CLAUSES.has(first.word)) return "";
  return rest.some(({ text }) => text === "[") || rest[0]?.word === "ARRAY"
    ? "ARRAY"
    : first.text.toUpperCase();
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
