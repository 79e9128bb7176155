import { hash } from "node:crypto";
import { type CaseId, OubliError, type SealedName } from "@oubli/model";
import type { Kysely } from "kysely";
import { numberOf } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { keyedDigest, openBytes, sealBytes } from "./sealing.ts";

/*
 * The records of a search are sealed one by one, each under the keyed digest of its text, and the search keeps their digests in its own
 * sealed value: what did not change is not written again, and a record that was removed, altered or put back is noticed.
 */

/** Where the records of a value stand, by its name. */
const RECORDS_AT: Partial<Readonly<Record<SealedName, readonly string[]>>> = {
  search: ["findings"],
  before: [],
  verification: ["report", "findings"],
};

/** One sealed value of a case, with the case's own key. */
export interface Sealing {
  readonly db: Kysely<Tables>;
  readonly key: Uint8Array;
  readonly id: CaseId;
  readonly name: SealedName;
}

/** What is sealed of a value itself, and what binds its records to it without opening any. */
export interface Rest {
  /** The value with the digests of its records where they stood. */
  readonly rest: unknown;
  /** Over the digests and hashes of the records; `null` where it has none. */
  readonly records: string | null;
}

/** Seals the records in a value, in place of those before. */
export async function putRecords(sealing: Sealing, value: unknown): Promise<Rest> {
  const path = RECORDS_AT[sealing.name];
  const records = path && listAt(value, path);
  if (!path || !records) return { rest: value, records: null };
  const { db, key, id, name } = sealing;
  const texts = new Map(
    records.map((record) => {
      const text = JSON.stringify(record);
      return [keyedDigest(key, "record", text), text] as const;
    }),
  );
  const held = new Set(await digestsOf(sealing));
  for (const digest of held) if (!texts.has(digest)) await recordsOf(sealing, digest).execute();
  for (const [digest, text] of texts) {
    if (held.has(digest)) continue;
    const body = sealBytes(key, placeOf(sealing, digest), new TextEncoder().encode(text));
    await db
      .insertInto("sealed_record")
      .values({ case_number: numberOf(id), name, digest, body, hash: hash("sha256", body, "base64url") })
      .execute();
  }
  const rest = withList(value, path, [...texts.keys()]);
  return { rest, records: boundBy(await hashesOf(sealing)) };
}

/** One record, as far as it is known without opening it. */
export interface RecordHash {
  readonly digest: string;
  readonly hash: string;
}

/** Binds the records of a value, in whatever order they come. */
export function boundBy(records: readonly RecordHash[]): string {
  const lines = records.map(({ digest, hash: of }) => `${digest} ${of}\n`).toSorted();
  return hash("sha256", lines.join(""), "base64url");
}

async function hashesOf({ db, id, name }: Sealing): Promise<readonly RecordHash[]> {
  return db
    .selectFrom("sealed_record")
    .select(["digest", "hash"])
    .where("case_number", "=", numberOf(id))
    .where("name", "=", name)
    .execute();
}

/** Puts the records back into a value. @throws {OubliError} `NOT_AUTHENTIC` when one is missing or was changed. */
export async function withRecords(sealing: Sealing, value: unknown): Promise<unknown> {
  const path = RECORDS_AT[sealing.name];
  const digests = path && listAt(value, path);
  if (!path || !digests) return value;
  const rows = await sealing.db
    .selectFrom("sealed_record")
    .select(["digest", "body"])
    .where("case_number", "=", numberOf(sealing.id))
    .where("name", "=", sealing.name)
    .execute();
  const bodies = new Map<unknown, Uint8Array>(rows.map(({ digest, body }) => [digest, body]));
  return withList(
    value,
    path,
    digests.map((digest) => openOne(sealing, digest, bodies.get(digest))),
  );
}

function openOne(sealing: Sealing, digest: unknown, body: Uint8Array | undefined): unknown {
  if (typeof digest !== "string" || body === undefined)
    throw new OubliError(
      "NOT_AUTHENTIC",
      `a record that is sealed in ${sealing.name} of case ${sealing.id} is missing`,
      {
        hint: "the database was altered or damaged: verify the audit trail and restore a backup",
      },
    );
  return JSON.parse(new TextDecoder().decode(openBytes(sealing.key, placeOf(sealing, digest), body)));
}

function placeOf({ id, name }: Sealing, digest: string): string {
  return `oubli/sealed-record/v1/${id}/${name}/${digest}`;
}

async function digestsOf({ db, id, name }: Sealing): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("sealed_record")
    .select("digest")
    .where("case_number", "=", numberOf(id))
    .where("name", "=", name)
    .execute();
  return rows.map(({ digest }) => digest);
}

function recordsOf({ db, id, name }: Sealing, digest: string) {
  return db
    .deleteFrom("sealed_record")
    .where("case_number", "=", numberOf(id))
    .where("name", "=", name)
    .where("digest", "=", digest);
}

function listAt(value: unknown, [name, ...rest]: readonly string[]): readonly unknown[] | undefined {
  if (name === undefined) return Array.isArray(value) ? (value as unknown[]) : undefined;
  const isObject = typeof value === "object" && value !== null;
  return isObject ? listAt((value as Readonly<Record<string, unknown>>)[name], rest) : undefined;
}

function withList(value: unknown, [name, ...rest]: readonly string[], list: readonly unknown[]): unknown {
  if (name === undefined) return list;
  const members = value as Readonly<Record<string, unknown>>;
  return { ...members, [name]: withList(members[name], rest, list) };
}
