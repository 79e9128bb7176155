import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import type { NextWork, RunnerLease, WorkItem } from "@oubli/engine";
import { type CaseId, OubliError, parseCaseId, WORK_KINDS } from "@oubli/model";
import { type Kysely, type RawBuilder, sql } from "kysely";
import { as, oneOf } from "./columns.ts";
import type { Tables } from "./schema.ts";

// Long enough that a busy process keeps it, short enough not to wait long for one that hangs. A process of this machine that is gone
// is noticed at once; what it may have sent is protected by the quiet period, not by this.
const LEASE_SECONDS = 10;
const RENEW_MS = 3_000;

/** What time it is for leases, in seconds since the epoch. */
export type LeaseClock = () => RawBuilder<number>;

/** The database's own clock: processes that disagree about the time must not disagree about who holds a lane. */
export const databaseClock: LeaseClock = () => sql<number>`unixepoch('subsec')`;

/** Makes this process the one that works on a case. */
export async function takeLane(
  transact: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>,
  now: LeaseClock,
  lane: CaseId,
): Promise<RunnerLease> {
  const owner = `${process.pid}@${hostname()}/${randomUUID()}`;
  await transact((db) => claim(db, now, { lane, owner }));
  const renew = () =>
    transact(async (db) => {
      const result = await db
        .updateTable("work")
        .set({ until: leaseFrom(now) })
        .where("lane", "=", lane)
        .where("owner", "=", owner)
        .executeTakeFirst();
      if (Number(result.numUpdatedRows) === 1) return;
      throw new OubliError("NOT_ALLOWED", `another process has taken over ${lane}`, {
        hint: "it settles by reading what this one had begun",
      });
    });
  // A failed renewal needs no handling here: the fence stops whatever we would still write.
  const timer = setInterval(() => void renew().catch(() => clearInterval(timer)), RENEW_MS);
  timer.unref();
  return {
    renew,
    release: async () => {
      clearInterval(timer);
      await transact(async (db) => {
        const free = { owner: null, until: null };
        await db.updateTable("work").set(free).where("lane", "=", lane).where("owner", "=", owner).execute();
      });
    },
  };
}

function leaseFrom(now: LeaseClock): RawBuilder<number> {
  return sql<number>`${now()} + ${sql.lit(LEASE_SECONDS)}`;
}

async function claim(
  db: Kysely<Tables>,
  now: LeaseClock,
  { lane, owner }: { readonly lane: CaseId; readonly owner: string },
): Promise<void> {
  const held = await db
    .selectFrom("work")
    .select("owner")
    .where("lane", "=", lane)
    .where("until", ">", now())
    .executeTakeFirst();
  if (held?.owner && isAlive(held.owner))
    throw new OubliError("NOT_ALLOWED", `another process is working on case ${lane}`, {
      hint: `wait for it, or stop process ${held.owner.split("@")[0]}`,
    });
  const row = { owner, until: leaseFrom(now) };
  await db
    .insertInto("work")
    .values({ lane, ...row, tries: 1 })
    .onConflict((conflict) =>
      conflict.column("lane").doUpdateSet({ ...row, tries: sql<number>`work.tries + 1` }),
    )
    .execute();
}

/** Whether a process may still be there: of another machine only its lease says so. */
function isAlive(owner: string): boolean {
  const [, pid, host] = /^(\d+)@(.*)\/[^/]*$/.exec(owner) ?? [];
  if (pid === undefined || host !== hostname() || Number(pid) === process.pid) return true;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

const laneIn = as(parseCaseId);
const whatIn = oneOf(WORK_KINDS);

/** What is to be done, the earliest first. */
export async function workOf(db: Kysely<Tables>): Promise<readonly WorkItem[]> {
  const rows = await db
    .selectFrom("work")
    .selectAll()
    .where("what", "is not", null)
    .orderBy("at")
    .orderBy("lane")
    .execute();
  return rows.flatMap(({ lane, what, at }) =>
    what === null || at === null ? [] : [{ case: laneIn("lane", lane), what: whatIn("what", what), at }],
  );
}

/** Writes down what is to be done next in a case; `undefined` when nothing is, `unknown` leaves what was written. */
export async function scheduleWork(
  db: Kysely<Tables>,
  lane: CaseId,
  next: Awaited<ReturnType<NextWork>>,
): Promise<void> {
  if (next === "unknown") return;
  const row = { what: next?.what ?? null, at: next?.at ?? null, tries: 0 };
  await db
    .insertInto("work")
    .values({ lane, ...row })
    .onConflict((conflict) => conflict.column("lane").doUpdateSet(row))
    .execute();
}
