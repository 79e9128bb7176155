import type { Case, CaseId } from "@oubli/model";
import { type Action, defineAction, done } from "../../action/action.ts";
import { positional, privateText, theCase } from "../../action/fields.ts";

interface Note {
  readonly case: CaseId;
  readonly words: string;
}

export const caseNote: Action = defineAction<Note, Case>({
  id: "case.note",
  summary: "keep a note with the case, encrypted under its key",
  danger: "changes",
  agent: "never",
  event: "note",
  desk: { key: "N", label: "note" },
  examples: [
    'oubli case note C-7 "called back, asks for the invoice too"',
    "oubli case note C-7 - < note.txt",
  ],
  fields: { case: theCase, words: positional(privateText("what is to be remembered")) },
  run: async ({ world, by }, { case: id, words }) => {
    const { entry, keepWords, permit } = await import("@oubli/engine");
    const [{ store, clock }, officer] = [await world.ports(), await by()];
    return store.change(async (writer) => {
      const { it, audit } = await permit(writer, id, "note", officer);
      const why = await keepWords(writer, id, words);
      await writer.append(entry(clock, audit, { actor: officer, about: it }, why));
      return it;
    });
  },
  tell: ({ id }) => done(`the note is kept with ${id}, and read with it`, { case: id }),
});
