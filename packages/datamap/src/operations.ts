import type {
  HttpMethod,
  Link,
  LinkParameter,
  Operation,
  Pages,
  Parameter,
  Repeat,
  Returns,
  Role,
} from "./data-map.ts";
import {
  confidenceMark,
  pagesMark,
  paginationMark,
  repeatMark,
  sideEffectsMark,
  sourceMark,
  subjectMark,
  surfacesMark,
} from "./marks.ts";
import type { Reader } from "./reader.ts";
import { kindOfElements, kindOfSchema } from "./records.ts";
import { alternatives, isObject, type Json, type Located, nodeAt, resolve, standAlone } from "./schema.ts";
import type { Path } from "./spec-file.ts";

const METHODS = ["get", "put", "post", "patch", "delete"] as const;

/** Reads every operation of the description. `surfaces` are the names of its servers' surfaces. */
export function readOperations(reader: Reader, surfaces: readonly string[]): readonly Operation[] {
  const paths = nodeAt(reader.document, ["paths"]);
  if (!isObject(paths)) {
    reader.complain(["paths"], "there are no paths", "describe at least one operation");
    return [];
  }
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const node = isObject(item) ? item[method] : undefined;
      if (!isObject(node) || !isObject(item)) return [];
      const at = { node, path: ["paths", path, method] };
      return [readOperation(reader, at, { path, method, item, surfaces })];
    }),
  );
}

/** Where an operation stands in the document. */
interface Place {
  readonly path: string;
  readonly method: (typeof METHODS)[number];
  readonly item: Json;
  /** Those it belongs to unless it says otherwise. */
  readonly surfaces: readonly string[];
}

function readOperation(reader: Reader, at: Located, { path, method, item, surfaces }: Place): Operation {
  const { node } = at;
  const id = typeof node.operationId === "string" ? node.operationId : "";
  if (id === "")
    reader.complain([...at.path, "operationId"], "operationId is missing", "write: operationId: listReviews");
  const body = bodyOf(reader, at);
  const answer = successOf(reader, at);
  const returns = answer && returnsOf(reader, answer.schema);
  const pages = pagesOf(reader, at, returns);
  return {
    id,
    method: method.toUpperCase() as HttpMethod,
    path,
    title: typeof node.summary === "string" ? node.summary : id,
    surfaces:
      node["x-surfaces"] === undefined
        ? surfaces
        : (readMark(reader, at, "x-surfaces", surfacesMark) ?? surfaces),
    repeat: repeatOf(reader, at, method),
    confidence: readMark(reader, at, "x-confidence", confidenceMark) ?? "inferred",
    sources: readMark(reader, at, "x-source", sourceMark) ?? [],
    parameters: parametersOf(reader, at, item, path),
    ...(body === undefined ? {} : { body }),
    roles: rolesOf(reader, at),
    effects:
      node["x-side-effects"] === undefined
        ? []
        : (readMark(reader, at, "x-side-effects", sideEffectsMark) ?? []),
    ...(returns === undefined ? {} : { returns }),
    ...(pages === undefined ? {} : { pages }),
    links: answer ? linksOf(reader, answer.response) : [],
  };
}

function readMark<T>(
  reader: Reader,
  at: Located,
  name: string,
  mark: Parameters<Reader["mark"]>[2] & { schema: { parse(v: unknown): T } },
): T | undefined {
  return reader.mark([...at.path, name], at.node[name], mark) as T | undefined;
}

function repeatOf(reader: Reader, at: Located, method: string): Repeat {
  if (method === "get" && at.node["x-repeat"] === undefined) return "safe";
  return readMark(reader, at, "x-repeat", repeatMark) ?? "never";
}

function rolesOf(reader: Reader, at: Located): readonly Role[] {
  const mark = readMark(reader, at, "x-subject", subjectMark);
  if (mark === undefined || mark === "none") return [];
  return (Array.isArray(mark) ? mark : [mark]) as readonly Role[];
}

function parametersOf(reader: Reader, at: Located, item: Json, path: string): readonly Parameter[] {
  const own = Array.isArray(at.node.parameters) ? at.node.parameters : [];
  const shared = Array.isArray(item.parameters) ? item.parameters : [];
  const read = [
    ...shared.map((node) => ({ node, path: [...at.path.slice(0, -1), "parameters"] })),
    ...own.map((node) => ({ node, path: [...at.path, "parameters"] })),
  ].flatMap((entry) => {
    const parameter = isObject(entry.node)
      ? resolve(reader.document, { node: entry.node, path: entry.path })
      : undefined;
    return parameter ? parameterFrom(parameter.node) : [];
  });
  for (const [, name] of path.matchAll(/\{([^}]+)\}/g)) {
    if (read.some((parameter) => parameter.in === "path" && parameter.name === name)) continue;
    reader.complain(
      at.path,
      `the path parameter ${name} is not declared`,
      `add it to parameters: { name: ${name}, in: path, required: true }`,
    );
  }
  return read;
}

