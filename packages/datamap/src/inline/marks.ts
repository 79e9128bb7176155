import * as z from "zod";
import {
  CALL_EXTENSIONS,
  paginationExtension,
  rateLimitExtension,
  securityExtension,
  surfaceExtension,
} from "../compile/extensions.ts";
import { isCategory, nearestCategory } from "../page/fideslang.ts";
import { GROUNDS, IDENTIFIERS, isWord } from "../page/page-schema.ts";

/**
 * The marks of the first edition, which stand in the description itself. Each comes with the line to write, which
 * becomes the remedy of every problem with it.
 */
export interface Mark<T> {
  readonly schema: z.ZodType<T>;
  readonly example: string;
}

const pointer = z.string().regex(/^(\/[^/]+)+$/, "must be a JSON pointer, such as /id");
const place = z
  .string()
  .regex(/^(path|query|header|body)\.\S+$/, "must be path.…, query.…, header.… or body.…");
const word = z.string().refine(isWord, "must be a lower-case word, such as review");
const sentence = z.string().min(1);
const json = z.json();

const category = z.string().refine(isCategory, {
  error: ({ input }) => `must be a Fideslang category, such as ${categoryNear(String(input))}`,
});

function categoryNear(text: string): string {
  const near = nearestCategory(text);
  return near.includes(".") ? near : "user.contact.email";
}

const find = z
  .strictObject({
    role: z.literal("find"),
    of: word,
    by: z.enum(IDENTIFIERS),
    at: place.optional(),
    match: z.enum(["exact", "broad", "scan"]),
  })
  .refine((role) => (role.match === "scan") === (role.at === undefined), {
    message: "needs `at`, unless the match is `scan`, which has none",
  });

const role = z.union([
  find,
  z.strictObject({ role: z.literal("read"), of: word, at: place }),
  z.strictObject({ role: z.literal("export"), of: word, at: place }),
  z.strictObject({
    role: z.literal("overwrite"),
    of: word,
    at: place,
    fields: z
      .string()
      .regex(/^body(\.[^.\s]+)*$/, "must be body or body.<member>")
      .default("body"),
  }),
  z.strictObject({ role: z.literal("erase"), of: word, at: place }),
  z.strictObject({
    role: z.literal("anonymize"),
    of: word,
    at: place,
    send: z.record(z.string(), json).default({}),
  }),
  z.strictObject({ role: z.enum(["recipients", "audit", "retention", "ping"]) }),
]);
/** What a call is good for when a person asks about their data. */
export type Role = z.output<typeof role>;

export const vendorMark = {
  schema: z.strictObject({ id: z.string().refine(isWord, "must be a lower-case word"), name: sentence }),
  example: "x-vendor: { id: acme, name: Acme }",
};

export const rateLimitMark = {
  schema: rateLimitExtension,
  example: "x-rate-limit: { calls: 60, per: minute }   or   x-rate-limit: unknown",
};

export const paginationMark = {
  schema: paginationExtension,
  example:
    "x-pagination: { numbered: { style: page, position: query.page, size: query.page_size, largest: 100, total: /meta/total_count } }",
};

export const unreachableMark = {
  schema: z.array(
    z.strictObject({
      id: word,
      what: sentence,
      category,
      because: sentence,
      ask: sentence,
      concerns: z
        .array(z.enum(["access", "erasure"]))
        .min(1)
        .default(["access", "erasure"]),
      when: z.array(word).default([]),
    }),
  ),
  example:
    "x-unreachable: [{ id: invites, what: Invitations, category: user.contact, because: No call lists them., ask: support }]",
};

export const surfaceMark = { schema: surfaceExtension, example: "x-surface: private" };

export const serverSecurityMark = {
  schema: securityExtension,
  example: "x-security: [[SecretKey], [AppToken]]",
};

export const surfacesMark = { schema: CALL_EXTENSIONS["x-surfaces"], example: "x-surfaces: [private]" };

export const confidenceMark = {
  schema: CALL_EXTENSIONS["x-confidence"],
  example: "x-confidence: documented   (or seen-in-code, inferred, designed)",
};

export const sourceMark = {
  schema: CALL_EXTENSIONS["x-source"],
  example: "x-source: [TAG]   with the tag explained in SOURCES.md",
};

export const repeatMark = {
  schema: CALL_EXTENSIONS["x-repeat"],
  example: "x-repeat: after-looking   (or safe, never)",
};

export const sideEffectsMark = {
  schema: z.array(
    z.strictObject({
      effect: z.enum([
        "emails-subject",
        "emails-others",
        "broadcasts-record",
        "deletes-children",
        "deletes-history",
        "releases-reward",
        "forfeits-balance",
        "changes-money",
        "ends-access",
      ]),
      note: sentence,
    }),
  ),
  example: "x-side-effects: [{ effect: emails-subject, note: The person is told by mail. }]",
};

export const subjectMark = {
  schema: z.union([z.literal("none"), role, z.array(role).min(1)]),
  example:
    "x-subject: none   or   x-subject: { role: find, of: customer, by: email, at: query.email, match: exact }",
};

export const recordMark = {
  schema: z.strictObject({
    kind: word,
    id: pointer,
    before: z.array(word).default([]),
    erasure: z.array(z.enum(["overwrite", "erase", "anonymize"])).default([]),
    erasable: pointer.optional(),
    anonymized: pointer.optional(),
    "keep-when": z
      .array(z.strictObject({ at: pointer, ground: z.enum(GROUNDS), because: sentence }))
      .default([]),
    "covered-by": word.optional(),
    "by-hand": z.strictObject({ what: sentence, ask: sentence }).optional(),
  }),
  example: "x-record: { kind: customer, id: /id, erasure: [erase] }",
};
export type RecordMark = z.output<typeof recordMark.schema>;

export const dataMark = {
  schema: z.union([
    z.literal("none"),
    z.strictObject({ record: word }),
    z.strictObject({
      category,
      origin: z.enum(["provided", "observed", "inferred", "assigned"]),
      about: z.enum(["subject", "other"]).default("subject"),
      identifies: z.enum(IDENTIFIERS).optional(),
      secret: z.boolean().default(false),
      "on-erasure": z.strictObject({ write: json }).optional(),
    }),
  ]),
  example:
    "x-data: none   or   x-data: { category: user.contact.email, origin: provided, identifies: email }",
};
export type DataMark = z.output<typeof dataMark.schema>;
