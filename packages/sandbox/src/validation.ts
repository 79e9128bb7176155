import type { OpenApiDocument, Operation, ParameterObject } from "./document.ts";

/** What is wrong with a value: messages by field, and the names the description does not know. */
export interface Findings {
  readonly errors: Readonly<Record<string, readonly string[]>>;
  readonly unknown: readonly string[];
}

/** Checks values against the schemas of one description. */
export interface Validator {
  /** @returns `undefined` when the body is fine. */
  body(operation: Operation, body: unknown): Promise<Findings | undefined>;
  /** @returns `undefined` when every declared parameter is there and fine. Undeclared ones are listed as unknown. */
  parameters(operation: Operation, query: URLSearchParams, headers: Headers): Promise<Findings | undefined>;
  /** @returns A sentence when the description does not allow this answer. */
  answer(operation: Operation, status: number, body: unknown): Promise<string | undefined>;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly keys?: readonly string[];
}
type Check = (value: unknown) => readonly Issue[];

/** A validator over a description. Each schema is compiled when it is first needed. */
export function createValidator(document: OpenApiDocument): Validator {
  const compiled = new Map<unknown, Promise<Check>>();
  const checkFor = (schema: unknown): Promise<Check> => {
    const known = compiled.get(schema);
    if (known) return known;
    const fresh = compile(document, schema);
    compiled.set(schema, fresh);
    return fresh;
  };

  return {
    async body(operation, body) {
      if (operation.bodySchema === undefined) return undefined;
      if (body === undefined && !operation.bodyRequired) return undefined;
      const check = await checkFor(operation.bodySchema);
      return findings(check(body ?? {}));
    },
    async parameters(operation, query, headers) {
      const declared = operation.parameters.filter((parameter) => parameter.in !== "path");
      const errors: Record<string, readonly string[]> = {};
      for (const parameter of declared) {
        const text = parameter.in === "query" ? query.get(parameter.name) : headers.get(parameter.name);
        const messages = await parameterMessages(parameter, text, checkFor);
        if (messages.length > 0) errors[parameter.name] = messages;
      }
      const names = new Set(declared.filter(({ in: place }) => place === "query").map(({ name }) => name));
      const unknown = [...new Set(query.keys())].filter((name) => !names.has(name));
      return Object.keys(errors).length + unknown.length === 0 ? undefined : { errors, unknown };
    },
    async answer(operation, status, body) {
      if (!operation.responses.has(status)) return `${operation.id} does not document the status ${status}`;
      const schema = operation.responses.get(status);
      if (schema === undefined)
        return body === undefined ? undefined : `${operation.id} ${status} has no body`;
      const issue = (await checkFor(schema))(body)[0];
      return issue && `${operation.id} ${status}: ${issue.path.join("/") || "the body"}: ${issue.message}`;
    },
  };
}

async function parameterMessages(
  parameter: ParameterObject,
  text: string | null,
  checkFor: (schema: unknown) => Promise<Check>,
): Promise<readonly string[]> {
  if (text === null) return parameter.required ? ["is required"] : [];
  const check = await checkFor(parameter.schema);
  return check(fromText(text, parameter)).map((issue) => issue.message);
}

function fromText(text: string, { schema: { type }, explode }: ParameterObject): unknown {
  // Several values stand between commas, or each in a parameter of its own, of which this is the first.
  if (type === "array") return explode === false ? text.split(",") : [text];
  if (type === "integer" || type === "number") return text.trim() === "" ? text : Number(text);
  if (type === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function findings(issues: readonly Issue[]): Findings | undefined {
  if (issues.length === 0) return undefined;
  const errors: Record<string, string[]> = {};
  const unknown: string[] = [];
  for (const issue of issues) {
    if (issue.keys) unknown.push(...issue.keys);
    else {
      const field = issue.path.join(".") || "body";
      errors[field] = [...(errors[field] ?? []), issue.message];
    }
  }
  return { errors, unknown };
}

async function compile(document: OpenApiDocument, schema: unknown): Promise<Check> {
  // Imported when first needed: reading a seed or a router must not cost the loading of a schema library.
  const { fromJSONSchema } = await import("./json-schema.ts");
  const alone = { ...asObject(portable(schema)), $defs: asObject(portable(document.components.schemas)) };
  const type = fromJSONSchema(alone as Parameters<typeof fromJSONSchema>[0]);
  return (value) => {
    const result = type.safeParse(value);
    return result.success ? [] : (result.error.issues as readonly Issue[]);
  };
}

/** The schema without our marks and with references that work outside an OpenAPI document. */
function portable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(portable);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !key.startsWith("x-"))
    .map(([key, child]) => [
      key,
      key === "$ref" ? String(child).replace("#/components/schemas/", "#/$defs/") : portable(child),
    ]);
  return Object.fromEntries(entries);
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
