import type { Opened } from "@oubli/engine";
import type { CaseKind, Identifier, IdentityLevel } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { choice, identifiers, optional, positional } from "../../action/fields.ts";
import { datesText } from "../../words/case.ts";
import { IDENTITY_WORDS, KIND_WORDS } from "../../words/terms.ts";
import { REQUEST_FIELDS, type Request } from "../request.ts";

interface OpenCase extends Request {
  readonly identifiers: readonly Identifier[];
  readonly kind: CaseKind;
  readonly identity?: IdentityLevel;
}

export const caseOpen: Action = defineAction<OpenCase, Opened>({
  id: "case.open",
  summary: "open a case for a request that has arrived",
  danger: "changes",
  role: "officer",
  examples: [
    "oubli case open - --kind erasure --identity email-verified --received 2026-11-18T09:00:00Z",
    "oubli case open @identifiers.txt --kind access",
  ],
  fields: {
    kind: choice("the right the person exercises", KIND_WORDS),
    identity: optional(
      choice("how the person's identity was verified; without it no search is made", IDENTITY_WORDS),
    ),
    ...REQUEST_FIELDS,
    identifiers: positional(identifiers("whom the request is about")),
  },
  run: async (doing, { identifiers: known, ...request }) => {
    const { enterRequest } = await import("../../world/requests.ts");
    return enterRequest(doing.world, await doing.by(), { ...request, subject: { identifiers: known } });
  },
  tell: ({ case: it, duplicates }) => ({
    ending: "done",
    parts: [
      { is: "line", text: `opened ${it.id}: ${datesText(it)}`, tone: "good" },
      ...(duplicates.length === 0
        ? []
        : [
            {
              is: "line",
              text: `open cases about the same person: ${duplicates.join(", ")}`,
              tone: "warn",
            } as const,
          ]),
      ...(it.state === "received"
        ? [{ is: "note", text: "no search can be made before the person's identity is verified" } as const]
        : []),
    ],
    json: { case: it, duplicates },
    case: it.id,
    next: duplicates.map((duplicateOf) => ({
      action: "case.dismiss",
      given: { case: it.id, because: "duplicate", duplicateOf },
    })),
  }),
});
