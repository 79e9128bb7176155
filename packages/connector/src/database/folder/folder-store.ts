import { createHash } from "node:crypto";
import type { FolderTable } from "@oubli/datamap";
import { folded } from "../caseless.ts";
import { type Change, DatabaseFault, severalIn } from "../database.ts";
import type { Asked } from "../statements.ts";
import type { RowChange, TableStore } from "../table-store.ts";
import type { FileFormat, FileRow } from "./file-row.ts";
import { foundFiles } from "./found-files.ts";
import { type Reading, readingOf } from "./reading.ts";
import { rewrite } from "./rewrite.ts";

/** What names a row of a table without a key. */
const ROW_DIGEST = "row-digest";

// More is no answer: it would have to be held in memory.
const LARGEST_ANSWER = 48 * 1024 * 1024;

type Folder = Readonly<Record<string, FolderTable>>;

/** The rows of the files in a folder. Each question reads a file from its beginning to its end; none is held in memory. */
export function folderStore(folder: string, tables: Folder): TableStore {
  const seenIn = (asked: Asked) => allRows(folder, tables[asked.table] ?? { file: "", columns: [] });
  return {
    list: async (asked) => listOf(seenIn(asked), asked),
    row: async (asked) => {
      const rows = await rowsOfKey(seenIn(asked), asked);
      if (rows.length > 1 && !isByDigest(asked))
        throw new DatabaseFault("refused", {
          reason: `${asked.table} has two rows of one ${asked.key.join(", ")}`,
        });
      return rows[0] && textOf(rows[0], asked);
    },
    changeOne: async (asked, change, signal) =>
      changeIn(await rowsOfKey(seenIn(asked), asked), asked, { change, signal }),
  };
}

interface Seen {
  readonly row: FileRow;
  readonly reading: Reading;
  readonly format: FileFormat;
}

async function* allRows(folder: string, table: FolderTable): AsyncGenerator<Seen> {
  const format = await formatOf(table.file);
  for (const file of foundFiles(folder, table.file)) {
    const reading = readingOf(file);
    for await (const row of format.rows(reading, table)) yield { row, reading, format };
  }
}

/** Loaded when such a file is read first. */
async function formatOf(file: string): Promise<FileFormat> {
  if (/\.(jsonl|ndjson)$/i.test(file)) return (await import("./json.ts")).JSON_LINES;
  if (/\.json$/i.test(file)) return (await import("./json.ts")).JSON_LIST as FileFormat;
  return (await import("./csv.ts")).CSV as FileFormat;
}

function isByDigest({ key }: Asked): boolean {
  return key.length === 1 && key[0] === ROW_DIGEST;
}

async function listOf(rows: AsyncGenerator<Seen>, asked: Asked): Promise<readonly string[]> {
  const wanted = [...asked.query].filter(([name]) => !name.startsWith("$"));
  const [after, limit] = [
    asked.query.get("$after"),
    Number(asked.query.get("$limit") ?? Number.POSITIVE_INFINITY),
  ];
  const found: string[] = [];
  const names = new Set<string>();
  let [isPast, size] = [after === null, 0];
  for await (const seen of rows) {
    if (wanted.some(([name]) => isSeveral(seen, name))) throw severalIn(asked.table);
    const fits = wanted.every(([name, value]) => isAlike(cellOf(seen, name), value, asked, name));
    const name = asked.key.length === 1 ? cellOf(seen, asked.key[0] ?? "") : undefined;
    if (fits && isPast && found.length < limit && !(isByDigest(asked) && names.has(name ?? ""))) {
      const text = textOf(seen, asked);
      found.push(text);
      size += text.length;
      if (size > LARGEST_ANSWER)
        throw new DatabaseFault("refused", { reason: "the rows are too many for one answer" });
    }
    if (name !== undefined && (isByDigest(asked) || name === after)) names.add(name);
    if (name === after) isPast = true;
  }
  // Where it went, everything that came behind it would be passed over.
  if (!isPast) throw new DatabaseFault("busy", { reason: "the folder changed meanwhile" });
  return found;
}

function isAlike(cell: string | undefined, value: string, { caseless }: Asked, name: string): boolean {
  return caseless?.has(name) ? cell !== undefined && folded(cell) === folded(value) : cell === value;
}

async function rowsOfKey(rows: AsyncGenerator<Seen>, { table, key, row }: Asked): Promise<readonly Seen[]> {
  const found: Seen[] = [];
  for await (const seen of rows) {
    if (key.some((name) => isSeveral(seen, name))) throw severalIn(table);
    if (key.every((name, index) => cellOf(seen, name) === row[index])) found.push(seen);
  }
  return found;
}

function cellOf({ row, reading }: Seen, name: string): string | undefined {
  if (name === ROW_DIGEST) return digestOf(row, reading);
  const value = Object.hasOwn(row.values, name) ? row.values[name] : undefined;
  return value === undefined || value === null || typeof value === "object" ? undefined : String(value);
}

function isSeveral({ row }: Seen, name: string): boolean {
  const value = Object.hasOwn(row.values, name) ? row.values[name] : undefined;
  return typeof value === "object" && value !== null;
}

function digestOf({ raw }: FileRow, { file }: Reading): string {
  return createHash("sha256").update(`${file.name}\n${raw}`).digest("base64url");
}

function textOf(seen: Seen, asked: Asked): string {
  const { text } = seen.row;
  if (!isByDigest(asked)) return text;
  const rest = text.slice(text.indexOf("{") + 1);
  const comma = /^\s*\}/.test(rest) ? "" : ",";
  return `{${JSON.stringify(ROW_DIGEST)}:${JSON.stringify(cellOf(seen, ROW_DIGEST))}${comma}${rest}`;
}

async function changeIn(
  rows: readonly Seen[],
  asked: Asked,
  { change, signal }: { readonly change: RowChange; readonly signal: AbortSignal },
): Promise<Change> {
  const [first] = rows;
  if (first === undefined) return "no-row";
  // Rows that are alike to the last letter are one, wherever in the file.
  if (rows.length > 1 && !isByDigest(asked)) return "several-rows";
  const edits = first.format.edits(
    rows.map(({ row }) => row),
    change,
  );
  await rewrite({ file: first.reading.file, edits, digest: first.reading.digest() }, signal);
  return "done";
}
