import fc from "fast-check";
import { valueAt } from "../../src/pointer.ts";

type Schema = Readonly<Record<string, unknown>>;

// Deeper than this only what is required is made, so that a record that holds records has an end.
const DEEP = 4;

/** Bodies as a schema of a document allows them, with a property more than it knows in every object. */
export function documentedBody(document: object, schema: unknown, depth = 0): fc.Arbitrary<unknown> {
  const { $ref, anyOf, type, ...rest } = schema as Schema;
  const inner = (one: unknown): fc.Arbitrary<unknown> => documentedBody(document, one, depth + 1);
  if (typeof $ref === "string") return inner(valueAt(document, $ref.slice(1)));
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map(inner));
  if (Array.isArray(type)) return fc.oneof(...type.map((one) => inner({ ...rest, type: one })));
  if (rest.const !== undefined) return fc.constant(rest.const);
  if (Array.isArray(rest.enum)) return fc.constantFrom(...rest.enum);
  if (type === "object") return objectBody(rest, depth, inner);
  if (type === "array")
    return fc.array(inner(rest.items ?? {}), {
      maxLength: depth > DEEP ? 0 : Math.min(2, Number(rest.maxItems ?? 2)),
    });
  return plainBody(type, rest);
}

function objectBody(
  { properties, required, additionalProperties }: Schema,
  depth: number,
  inner: (schema: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const needed: readonly string[] = Array.isArray(required) ? required : [];
  const wanted = Object.entries(Object(properties)).filter(
    ([name]) => depth <= DEEP || needed.includes(name),
  );
  const known = wanted.map(([name, one]) => [name, inner(one)] as const);
  const more = typeof additionalProperties === "object" ? inner(additionalProperties) : fc.jsonValue();
  const bodies: Record<string, fc.Arbitrary<unknown>> = { unheard_of: more, ...Object.fromEntries(known) };
  return fc.record(bodies, { requiredKeys: ["unheard_of", ...needed] });
}

function plainBody(type: unknown, { format, maxLength, minimum }: Schema): fc.Arbitrary<unknown> {
  if (type === "string" && format === "uuid") return fc.uuid();
  if (type === "string" && format === "uri") return fc.webUrl();
  if (type === "string" && format === "email") return fc.constant("ada@example.test");
  if (type === "string" && format === "date") return fc.constant("2026-11-20");
  if (type === "string" && format === "date-time")
    return fc
      .date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
      .map((date) => date.toISOString());
  if (type === "string") return fc.string({ maxLength: Number(maxLength ?? 20) });
  if (type === "integer") return fc.integer({ min: Number(minimum ?? -1_000) });
  if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true });
  if (type === "boolean") return fc.boolean();
  return type === "null" ? fc.constant(null) : fc.jsonValue();
}
