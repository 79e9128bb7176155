import type { FolderTable } from "../data-map.ts";
import type { Column, Table } from "./read-tables.ts";

/** What names a row that has no name of its own: a digest of all it holds. */
export const ROW_DIGEST = "row-digest";

/** The type of what may be anything. */
export const ANYTHING = "ANYTHING";

/** A file, or several of the same kind, as a page describes it. */
export interface PageTable {
  readonly file: string;
  readonly columns: readonly string[];
  readonly key?: string | readonly string[] | undefined;
  readonly at?: string | undefined;
}

/** The tables of a folder as a database's. Cells of CSV are texts; members of JSON hold anything, and may be missing. */
export function tablesOf(folder: Readonly<Record<string, PageTable>>): readonly Table[] {
  return Object.entries(folder).map(([name, { file, columns, key }]) => {
    const names = keyOf(key);
    const isText = /\.csv$|\.tsv$|\.txt$/i.test(file);
    const column = (one: string): Column => ({
      name: one,
      type: isText || names.includes(one) ? "TEXT" : ANYTHING,
      isRequired: names.includes(one),
    });
    const digest: Column = { name: ROW_DIGEST, type: "TEXT", isRequired: true };
    return {
      name,
      columns: [...columns.map(column), ...(key === undefined ? [digest] : [])],
      key: names,
      isLoose: !isText,
    };
  });
}

/** The same as they are read and written. */
export function filesOf(folder: Readonly<Record<string, PageTable>>): ReadonlyMap<string, FolderTable> {
  return new Map(
    Object.entries(folder).map(([name, { file, columns, at }]) => [
      name,
      { file, columns, ...(at === undefined ? {} : { at }) },
    ]),
  );
}

function keyOf(key: string | readonly string[] | undefined): readonly string[] {
  if (key === undefined) return [ROW_DIGEST];
  return typeof key === "string" ? [key] : key;
}

type Fault = readonly [message: string, remedy: string];

/** What is wrong with a file that a page names. */
export function faultsOf({ file, columns, key, at }: PageTable): readonly Fault[] {
  const foreign = key === undefined ? undefined : keyOf(key).find((name) => !columns.includes(name));
  const double = columns.find((name, index) => columns.indexOf(name) < index);
  const faults: readonly (Fault | undefined)[] = [
    isInside(file)
      ? undefined
      : [
          `is no file inside of the folder: ${file}`,
          "write its path without .. and without a slash at its beginning",
        ],
    KINDS.test(file)
      ? undefined
      : [`is no kind of file that can be read: ${file}`, "name a file of .csv, .tsv, .json or .jsonl"],
    foreign === undefined
      ? undefined
      : [`has no column ${foreign} that could name its rows`, "write a column of it, or leave key out"],
    double === undefined ? undefined : [`has the column ${double} twice`, "name it once"],
    columns.includes(ROW_DIGEST)
      ? [`cannot have a column ${ROW_DIGEST}`, "that is what rows without a key are named by"]
      : undefined,
    at !== undefined && !/\.json$/i.test(file)
      ? ["says where its list stands, and is no file of .json", "leave at out"]
      : undefined,
  ];
  return faults.filter((fault) => fault !== undefined);
}

const KINDS = /\.(csv|tsv|txt|json|jsonl|ndjson)$/i;

function isInside(file: string): boolean {
  return (
    !/^[/\\]|^[A-Za-z]:|[\\\0]/.test(file) && file.split("/").every((part) => !["", ".", ".."].includes(part))
  );
}
