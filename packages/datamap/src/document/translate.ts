import { isObject, type Json } from "../json.ts";
import { typesOf } from "./schema-words.ts";

/** Gives the schema that stands for a child; it may be filled later. */
export type Child = (node: Json, steps: readonly (string | number)[]) => Json;

const ONE_SCHEMA = [
  "items",
  "contains",
  "additionalProperties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
  "not",
  "if",
  "then",
  "else",
];
const LIST_OF_SCHEMAS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAP_OF_SCHEMAS = ["properties", "patternProperties", "dependentSchemas"];
const NUMBERS = ["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"];
const COUNTS = [
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "minProperties",
  "maxProperties",
  "minContains",
  "maxContains",
];
const TEXTS = ["title", "description", "format", "contentEncoding", "contentMediaType"];
const SWITCHES = ["readOnly", "writeOnly", "uniqueItems"];
const TYPES = ["string", "number", "integer", "boolean", "object", "array", "null"];

/** Longer than a person reads; names beyond are left out, values beyond are not listed. */
const MOST_NAMES = 1_500;
const LONGEST_TEXT = 2_000;

/**
 * The words of one schema in JSON Schema 2020-12, in their order. Words of OpenAPI, extensions and what has no meaning
 * there are left out; `nullable`, a boolean `exclusiveMinimum` and a list of `items` are said in its own words; where nothing says the type,
 * the first of `anyOf` is what `nullable` stood beside.
 */
export function translate(node: Json, child: Child): Json {
  const written = Object.entries(node).flatMap(([word, value]): [string, unknown][] => {
    const said = wordOf(word, value, child);
    return said === undefined ? [] : [[said.word ?? word, said.value]];
  });
  const words: Record<string, unknown> = Object.fromEntries(written);
  moveExclusive(node, words, ["exclusiveMinimum", "minimum"]);
  moveExclusive(node, words, ["exclusiveMaximum", "maximum"]);
  if (isCut(node)) words.additionalProperties = undefined;
  const clean = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
  return node.nullable === true ? orNull(clean) : clean;
}

interface Said {
  readonly word?: string;
  readonly value: unknown;
}

function wordOf(word: string, value: unknown, child: Child): Said | undefined {
  if (word === "items" && Array.isArray(value))
    return { word: "prefixItems", value: listOf(value, (node, steps) => child(node, ["items", ...steps])) };
  if (ONE_SCHEMA.includes(word)) return schemaOf(value, (node) => child(node, [word]));
  if (LIST_OF_SCHEMAS.includes(word)) {
    const list = listOf(value, (node, steps) => child(node, [word, ...steps]));
    return list.length === 0 ? undefined : { value: list };
  }
  if (MAP_OF_SCHEMAS.includes(word)) return mapOf(value, (node, steps) => child(node, [word, ...steps]));
  return plainWordOf(word, value);
}

function plainWordOf(word: string, value: unknown): Said | undefined {
  if (word === "type") return typeOf(value);
  if (NUMBERS.includes(word))
    return typeof value === "number" && Number.isFinite(value) && (word !== "multipleOf" || value > 0)
      ? { value }
      : undefined;
  if (COUNTS.includes(word)) return Number.isInteger(value) && Number(value) >= 0 ? { value } : undefined;
  if (TEXTS.includes(word)) return typeof value === "string" ? { value: shortened(value) } : undefined;
  if (SWITCHES.includes(word)) return typeof value === "boolean" ? { value } : undefined;
  if (word === "required") return namesOf(value);
  if (word === "enum")
    return Array.isArray(value) && value.length > 0 && value.length <= MOST_NAMES && isSmall(value)
      ? { value: [...new Set(value)] }
      : undefined;
  if (word === "const" || word === "default") return isSmall(value) ? { value } : undefined;
  if (word === "pattern") return typeof value === "string" && isPattern(value) ? { value } : undefined;
  return undefined;
}

function schemaOf(value: unknown, child: (node: Json) => Json): Said | undefined {
  if (typeof value === "boolean") return { value };
  return isObject(value) ? { value: child(value) } : undefined;
}

function listOf(value: unknown, child: Child): readonly unknown[] {
  if (!Array.isArray(value)) return [];
  return value
    .slice(0, MOST_NAMES)
    .flatMap((node: unknown, index) => schemaOf(node, (it) => child(it, [index]))?.value ?? []);
}

function mapOf(value: unknown, child: Child): Said | undefined {
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value)
    .slice(0, MOST_NAMES)
    .flatMap(([name, node]) => {
      const said = schemaOf(node, (it) => child(it, [name]));
      return said ? [[name, said.value] as const] : [];
    });
  return { value: Object.fromEntries(entries) };
}

function typeOf(value: unknown): Said | undefined {
  const types = typesOf({ type: value }).filter((type) => TYPES.includes(type));
  if (types.length === 0) return undefined;
  return { value: Array.isArray(value) ? [...new Set(types)] : types[0] };
}

function namesOf(value: unknown): Said | undefined {
  if (!Array.isArray(value)) return undefined;
  const names = new Set(value.slice(0, MOST_NAMES).filter((name) => typeof name === "string"));
  return names.size === 0 ? undefined : { value: [...names] };
}

function isPattern(value: string): boolean {
  if (value.length > LONGEST_TEXT) return false;
  try {
    return new RegExp(value, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** In OpenAPI 3.0 and Swagger 2.0 a switch beside the number says that the number itself is excluded. */
function moveExclusive(
  node: Json,
  words: Record<string, unknown>,
  [exclusive, limit]: readonly [string, string],
): void {
  if (node[exclusive] !== true || typeof node[limit] !== "number") return;
  words[exclusive] = node[limit];
  words[limit] = undefined;
}

function isCut(node: Json): boolean {
  return isObject(node.properties) && Object.keys(node.properties).length > MOST_NAMES;
}

function orNull(words: Json): Json {
  const types = typesOf(words);
  if (types.length === 0) {
    const { title, description, default: preset, ...said } = words;
    const about = Object.entries({ title, description, default: preset }).filter(
      ([, value]) => value !== undefined,
    );
    return { ...Object.fromEntries(about), anyOf: [said, { type: "null" }] };
  }
  const listed =
    Array.isArray(words.enum) && !words.enum.includes(null) ? { enum: [...words.enum, null] } : {};
  return { ...words, type: [...new Set([...types, "null"])], ...listed };
}

function shortened(text: string): string {
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

/** Whether a value is short enough to be copied as it stands. */
function isSmall(value: unknown): boolean {
  const open = [value];
  for (let count = 0; open.length > 0; count += 1) {
    if (count > MOST_NAMES) return false;
    const next = open.pop();
    if (typeof next === "object" && next !== null) for (const child of Object.values(next)) open.push(child);
    if (typeof next === "string" && next.length > LONGEST_TEXT) return false;
  }
  return true;
}
