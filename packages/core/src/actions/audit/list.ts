import { type CaseId, LONE_WORDS, refusalOf } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { caseId, fallback, number, optional, positional, searchWords } from "../../action/fields.ts";
import type { ReadEntry } from "../../world/trail.ts";

interface List {
  readonly case?: CaseId;
  readonly last: number;
  readonly words?: readonly string[];
}

interface Listed {
  readonly size: number;
  readonly entries: readonly ReadEntry[];
}

export const auditList: Action = defineAction<List, Listed>({
  id: "audit.list",
  summary: "the latest entries of the audit trail, newest last",
  danger: "none",
  examples: [
    "oubli audit list",
    "oubli audit list --last 100 --json",
    "oubli audit list plan.approved --case C-7",
  ],
  fields: {
    case: optional(caseId("only entries about this case")),
    last: fallback("20", number("how many", { from: 1 })),
    words: positional(optional(searchWords("only entries that hold all of these words"))),
  },
  run: async ({ world }, { case: id, last, words = [] }) => {
    const { entriesWith } = await import("../../world/trail.ts");
    const { audit, read } = await world.store();
    const it = id === undefined ? undefined : await read((reader) => reader.case(id));
    if (id !== undefined && it === undefined) throw refusalOf({ why: "no-such-case", case: id }, undefined);
    const wanted = [...words, ...(it ? [it.ref] : [])];
    return { size: await audit.size(), entries: await entriesWith(audit, wanted, last) };
  },
  tell: ({ size, entries }) => ({
    ending: "done",
    parts: [
      {
        is: "table",
        head: ["entry", "at", "event", "actor", "about"],
        rows: entries.map(({ index, entry }) => [
          String(index),
          entry.at,
          entry.ev,
          entry.actor,
          [
            ...[entry.req, entry.account, entry.op, entry.step, entry.task, entry.code],
            entry.alone && LONE_WORDS,
          ]
            .filter((word) => word !== undefined)
            .join(" "),
        ]),
      },
    ],
    json: { size, entries },
  }),
});
