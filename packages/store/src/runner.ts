import { randomUUID } from "node:crypto";
import type { RunnerLease } from "@oubli/engine";
import { OubliError } from "@oubli/model";
import type { Kysely } from "kysely";
import type { Tables } from "./schema.ts";

// Long enough that a busy process keeps it, short enough not to wait long for one that hangs. A process
// that is gone is noticed at once; what it may have sent is protected by the quiet period, not by this.
const LEASE_MS = 30_000;

/** Makes this process the one that may send destructive calls from a home. */
export async function becomeRunner(
  transact: <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>,
  now: () => number,
): Promise<RunnerLease> {
  const owner = randomUUID();
  await transact(async (db) => {
    const holder = await db.selectFrom("runner").selectAll().executeTakeFirst();
    if (holder && holder.until > now() && isAlive(holder.pid)) {
      throw new OubliError("NOT_ALLOWED", "another process is carrying out a plan from this home", {
        hint: `wait for it, or stop process ${holder.pid}`,
      });
    }
    const row = { owner, pid: process.pid, until: now() + LEASE_MS };
    await db
      .insertInto("runner")
      .values({ id: 1, ...row })
      .onConflict((conflict) => conflict.column("id").doUpdateSet(row))
      .execute();
  });
  const renew = () =>
    transact(async (db) => {
      const result = await db
        .updateTable("runner")
        .set({ until: now() + LEASE_MS })
        .where("owner", "=", owner)
        .executeTakeFirst();
      if (Number(result.numUpdatedRows) === 1) return;
      throw new OubliError("NOT_ALLOWED", "another process has taken over", {
        hint: "it settles by reading what this one had begun",
      });
    });
  // A failed renewal needs no handling here: the fence stops whatever we would still write.
  const timer = setInterval(() => void renew().catch(() => clearInterval(timer)), LEASE_MS / 3);
  timer.unref();
  return {
    renew,
    release: async () => {
      clearInterval(timer);
      await transact(async (db) => void (await db.deleteFrom("runner").where("owner", "=", owner).execute()));
    },
  };
}

function isAlive(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Not ours to signal, but there.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
