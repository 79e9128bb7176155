import { randomBytes } from "node:crypto";
import type { Reader, Writer } from "@oubli/engine";
import {
  type AuditEntry,
  type CaseId,
  caseIdOf,
  type DualEntry,
  dualEventOf,
  isDual,
  type OfficerId,
  refusalOf,
  secondFault,
} from "@oubli/model";
import type { Kysely, Updateable } from "kysely";
import { caseKey, createReader, type HomeKey, keyPlace, openHomeKey, placeOf } from "./reader.ts";
import { numberOf, pendingFrom, rowFromCase, rowFromStep, rowFromTask } from "./rows.ts";
import type { CaseTable, Tables } from "./schema.ts";
import { putRecords } from "./sealed-records.ts";
import { keyedDigest, newKey, sealBytes } from "./sealing.ts";
import type { Group } from "./state/group.ts";
import { decides } from "./state/row-of.ts";

/** What writes to the same connection without building a statement each time, and what watches. */
export interface WriterPorts {
  readonly group: Group;
  readonly advance: Writer["advance"];
  /** Told of every case of which something changed on which its next work may depend. */
  readonly touch: (id: CaseId) => void;
}

/** Writes within one transaction. What was written is recorded when the group commits. */
export function createWriter(db: Kysely<Tables>, homeKey: HomeKey, ports: WriterPorts): Writer {
  const { group, advance, touch } = ports;
  const reader = createReader(db, homeKey, group.check);
  const cases = caseWriter(db, homeKey, group);
  const records = recordWriter(db, group);
  return {
    ...reader,
    ...cases,
    ...records,
    ...agreementWriter(db, group),
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
    destroyKey: async (id) => {
      await cases.destroyKey(id);
      touch(id);
    },
    reschedule: touch,
    advance: async (step, change) => {
      group.touch({ table: "step", number: numberOf(step.case), id: step.id });
      return advance(step, change);
    },
    nextEntry: async () => group.next(),
    needsSecond: (entry) => needsSecond(reader, entry),
    append: async (entry) => {
      await requireSecond(reader, entry);
      return { index: group.append(entry) };
    },
  };
}

/** What is sealed with a date on which something may be due. */
const DATED: ReadonlySet<string> = new Set(["search", "verification", "gaps"]);

