import type { DatabaseSync } from "node:sqlite";
import type { Writer } from "@oubli/engine";
import { numberOf } from "./rows.ts";

/**
 * Prepares how a step goes on, once for a connection. Every call to a vendor is two of these and little else, and building
 * the statement again would take longer than the database takes to run it.
 */
export function prepareAdvancing(raw: DatabaseSync): Writer["advance"] {
  const update = raw.prepare(`
    update step set state = coalesce(?, state), fence = coalesce(?, fence), intent_at = coalesce(?, intent_at),
      due = coalesce(?, due), status = coalesce(?, status), reason = coalesce(?, reason)
    where case_number = ? and id = ? and state = ? and fence = ?`);
  return async (step, { state, fence, intentAt, due, status, reason }) => {
    const { changes } = update.run(
      ...[state ?? null, fence ?? null, intentAt ?? null, due ?? null, status ?? null, reason ?? null],
      ...[numberOf(step.case), step.id, step.state, step.fence],
    );
    return Number(changes) === 1;
  };
}
