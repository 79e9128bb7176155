import { createHash } from "node:crypto";
import { compile } from "./compile/compile.ts";
import type { Note } from "./compile/complaints.ts";
import type { DataMap } from "./data-map.ts";
import type { ApiDocument } from "./document/api-document.ts";
import { emptyDocument } from "./document/empty-document.ts";
import { faultsOf, type PageTable } from "./document/folder-document.ts";
import { problemAt } from "./document/problem.ts";
import { readDocument } from "./document/read-document.ts";
import { readSourceFile } from "./document/read-source-file.ts";
import { besideFile } from "./document/references.ts";
import type { Problem, ReadText, SourceFile } from "./document/source-file.ts";
import { folderDocument, tablesDocument } from "./document/tables-document.ts";
import { inTheirWords, noteInTheirWords } from "./inline/in-their-words.ts";
import { inlinePageSchema } from "./inline/inline-page-schema.ts";
import { carriesMarks, pageOfMarks } from "./inline/page-of-marks.ts";
import { isObject } from "./json.ts";
import { listFrom, type Page } from "./page/page-schema.ts";
import { type PageSource, pageSourceFrom, readPageSource } from "./page/page-source.ts";
import { readPage } from "./page/read-page.ts";

/** Either a vendor that can be relied on, or everything that is wrong with its page. */
export type VendorReading =
  | {
      readonly ok: true;
      readonly map: DataMap;
      readonly document: ApiDocument;
      /** What the author should know; nothing of it stands in the way. */
      readonly notes: readonly Note[];
    }
  | {
      readonly ok: false;
      /** One for each cause, in the order in which to mend them. */
      readonly problems: readonly Problem[];
    };

/**
 * Reads what a vendor's data means for a person: a page of privacy marks (specs/README.md) together with the description
 * it stands beside, or a description that carries the marks of the first edition itself.
 *
 * Never throws: whatever the texts are, the answer is a data map or a list of problems, each with file, line, place and
 * remedy. The description is never changed.
 *
 * @param readText Gives the files that page and description name, by names relative to the file that names them.
 */
export function readVendor(text: string, file: string, readText: ReadText): VendorReading {
  if (looksLikePage(text)) return readBeside(readPageSource(file, text), readText);
  const source = readSourceFile(file, text);
  if (source.syntax.length > 0) return failed(source.syntax);
  if (isPage(source.value)) return readBeside(pageSourceFrom(source, text), readText);
  return readMarked(source, text, readText);
}

function isPage(value: unknown): boolean {
  return isObject(value) && (Object.hasOwn(value, "privacy") || Object.hasOwn(value, "records"));
}

/** A page whose YAML is broken is still a page, and its mistakes have sentences of their own. */
function looksLikePage(text: string): boolean {
  return /^privacy\s*:/m.test(text.slice(0, 4_000));
}

function failed(problems: readonly Problem[]): VendorReading {
  return { ok: false, problems };
}

function readBeside(source: PageSource, readText: ReadText): VendorReading {
  const { page, problems } = readPage(source);
  if (page === undefined) return failed(problems);
  const described = documentOf(page, source, readText);
  if (described.document === undefined) return failed(described.problems);
  if (carriesMarks(described.document))
    return failed([
      problemAt(
        source.placeOf(["document"]),
        "marks stand in the page and in the document; keep one",
        "take the marks out of the document",
      ),
    ]);
  return compiled(page, source, described.document);
}

function documentOf(
  { document }: Page,
  source: PageSource,
  readText: ReadText,
): { readonly document: ApiDocument | undefined; readonly problems: readonly Problem[] } {
  if (document !== "none" && "sql" in document) return databaseDocument(document.sql, source, readText);
  if (document !== "none" && "folder" in document) return folderOf(document.folder, source);
  if (document === "none") return { document: emptyDocument(source.placeOf(["document"])), problems: [] };
  const page = source.placeOf([]).file.name;
  if ("graphql" in document) return graphqlDocument(document.graphql, source, readText);
  // Names are relative to the page; the description's own references then are relative to itself.
  const names = listFrom<string>(document.openapi).map((name) => besideFile(page, name));
  const missing = names.find((name) => readText(name) === undefined);
  if (missing !== undefined)
    return {
      document: undefined,
      problems: [
        problemAt(
          source.placeOf(["document", "openapi"]),
          `there is no file ${missing} beside the page`,
          "put the vendor's description there, or correct the name",
        ),
      ],
    };
  return readDocument(names, readText);
}

/** A GraphQL schema describes no calls: the page's own documents are checked against it. */
function graphqlDocument(name: string, source: PageSource, readText: ReadText) {
  const file = besideFile(source.placeOf([]).file.name, name);
  const text = readText(file);
  const place = source.placeOf(["document"]);
  if (text === undefined) {
    const problem = problemAt(
      source.placeOf(["document", "graphql"]),
      `there is no file ${file} beside the page`,
      "put the vendor's schema there, or correct the name",
    );
    return { document: undefined, problems: [problem] };
  }
  const sha256 = createHash("sha256").update(text).digest("hex");
  return {
    document: { ...emptyDocument(place), files: [{ name: file, sha256 }], graphql: text },
    problems: [],
  };
}

/** A folder is described by the page itself: its files come and go. */
function folderOf(folder: Readonly<Record<string, PageTable>>, source: PageSource) {
  const name = source.placeOf([]).file.name;
  const problems = Object.entries(folder).flatMap(([table, said]) =>
    faultsOf(said).map(([message, remedy]) =>
      problemAt(source.placeOf(["document", "folder", table]), `${table} ${message}`, remedy),
    ),
  );
  return { document: problems.length > 0 ? undefined : folderDocument(name, folder), problems };
}

/** A database is described by the statements that make its tables. */
function databaseDocument(name: string, source: PageSource, readText: ReadText) {
  const file = besideFile(source.placeOf([]).file.name, name);
  const text = readText(file);
  const document = text === undefined ? undefined : tablesDocument(file, text);
  if (document !== undefined) return { document, problems: [] };
  const problem = problemAt(
    source.placeOf(["document", "sql"]),
    text === undefined ? `there is no file ${file} beside the page` : `${file} makes no table`,
    "save the database's CREATE TABLE statements there, or correct the name",
  );
  return { document: undefined, problems: [problem] };
}

function readMarked(source: SourceFile, text: string, readText: ReadText): VendorReading {
  const { document, problems } = readDocument([source.name], (name) =>
    name === source.name ? text : readText(name),
  );
  if (document === undefined) return failed(problems);
  const marked = pageOfMarks(document);
  if (marked.problems.length > 0) return failed(marked.problems);
  const { page, problems: wrong } = readPage(marked.source, inlinePageSchema);
  const reading = page === undefined ? failed(wrong) : compiled(page, marked.source, document);
  return reading.ok
    ? { ...reading, notes: reading.notes.map(noteInTheirWords) }
    : failed(reading.problems.map(inTheirWords));
}

function compiled(page: Page, source: PageSource, document: ApiDocument): VendorReading {
  const { map, problems, notes } = compile(page, source, document);
  return problems.length > 0 ? failed(problems) : { ok: true, map, document, notes };
}