function caseWriter(
  db: Kysely<Tables>,
  homeKey: HomeKey,
  group: Pick<Group, "touch" | "made" | "check">,
): Pick<Writer, "openCase" | "updateCase" | "seal" | "forget" | "destroyKey"> {
  return {
    destroyKey: async (id) => {
      const number = numberOf(id);
      const sealed = await db.selectFrom("sealed").select("name").where("case_number", "=", number).execute();
      for (const { name } of sealed)
        if (decides(name)) group.touch({ table: "sealed", number, id: name }, "listed");
      group.touch({ table: "case_key", number }, "listed");
      await shredCase(db, id);
    },
    openCase: async (draft) => {
      const inserted = await db
        .insertInto("case_file")
        .values(rowFromCase(draft))
        .returning("number")
        .executeTakeFirstOrThrow();
      const id = caseIdOf(inserted.number);
      const wrapped = sealBytes(openHomeKey(homeKey), keyPlace(id), newKey());
      await db.insertInto("case_key").values({ case_number: inserted.number, wrapped }).execute();
      group.made({ table: "case_file", number: inserted.number });
      group.made({ table: "case_key", number: inserted.number });
      return { id, ...draft };
    },
    updateCase: async (id, change) => {
      const columns = columnsOf(change);
      if (Object.keys(columns).length === 0) return;
      group.touch({ table: "case_file", number: numberOf(id) });
      await db.updateTable("case_file").set(columns).where("number", "=", numberOf(id)).execute();
    },
    seal: async (id, name, value) => {
      const key = await caseKey(db, homeKey, { id, check: group.check });
      if (!key) throw new Error(`the key of case ${id} was destroyed`);
      if (decides(name)) group.touch({ table: "sealed", number: numberOf(id), id: name }, "listed");
      const { rest, records } = await putRecords({ db, key, id, name }, value);
      const body = sealBytes(key, placeOf(id, name), new TextEncoder().encode(JSON.stringify(rest)));
      await db
        .insertInto("sealed")
        .values({ case_number: numberOf(id), name, body, records })
        .onConflict((conflict) => conflict.columns(["case_number", "name"]).doUpdateSet({ body, records }))
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
  group: Pick<Group, "touch" | "made">,
): Pick<Writer, "putSteps" | "updateTask" | "addApproval" | "addOfficer" | "updateOfficer"> {
  const updateTask: Writer["updateTask"] = async (task) => {
    const row = rowFromTask(task);
    group.touch({ table: "task", number: numberOf(task.case), id: task.id }, "listed");
    await db
      .insertInto("task")
      .values({ case_number: numberOf(task.case), id: task.id, ...row })
      .onConflict((conflict) => conflict.columns(["case_number", "id"]).doUpdateSet(row))
      .execute();
  };
  const remove = async (table: "step" | "task", number: number) => {
    const gone = await db.selectFrom(table).select("id").where("case_number", "=", number).execute();
    for (const { id } of gone) group.touch({ table, number, id }, "listed");
    await db.deleteFrom(table).where("case_number", "=", number).execute();
  };
  return {
    updateTask,
    putSteps: async (id, steps, tasks) => {
      const number = numberOf(id);
      await remove("step", number);
      await remove("task", number);
      for (const [seq, step] of steps.entries()) {
        group.touch({ table: "step", number, id: step.id }, "listed");
        await db
          .insertInto("step")
          .values({ ...rowFromStep(step), case_number: number, seq })
          .execute();
      }
      for (const task of tasks) await updateTask(task);
    },
    addApproval: async ({ case: id, planHash, unattended, ...rest }) => {
      const { seq } = await db
        .insertInto("approval")
        .values({
          case_number: numberOf(id),
          plan_hash: planHash,
          unattended: unattended ? 1 : 0,
          ...rest,
        })
        .returning("seq")
        .executeTakeFirstOrThrow();
      group.made({ table: "approval", number: numberOf(id), id: seq });
    },
    addOfficer: async ({ id, name, roles, verifierKey }) => {
      const salt = randomBytes(SALT_BYTES).toString("base64url");
      const row = { id, name, roles: roles.join(","), verifier_key: verifierKey, salt };
      group.touch({ table: "officer", id }, "listed");
      await db.insertInto("officer").values(row).execute();
    },
    updateOfficer: async (id, { roles, verifierKey, removedAt }) => {
      const row = {
        ...(roles === undefined ? {} : { roles: roles.join(",") }),
        ...(verifierKey === undefined ? {} : { verifier_key: verifierKey }),
        ...(removedAt === undefined ? {} : { removed_at: removedAt }),
      };
      group.touch({ table: "officer", id });
      await db.updateTable("officer").set(row).where("id", "=", id).execute();
    },
  };
}

const SALT_BYTES = 16;

function agreementWriter(
  db: Kysely<Tables>,
  group: Pick<Group, "touch" | "made">,
): Pick<Writer, "putSetting" | "putTarget" | "addPending" | "endPending"> {
  return {
    putTarget: async ({ account, vendor, baseUrl, surface, parameters, map, sources }) => {
      const row = {
        vendor,
        base_url: baseUrl,
        surface: surface ?? null,
        parameters: JSON.stringify(parameters),
        map,
        sources: JSON.stringify(sources),
      };
      group.touch({ table: "target", id: account }, "listed");
      await db
        .insertInto("target")
        .values({ account, ...row })
        .onConflict((conflict) => conflict.column("account").doUpdateSet(row))
        .execute();
    },
    putSetting: async (name, value) => {
      group.touch({ table: "setting", id: name }, "listed");
      await db
        .insertInto("setting")
        .values({ name, value })
        .onConflict((conflict) => conflict.column("name").doUpdateSet({ value }))
        .execute();
    },
    addPending: async ({ case: about, given, digest, ...rest }) => {
      const salt = randomBytes(SALT_BYTES);
      const row = {
        ...rest,
        case_number: about === undefined ? null : numberOf(about),
        given: given ?? null,
        digest: digest ?? keyedDigest(salt, "act", given ?? ""),
        salt: salt.toString("base64url"),
        state: "open",
      };
      const stored = await db.insertInto("pending_act").values(row).returningAll().executeTakeFirstOrThrow();
      group.made({ table: "pending_act", id: stored.number });
      return pendingFrom(stored);
    },
    endPending: async (id, state) => {
      const number = Number(id.slice(2));
      group.touch({ table: "pending_act", id: number });
      await db.updateTable("pending_act").set({ state }).where("number", "=", number).execute();
    },
  };
}

async function needsSecond(reader: Reader, entry: DualEntry): Promise<boolean> {
  return dualEventOf(entry) !== undefined && isDual(entry, await reader.settings());
}

/** What takes two officers here is appended only with the open proposal of another. */
async function requireSecond(reader: Reader, entry: AuditEntry): Promise<void> {
  if (!(await needsSecond(reader, entry))) return;
  const pending = (await reader.pendingActs()).find((one) => one.entry === entry.first);
  const proposed = pending && (await reader.proposed(pending.entry));
  const fault = secondFault(entry, { pending, proposed, officers: await reader.officers() });
  if (fault === undefined) return;
  const why = fault === "other-effect" ? fault : "needs-second";
  throw refusalOf({ why, by: entry.actor as OfficerId }, undefined);
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
