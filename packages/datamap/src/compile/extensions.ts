import * as z from "zod";
import type { Confidence, RateLimit, Repeat } from "../data-map.ts";
import type { ApiDocument, DocumentCall, DocumentServer } from "../document/api-document.ts";
import type { PagePaging } from "../page/page-schema.ts";

/**
 * What our own descriptions say beyond OpenAPI, because a typed client needs it for calls no page names. Other people's
 * descriptions may have extensions of the same name with another meaning: what does not fit counts as not said.
 */
export interface CallExtensions {
  readonly repeat: Repeat | undefined;
  readonly confidence: Confidence | undefined;
  readonly sources: readonly string[] | undefined;
  readonly surfaces: readonly string[] | undefined;
  /** A name of `x-pagination`, or `none`. */
  readonly pages: string | undefined;
}

const texts = z.array(z.string().min(1)).min(1);

export const CALL_EXTENSIONS = {
  "x-repeat": z.enum(["safe", "after-looking", "never"]),
  "x-confidence": z.enum(["documented", "seen-in-code", "inferred", "designed"]),
  "x-source": texts,
  "x-surfaces": texts,
  "x-pages": z.string().min(1),
} as const;

export function extensionsOf({ node }: DocumentCall): CallExtensions {
  return {
    repeat: read(CALL_EXTENSIONS["x-repeat"], node["x-repeat"]),
    confidence: read(CALL_EXTENSIONS["x-confidence"], node["x-confidence"]),
    sources: read(CALL_EXTENSIONS["x-source"], node["x-source"]),
    surfaces: read(CALL_EXTENSIONS["x-surfaces"], node["x-surfaces"]),
    pages: read(CALL_EXTENSIONS["x-pages"], node["x-pages"]),
  };
}

const place = z.string().regex(/^query\.\S+$/);
const pointer = z.string().regex(/^(\/[^/]+)*$/);

export const paginationExtension = z.record(
  z.string(),
  z.strictObject({
    style: z.enum(["page", "offset", "cursor", "after-id"]),
    position: place,
    size: place.optional(),
    largest: z.int().positive().optional(),
    total: pointer.optional(),
    next: pointer.optional(),
    more: pointer.optional(),
  }),
);

/** The ways of paging that the description itself names, as a page would say them. */
export function pagingOf({ root }: ApiDocument): ReadonlyMap<string, PagePaging> {
  const ways = read(paginationExtension, root["x-pagination"]) ?? {};
  return new Map(
    Object.entries(ways).map(([name, { style, position, ...way }]): [string, PagePaging] => [
      name,
      {
        [style]: position,
        ...way,
        ...((way.total ?? way.next ?? way.more) === undefined ? { end: "short-page" as const } : {}),
      },
    ]),
  );
}

export const rateLimitExtension = z.union([
  z.literal("unknown"),
  z.strictObject({
    calls: z.int().positive(),
    per: z.enum(["second", "minute", "hour", "day"]),
    concurrent: z.int().positive().optional(),
  }),
]);

/** The budget that the description itself declares; `undefined` when it says nothing. */
export function rateLimitOf({ root }: ApiDocument): RateLimit | "unknown" | undefined {
  const limit = read(rateLimitExtension, root["x-rate-limit"]);
  if (limit === undefined || limit === "unknown") return limit;
  const { calls, per, concurrent } = limit;
  return { calls, per, ...(concurrent === undefined ? {} : { concurrent }) };
}

export const surfaceExtension = z.string().regex(/^[a-z][a-z0-9-]*$/);
export const securityExtension = z.array(texts).min(1);

/** The name and the ways to sign in that a server of our own description has. */
export function serverExtensionsOf({ node }: DocumentServer): {
  readonly surface: string | undefined;
  readonly security: readonly (readonly string[])[] | undefined;
} {
  return {
    surface: read(surfaceExtension, node["x-surface"]),
    security: read(securityExtension, node["x-security"]),
  };
}

function read<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  const result = schema.safeParse(value);
  return result.success ? result.data : undefined;
}
