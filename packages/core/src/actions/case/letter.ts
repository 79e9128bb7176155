import type { AccountId, CaseId, LetterRequest } from "@oubli/model";
import { type Action, defineAction } from "../../action/action.ts";
import { account, choice, fallback, positional, theCase } from "../../action/fields.ts";
import { LETTER_REQUEST_WORDS } from "../../words/terms.ts";
import type { LetterFiles } from "../../world/vendor-letters.ts";

interface WriteLetter {
  readonly case: CaseId;
  readonly account: AccountId;
  readonly asks: LetterRequest;
}

export const caseLetter: Action = defineAction<WriteLetter, LetterFiles>({
  id: "case.letter",
  summary: "write a letter to a service without an API, as files to be sent; nothing is sent",
  danger: "changes",
  agent: "never",
  event: "write-letter",
  desk: { label: "write letter" },
  examples: ["oubli case letter C-7 by-mail", "oubli case letter C-7 by-mail --asks erasure"],
  fields: {
    case: theCase,
    account: positional(account("the account that is written to")),
    asks: fallback("access", choice("what the letter asks for", LETTER_REQUEST_WORDS)),
  },
  run: async ({ world, by }, { case: id, account: to, asks }) => {
    const { writeVendorLetter } = await import("../../world/vendor-letters.ts");
    return writeVendorLetter(world, await by(), id, { account: to, asks });
  },
  tell: ({ letter, written: { names: _, ...written }, files }, { case: id }) => ({
    ending: "done",
    parts: [
      { is: "line", text: "a letter was written; it is not sent by this", tone: "good" },
      { is: "fact", label: "to", text: letter.to },
      { is: "fact", label: "subject", text: letter.subject },
      { is: "fact", label: "answer due", text: dayOf(written.due) },
      ...(written.reminders.length === 0
        ? []
        : [{ is: "fact" as const, label: "reminders", text: written.reminders.map(dayOf).join(", ") }]),
      ...files.map((file) => ({ is: "fact" as const, label: "file", text: file })),
      { is: "note", text: "the files name the person: send one, and delete both" },
    ],
    json: { case: id, letter: { ...written, to: letter.to, subject: letter.subject }, files },
    next: [{ action: "case.letter-answer", given: { case: id, account: written.account } }],
  }),
});

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
