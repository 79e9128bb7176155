import type { CaseId } from "@oubli/model";
import type { KeptAnswers, Ports } from "./ports.ts";

/**
 * For which search of a case answers are kept. What one was told says nothing to another: between the search that a plan is made from
 * and the one before it is carried out lies what may have changed.
 */
export type Pass = "find" | "before-run" | "after-run" | "reverify";

// As long as one list may be read. Older answers are asked for again: a search is one look at the vendors, not a collection of them.
const PASS_MS = 3_600_000;

/** Keeps the answers of a search that is under way, sealed with the case, until the search has ended or a call is sent. */
export function keepAnswers(
  { store, clock }: Pick<Ports, "store" | "clock">,
  id: CaseId,
  pass: Pass,
): KeptAnswers {
  return {
    of: async (question) => {
      const kept = await store.read(async (reader) =>
        reader.unseal(id, `answer/${await reader.digest(id, `answer/${pass}`, question)}`),
      );
      const age = clock.wall() - (kept?.at ?? Number.NEGATIVE_INFINITY);
      return age >= 0 && age <= PASS_MS ? kept?.answer : undefined;
    },
    keep: (question, answer) =>
      store.change(async (writer) => {
        // Shredded meanwhile: then nothing may be kept any more.
        if (!(await writer.isReadable(id))) return;
        const name = `answer/${await writer.digest(id, `answer/${pass}`, question)}` as const;
        await writer.seal(id, name, { at: clock.wall(), answer });
      }),
  };
}
