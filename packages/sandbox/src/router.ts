import { type OpenApiDocument, type Operation, operationsOf, type ServerObject } from "./document.ts";

/** Where a request leads. */
export interface Route {
  readonly server: ServerObject;
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

export type Router = (method: string, url: URL) => Route | undefined;

/**
 * A router over a description's paths. A path without placeholders wins over one with; placeholders are
 * percent-decoded; the description's base paths may lead the URL or be missing, which means the first server.
 *
 * @param ignoredSuffix Something the vendor tolerates behind every path, such as `.json`.
 * @returns `undefined` from the router when no operation of the server has this path and method.
 */
export function createRouter(document: OpenApiDocument, ignoredSuffix = ""): Router {
  const bases = document.servers.map((server) => ({ server, pattern: basePattern(server) }));
  const candidates = operationsOf(document)
    .map((operation) => ({ operation, pattern: pathPattern(operation.path) }))
    .toSorted((a, b) => placeholders(a.operation.path) - placeholders(b.operation.path));

  return (method, url) => {
    const { server, rest } = splitBase(bases, url.pathname);
    if (!server) return undefined;
    const plain = ignoredSuffix && rest.endsWith(ignoredSuffix) ? rest.slice(0, -ignoredSuffix.length) : rest;
    for (const { operation, pattern } of candidates) {
      if (operation.method !== method) continue;
      if (operation.surfaces && !operation.surfaces.includes(server["x-surface"] ?? "default")) continue;
      const match = pattern.exec(plain);
      if (match) return { server, operation, path: decodeAll(match.groups ?? {}) };
    }
    return undefined;
  };
}

function splitBase(bases: readonly { server: ServerObject; pattern: RegExp }[], pathname: string) {
  for (const { server, pattern } of bases) {
    const match = pattern.exec(pathname);
    if (match) return { server, rest: pathname.slice(match[0].length) };
  }
  return { server: bases[0]?.server, rest: pathname };
}

function basePattern(server: ServerObject): RegExp {
  const afterHost = server.url.replace(/^https?:\/\/[^/]+/, "");
  const body = afterHost.split(/(\{[^}]+\})/).map((part) => {
    const values = server.variables?.[part.slice(1, -1)]?.enum;
    return part.startsWith("{") && values
      ? `(?:${values.map((value) => literal(value)).join("|")})`
      : literal(part);
  });
  return new RegExp(`^${body.join("")}(?=/)`);
}

function pathPattern(template: string): RegExp {
  const body = template
    .split(/(\{[^}]+\})/)
    .map((part) => (part.startsWith("{") ? `(?<${part.slice(1, -1)}>[^/]+)` : literal(part)));
  return new RegExp(`^${body.join("")}/?$`);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}

function placeholders(template: string): number {
  return template.split("{").length;
}

function decodeAll(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decode(value)]));
}

// A broken escape cannot name any record; taken literally it leads to the vendor's own 404.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
