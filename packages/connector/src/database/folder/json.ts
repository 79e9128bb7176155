import { parseJson } from "@oubli/client-kit";
import type { FolderTable } from "@oubli/datamap";
import { jsonChildren } from "@oubli/datamap/json-positions";
import { DatabaseFault } from "../database.ts";
import type { RowChange } from "../table-store.ts";
import { type Edit, type FileFormat, type FileRow, noRow } from "./file-row.ts";
import type { Reading } from "./reading.ts";

// It is read whole, and some copies of it are made.
const LARGEST = 128 * 1024 * 1024;

// One line.
const LONGEST = 16 * 1024 * 1024;

const BOM = "\uFEFF";

interface JsonRow extends FileRow {
  /** Where the row before it ends, and where the next one begins; absent where there is none. */
  readonly previousEnds?: number;
  readonly nextBegins?: number;
}

/** One object a line. */
export const JSON_LINES: FileFormat = {
  async *rows(reading) {
    for await (const { text, begins, ends, number } of linesOf(reading)) {
      const raw = text.replace(/\r?\n$|\r$/, "");
      if (raw.trim() !== "") yield { ...rowFrom(reading, raw, `line ${number}`), begins, ends };
    }
  },
  edits: (rows, change) =>
    rows.map(({ begins, ends, raw }) =>
      change.is === "deleted"
        ? { begins, ends, instead: "" }
        : { begins, ends: begins + Buffer.byteLength(raw), instead: withValues(raw, change.values) },
    ),
};

/** A list of objects. */
export const JSON_LIST: FileFormat<JsonRow> = { rows: rowsOfList, edits: editsOfList };

function rowFrom(reading: Reading, raw: string, where: string): Pick<FileRow, "values" | "text" | "raw"> {
  const parsed = parseJson(raw);
  if (!parsed.ok || typeof parsed.value !== "object" || parsed.value === null || Array.isArray(parsed.value))
    throw noRow(reading, where);
  return { values: parsed.value as Readonly<Record<string, unknown>>, text: raw, raw };
}

interface Line {
  readonly text: string;
  readonly begins: number;
  readonly ends: number;
  readonly number: number;
}

async function* linesOf(reading: Reading): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let begins = 0;
  let number = 0;
  const line = (bytes: Buffer): Line => {
    number += 1;
    const text = bytes.toString("utf8");
    const mark = number === 1 && text.startsWith(BOM) ? 3 : 0;
    const found = {
      text: mark ? text.slice(1) : text,
      begins: begins + mark,
      ends: begins + bytes.length,
      number,
    };
    begins += bytes.length;
    return found;
  };
  for await (const chunk of reading.chunks()) {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield line(rest.subarray(0, end + 1));
      rest = rest.subarray(end + 1);
    }
    if (rest.length > LONGEST) throw noRow(reading, `line ${number + 1}`);
  }
  if (rest.length > 0) yield line(rest);
}

async function* rowsOfList(reading: Reading, { at = "" }: FolderTable): AsyncGenerator<JsonRow> {
  const text = await wholeOf(reading);
  const parsed = parseJson(text.startsWith(BOM) ? text.slice(1) : text);
  if (!parsed.ok) throw new DatabaseFault("refused", { reason: `${reading.file.name} is no JSON` });
  const start = listIn(text, at);
  if (start === undefined)
    throw new DatabaseFault("refused", {
      reason: `${reading.file.name} has no list ${at === "" ? "of rows" : `at ${at}`}`,
      hint: "correct at: in the page, or the file",
    });
  const bytesTo = counting(text);
  const elements = jsonChildren(text, start).map(({ key, begins, ends }) => ({
    row: rowFrom(reading, text.slice(begins, ends), `element ${key}`),
    begins: bytesTo(begins),
    ends: bytesTo(ends),
  }));
  for (const [index, { row, begins, ends }] of elements.entries()) {
    const [previous, next] = [elements[index - 1], elements[index + 1]];
    yield {
      ...{ ...row, begins, ends },
      ...(previous ? { previousEnds: previous.ends } : {}),
      ...(next ? { nextBegins: next.begins } : {}),
    };
  }
}

async function wholeOf(reading: Reading): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of reading.chunks()) {
    length += chunk.length;
    if (length > LARGEST)
      throw new DatabaseFault("refused", {
        reason: `${reading.file.name} is larger than ${LARGEST / 1024 / 1024} MB`,
        hint: "write it as one object a line (.jsonl), which is read line by line",
      });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** Where the list begins that a pointer leads to. */
function listIn(text: string, at: string): number | undefined {
  let value = text.length - text.replace(/^\uFEFF?[ \n\r\t]*/, "").length;
  for (const step of at.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    const child = jsonChildren(text, value).find(({ key }) => key === name);
    if (child === undefined) return undefined;
    value = child.value;
  }
  return text[value] === "[" ? value : undefined;
}

/** Counts the bytes before a letter; for letters in their order. */
function counting(text: string): (letter: number) => number {
  let [letter, bytes] = [0, 0];
  return (to) => {
    bytes += Buffer.byteLength(text.slice(letter, to));
    letter = to;
    return bytes;
  };
}

function editsOfList(rows: readonly JsonRow[], change: RowChange): readonly Edit[] {
  if (change.is === "updated")
    return rows.map(({ begins, ends, raw }) => ({ begins, ends, instead: withValues(raw, change.values) }));
  return runsOf(rows).map(([first, last]) => {
    // The comma before goes along; at the beginning of the list it is the one behind.
    if (first.previousEnds !== undefined) return { begins: first.previousEnds, ends: last.ends, instead: "" };
    return { begins: first.begins, ends: last.nextBegins ?? last.ends, instead: "" };
  });
}

/** Rows that follow each other at once, by the first and the last of them. */
function runsOf(rows: readonly JsonRow[]): readonly (readonly [first: JsonRow, last: JsonRow])[] {
  const runs: [JsonRow, JsonRow][] = [];
  for (const row of rows.toSorted((one, other) => one.begins - other.begins)) {
    const run = runs.at(-1);
    if (run && run[1].nextBegins === row.begins) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** An object's text with other values of some members; all else of it stays as it was written. */
function withValues(text: string, values: Readonly<Record<string, unknown>>): string {
  const members = jsonChildren(text, 0);
  let [written, from] = ["", 0];
  for (const { key, value, ends } of members) {
    if (!Object.hasOwn(values, key)) continue;
    written += text.slice(from, value) + JSON.stringify(values[key]);
    from = ends;
  }
  const last = members.at(-1)?.ends ?? 1;
  const added = Object.entries(values).filter(([name]) => members.every(({ key }) => key !== name));
  const more = added.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`).join(",");
  const comma = members.length > 0 && more !== "" ? "," : "";
  return `${written}${text.slice(from, Math.max(from, last))}${comma}${more}${text.slice(Math.max(from, last))}`;
}
