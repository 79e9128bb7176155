import type { OperationFacts } from "./facts.ts";

/** Finds operations by their id or by the request they would make. */
export interface OperationIndex {
  byId(id: string): OperationFacts | undefined;
  /** @param path The encoded path below the base URL. Of several templates that fit, the most literal one wins. */
  byRequest(method: string, path: string): OperationFacts | undefined;
}

/** Indexes the operations that exist on one surface. */
export function indexOperations(operations: readonly OperationFacts[], surface: string): OperationIndex {
  const here = operations.filter((operation) => operation.surfaces.includes(surface));
  const byId = new Map(here.map((operation) => [operation.id, operation]));
  const patterns = here
    .map((operation) => ({
      operation,
      pattern: patternOf(operation.path),
      literal: literalLength(operation.path),
    }))
    .sort((a, b) => b.literal - a.literal);
  return {
    byId: (id) => byId.get(id),
    byRequest: (method, path) =>
      patterns.find(({ operation, pattern }) => operation.method === method && pattern.test(path))?.operation,
  };
}

function patternOf(template: string): RegExp {
  const literals = template.split(/\{[^{}]+\}/).map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${literals.join("[^/]+")}$`);
}

function literalLength(template: string): number {
  return template.replace(/\{[^{}]+\}/g, "").length;
}
