import type { ApiDocument, DocumentCall, Place } from "@oubli/datamap";
import { CALL_EXTENSIONS, paginationExtension, rateLimitExtension } from "@oubli/datamap/extensions";
import type { Problem } from "./problem.ts";

const EXAMPLES: Readonly<Record<string, string>> = {
  "x-repeat": "x-repeat: after-looking   (or safe, never)",
  "x-confidence": "x-confidence: documented   (or seen-in-code, inferred, designed)",
  "x-source": "x-source: [TAG]   with the tag explained in SOURCES.md",
  "x-surfaces": "x-surfaces: [private]",
  "x-pages": "x-pages: numbered   (a name of x-pagination)",
  "x-pagination":
    "x-pagination: { numbered: { style: page, position: query.page, size: query.page_size, largest: 100, total: /meta/total_count } }",
  "x-rate-limit": "x-rate-limit: { calls: 60, per: minute }   or   x-rate-limit: unknown",
};

/** What our own descriptions must say beyond OpenAPI, because a typed client needs it: one problem for each thing that is missing or wrong. */
export function extensionProblems(document: ApiDocument): readonly Problem[] {
  const { root, calls } = document;
  const [first] = calls;
  const top = first && { file: first.place.file, path: [] };
  return [
    ...(top ? rootProblems(top, root) : []),
    ...calls.flatMap((call) => callProblems(call, Object.keys(asObject(root["x-pagination"])))),
  ];
}

function rootProblems(top: Place, root: ApiDocument["root"]): readonly Problem[] {
  const limit = rateLimitExtension.safeParse(root["x-rate-limit"]).success;
  const ways =
    root["x-pagination"] === undefined || paginationExtension.safeParse(root["x-pagination"]).success;
  return [
    ...(limit ? [] : [problemAt(top, "x-rate-limit", root["x-rate-limit"] === undefined)]),
    ...(ways ? [] : [problemAt(top, "x-pagination", false)]),
  ];
}

function callProblems(call: DocumentCall, ways: readonly string[]): readonly Problem[] {
  const { node, place, method } = call;
  const must = ["x-confidence", "x-source", ...(method === "GET" ? [] : ["x-repeat"])];
  const wrong = Object.entries(CALL_EXTENSIONS).flatMap(([name, schema]) => {
    const missing = node[name] === undefined;
    if (missing) return must.includes(name) ? [problemAt(place, name, true)] : [];
    return schema.safeParse(node[name]).success ? [] : [problemAt(place, name, false)];
  });
  const way = node["x-pages"];
  if (typeof way !== "string" || way === "none" || ways.includes(way)) return wrong;
  return [...wrong, problemAt(place, "x-pages", false)];
}

function problemAt({ file, path }: Place, name: string, missing: boolean): Problem {
  return {
    file: file.name,
    line: file.lineOf([...path, name]),
    message: missing ? `${name} is missing` : `${name} is not understood`,
    remedy: `write ${EXAMPLES[name]}`,
  };
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
