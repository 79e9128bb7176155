import type { CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { optional, text, theCase } from "../../action/fields.ts";

interface Deciding {
  readonly case: CaseId;
  readonly record?: string;
}

export const caseExclude: Action = defineAction<Deciding, CaseId>({
  id: "case.exclude",
  summary: "say that a record in doubt, or a near miss, is another person's",
  danger: "final",
  event: "exclude-record",
  desk: { label: "exclude record" },
  examples: [
    'oubli case exclude C-7 --record r1k3v9p --confirm C-7 --reason "another customer of the same name"',
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
    title: `Exclude a record of ${id}?`,
    facts: record === undefined ? [] : [["record", record]],
    warning: "The record is left alone and told to nobody, now and in every later search of this case.",
    yes: "Exclude",
  }),
  run: async ({ world, by, reason }, { case: id, record }) => {
    const { excludeRecord } = await import("@oubli/engine");
    const said = { reason, ...(record === undefined ? {} : { record }) };
    await excludeRecord(await world.ports(), id, await by(), said);
    return id;
  },
  tell: (id) => done(`${id}: the record is excluded as another person's`, { case: id }),
});
