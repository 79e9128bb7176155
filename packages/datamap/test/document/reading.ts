import type { ApiDocument } from "../../src/document/api-document.ts";
import { type DocumentReading, readDocument } from "../../src/document/read-document.ts";

/** Files by name; an object is written as JSON. */
export type Texts = Readonly<Record<string, unknown>>;

/** Reads the first of some files as a description; references may name the others. */
export function reading(
  texts: Texts,
  first: string | readonly string[] = Object.keys(texts)[0] ?? "",
): DocumentReading {
  return readDocument(first, (name) => textOf(texts[name]));
}

/** A description that must be readable. */
export function read(texts: Texts, first?: string | readonly string[]): ApiDocument {
  const { document, problems } = reading(texts, first);
  if (!document) throw new Error(problems.map(({ message }) => message).join("; "));
  return document;
}

/** A description of OpenAPI 3.1 with nothing but named schemas. */
export function withSchemas(schemas: unknown, edition = "3.1.0"): ApiDocument {
  return read({ "api.json": { openapi: edition, paths: {}, components: { schemas } } });
}

/** A description with one call, `GET /it`. */
export function withCall(operation: unknown, rest: object = {}): ApiDocument {
  return read({ "api.json": { openapi: "3.1.0", paths: { "/it": { get: operation } }, ...rest } });
}

function textOf(text: unknown): string | undefined {
  return typeof text === "string" || text === undefined ? text : JSON.stringify(text);
}
