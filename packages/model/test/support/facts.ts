import fc from "fast-check";
import {
  CASE_KINDS,
  CASE_STATES,
  type CaseFacts,
  caseIdOf,
  type Finding,
  HOLDS,
  type Officer,
  parseAccountId,
  parseOfficerId,
  REGIME_IDS,
  type Role,
  type SearchReport,
  vendorIdOf,
} from "../../src/index.ts";

export function officer(text: string, roles: readonly Role[]): Officer {
  const id = parseOfficerId(text);
  if (!id) throw new Error(`${text} is not a valid officer id`);
  return { id, name: "Officer", roles, verifierKey: "" };
}

export const ADMIN: Officer = officer("o_admin000", ["admin"]);

/** The facts of an erasure case that has just arrived, with changes. */
export function factsOf(changes: Partial<CaseFacts> = {}): CaseFacts {
  return {
    case: {
      id: caseIdOf(7),
      state: "received",
      kind: "erasure",
      hold: "none",
      regime: "gdpr",
      clock: { suspensions: [] },
    },
    law: { suspends: true, extends: true },
    shredded: false,
    search: "none",
    found: 0,
    gaps: [],
    gapNames: [],
    undecided: 0,
    hops: 0,
    nearMisses: 0,
    confirmed: 0,
    excluded: 0,
    unread: 0,
    rejected: [],
    alone: false,
    unattended: false,
    sent: 0,
    onTheWay: 0,
    due: 0,
    cancellable: 0,
    byLetter: 0,
    letters: 0,
    unknown: 0,
    carriedOut: false,
    tasks: 0,
    openTasks: [],
    ...changes,
  };
}

const account = parseAccountId("shop");
if (!account) throw new Error("the fixture's account is not valid");
const PLACE = { account, vendor: vendorIdOf("shop") };

/** A report with one line of coverage for each result, and this many findings. */
export function reportOf(
  results: readonly SearchReport["coverage"][number]["result"][],
  findings = 0,
): SearchReport {
  return {
    findings: Array.from({ length: findings }, (_, n) => findingOf(n)),
    coverage: results.map((result, n) => ({
      ...PLACE,
      operation: "listReviews",
      question: `question ${n}`,
      result,
      records: 0,
      others: 0,
      pages: 1,
      at: "2026-11-20T12:00:00.000Z",
    })),
    recipients: [],
  };
}

export function findingOf(n: number): Finding {
  return {
    ...PLACE,
    id: `shop/review/${n}`,
    kind: "review",
    title: "Review",
    recordId: String(n),
    record: {},
    via: "listReviews",
    matchedBy: ["email"],
    readAt: "2026-11-20T12:00:00.000Z",
  };
}

/** Facts of any case, also of those that cannot come about. */
export const anyFacts: fc.Arbitrary<CaseFacts> = fc
  .record({
    state: fc.constantFrom(...CASE_STATES),
    kind: fc.constantFrom(...CASE_KINDS),
    hold: fc.constantFrom(...HOLDS),
    search: fc.constantFrom("none", "incomplete", "nothing-found", "found"),
    shredded: fc.boolean(),
    sent: fc.nat(2),
    onTheWay: fc.nat(1),
    due: fc.nat(1),
    cancellable: fc.nat(1),
    byLetter: fc.nat(1),
    letters: fc.nat(1),
    unknown: fc.nat(1),
    openTasks: fc.array(fc.constantFrom("t1", "t2"), { maxLength: 2 }),
    carriedOut: fc.boolean(),
    authored: fc.boolean(),
    suspended: fc.boolean(),
    law: fc.record({ suspends: fc.boolean(), extends: fc.boolean() }),
    regime: fc.constantFrom(...REGIME_IDS),
  })
  .map(({ state, kind, hold, regime, authored, suspended, ...facts }) =>
    factsOf({
      ...facts,
      tasks: facts.openTasks.length,
      ...(authored ? { author: ADMIN.id } : {}),
      case: {
        ...factsOf().case,
        state,
        kind,
        hold,
        regime,
        clock: {
          suspensions: suspended ? [{ from: "2026-11-19T09:00:00Z", because: "identity" }] : [],
        },
      },
    }),
  );
