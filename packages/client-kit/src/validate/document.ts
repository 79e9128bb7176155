import { valueAt } from "../pointer.ts";

/** An OpenAPI 3.1 document. Every vendor package ships its own as `openapi.json`; it can be handed in as it is. */
export interface OpenapiDocument {
  readonly openapi: string;
  readonly paths: object;
  readonly components?: object;
}

/** What a document says about one answer. */
export type DocumentedAnswer =
  | { readonly kind: "schema"; readonly schema: object }
  /** Documented without a JSON schema: nothing was promised about the body. */
  | { readonly kind: "open" }
  /** Not documented; `expected` says in words what is. */
  | { readonly kind: "undocumented"; readonly expected: string };

/** The documented responses of every operation, by the operation's id. */
export function responsesOf(document: OpenapiDocument): ReadonlyMap<string, object> {
  const operations = Object.values(document.paths).flatMap((path: unknown) =>
    isObject(path) ? Object.values(path) : [],
  );
  const found = new Map<string, object>();
  for (const operation of operations) {
    const [id, responses] = [valueAt(operation, "/operationId"), valueAt(operation, "/responses")];
    if (typeof id === "string" && isObject(responses)) found.set(id, responses);
  }
  return found;
}

/** Looks for the exact status first, then for its range (`4XX`), then for `default`. */
export function documentedAnswer(
  document: OpenapiDocument,
  responses: object | undefined,
  status: number,
): DocumentedAnswer {
  if (!responses) return { kind: "undocumented", expected: "documented operation" };
  const declared = new Map(Object.entries(responses).map(([name, one]) => [name.toUpperCase(), one]));
  const names = [String(status), `${Math.floor(status / 100)}XX`, "DEFAULT"];
  const name = names.find((one) => declared.has(one));
  if (name === undefined) {
    const expected = `documented status (${Object.keys(responses).join(", ")})`;
    return { kind: "undocumented", expected };
  }
  const schema = jsonSchemaOf(resolved(document, declared.get(name)));
  return isObject(schema) ? { kind: "schema", schema } : { kind: "open" };
}

function jsonSchemaOf(response: unknown): unknown {
  const content = valueAt(response, "/content");
  if (!isObject(content)) return undefined;
  const json = Object.entries(content).find(([mediaType]) => /^[^;]*[/+]json\s*(?:;|$)/i.test(mediaType));
  return valueAt(json?.[1], "/schema");
}

function resolved(document: OpenapiDocument, value: unknown): unknown {
  const reference = valueAt(value, "/$ref");
  return typeof reference === "string" ? pointed(document, reference) : value;
}

/** What a reference means; `undefined` when it leads nowhere, or out of the document. */
export function pointed(document: OpenapiDocument, reference: string): unknown {
  return reference.startsWith("#/") ? valueAt(document, decodeURIComponent(reference.slice(1))) : undefined;
}

/** An array is none. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
