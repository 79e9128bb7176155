import type { CaseId } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { theCase } from "../../action/fields.ts";
import { unansweredParts } from "../../words/dossier.ts";
import { VERDICT_WORDS } from "../../words/terms.ts";
import type { WrittenCertificate } from "../../world/dossiers.ts";

interface Certify {
  readonly case: CaseId;
}

export const caseCertificate: Action = defineAction<Certify, WrittenCertificate>({
  id: "case.certificate",
  summary: "write the certificate of an erasure",
  danger: "changes",
  event: "certificate",
  desk: { key: "t", label: "certificate", footer: 18 },
  examples: ["oubli case certificate C-7"],
  fields: { case: theCase },
  run: async ({ world, by }, { case: id }) => {
    const { writeCertificate } = await import("../../world/dossiers.ts");
    return writeCertificate(world, await by(), id);
  },
  tell: (written, { case: id }) => ({
    ending: "done",
    parts: [
      { is: "line", text: `wrote the certificate of ${id}: ${VERDICT_WORDS[written.verdict]}`, tone: "good" },
      { is: "fact", label: "page", text: written.page, file: true },
      { is: "fact", label: "audit trail", text: `entry ${written.entry} vouches for it` },
      ...written.witnesses.map(
        ({ name, key }) =>
          ({ is: "fact", label: "witness", text: `${name} has cosigned it: ${key}` }) as const,
      ),
      ...unansweredParts(written.unanswered),
    ],
    json: { case: id, certificate: written },
  }),
});