function parameterFrom(node: Json): readonly Parameter[] {
  const place = node.in;
  if (typeof node.name !== "string" || (place !== "path" && place !== "query" && place !== "header"))
    return [];
  const preset = isObject(node.schema) ? node.schema.default : undefined;
  const known = typeof preset === "string" || typeof preset === "number" || typeof preset === "boolean";
  return [
    {
      name: node.name,
      in: place,
      required: node.required === true,
      account: node["x-account"] === true,
      ...(known ? { default: preset } : {}),
    },
  ];
}

function bodyOf(reader: Reader, at: Located): Operation["body"] {
  const request = isObject(at.node.requestBody)
    ? resolve(reader.document, { node: at.node.requestBody, path: [...at.path, "requestBody"] })
    : undefined;
  const schema = request && jsonSchemaOf(request);
  return schema && standAlone(reader.document, schema);
}

function jsonSchemaOf(at: Located): Located | undefined {
  const node = nodeAt(at.node, ["content", "application/json", "schema"]);
  return isObject(node) ? { node, path: [...at.path, "content", "application/json", "schema"] } : undefined;
}

/** The first successful answer that has a JSON body; else the first successful one. */
function successOf(
  reader: Reader,
  at: Located,
): { response: Located; schema: Located | undefined } | undefined {
  const responses = at.node.responses;
  if (!isObject(responses)) return undefined;
  const successes = Object.entries(responses).flatMap(([status, node]) => {
    const response =
      status.startsWith("2") && isObject(node)
        ? resolve(reader.document, { node, path: [...at.path, "responses", status] })
        : undefined;
    return response ? [{ response, schema: jsonSchemaOf(response) }] : [];
  });
  return successes.find(({ schema }) => schema !== undefined) ?? successes[0];
}

function returnsOf(reader: Reader, schema: Located | undefined): Returns | undefined {
  if (schema === undefined) return undefined;
  const whole = kindOfSchema(reader, schema);
  if (whole !== undefined) return { kind: whole, at: "", many: false };
  const elements = kindOfElements(reader, schema);
  if (elements !== undefined) return { kind: elements, at: "", many: true };
  for (const { node, path } of alternatives(reader.document, schema)) {
    if (!isObject(node.properties)) continue;
    for (const [name, child] of Object.entries(node.properties)) {
      if (!isObject(child)) continue;
      const located = { node: child, path: [...path, "properties", name] };
      const one = kindOfSchema(reader, located);
      if (one !== undefined) return { kind: one, at: `/${name}`, many: false };
      const many = kindOfElements(reader, located);
      if (many !== undefined) return { kind: many, at: `/${name}`, many: true };
    }
  }
  return undefined;
}

function pagesOf(reader: Reader, at: Located, returns: Returns | undefined): Pages | undefined {
  const name: unknown = at.node["x-pages"];
  if (name === undefined) {
    if (returns?.many === true) {
      reader.complain(
        [...at.path, "x-pages"],
        "this answers a list of records, but nothing says how it pages",
        `write: ${pagesMark.example}`,
      );
    }
    return undefined;
  }
  // A vendor that answers everything at once.
  if (name === "none") return undefined;
  const all = nodeAt(reader.document, ["x-pagination"]);
  const node = isObject(all) && typeof name === "string" ? all[name] : undefined;
  const parsed = paginationMark.schema.safeParse({ it: node });
  const style = parsed.success ? parsed.data.it : undefined;
  if (style === undefined) {
    reader.complain(
      [...at.path, "x-pages"],
      "x-pages names no way of paging of x-pagination",
      "name one of them, or add it to x-pagination at the root",
    );
    return undefined;
  }
  return {
    style: style.style,
    position: style.position,
    ...(style.size === undefined ? {} : { size: { name: style.size, largest: style.largest ?? 100 } }),
    ...(style.total === undefined ? {} : { total: style.total }),
    ...(style.next === undefined ? {} : { next: style.next }),
  };
}

function linksOf(reader: Reader, response: Located): readonly Link[] {
  const links = response.node.links;
  if (!isObject(links)) return [];
  return Object.entries(links).flatMap(([name, node]) => {
    const path = [...response.path, "links", name];
    if (!isObject(node) || typeof node.operationId !== "string") {
      reader.complain(path, `the link ${name} names no operation`, "write: operationId: listOrders");
      return [];
    }
    const parameters = isObject(node.parameters) ? Object.entries(node.parameters) : [];
    return [
      {
        name,
        operation: node.operationId,
        parameters: parameters.flatMap(([to, value]) =>
          linkParameter(reader, [...path, "parameters", to], to, value),
        ),
      },
    ];
  });
}

const BODY = "$response.body#";

function linkParameter(reader: Reader, path: Path, to: string, value: unknown): readonly LinkParameter[] {
  if (typeof value === "string" && value.startsWith("$")) {
    if (value.startsWith(BODY)) return [{ to, from: value.slice(BODY.length) }];
    reader.complain(
      path,
      "only expressions into the answer's body are understood",
      `write: ${to}: $response.body#/id`,
    );
    return [];
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return [{ to, value }];
  reader.complain(
    path,
    "a link's parameter must be an expression or a plain value",
    `write: ${to}: $response.body#/id`,
  );
  return [];
}
