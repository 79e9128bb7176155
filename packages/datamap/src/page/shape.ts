import * as z from "zod";
import type { Path } from "../document/source-file.ts";

/** What the vocabulary has at a place. */
export interface Shape {
  /** The keys that may stand there; empty where the page chooses its own, or where there is no object. */
  readonly keys: readonly string[];
  /** What the vocabulary says about the place. */
  readonly description: string | undefined;
}

/** Follows a path through a schema, whichever of its alternatives has it. */
export function shapeAt(schema: z.ZodType, path: Path): Shape {
  let found: readonly z.ZodType[] = openedAll([schema]);
  let description: string | undefined;
  for (const step of path) {
    const inside = found.flatMap((one) => childOf(one, step));
    description = inside.map(descriptionOf).find((text) => text !== undefined);
    found = openedAll(inside);
  }
  const keys = found.flatMap(keysOf);
  return { keys: [...new Set(keys)], description };
}

function keysOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  const names = schema instanceof z.ZodRecord ? schema.keyType : undefined;
  return names instanceof z.ZodEnum ? names.options.map(String) : [];
}

function childOf(schema: z.ZodType, step: string | number): readonly z.ZodType[] {
  if (schema instanceof z.ZodArray) return typeof step === "number" ? [schema.element as z.ZodType] : [];
  if (schema instanceof z.ZodRecord) return [schema.valueType as z.ZodType];
  if (!(schema instanceof z.ZodObject) || !Object.hasOwn(schema.shape, step)) return [];
  return [schema.shape[step] as z.ZodType];
}

/** What is behind "or nothing" and "one of". */
function openedAll(schemas: readonly z.ZodType[]): readonly z.ZodType[] {
  return schemas.flatMap((schema) => {
    if (schema instanceof z.ZodOptional) return openedAll([schema.unwrap() as z.ZodType]);
    if (schema instanceof z.ZodUnion) return openedAll(schema.options as readonly z.ZodType[]);
    return [schema];
  });
}

function descriptionOf(schema: z.ZodType): string | undefined {
  if (schema.description !== undefined) return schema.description;
  return schema instanceof z.ZodOptional ? descriptionOf(schema.unwrap() as z.ZodType) : undefined;
}
