import { isObject, type OpenapiDocument, pointed } from "./document.ts";

/** A schema that needs no document around it: what it refers to lies in its own `$defs`. */
export interface Standalone {
  readonly schema: object;
  /** Every name that the schema gives to a property. */
  readonly names: ReadonlySet<string>;
}

// Everything else is left out: annotations, defaults (they would stand in for what is absent), and what zod cannot say. A
// check that is left out finds too little; one that is guessed would find what is not there.
const HOLDS_PLAIN_VALUES: ReadonlySet<string> = new Set([
  ...["type", "enum", "const", "format", "pattern", "required", "minLength", "maxLength"],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minContains", "maxContains", "minProperties", "maxProperties"],
]);
const HOLDS_SCHEMAS: ReadonlySet<string> = new Set([
  ...["items", "prefixItems", "contains", "propertyNames", "additionalProperties", "anyOf", "oneOf", "allOf"],
]);
const HOLDS_NAMED_SCHEMAS: ReadonlySet<string> = new Set(["properties", "patternProperties"]);

// What an e-mail address or a host looks like is disputed; what these look like hardly is.
const FORMATS: ReadonlySet<unknown> = new Set(["date-time", "date", "uuid"]);

/**
 * Makes a schema of a document stand alone, open for properties it does not mention.
 *
 * @throws {Error} When a reference leads nowhere, or out of the document.
 */
export function standalone(document: OpenapiDocument, schema: object): Standalone {
  const copier = new Copier(document);
  const copy = copier.copy(schema);
  return { schema: { ...Object(copy), $defs: Object.fromEntries(copier.definitions) }, names: copier.names };
}

class Copier {
  readonly names = new Set<string>();
  readonly definitions = new Map<string, unknown>();
  readonly #document: OpenapiDocument;
  readonly #references = new Map<string, string>();

  constructor(document: OpenapiDocument) {
    this.#document = document;
  }

  copy(schema: unknown): unknown {
    if (Array.isArray(schema)) return schema.map((one) => this.copy(one));
    if (!isObject(schema)) return schema;
    const keywords = new Map<string, unknown>(Object.entries(schema));
    const reference = keywords.get("$ref");
    // Beside a reference zod would read nothing.
    if (typeof reference === "string") return { $ref: this.#define(reference) };
    const copied = [...keywords].flatMap(([keyword, value]) => this.#copyKeyword(keyword, value));
    return withRequired(Object.fromEntries(copied), this.names);
  }

  #define(reference: string): string {
    const known = this.#references.get(reference);
    if (known !== undefined) return known;
    const name = `schema${this.#references.size}`;
    // Noted before looking inside, because it may refer to itself.
    this.#references.set(reference, `#/$defs/${name}`);
    const target = pointed(this.#document, reference);
    if (target === undefined) throw new Error("a reference leads nowhere");
    this.definitions.set(name, this.copy(target));
    return `#/$defs/${name}`;
  }

  #copyKeyword(keyword: string, value: unknown): (readonly [string, unknown])[] {
    if (HOLDS_PLAIN_VALUES.has(keyword)) return isCheckable(keyword, value) ? [[keyword, value]] : [];
    if (HOLDS_NAMED_SCHEMAS.has(keyword) && isObject(value)) {
      const entries = Object.entries(value);
      if (keyword === "properties") for (const [name] of entries) this.names.add(name);
      return [[keyword, Object.fromEntries(entries.map(([name, schema]) => [name, this.copy(schema)]))]];
    }
    const closes = keyword === "additionalProperties" && value === false;
    return HOLDS_SCHEMAS.has(keyword) && !closes ? [[keyword, this.copy(value)]] : [];
  }
}

function isCheckable(keyword: string, value: unknown): boolean {
  if (keyword === "format") return FORMATS.has(value);
  // Without the flag `u`, which zod does not set, these mean something else.
  if (keyword === "pattern") return !/\\p|\\u\{/i.test(String(value));
  // Compared by identity, no object or array would ever be the documented one.
  if (keyword === "const") return !isNested(value);
  return !(keyword === "enum" && Array.isArray(value) && value.some(isNested));
}

function isNested(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

/** zod asks only for those required properties that are declared as well. */
function withRequired(
  schema: Readonly<Record<string, unknown>>,
  names: Set<string>,
): Readonly<Record<string, unknown>> {
  const { required, properties } = schema;
  if (!Array.isArray(required)) return schema;
  for (const name of required) names.add(String(name));
  const anything = Object.fromEntries(required.map((name: unknown) => [String(name), {}]));
  return { ...schema, properties: { ...anything, ...Object(properties) } };
}
