import type { ApiDocument, DocumentCall, DocumentParameter } from "../document/api-document.ts";
import type { Path, Place } from "../document/source-file.ts";
import { parseCallText } from "../page/call-text.ts";
import type { Page } from "../page/page-schema.ts";
import type { PageSource } from "../page/page-source.ts";
import type { Complaints } from "./complaints.ts";
import { graphqlCalls } from "./graphql.ts";

/** The description together with what the vendor documents elsewhere. */
export interface Completed {
  readonly document: ApiDocument;
  /** Fields that answers hold although the description lacks them, by kind. */
  readonly added: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Adds what a page says the description leaves out; what the description has after all is a complaint. */
export function withAdditions(
  page: Page,
  source: PageSource,
  document: ApiDocument,
  complaints: Complaints,
): Completed {
  const calls = new Map<string, DocumentCall>();
  for (const call of graphqlCalls(page, source, document.graphql, complaints))
    calls.set(keyOf(call.method, call.path), call);
  const added = new Map<string, Set<string>>();
  for (const [index, addition] of (page.adds ?? []).entries()) {
    const path: Path = ["adds", index];
    if ("call" in addition) {
      const text = parseCallText(addition.call);
      if (text === undefined) continue;
      if (document.call(text.verb, text.path))
        complaints.complain(
          path,
          `the document has ${text.verb} ${text.path} after all`,
          "take it out of adds",
        );
      else calls.set(keyOf(text.verb, text.path), addedCall(text.verb, text.path, source.placeOf(path)));
    } else if ("query" in addition)
      addQuery(document, complaints, calls, { ...addition, path, place: source.placeOf(path) });
    else {
      if (page.records[addition.to] === undefined)
        complaints.complain(
          [...path, "to"],
          `there is no kind of record ${addition.to}`,
          "name a kind of this page",
        );
      const fields = added.get(addition.to) ?? new Set<string>();
      for (const field of addition.fields) fields.add(field);
      added.set(addition.to, fields);
    }
  }
  return { document: calls.size === 0 ? document : overlaid(document, calls), added };
}

function keyOf(method: string, path: string): string {
  return `${method} ${path.replaceAll(/\{[^{}]*\}/g, "{}")}`;
}

interface QueryAddition {
  readonly to: string;
  readonly query: readonly string[];
  readonly path: Path;
  readonly place: Place;
}

function addQuery(
  document: ApiDocument,
  complaints: Complaints,
  calls: Map<string, DocumentCall>,
  { to, query, path, place }: QueryAddition,
): void {
  const text = parseCallText(to);
  if (text === undefined) return;
  const key = keyOf(text.verb, text.path);
  const call = calls.get(key) ?? document.call(text.verb, text.path);
  if (call === undefined) {
    complaints.complain(
      [...path, "to"],
      `the document has no call ${to}`,
      "add the call, not its parameters",
    );
    return;
  }
  for (const name of query)
    if (call.parameters.some((one) => one.in === "query" && one.name === name))
      complaints.complain(
        [...path, "query"],
        `the document knows ${name} of ${to} after all`,
        "take it out of adds",
      );
  const parameters = query.map((name) => parameterOf("query", name, place));
  calls.set(key, withParameters(call, parameters));
}

function withParameters(call: DocumentCall, more: readonly DocumentParameter[]): DocumentCall {
  const { id, method, path, title, node, place, body, answer, security, servers, unread } = call;
  const parameters = [...call.parameters, ...more];
  return { id, method, path, title, node, place, parameters, body, answer, security, servers, unread };
}

function parameterOf(where: "path" | "query", name: string, place: Place): DocumentParameter {
  return { name, in: where, required: where === "path", schema: undefined, node: {}, place };
}

/** A call of which only method and path are known. Its path parameters are called as the page's variables. */
function addedCall(method: string, path: string, place: Place): DocumentCall {
  let count = 0;
  const template = path.replaceAll(/\{[^{}]*\}/g, () => {
    count += 1;
    return `{p${count}}`;
  });
  return {
    id: `${method} ${template}`,
    method,
    path: template,
    title: `${method} ${template}`,
    node: { "x-added": true },
    place,
    parameters: Array.from({ length: count }, (_, index) => parameterOf("path", `p${index + 1}`, place)),
    body: undefined,
    answer: undefined,
    security: undefined,
    servers: undefined,
    unread: [],
  };
}

function overlaid(document: ApiDocument, calls: ReadonlyMap<string, DocumentCall>): ApiDocument {
  return {
    ...document,
    get files() {
      return document.files;
    },
    calls: [...document.calls, ...calls.values()],
    schema: (name) => document.schema(name),
    anyOf: (schemas) => document.anyOf(schemas),
    call: (method, path) => calls.get(keyOf(method, path)) ?? document.call(method, path),
    nearest: (method, path) => document.nearest(method, path),
    unread: (path) => document.unread(path),
  };
}
