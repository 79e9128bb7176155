import type { ApiDocument } from "../document/api-document.ts";
import type { Problem } from "../document/source-file.ts";
import type { PageSource } from "../page/page-source.ts";
export function carriesMarks(document: ApiDocument): boolean { return document.root["x-vendor"] !== undefined; }
export function pageOfMarks(document: ApiDocument): { source: PageSource; problems: readonly Problem[] } { return { source: { value: undefined, placeOf: () => document.place, syntax: [] }, problems: [] }; }
