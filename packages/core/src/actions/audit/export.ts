import { type Action, defineAction } from "../../action/action.ts";
import { path, positional } from "../../action/fields.ts";
import type { ExportedTrail } from "../../world/audit.ts";

interface Export {
  readonly folder: string;
}

export const auditExport: Action = defineAction<Export, ExportedTrail>({
  id: "audit.export",
  summary: "write the whole audit trail as tiles that anyone can verify",
  danger: "changes",
  agent: "never",
  role: "auditor",
  examples: ["oubli audit export ./trail-2026-11"],
  fields: { folder: positional(path("a new or empty folder")) },
  run: async ({ world, by }, { folder }) => {
    const { exportTrail } = await import("../../world/audit.ts");
    return exportTrail(world, await by(), folder);
  },
  tell: (exported) => ({
    ending: "done",
    parts: [
      {
        is: "line",
        text: `wrote ${exported.entries} entries in ${exported.files} files to ${exported.folder}`,
        tone: "good",
      },
      { is: "note", text: `anyone can verify them with the key ${exported.verifierKey}` },
      ...(exported.recorded
        ? []
        : [
            {
              is: "line",
              text: "that it was exported is no entry: nothing can be recorded in this home now",
              tone: "warn",
            } as const,
          ]),
    ],
    json: exported,
  }),
});
