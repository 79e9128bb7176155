import type { Reader } from "@oubli/engine";
import { type CaseId, type OfficerId, OubliError, readSealed, type SealedName } from "@oubli/model";
import { readRecorded } from "@oubli/trail";
import { type Kysely, sql } from "kysely";
import { jsonIn } from "./columns.ts";
import {
  approvalFrom,
  caseFrom,
  numberOf,
  officerFrom,
  pendingFrom,
  stepFrom,
  targetFrom,
  taskFrom,
} from "./rows.ts";
import type { Tables } from "./schema.ts";
import { withRecords } from "./sealed-records.ts";
import { keyedDigest, openBytes } from "./sealing.ts";
import { decides, type StoredRow } from "./state/row-of.ts";
import type { RowCheck } from "./state/state.ts";
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
  { id, check }: Keyed,
): Promise<Uint8Array | undefined> {
  const wrapped = await wrappedKey(db, { id, check });
  return wrapped && openBytes(openHomeKey(homeKey), keyPlace(id), wrapped);
}

/** A case whose key is read, and what checks that its row is the one of the audit trail. */
interface Keyed {
  readonly id: CaseId;
  readonly check: RowCheck | undefined;
}

async function wrappedKey(db: Kysely<Tables>, { id, check }: Keyed): Promise<Uint8Array | undefined> {
  const number = numberOf(id);
  const row = await db
    .selectFrom("case_key")
    .select("wrapped")
    .where("case_number", "=", number)
    .executeTakeFirst();
  check?.row({ table: "case_key", number }, row);
  return row?.wrapped;
}

/**
 * Reads within the transaction that is open on a connection. Rows that decide are checked against the audit trail as they are
 * read; a list of all cases is not, nor is anything where there is no check.
 */
export function createReader(db: Kysely<Tables>, homeKey: HomeKey, check: RowCheck | undefined): Reader {
  return {
    ...caseReader(db, check),
    ...sealedReader(db, homeKey, check),
    ...recordReader(db, check),
    ...officerReader(db, check),
    ...agreementReader(db, check),
    work: () => workOf(db),
    entries: async (id) => {
      const row = await db
        .selectFrom("case_position")
        .innerJoin("case_file", "case_file.ref", "case_position.ref")
        .select("case_position.n")
        .where("case_file.number", "=", numberOf(id))
        .executeTakeFirst();
      return row?.n ?? 0;
    },
    ...proposalReader(db),
    act: async (entry) => {
      const row = await db.selectFrom("log_entry").select("body").where("idx", "=", entry).executeTakeFirst();
      return row && readRecorded(row.body)?.act;
    },
  };
}

const fact = (name: string) => sql<string | null>`json_extract(cast(body as text), ${`$.${name}`})`;

function proposalReader(db: Kysely<Tables>): Pick<Reader, "proposed" | "admittedAlone"> {
  const entries = db.selectFrom("log_entry");
  return {
    proposed: async (entry) => {
      const row = await entries.select("body").where("idx", "=", entry).executeTakeFirst();
      const proposal = row && readRecorded(row.body);
      if (proposal?.ev !== "act.proposed") return undefined;
      const { req, brings } = proposal;
      const before = await entries
        .select(sql<string>`max(${fact("at")})`.as("since"))
        .where("idx", "<=", entry)
        .executeTakeFirstOrThrow();
      const after = await entries
        .select(fact("actor").as("actor"))
        .distinct()
        .where("idx", ">", entry)
        .where(fact("act"), "is not", null)
        .execute();
      const others = entries.select("idx").where(fact("brings"), "is not", null).limit(1);
      const isSaid = brings !== undefined || (await others.execute()).length > 0;
      return {
        since: before.since,
        acted: after.flatMap(({ actor }) => actor ?? []),
        isSaid,
        ...(req === undefined ? {} : { req }),
        ...(brings === undefined ? {} : { brings }),
      };
    },
    admittedAlone: async () => {
      const found = await entries
        .select(fact("officer").as("officer"))
        .where(fact("ev"), "=", "officer.added")
        .where(fact("alone"), "=", 1 as never)
        .execute();
      return found.flatMap(({ officer }) => (officer === null ? [] : [officer as OfficerId]));
    },
  };
}

