import type { RecordKind } from "@oubli/datamap";
import type { SearchProgress } from "@oubli/engine";
import { type CoverageLine, type IdentifierKind, isGap } from "@oubli/model";
import type { Account } from "./account.ts";
import type { Proof } from "./controls.ts";
import { boundOf, isRejected, reasonOf } from "./failure.ts";

/** Collects, for each question, what it brought. Several calls of one question (one for each customer) add up. */
export interface CoverageBook {
  /** @param of The kind of record that is asked for, or what the question is about when it is not the person. */
  start(operation: string, question: string, of: Pick<CoverageLine, "about"> | RecordKind): void;
  /** Reports progress of a question that reads many pages. */
  progress(question: string, pages: number, records: number): void;
  add(
    operation: string,
    question: string,
    brought: { readonly records: number; readonly others: number; readonly pages: number },
  ): void;
  /** @param finding The record that could not be looked at; left out when the question itself could not be answered. */
  fail(operation: string, question: string, error: unknown, finding?: string): void;
  /** A question that could be asked, and not with what was given. */
  unasked(operation: string, question: string, reason: string): void;
  unsupported(operation: string, question: string, reason: string, by: IdentifierKind): void;
  notKept(operation: string, question: string, reason: string, by: IdentifierKind): void;
  /**
   * Lets it stand that an answer brought nothing only where the kind of record is proven; everywhere else the question could not be
   * looked at, whatever other answers to it brought.
   */
  settle(proofOf: ProofOf): Promise<void>;
  lines(): readonly CoverageLine[];
}

/** What shows that a key may list such records, or read them by an operation. */
type ProofOf = (kind: RecordKind, operation: string) => Promise<Proof>;

type Line = { -readonly [K in keyof CoverageLine]: CoverageLine[K] };

export function createCoverage(account: Account, observe: (progress: SearchProgress) => void): CoverageBook {
  const lines = new Map<string, Line>();
  /** Questions to which an answer held nothing. */
  const silent = new Set<Line>();
  const kinds = new Map<Line, RecordKind>();
  const at = () => new Date(account.now()).toISOString();

  const line = (operation: string, question: string): Line => {
    const key = `${operation}\n${question}`;
    const known = lines.get(key) ?? blankLine(account, { operation, question, at: at() });
    lines.set(key, known);
    return known;
  };

  const unable =
    (result: CoverageLine["result"]) =>
    (operation: string, question: string, reason: string, by?: IdentifierKind): void => {
      const it = line(operation, question);
      it.result = result;
      it.reason = reason;
      if (by !== undefined) it.by = by;
    };

  return {
    start: (operation, question, of) => {
      const it = line(operation, question);
      if ("kind" in of) kinds.set(it, of);
      Object.assign(it, "kind" in of ? { kind: of.kind } : of);
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
      if (brought.records + brought.others === 0) silent.add(it);
      it.at = at();
      // A gap stays a gap, whatever the question brought elsewhere.
      if (it.result === "nothing-found" && it.records > 0) it.result = "found";
      observe({ account: account.id, question, state: "done", records: it.records, pages: it.pages });
    },
    fail: (operation, question, error, finding) => {
      const it = line(operation, question);
      // Once the whole question has failed, it is more than some of its records.
      const isWhole = isGap(it) && it.findings === undefined;
      if (finding !== undefined && !isWhole) it.findings = [...(it.findings ?? []), finding].toSorted();
      else delete it.findings;
      it.result = "could-not-look";
      it.reason = reasonOf(error);
      if (isRejected(error)) it.rejected = true;
      const bound = boundOf(error);
      if (bound !== undefined) it.bound = bound;
      it.at = at();
      observe({ account: account.id, question, state: "failed", records: it.records, pages: it.pages });
    },
    unasked: unable("could-not-look"),
    unsupported: unable("not-supported"),
    notKept: unable("not-kept"),
    settle: (proofOf) =>
      settled({ lines: lines.values(), silent, kinds }, proofOf, ({ question, records, pages }) =>
        observe({ account: account.id, question, state: "failed", records, pages }),
      ),
    lines: () => [...lines.values()],
  };
}

/** A question that has brought nothing yet. */
function blankLine({ id, vendor }: Account, said: Pick<CoverageLine, "operation" | "question" | "at">): Line {
  return { account: id, vendor, ...said, result: "nothing-found", records: 0, others: 0, pages: 0 };
}

interface Asked {
  readonly lines: Iterable<Line>;
  readonly silent: ReadonlySet<Line>;
  readonly kinds: ReadonlyMap<Line, RecordKind>;
}

async function settled(
  { lines, silent, kinds }: Asked,
  proofOf: ProofOf,
  tell: (line: CoverageLine) => void,
): Promise<void> {
  for (const it of lines) {
    const isWholeGap = isGap(it) && it.findings === undefined;
    const kind = kinds.get(it);
    if (kind === undefined || isWholeGap || (it.result !== "nothing-found" && !silent.has(it))) continue;
    const proof = await proofOf(kind, it.operation);
    if ("by" in proof) {
      if (it.result === "nothing-found") it.provenBy = proof.by;
    } else {
      // More than some of its records.
      delete it.findings;
      it.result = "could-not-look";
      it.reason = proof.lacking;
      if (proof.rejected) it.rejected = true;
      tell(it);
    }
  }
}
