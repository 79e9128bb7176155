import type { DataMap, SecurityScheme, Server } from "./data-map.ts";
import { rateLimitMark, serverSecurityMark, surfaceMark, unreachableMark, vendorMark } from "./marks.ts";
import { readOperations } from "./operations.ts";
import { createReader, type Reader } from "./reader.ts";
import { readRecords } from "./records.ts";
import { isObject, nodeAt } from "./schema.ts";
import { type Problem, parseSpecFile } from "./spec-file.ts";
import { complainAboutUse } from "./use.ts";

export type { Problem } from "./spec-file.ts";

/** Either a description that can be relied on, or everything that is wrong with it. */
export type SpecReading =
  | { readonly ok: true; readonly document: Readonly<Record<string, unknown>>; readonly map: DataMap }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a privacy-marked OpenAPI 3.1 description (specs/README.md).
 *
 * Never throws: whatever the text is, the answer is a data map or a list of problems, each with file,
 * line, place and remedy, in the order of the file.
 */
export function readSpec(text: string, file: string): SpecReading {
  const source = parseSpecFile(text, file);
  const reader = createReader(source);
  if (!isObject(source.document)) {
    const problems =
      reader.problems.length > 0
        ? reader.problems
        : [source.problemAt([], "this is no OpenAPI description", "write: openapi: 3.1.0")];
    return { ok: false, problems };
  }
  const map = compile(reader);
  complainAboutUse(reader, map);
  if (reader.problems.length > 0)
    return { ok: false, problems: reader.problems.toSorted((a, b) => a.line - b.line) };
  return { ok: true, document: source.document, map };
}

function compile(reader: Reader): DataMap {
  const root = reader.document as Readonly<Record<string, unknown>>;
  if (typeof root.openapi !== "string" || !root.openapi.startsWith("3.1")) {
    reader.complain(["openapi"], "only OpenAPI 3.1 is understood", "write: openapi: 3.1.0");
  }
  const servers = readServers(reader);
  const version = nodeAt(root, ["info", "version"]);
  return {
    format: 1,
    vendor: reader.mark(["x-vendor"], root["x-vendor"], vendorMark) ?? { id: "unnamed", name: "unnamed" },
    specVersion: typeof version === "string" ? version : "0.0.0",
    servers,
    rateLimit: rateLimitOf(reader, root["x-rate-limit"]),
    security: readSecurity(reader),
    operations: readOperations(reader, [...new Set(servers.map((server) => server.surface))]),
    records: readRecords(reader),
    unreachable:
      root["x-unreachable"] === undefined
        ? []
        : (reader.mark(["x-unreachable"], root["x-unreachable"], unreachableMark) ?? []),
  };
}

function rateLimitOf(reader: Reader, value: unknown): DataMap["rateLimit"] {
  const mark = reader.mark(["x-rate-limit"], value, rateLimitMark);
  if (mark === undefined || mark === "unknown") return "unknown";
  return {
    calls: mark.calls,
    per: mark.per,
    ...(mark.concurrent === undefined ? {} : { concurrent: mark.concurrent }),
  };
}

function readServers(reader: Reader): readonly Server[] {
  const servers = nodeAt(reader.document, ["servers"]);
  if (!Array.isArray(servers) || servers.length === 0) {
    reader.complain(
      ["servers"],
      "there is no server",
      "write: servers: [{ url: https://api.example.com/v1 }]",
    );
    return [];
  }
  const fallback = securityOf(nodeAt(reader.document, ["security"]));
  return servers.flatMap((node: unknown, index) => {
    if (!isObject(node) || typeof node.url !== "string") return [];
    const path = ["servers", index];
    const named = node["x-surface"] !== undefined || servers.length > 1;
    const surface = named
      ? (reader.mark([...path, "x-surface"], node["x-surface"], surfaceMark) ?? "default")
      : "default";
    const own = node["x-security"];
    const security =
      own === undefined ? fallback : (reader.mark([...path, "x-security"], own, serverSecurityMark) ?? []);
    return [{ url: withDefaults(node.url, node.variables), surface, security }];
  });
}

/** Fills a server's variables with their defaults. */
function withDefaults(url: string, variables: unknown): string {
  return url.replaceAll(/\{([^}]+)\}/g, (whole, name: string) => {
    const preset = nodeAt(variables, [name, "default"]);
    return typeof preset === "string" ? preset : whole;
  });
}

function securityOf(value: unknown): readonly (readonly string[])[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((alternative: unknown) => (isObject(alternative) ? [Object.keys(alternative)] : []));
}

function readSecurity(reader: Reader): Readonly<Record<string, SecurityScheme>> {
  const schemes = nodeAt(reader.document, ["components", "securitySchemes"]);
  if (!isObject(schemes)) return {};
  const entries = Object.entries(schemes).flatMap(([name, node]): [string, SecurityScheme][] => {
    const scheme = isObject(node) ? schemeFrom(node) : undefined;
    if (scheme) return [[name, scheme]];
    reader.complain(
      ["components", "securitySchemes", name],
      `the security scheme ${name} is of a kind no client here can send`,
      "use type: apiKey in header or query, or type: http with scheme: bearer",
    );
    return [];
  });
  return Object.fromEntries(entries);
}

function schemeFrom(node: Readonly<Record<string, unknown>>): SecurityScheme | undefined {
  if (node.type === "http" && node.scheme === "bearer") return { type: "bearer" };
  const place = node.in;
  if (node.type === "apiKey" && (place === "header" || place === "query") && typeof node.name === "string") {
    return { type: "apiKey", in: place, name: node.name };
  }
  return undefined;
}
