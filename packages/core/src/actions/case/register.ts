import { OubliError } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { day, flag, optional } from "../../action/fields.ts";
import type { RegisterLine } from "../../world/register.ts";

interface Register {
  readonly from?: string;
  readonly to?: string;
  readonly csv: boolean;
}

interface Registered {
  readonly columns: readonly string[];
  readonly lines: readonly RegisterLine[];
  readonly csv: string;
}

export const caseRegister: Action = defineAction<Register, Registered>({
  id: "case.register",
  summary: "the record of every request, without a name",
  danger: "none",
  role: "auditor",
  examples: [
    "oubli case register",
    "oubli case register --from 2026-01-01 --to 2026-12-31 --csv > register.csv",
  ],
  fields: {
    from: optional(day("the first day of receipt to list")),
    to: optional(day("the last day of receipt to list")),
    csv: flag("as CSV"),
  },
  run: async ({ world }, { from, to, csv }) => {
    if (from !== undefined && to !== undefined && from > to)
      throw new OubliError("USAGE", "the first day to list is after the last");
    const [{ listCases }, { REGISTER_COLUMNS, registerOf }] = await Promise.all([
      import("@oubli/engine"),
      import("../../world/register.ts"),
    ]);
    const lines = registerOf(await listCases(await world.ports())).filter(
      (line) => line["date-of-request"] >= (from ?? "") && line["date-of-request"] <= (to ?? "9999"),
    );
    const rows = lines.map((line) => REGISTER_COLUMNS.map((column) => line[column]));
    const columns = [...REGISTER_COLUMNS];
    if (!csv) return { columns, lines, csv: "" };
    const { formatCsv } = await import("@oubli/dossier");
    return { columns, lines, csv: formatCsv([columns, ...rows]).trimEnd() };
  },
  tell: ({ columns, lines, csv }, { csv: wanted }) => ({
    ending: "done",
    parts: wanted
      ? [{ is: "text", text: csv }]
      : lines.length === 0
        ? [{ is: "line", text: "no request came in that time" }]
        : [
            {
              is: "table",
              head: columns,
              rows: lines.map((line) => columns.map((column) => line[column as keyof RegisterLine])),
            },
          ],
    json: { requests: lines, ...(wanted ? { csv } : {}) },
  }),
});
