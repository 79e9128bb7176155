import type { CaseId, Identifier, IdentityLevel, SearchReport } from "@oubli/model";
import { type Action, defineAction } from "../action/action.ts";
import { choice, identifiers, optional, positional, text } from "../action/fields.ts";
import { packageJson, packageParts, packageSecret } from "../words/dossier.ts";
import { searchEnding, searchProgress } from "../words/search.ts";
import { IDENTITY_WORDS } from "../words/terms.ts";
import type { WrittenPackage } from "../world/dossiers.ts";
import { REQUEST_FIELDS, type Request } from "./request.ts";

interface Export extends Request {
  readonly identifiers: readonly Identifier[];
  readonly identity: IdentityLevel;
  readonly recipient?: string;
}

interface Exported {
  readonly case: CaseId;
  readonly report: SearchReport;
  readonly written: WrittenPackage;
  readonly openTasks: number;
}

export const exportData: Action = defineAction<Export, Exported>({
  id: "export",
  summary: "answer an access request: open a case, search, make the data package",
  danger: "changes",
  agent: "never",
  role: "officer",
  examples: [
    "oubli export - --identity email-verified < identifiers.txt",
    "oubli export @identifiers.txt --identity email-verified --recipient age1…",
  ],
  fields: {
    identity: choice("how the person's identity was verified", IDENTITY_WORDS),
    recipient: optional(
      text("the person's own age key; without one a passphrase is made", "a key that begins with age1"),
    ),
    ...REQUEST_FIELDS,
    identifiers: positional(identifiers("whom the request is about")),
  },
  run: async ({ world, by, signal, progress }, { identifiers: known, recipient, ...request }) => {
    const [{ find, readCase }, { enterRequest }, { writePackage }] = await Promise.all([
      import("@oubli/engine"),
      import("../world/requests.ts"),
      import("../world/dossiers.ts"),
    ]);
    // Before the case: an account that cannot be opened is told without a case having been opened for nothing.
    const [ports, officer] = [await world.vendorPorts(), await by()];
    const entered = { ...request, kind: "access", subject: { identifiers: known } } as const;
    const { id } = (await enterRequest(world, officer, entered)).case;
    const observe = (event: Parameters<typeof searchProgress>[0]) => progress(searchProgress(event));
    const report = await find(ports, id, officer, { signal, observe });
    const written = await writePackage(
      world,
      officer,
      { case: id, ...(recipient === undefined ? {} : { recipient }) },
      signal,
    );
    return { case: id, report, written, openTasks: (await readCase(ports, id)).facts.openTasks.length };
  },
  tell: ({ case: id, report, written, openTasks }) => ({
    ending: searchEnding(report),
    parts: [
      ...packageParts(id, written),
      ...(openTasks === 0
        ? []
        : [{ is: "note", text: `manual tasks are open before ${id} can be closed: ${openTasks}` } as const]),
    ],
    json: { case: id, package: packageJson(written), openTasks },
    ...packageSecret(written),
    case: id,
  }),
});
