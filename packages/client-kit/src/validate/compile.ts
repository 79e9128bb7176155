import * as z from "zod";

export type Issue = z.core.$ZodIssue;

/**
 * Makes a check of a schema that stands alone.
 *
 * @throws When a pattern is none.
 */
export function compile(schema: object): (body: unknown) => readonly Issue[] {
  const type = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  return (body) => type.safeParse(body).error?.issues ?? [];
}
