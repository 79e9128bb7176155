import { OubliError } from "@oubli/model";
import { type Action, defineAction, type Part } from "../../action/action.ts";
import { flag, optional, path, positional, text } from "../../action/fields.ts";
import type { WrittenPage } from "../../world/new-page.ts";

interface New {
  readonly document: string;
  readonly out?: string;
  readonly name?: string;
  readonly id?: string;
  readonly yes: boolean;
}

export const vendorNew: Action = defineAction<New, WrittenPage>({
  id: "vendor.new",
  summary:
    "write a first page of privacy marks from a vendor's description: guess, ask, and say which is which",
  danger: "none",
  agent: "never",
  keys: "none",
  examples: [
    "oubli vendor new acme/openapi.yaml",
    "oubli vendor new acme/openapi.yaml --yes --out acme/privacy.yaml",
  ],
  fields: {
    document: positional(path("the vendor's OpenAPI description")),
    out: optional(path("where the page is written; beside the description when left out")),
    name: optional(text("what the vendor is called, where the description does not say it well", "a name")),
    id: optional(text("a short name for files and settings", "lower-case letters, digits and hyphens")),
    yes: flag("take the guesses, and ask nothing"),
  },
  run: async ({ ask }, { yes, ...given }) => {
    if (!yes && ask === undefined)
      throw new OubliError("USAGE", "there is nobody here who could be asked", {
        hint: "do it at a terminal, or let the guesses be taken",
      });
    const { writeNewPage } = await import("../../world/new-page.ts");
    return writeNewPage({ ...given, ...(yes || ask === undefined ? {} : { ask }) });
  },
  tell: ({ file, vendor, kinds, asked, guessed, problems, notes }) => ({
    ending: "done",
    parts: [
      { is: "line", text: `wrote a first page for ${vendor.name}`, tone: "good" },
      { is: "fact", label: "page", text: file, file: true },
      { is: "fact", label: "about people", text: kinds.join(", ") },
      { is: "fact", label: "lines asked, guessed", text: `${asked}, ${guessed}` },
      ...(guessed === 0
        ? []
        : [
            {
              is: "line",
              text: "With guessed lines a case may search and erases nothing: read each one, correct it, and take the word away.",
            } as const,
          ]),
      ...(problems.length === 0
        ? []
        : [
            {
              is: "line",
              text: "This has to be put right before the page can be added:",
              tone: "warn",
            } as const,
          ]),
      ...problems.map(
        (problem): Part => ({
          is: "line",
          text: `line ${problem.line}  ${problem.message} → ${problem.remedy}`,
        }),
      ),
      ...notes.map(({ line, message }): Part => ({ is: "line", text: `line ${line}  ${message}` })),
    ],
    json: { file, vendor, kinds, asked, guessed, problems, notes },
    next: [{ action: "vendor.check", given: { spec: file } }],
  }),
});
