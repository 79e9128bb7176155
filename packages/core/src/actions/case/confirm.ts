import type { CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { optional, text, theCase } from "../../action/fields.ts";

interface Deciding {
  readonly case: CaseId;
  readonly record?: string;
}

export const caseConfirm: Action = defineAction<Deciding, CaseId>({
  id: "case.confirm",
  summary: "say that a record in doubt, or a near miss, is the person's",
  danger: "final",
  event: "confirm-record",
  desk: { label: "confirm record" },
  examples: [
    'oubli case confirm C-7 --record r1k3v9p --confirm C-7 --reason "the customer named both addresses"',
  ],
  fields: {
    case: theCase,
    record: optional(
      text(
        "the record, where several are undecided",
        "a record's name as the case shows it, such as r1k3v9p",
      ),
    ),
  },
  sheet: ({ case: id, record }) => ({
    title: `Confirm a record of ${id}?`,
    facts: record === undefined ? [] : [["record", record]],
    warning:
      "The record is planned, handed out and erased like the others. What was excluded before counts again.",
    yes: "Confirm",
  }),
  run: async ({ world, by, reason }, { case: id, record }) => {
    const { confirmRecord } = await import("@oubli/engine");
    const said = { reason, ...(record === undefined ? {} : { record }) };
    await confirmRecord(await world.ports(), id, await by(), said);
    return id;
  },
  tell: (id) => done(`${id}: the record is confirmed as the person's`, { case: id }),
});
