import type { JsonSchema, RecordKind } from "../data-map.ts";
import { isObject, type Json } from "../json.ts";
import { idPointers } from "./id-pointers.ts";
import { escapeToken, isPresent, valueAt } from "./pointer.ts";
import { unnamedOrEmptyIn } from "./unnamed.ts";

/** One place where a record is not as page and description say. Never holds a value of the record. */
export interface Drift {
  readonly what: "unnamed" | "other-type" | "missing" | "no-id";
  /** Pointer into the record, with `*` for every element of a list and every value of a map. */
  readonly at: string;
  /** What the schema promises there, such as `string or null`; for another type only. */
  readonly expected?: string;
  /** What is there: `null`, `boolean`, `number`, `string`, `array` or `object`; for another type only. */
  readonly found?: string;
}

/**
 * Where a record leaves its page and its description: fields nobody named, fields of another type, required ones that
 * are missing, an id that is not there. Each place once; `""` among the unnamed ones stands for all that was not looked at. Never throws, and ends soon whatever record and schema are.
 */
export function driftOf(kind: RecordKind, record: unknown): readonly Drift[] {
  const named = unnamedOrEmptyIn(kind, record).map((at): Drift => ({ what: "unnamed", at }));
  const noId = idPointers(kind)
    .filter((pointer) => !isPresent(valueAt(record, pointer)) && valueAt(record, pointer) !== 0)
    .map((at): Drift => ({ what: "no-id", at }));
  const misfits = misfitsOf({ root: kind.schema, steps: 0 }, kind.schema, record, { at: "", depth: 0 });
  return distinct([...noId, ...misfits, ...named]);
}

interface Walk {
  readonly root: JsonSchema;
  steps: number;
}

interface Where {
  readonly at: string;
  readonly depth: number;
}

type Misfits = readonly Drift[];

const DEEPEST = 64;
const LONGEST_WALK = 200_000;

function misfitsOf(walk: Walk, node: unknown, value: unknown, where: Where): Misfits {
  walk.steps += 1;
  if (walk.steps > LONGEST_WALK || where.depth > DEEPEST || !isObject(node)) return [];
  const deeper = { ...where, depth: where.depth + 1 };
  if (typeof node.$ref === "string") {
    const { $ref, ...others } = node;
    const target = isOwnReference($ref) ? valueAt(walk.root, pointerOf($ref)) : undefined;
    return [...misfitsOf(walk, target, value, deeper), ...misfitsOf(walk, others, value, deeper)];
  }
  const type = typeMisfit(node, value, where.at);
  if (type) return [type];
  return [
    ...listOf(node.allOf).flatMap((part) => misfitsOf(walk, part, value, deeper)),
    ...nearestOf(walk, listOf(node.anyOf), value, deeper),
    ...nearestOf(walk, listOf(node.oneOf), value, deeper),
    ...insideOf(walk, node, value, deeper),
  ];
}

/** The complaints of the alternative that fits best: one that fits is enough. */
function nearestOf(walk: Walk, parts: readonly unknown[], value: unknown, where: Where): Misfits {
  const all = parts.map((part) => misfitsOf(walk, part, value, where));
  return all.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

function insideOf(walk: Walk, node: Json, value: unknown, { at, depth }: Where): Misfits {
  if (Array.isArray(value))
    return value.flatMap((element: unknown) =>
      misfitsOf(walk, node.items, element, { at: `${at}/*`, depth }),
    );
  if (!isObject(value)) return [];
  const properties: Readonly<Record<string, unknown>> = isObject(node.properties) ? node.properties : {};
  const missing = listOf(node.required).filter(
    (name): name is string => typeof name === "string" && !Object.hasOwn(value, name),
  );
  return [
    ...missing.map((name): Drift => ({ what: "missing", at: `${at}/${escapeToken(name)}` })),
    ...Object.entries(value).flatMap(([name, member]) =>
      Object.hasOwn(properties, name)
        ? misfitsOf(walk, properties[name], member, { at: `${at}/${escapeToken(name)}`, depth })
        : misfitsOf(walk, node.additionalProperties, member, { at: `${at}/*`, depth }),
    ),
  ];
}

function typeMisfit(node: Json, value: unknown, at: string): Drift | undefined {
  const types = typeof node.type === "string" ? [node.type] : listOf(node.type);
  const found = typeOf(value);
  const fits = types.some((type) => type === found || (type === "integer" && Number.isInteger(value)));
  if (types.length === 0 || fits) return undefined;
  return { what: "other-type", at, expected: types.join(" or "), found };
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function distinct(lines: Misfits): Misfits {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

function isOwnReference(reference: string): boolean {
  return reference === "#" || reference.startsWith("#/");
}

function pointerOf(reference: string): string {
  try {
    return decodeURIComponent(reference.slice(1));
  } catch {
    return reference.slice(1);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
