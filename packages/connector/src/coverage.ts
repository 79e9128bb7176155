import type { SearchProgress } from "@oubli/engine";
import type { CoverageLine, IdentifierKind } from "@oubli/model";
import type { Account } from "./account.ts";
import { isRejected, reasonOf } from "./failure.ts";

/** Collects, for each question, what it brought. Several calls of one question (one for each customer) add up. */
export interface CoverageBook {
  /** @param about What the question is about, when it is not the person. */
  start(operation: string, question: string, about?: CoverageLine["about"]): void;
  /** Reports progress of a question that reads many pages. */
  progress(question: string, pages: number, records: number): void;
  add(
    operation: string,
    question: string,
    brought: { readonly records: number; readonly others: number; readonly pages: number },
  ): void;
  fail(operation: string, question: string, error: unknown): void;
  /** A question that could be asked, and not with what was given. */
  unasked(operation: string, question: string, reason: string): void;
  unsupported(operation: string, question: string, reason: string, by: IdentifierKind): void;
  notKept(operation: string, question: string, reason: string, by: IdentifierKind): void;
  lines(): readonly CoverageLine[];
}

type Line = { -readonly [K in keyof CoverageLine]: CoverageLine[K] };

export function createCoverage(account: Account, observe: (progress: SearchProgress) => void): CoverageBook {
  const lines = new Map<string, Line>();
  const at = () => new Date(account.now()).toISOString();

  function line(operation: string, question: string): Line {
    const key = `${operation}\n${question}`;
    const known = lines.get(key);
    if (known) return known;
    const made: Line = {
      account: account.id,
      vendor: account.vendor,
      operation,
      question,
      result: "nothing-found",
      records: 0,
      others: 0,
      pages: 0,
      at: at(),
    };
    lines.set(key, made);
    return made;
  }

  const unable =
    (result: CoverageLine["result"]) =>
    (operation: string, question: string, reason: string, by?: IdentifierKind): void => {
      const it = line(operation, question);
      it.result = result;
      it.reason = reason;
      if (by !== undefined) it.by = by;
    };

  return {
    start: (operation, question, about) => {
      const it = line(operation, question);
      if (about !== undefined) it.about = about;
      const { records, pages } = it;
      observe({ account: account.id, question, state: "asking", records, pages });
    },
    progress: (question, pages, records) =>
      observe({ account: account.id, question, state: "asking", records, pages }),
    add: (operation, question, brought) => {
      const it = line(operation, question);
      it.records += brought.records;
      it.others += brought.others;
      it.pages += brought.pages;
      it.at = at();
      // A gap stays a gap, whatever the question brought elsewhere.
      if (it.result === "nothing-found" && it.records > 0) it.result = "found";
      observe({ account: account.id, question, state: "done", records: it.records, pages: it.pages });
    },
    fail: (operation, question, error) => {
      const it = line(operation, question);
      it.result = "could-not-look";
      it.reason = reasonOf(error);
      if (isRejected(error)) it.rejected = true;
      it.at = at();
      observe({ account: account.id, question, state: "failed", records: it.records, pages: it.pages });
    },
    unasked: unable("could-not-look"),
    unsupported: unable("not-supported"),
    notKept: unable("not-kept"),
    lines: () => [...lines.values()],
  };
}
