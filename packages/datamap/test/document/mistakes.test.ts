import fc from "fast-check";
import { expect, test } from "vitest";
import type { Schema } from "../../src/document/api-document.ts";
import { workedMs } from "../support/worked.ts";
import { reading } from "./reading.ts";

const small = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  servers: [{ url: "https://{a}.example.test", variables: { a: { default: "b" } } }],
  security: [{ key: [] }],
  paths: {
    "/customers/{id}": {
      $ref: "#/paths/~1other",
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "read",
        responses: {
          200: { content: { "application/json": { schema: { $ref: "#/components/schemas/A" } } } },
        },
      },
      put: {
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/B" } } } },
      },
    },
    "/other": { get: { responses: { 200: { $ref: "#/components/responses/R" } } } },
  },
  components: {
    responses: {
      R: {
        content: {
          "application/json": { schema: { type: "array", items: { $ref: "#/components/schemas/A" } } },
        },
      },
    },
    securitySchemes: { key: { type: "http", scheme: "bearer" } },
    schemas: {
      A: {
        type: "object",
        required: ["b"],
        properties: { b: { $ref: "#/components/schemas/B" }, c: { enum: ["x"], nullable: true } },
      },
      B: {
        allOf: [{ $ref: "#/components/schemas/A" }, { additionalProperties: { type: "string" } }],
        oneOf: [{ type: "null" }, { minimum: 1, exclusiveMinimum: true }],
      },
    },
  },
};

/** Every path of a value. */
function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([step, child]) => pathsOf(child, [...path, step]))];
}

function changed(value: unknown, [step, ...rest]: readonly string[], replacement: unknown): unknown {
  if (step === undefined) return replacement;
  const copy: unknown = Array.isArray(value) ? [...value] : { ...(value as object) };
  const members = copy as Record<string, unknown>;
  members[step] = changed(members[step], rest, replacement);
  return copy;
}

const places = pathsOf(small);
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...places
      .slice(1)
      .map((path) => ({ $ref: `#${path.map((step) => `/${step.replaceAll("/", "~1")}`).join("")}` })),
    { $ref: "api.json" },
    { $ref: "#" },
    { swagger: "2.0" },
    { constructor: 1 },
    undefined,
  ),
);

test("no mistake in a description makes a reader of all of it throw or wait", () => {
  const mistake = fc.tuple(fc.constantFrom(...places), values);
  fc.assert(
    fc.property(fc.array(mistake, { minLength: 1, maxLength: 3 }), (mistakes) => {
      const start = workedMs();
      const broken = mistakes.reduce<unknown>((value, [path, replacement]) => {
        try {
          return changed(value, path, replacement);
        } catch {
          return value;
        }
      }, small);
      readAll({ "api.json": broken });
      readAll({
        "api.json": { ...(typeof broken === "object" ? broken : {}), openapi: undefined, swagger: "2.0" },
      });
      expect(workedMs() - start).toBeLessThan(2_000);
    }),
    { numRuns: 3_000 },
  );
});

function readAll(texts: Readonly<Record<string, unknown>>): void {
  const { document, problems } = reading(texts);
  for (const problem of problems) expect(problem.remedy).not.toBe("");
  if (!document) {
    expect(problems).not.toEqual([]);
    return;
  }
  const schemas = new Set<Schema>();
  for (const call of document.calls) {
    const found = [call.body?.schema, call.answer?.schema, ...call.parameters.map(({ schema }) => schema)];
    for (const schema of found) if (schema) schemas.add(schema);
    expect([call.title, call.unread, call.servers, call.security]).toBeDefined();
    expect(document.call(call.method, call.path)).toBeDefined();
    expect(document.nearest(call.method, call.path)).toBeDefined();
    expect(call.place.file.lineOf(call.place.path)).toBeGreaterThan(0);
  }
  for (const name of document.schemaNames) {
    const schema = document.schema(name);
    if (schema) schemas.add(schema);
  }
  for (const schema of schemas) {
    for (const child of schema.properties.values()) schemas.add(child);
    if (schema.items) schemas.add(schema.items);
    if (typeof schema.members === "object") schemas.add(schema.members);
    expect([schema.title, schema.required, schema.isArray, schema.broken]).toBeDefined();
    expect(() => schema.at("/b/*/c/0")).not.toThrow();
    expect(JSON.stringify(schema.standAlone()).length).toBeLessThan(200_000);
  }
}
