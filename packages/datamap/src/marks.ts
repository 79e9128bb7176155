import * as z from "zod";

/**
 * The marks of specs/README.md as schemas. Each comes with the line to write, which becomes the remedy
 * of every problem with it.
 */
export interface Mark<T> {
  readonly schema: z.ZodType<T>;
  readonly example: string;
}

const pointer = z.string().regex(/^(\/[^/]*)*$/, "must be a JSON pointer, such as /id");
const place = z
  .string()
  .regex(/^(path|query|header|body)\.[^\s]+$/, "must be path.…, query.…, header.… or body.…");
const kind = z.string().regex(/^[a-z][a-z0-9-]*$/, "must be a lower-case word, such as review");
const category = z
  .string()
  .regex(/^(user|system)(\.[a-z_]+)*$/, "must be a Fideslang category, such as user.contact.email");
const json: z.ZodType<JsonInput> = z.json();
type JsonInput = z.infer<ReturnType<typeof z.json>>;

const identifierKind = z.enum(["email", "phone", "name", "customer-id", "external-id", "card-number"]);

const find = z
  .strictObject({
    role: z.literal("find"),
    of: kind,
    by: identifierKind,
    at: place.optional(),
    match: z.enum(["exact", "broad", "scan"]),
  })
  .refine((role) => (role.match === "scan") === (role.at === undefined), {
    message: "needs `at`, unless the match is `scan`, which has none",
  });

const role = z.union([
  find,
  z.strictObject({ role: z.literal("read"), of: kind, at: place }),
  z.strictObject({ role: z.literal("export"), of: kind, at: place }),
  z.strictObject({
    role: z.literal("overwrite"),
    of: kind,
    at: place,
    fields: z
      .string()
      .regex(/^body(\.[^.\s]+)*$/, "must be body or body.<member>")
      .default("body"),
  }),
  z.strictObject({ role: z.literal("erase"), of: kind, at: place }),
  z.strictObject({
    role: z.literal("anonymize"),
    of: kind,
    at: place,
    send: z.record(z.string(), json).default({}),
  }),
  z.strictObject({ role: z.enum(["recipients", "audit", "retention", "ping"]) }),
]);

export const vendorMark = {
  schema: z.strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/, "must be a lower-case word"),
    name: z.string().min(1),
  }),
  example: "x-vendor: { id: fera, name: Fera }",
};

export const rateLimitMark = {
  schema: z.union([
    z.literal("unknown"),
    z.strictObject({
      calls: z.int().positive(),
      per: z.enum(["second", "minute", "hour", "day"]),
      concurrent: z.int().positive().optional(),
    }),
  ]),
  example: "x-rate-limit: { calls: 60, per: minute }   or   x-rate-limit: unknown",
};

const queryPlace = z.string().regex(/^query\.[^\s]+$/, "must be query.…");

export const paginationMark = {
  schema: z.record(
    z.string(),
    z.strictObject({
      style: z.enum(["page", "offset", "cursor"]),
      position: queryPlace,
      size: queryPlace.optional(),
      largest: z.int().positive().optional(),
      total: pointer.optional(),
      next: pointer.optional(),
    }),
  ),
  example:
    "x-pagination: { numbered: { style: page, position: query.page, size: query.page_size, largest: 100, total: /meta/total_count } }",
};

export const unreachableMark = {
  schema: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]*$/, "must be a lower-case word"),
      what: z.string().min(1),
      category,
      because: z.string().min(1),
      ask: z.string().min(1),
      concerns: z
        .array(z.enum(["access", "erasure"]))
        .min(1)
        .default(["access", "erasure"]),
      when: z.array(kind).default([]),
    }),
  ),
  example:
    "x-unreachable: [{ id: invites, what: Invitations, category: user.contact, because: No call lists them., ask: support }]",
};

export const surfaceMark = { schema: kind, example: "x-surface: private" };

export const surfacesMark = { schema: z.array(kind).min(1), example: "x-surfaces: [private]" };

export const serverSecurityMark = {
  schema: z.array(z.array(z.string()).min(1)).min(1),
  example: "x-security: [[SecretKey], [AppToken]]",
};

export const confidenceMark = {
  schema: z.enum(["documented", "seen-in-code", "inferred", "designed"]),
  example: "x-confidence: documented   (or seen-in-code, inferred, designed)",
};

export const sourceMark = {
  schema: z.array(z.string().min(1)).min(1),
  example: "x-source: [TAG]   with the tag explained in SOURCES.md",
};

export const repeatMark = {
  schema: z.enum(["safe", "after-looking", "never"]),
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
      note: z.string().min(1),
    }),
  ),
  example: "x-side-effects: [{ effect: emails-subject, note: The person is told by mail. }]",
};

export const subjectMark = {
  schema: z.union([z.literal("none"), role, z.array(role).min(1)]),
  example:
    "x-subject: none   or   x-subject: { role: find, of: customer, by: email, at: query.email, match: exact }",
};

export const pagesMark = { schema: z.string(), example: "x-pages: numbered   (a name of x-pagination)" };

export const recordMark = {
  schema: z.strictObject({
    kind,
    id: pointer,
    before: z.array(kind).default([]),
    erasure: z.array(z.enum(["overwrite", "erase", "anonymize"])).default([]),
    erasable: pointer.optional(),
    anonymized: pointer.optional(),
    "keep-when": z
      .array(z.strictObject({ at: pointer, ground: z.string().min(1), because: z.string().min(1) }))
      .default([]),
    "covered-by": kind.optional(),
    "by-hand": z.strictObject({ what: z.string().min(1), ask: z.string().min(1) }).optional(),
  }),
  example: "x-record: { kind: customer, id: /id, erasure: [erase] }",
};

export const dataMark = {
  schema: z.union([
    z.literal("none"),
    z.strictObject({ record: kind }),
    z.strictObject({
      category,
      origin: z.enum(["provided", "observed", "inferred", "assigned"]),
      about: z.enum(["subject", "other"]).default("subject"),
      identifies: identifierKind.optional(),
      secret: z.boolean().default(false),
      "on-erasure": z.strictObject({ write: json }).optional(),
    }),
  ]),
  example:
    "x-data: none   or   x-data: { category: user.contact.email, origin: provided, identifies: email }",
};
