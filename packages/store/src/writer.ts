import { canonicalJson, type Writer } from "@oubli/engine";
import { type CaseId, caseIdOf } from "@oubli/model";
import type { Kysely, Updateable } from "kysely";
import type { LogAppender } from "./log.ts";
import { caseKey, createReader, keyPlace, placeOf } from "./reader.ts";
import { numberOf, rowFromCase } from "./rows.ts";
import type { CaseTable, Tables } from "./schema.ts";
import { newKey, sealBytes } from "./sealing.ts";

/** What writes to the same connection without building a statement each time. */
export interface WriterPorts {
  readonly log: LogAppender;
  readonly advance: Writer["advance"];
}

/** Writes within one transaction. The appender signs the new head when the transaction ends. */
export function createWriter(db: Kysely<Tables>, homeKey: Uint8Array, { log, advance }: WriterPorts): Writer {
  const writer: Writer = {
    ...createReader(db, homeKey),
    openCase: async (draft) => {
      const inserted = await db
        .insertInto("case_file")
        .values(rowFromCase(draft))
        .returning("number")
        .executeTakeFirstOrThrow();
      const id = caseIdOf(inserted.number);
      const wrapped = sealBytes(homeKey, keyPlace(id), newKey());
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
      const body = sealBytes(key, placeOf(id, name), new TextEncoder().encode(JSON.stringify(value)));
      await db
        .insertInto("sealed")
        .values({ case_number: numberOf(id), name, body })
        .onConflict((conflict) => conflict.columns(["case_number", "name"]).doUpdateSet({ body }))
        .execute();
    },
    putSteps: async (id, steps, tasks) => {
      const number = numberOf(id);
      await db.deleteFrom("step").where("case_number", "=", number).execute();
      await db.deleteFrom("task").where("case_number", "=", number).execute();
      for (const [seq, step] of steps.entries()) {
        await db
          .insertInto("step")
          .values({
            case_number: number,
            id: step.id,
            seq,
            account: step.account,
            vendor: step.vendor,
            operation: step.operation,
            action: step.action,
            state: step.state,
            fence: step.fence,
            intent_at: step.intentAt ?? null,
            status: step.status ?? null,
            reason: step.reason ?? null,
          })
          .execute();
      }
      for (const task of tasks) await writer.updateTask(task);
    },
    advance,
    updateTask: async (task) => {
      const row = {
        state: task.state,
        by: task.by ?? null,
        at: task.at ?? null,
        proof: task.proof ?? null,
        ground: task.ground ?? null,
        review_on: task.reviewOn ?? null,
      };
      await db
        .insertInto("task")
        .values({ case_number: numberOf(task.case), id: task.id, ...row })
        .onConflict((conflict) => conflict.columns(["case_number", "id"]).doUpdateSet(row))
        .execute();
    },
    addApproval: async (approval) => {
      const { case: id, planHash, ...rest } = approval;
      await db
        .insertInto("approval")
        .values({ case_number: numberOf(id), plan_hash: planHash, ...rest })
        .execute();
    },
    addOfficer: async (officer) => {
      await db
        .insertInto("officer")
        .values({
          id: officer.id,
          name: officer.name,
          roles: officer.roles.join(","),
          verifier_key: officer.verifierKey,
        })
        .execute();
    },
    append: async (entry) => ({ index: log.append(new TextEncoder().encode(canonicalJson(entry))) }),
  };
  return writer;
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
  await db.deleteFrom("case_key").where("case_number", "=", numberOf(id)).execute();
}
