import type { CaseId } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { optional, text, theCase } from "../../action/fields.ts";
import { packageJson, packageParts, packageSecret } from "../../words/dossier.ts";
import type { WrittenPackage } from "../../world/dossiers.ts";

interface MakePackage {
  readonly case: CaseId;
  readonly recipient?: string;
}

export const casePackage: Action = defineAction<MakePackage, WrittenPackage>({
  id: "case.package",
  summary: "encrypt and sign a data package of everything the last search found",
  danger: "changes",
  agent: "never",
  event: "package",
  desk: { key: "x", label: "package", footer: 17 },
  examples: ["oubli case package C-7", "oubli case package C-7 --recipient age1…"],
  fields: {
    case: theCase,
    recipient: optional(
      text("the person's own age key; without one a passphrase is made", "a key that begins with age1"),
    ),
  },
  run: async ({ world, by, signal }, { case: id, recipient }) => {
    const { writePackage } = await import("../../world/dossiers.ts");
    return writePackage(
      world,
      await by(),
      { case: id, ...(recipient === undefined ? {} : { recipient }) },
      signal,
    );
  },
  tell: (written, { case: id }) => ({
    ending: "done",
    parts: packageParts(id, written),
    json: { case: id, package: packageJson(written) },
    ...packageSecret(written),
  }),
});
