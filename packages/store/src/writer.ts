import { canonicalJson, type Writer } from "@oubli/engine";
import { type CaseId, caseIdOf } from "@oubli/model";
import type { Kysely, Updateable } from "kysely";
import type { LogAppender } from "./log.ts";
import { caseKey, createReader, type HomeKey, keyPlace, openHomeKey, placeOf } from "./reader.ts";
import { numberOf, rowFromCase, rowFromOfficer, rowFromStep, rowFromTask } from "./rows.ts";
import type { CaseTable, Tables } from "./schema.ts";
import { putRecords } from "./sealed-records.ts";
import { newKey, sealBytes } from "./sealing.ts";

/** What writes to the same connection without building a statement each time, and what watches. */
export interface WriterPorts {
  readonly log: LogAppender;
  readonly advance: Writer["advance"];
  /** Told of every case of which something changed on which its next work may depend. */
  readonly touch: (id: CaseId) => void;
}

/** Writes within one transaction. The appender signs the new head when the transaction ends. */
export function createWriter(db: Kysely<Tables>, homeKey: HomeKey, ports: WriterPorts): Writer {
  const { log, advance, touch } = ports;
  const cases = caseWriter(db, homeKey);
  const records = recordWriter(db);
  return {
    ...createReader(db, homeKey),
    ...cases,
    ...records,
    openCase: async (draft) => {
      const it = await cases.openCase(draft);
      touch(it.id);
      return it;
    },
    updateCase: async (id, change) => {
      await cases.updateCase(id, change);
      touch(id);
    },
    seal: async (id, name, value) => {
      await cases.seal(id, name, value);
      if (DATED.has(name)) touch(id);
    },
    addApproval: async (approval) => {
      await records.addApproval(approval);
      touch(approval.case);
    },
    reschedule: touch,
    advance,
    append: async (entry) => ({ index: log.append(new TextEncoder().encode(canonicalJson(entry))) }),
  };
}

/** What is sealed with a date on which something may be due. */
const DATED: ReadonlySet<string> = new Set(["search", "verification", "gaps"]);

function caseWriter(
  db: Kysely<Tables>,
  homeKey: HomeKey,
): Pick<Writer, "openCase" | "updateCase" | "seal" | "forget"> {
  return {
    openCase: async (draft) => {
      const inserted = await db
        .insertInto("case_file")
        .values(rowFromCase(draft))
        .returning("number")
        .executeTakeFirstOrThrow();
      const id = caseIdOf(inserted.number);
      const wrapped = sealBytes(openHomeKey(homeKey), keyPlace(id), newKey());
      await db.insertInto("case_key").values({ case_number: inserted.number, wrapped }).execute();
      return { id, ...draft };
    },
    updateCase: async (id, change) => {
      const columns = columnsOf(change);
      if (Object.keys(columns).length === 0) return;
      await db.updateTable("case_file").set(columns).where("number", "=", numberOf(id)).execute();
    },
    seal: async (id, name, value) => {
      const key = await caseKey(db, homeKey, id);
      if (!key) throw new Error(`the key of case ${id} was destroyed`);
      const rest = await putRecords({ db, key, id, name }, value);
      const body = sealBytes(key, placeOf(id, name), new TextEncoder().encode(JSON.stringify(rest)));
      await db
        .insertInto("sealed")
        .values({ case_number: numberOf(id), name, body })
        .onConflict((conflict) => conflict.columns(["case_number", "name"]).doUpdateSet({ body }))
        .execute();
    },
    forget: async (id, kind) => {
      await db
        .deleteFrom("sealed")
        .where("case_number", "=", numberOf(id))
        .where("name", ">=", `${kind}/`)
        .where("name", "<", `${kind}0`)
        .execute();
    },
  };
}

function recordWriter(
  db: Kysely<Tables>,
): Pick<Writer, "putSteps" | "updateTask" | "addApproval" | "addOfficer" | "updateOfficer"> {
  const updateTask: Writer["updateTask"] = async (task) => {
    const row = rowFromTask(task);
    await db
      .insertInto("task")
      .values({ case_number: numberOf(task.case), id: task.id, ...row })
      .onConflict((conflict) => conflict.columns(["case_number", "id"]).doUpdateSet(row))
      .execute();
  };
  return {
    updateTask,
    putSteps: async (id, steps, tasks) => {
      const number = numberOf(id);
      await db.deleteFrom("step").where("case_number", "=", number).execute();
      await db.deleteFrom("task").where("case_number", "=", number).execute();
      for (const [seq, step] of steps.entries())
        await db
          .insertInto("step")
          .values({ ...rowFromStep(step), case_number: number, seq })
          .execute();
      for (const task of tasks) await updateTask(task);
    },
    addApproval: async ({ case: id, planHash, ...rest }) => {
      await db
        .insertInto("approval")
        .values({ case_number: numberOf(id), plan_hash: planHash, ...rest })
        .execute();
    },
    addOfficer: async (officer) => {
      await db.insertInto("officer").values(rowFromOfficer(officer)).execute();
    },
    updateOfficer: async (officer) => {
      await db.updateTable("officer").set(rowFromOfficer(officer)).where("id", "=", officer.id).execute();
    },
  };
}

type CaseChange = Parameters<Writer["updateCase"]>[1];

/** The columns of what changed. Nothing else of a case ever changes. */
function columnsOf(change: CaseChange): Updateable<CaseTable> {
  const { deadline, clock, grounds } = change;
  const columns: { readonly [Column in keyof CaseTable]?: string | undefined } = {
    state: change.state,
    hold: change.hold,
    identity: change.identity,
    plan_hash: change.planHash,
    plan_by: change.planBy,
    resolution: change.resolution,
    same_as: change.sameAs,
    closed_at: change.closedAt,
    target_date: deadline?.targetDate,
    statutory_deadline: deadline?.statutory,
    extended_deadline: deadline?.ifExtended,
    clock: clock && JSON.stringify(clock),
    grounds: grounds?.join(","),
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

/** Destroys a case's key: everything sealed under it, and every digest keyed with it, means nothing from then on. */
export async function shredCase(db: Kysely<Tables>, id: CaseId): Promise<void> {
  await db.deleteFrom("sealed").where("case_number", "=", numberOf(id)).execute();
  await db.deleteFrom("sealed_record").where("case_number", "=", numberOf(id)).execute();
  await db.deleteFrom("case_key").where("case_number", "=", numberOf(id)).execute();
}