function officerReader(
  db: Kysely<Tables>,
  check: RowCheck | undefined,
): Pick<Reader, "officer" | "officers"> {
  return {
    officer: async (id) => {
      const row = await db.selectFrom("officer").selectAll().where("id", "=", id).executeTakeFirst();
      check?.row({ table: "officer", id }, row);
      return row && officerFrom(row);
    },
    officers: async () => {
      const rows = await db.selectFrom("officer").selectAll().orderBy("name").execute();
      for (const row of rows) check?.row({ table: "officer", id: row.id }, row);
      check?.list("officer", undefined, rows.length);
      return rows.map(officerFrom);
    },
  };
}

function agreementReader(
  db: Kysely<Tables>,
  check: RowCheck | undefined,
): Pick<Reader, "settings" | "pendingActs" | "targets"> {
  return {
    targets: async () => {
      const rows = await db.selectFrom("target").selectAll().orderBy("account").execute();
      for (const row of rows) check?.row({ table: "target", id: row.account }, row);
      check?.list("target", undefined, rows.length);
      return rows.map(targetFrom);
    },
    settings: async () => {
      const rows = await db.selectFrom("setting").selectAll().execute();
      for (const row of rows) check?.row({ table: "setting", id: row.name }, row);
      check?.list("setting", undefined, rows.length);
      return new Map(rows.map(({ name, value }) => [name, value]));
    },
    pendingActs: async () => {
      const rows = await db.selectFrom("pending_act").selectAll().orderBy("number").execute();
      for (const row of rows) check?.row({ table: "pending_act", id: row.number }, row);
      check?.list("pending_act", undefined, rows.length);
      return rows.map(pendingFrom);
    },
  };
}

function caseReader(db: Kysely<Tables>, check: RowCheck | undefined): Pick<Reader, "case" | "cases"> {
  return {
    case: async (id) => {
      const number = numberOf(id);
      const row = await db
        .selectFrom("case_file")
        .selectAll()
        .where("number", "=", number)
        .executeTakeFirst();
      if (row) check?.row({ table: "case_file", number }, row);
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
  check: RowCheck | undefined,
): Pick<Reader, "unseal" | "isSealed" | "isReadable" | "digest"> {
  return {
    unseal: async <Name extends SealedName>(id: CaseId, name: Name) => {
      const number = numberOf(id);
      const row = await db
        .selectFrom("sealed")
        .select(["body", "records"])
        .where("case_number", "=", number)
        .where("name", "=", name)
        .executeTakeFirst();
      if (decides(name)) check?.row({ table: "sealed", number, id: name }, row);
      const key = row && (await caseKey(db, homeKey, { id, check }));
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
    isReadable: async (id) => (await wrappedKey(db, { id, check })) !== undefined,
    digest: async (id, domain, text) => {
      const key = await caseKey(db, homeKey, { id, check });
      return key ? keyedDigest(key, domain, text) : "";
    },
  };
}

function recordReader(
  db: Kysely<Tables>,
  check: RowCheck | undefined,
): Pick<Reader, "steps" | "step" | "tasks" | "approvals"> {
  const checked = <Stored extends StoredRow>(
    table: "step" | "task" | "approval",
    id: CaseId,
    rows: readonly Stored[],
  ): readonly Stored[] => {
    const number = numberOf(id);
    for (const row of rows)
      check?.row({ table, number, id: (table === "approval" ? row.seq : row.id) as string | number }, row);
    check?.list(table, number, rows.length);
    return rows;
  };
  return {
    step: async (id, step) => {
      const number = numberOf(id);
      const row = await db
        .selectFrom("step")
        .selectAll()
        .where("case_number", "=", number)
        .where("id", "=", step)
        .executeTakeFirst();
      check?.row({ table: "step", number, id: step }, row);
      return row && stepFrom(row);
    },
    steps: async (id) => {
      const rows = await db
        .selectFrom("step")
        .selectAll()
        .where("case_number", "=", numberOf(id))
        .orderBy("seq")
        .execute();
      return checked("step", id, rows).map(stepFrom);
    },
    tasks: async (id) => {
      const rows = await db
        .selectFrom("task")
        .selectAll()
        .where("case_number", "=", numberOf(id))
        .orderBy("seq")
        .execute();
      return checked("task", id, rows).map(taskFrom);
    },
    approvals: async (id) => {
      const rows = await db
        .selectFrom("approval")
        .selectAll()
        .where("case_number", "=", numberOf(id))
        .orderBy("seq")
        .execute();
      return checked("approval", id, rows).map(approvalFrom);
    },
  };
}
