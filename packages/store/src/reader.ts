import type { Reader } from "@oubli/engine";
import { type CaseId, OubliError, readSealed, type SealedName } from "@oubli/model";
import type { Kysely } from "kysely";
import { jsonIn } from "./columns.ts";
import { approvalFrom, caseFrom, numberOf, officerFrom, stepFrom, taskFrom } from "./rows.ts";
import type { Tables } from "./schema.ts";
import { withRecords } from "./sealed-records.ts";
import { keyedDigest, openBytes } from "./sealing.ts";
import { workOf } from "./work.ts";

/** Where a sealed value belongs; authenticated with it. */
export function placeOf(id: CaseId, name: string): string {
  return `oubli/sealed/v1/${id}/${name}`;
}

export function keyPlace(id: CaseId): string {
  return `oubli/case-key/v1/${id}`;
}

/**
 * The home's key, or what hands it out while it is open.
 * @throws {OubliError} `NOT_ALLOWED`, from the function, while it is locked.
 */
export type HomeKey = Uint8Array | (() => Uint8Array);

/** The bytes that wrap the cases' keys. @throws As {@link HomeKey}. */
export function openHomeKey(key: HomeKey): Uint8Array {
  return typeof key === "function" ? key() : key;
}

/** A case's own key; `undefined` once it was destroyed. */
export async function caseKey(
  db: Kysely<Tables>,
  homeKey: HomeKey,
  id: CaseId,
): Promise<Uint8Array | undefined> {
  const wrapped = await wrappedKey(db, id);
  return wrapped && openBytes(openHomeKey(homeKey), keyPlace(id), wrapped);
}

async function wrappedKey(db: Kysely<Tables>, id: CaseId): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom("case_key")
    .select("wrapped")
    .where("case_number", "=", numberOf(id))
    .executeTakeFirst();
  return row?.wrapped;
}

/** Reads within the transaction that is open on a connection. */
export function createReader(db: Kysely<Tables>, homeKey: HomeKey): Reader {
  return {
    ...caseReader(db),
    ...sealedReader(db, homeKey),
    ...recordReader(db),
    officer: async (id) => {
      const row = await db.selectFrom("officer").selectAll().where("id", "=", id).executeTakeFirst();
      return row && officerFrom(row);
    },
    work: () => workOf(db),
    officers: async () =>
      (await db.selectFrom("officer").selectAll().orderBy("name").execute()).map(officerFrom),
  };
}

function caseReader(db: Kysely<Tables>): Pick<Reader, "case" | "cases"> {
  return {
    case: async (id) => {
      const row = await db
        .selectFrom("case_file")
        .selectAll()
        .where("number", "=", numberOf(id))
        .executeTakeFirst();
      return row && caseFrom(row);
    },
    cases: async () => {
      const rows = await db.selectFrom("case_file").selectAll().orderBy("number", "desc").execute();
      return rows.map(caseFrom);
    },
  };
}

function sealedReader(
  db: Kysely<Tables>,
  homeKey: HomeKey,
): Pick<Reader, "unseal" | "isSealed" | "isReadable" | "digest"> {
  return {
    unseal: async <Name extends SealedName>(id: CaseId, name: Name) => {
      const row = await db
        .selectFrom("sealed")
        .select("body")
        .where("case_number", "=", numberOf(id))
        .where("name", "=", name)
        .executeTakeFirst();
      const key = row && (await caseKey(db, homeKey, id));
      if (!row || !key) return undefined;
      const opened = openBytes(key, placeOf(id, name), row.body);
      const rest = jsonIn(new TextDecoder().decode(opened));
      const value = readSealed(name, await withRecords({ db, key, id, name }, rest));
      if (value !== undefined) return value;
      throw new OubliError("NOT_AUTHENTIC", `what is sealed as ${name} of case ${id} has another form`, {
        hint: "it was written by another version of the program, or altered: restore a backup",
      });
    },
    isSealed: async (id, name) => {
      const row = await db
        .selectFrom("sealed")
        .select("name")
        .where("case_number", "=", numberOf(id))
        .where("name", "=", name)
        .executeTakeFirst();
      return row !== undefined;
    },
    isReadable: async (id) => (await wrappedKey(db, id)) !== undefined,
    digest: async (id, domain, text) => {
      const key = await caseKey(db, homeKey, id);
      return key ? keyedDigest(key, domain, text) : "";
    },
  };
}

function recordReader(db: Kysely<Tables>): Pick<Reader, "steps" | "tasks" | "approvals"> {
  return {
    steps: async (id) => {
      const rows = await db
        .selectFrom("step")
        .selectAll()
        .where("case_number", "=", numberOf(id))
        .orderBy("seq")
        .execute();
      return rows.map(stepFrom);
    },
    tasks: async (id) => {
      const rows = await db
        .selectFrom("task")
        .selectAll()
        .where("case_number", "=", numberOf(id))
        .orderBy("seq")
        .execute();
      return rows.map(taskFrom);
    },
    approvals: async (id) => {
      const rows = await db
        .selectFrom("approval")
        .selectAll()
        .where("case_number", "=", numberOf(id))
        .orderBy("seq")
        .execute();
      return rows.map(approvalFrom);
    },
  };
}
