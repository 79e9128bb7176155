import type { Given, Told } from "@oubli/core";
import type { CaseView } from "@oubli/engine";
import {
  answerOf,
  type Case,
  type CaseFacts,
  type CaseState,
  caseIdOf,
  isDue,
  NOTHING_IN_DOUBT,
  type Officer,
  type OfficerId,
  type Plan,
  parseAccountId,
  parseOfficerId,
  type SearchReport,
  type StepRecord,
  undecidedIn,
  vendorIdOf,
} from "@oubli/model";
import { initialState } from "../../../src/desk/initial.ts";
import type { Command } from "../../../src/desk/state/command.ts";
import type { DeskEvent } from "../../../src/desk/state/desk-event.ts";
import type { DeskState } from "../../../src/desk/state/desk-state.ts";
import type { Work } from "../../../src/desk/state/job.ts";
import type { KeyPress } from "../../../src/desk/state/keys/key-press.ts";
import { reduce } from "../../../src/desk/state/reduce.ts";
import { frame } from "../../../src/desk/view/frame.ts";

export const AUTHOR: OfficerId = officerId("o_author01");
export const APPROVER: OfficerId = officerId("o_second01");
export const CASE = caseIdOf(7);

export function officerId(text: string): OfficerId {
  const id = parseOfficerId(text);
  if (!id) throw new Error("no officer id");
  return id;
}

function accountId(text: string) {
  const id = parseAccountId(text);
  if (!id) throw new Error("no account id");
  return id;
}

const ROLES: Officer["roles"] = ["officer", "approver", "legal"];

/** A desk that has read its officers, at 100x30. */
export function desk(cases: readonly Case[] = []): DeskState {
  const first = initialState({
    size: { columns: 100, rows: 30 },
    today: "2026-11-20",
    controller: "Example Shop",
    regime: "gdpr",
    out: "/out",
    officer: AUTHOR,
    hints: [],
    unlocked: false,
  });
  return apply(
    first,
    {
      type: "officers",
      officers: [
        { id: AUTHOR, name: "Olive Officer", roles: ROLES, keyHere: true },
        { id: APPROVER, name: "Ari Approver", roles: ROLES, keyHere: true },
      ],
    },
    { type: "cases", cases },
  );
}

export const HASH = "hash-of-the-plan-in-base64url";

export function aCase(state: CaseState, more: Partial<Case> = {}): Case {
  return {
    id: CASE,
    ref: "r_ref",
    kind: "erasure",
    state,
    hold: "none",
    regime: "gdpr",
    lawVersion: 1,
    clock: { suspensions: [] },
    country: "DE",
    zone: "Europe/Berlin",
    receivedAt: "2026-11-18T09:00:00Z",
    deadline: { statutory: "2026-12-21", targetDate: "2026-12-13", ifExtended: "2027-02-18" },
    openedAt: "2026-11-18T09:30:00.000Z",
    openedBy: AUTHOR,
    identity: "email-verified",
    ...(["received", "verified", "scoped"].includes(state) ? {} : { planHash: HASH, planBy: AUTHOR }),
    ...more,
  };
}

const FERA = { account: accountId("fera"), vendor: vendorIdOf("fera") };

export const PLAN: Plan = {
  format: 1,
  case: CASE,
  nonce: "nonce",
  madeAt: "2026-11-19T09:00:00.000Z",
  madeBy: AUTHOR,
  findings: ["fera/review/1"],
  targets: [],
  steps: [
    {
      id: "s1",
      ...FERA,
      action: "erase",
      finding: "fera/review/1",
      kind: "review",
      title: "Review",
      recordId: "frev_1",
      call: {
        operation: "deleteReview",
        method: "DELETE",
        template: "/reviews/{id}",
        path: { id: "frev_1" },
        query: {},
        body: null,
      },
      repeat: "after-looking",
      effects: [{ effect: "broadcast", note: "Every subscriber gets the review once more." }],
    },
  ],
  covered: [],
  retained: [],
  tasks: [],
};

export const REPORT: SearchReport = {
  findings: [
    {
      id: "fera/review/1",
      ...FERA,
      kind: "review",
      title: "Review",
      recordId: "frev_1",
      record: {
        id: "frev_1",
        body: "很好 👍🏽",
        token: "s3cret-token",
        friend: { email: "other@example.test" },
        tags: ["a", "b"],
      },
      via: "listReviews",
      matchedBy: ["email"],
      readAt: "2026-11-19T09:00:00.000Z",
    },
  ],
  coverage: [
    {
      ...FERA,
      operation: "listReviews",
      question: "reviews by e-mail address",
      result: "found",
      records: 1,
      others: 2,
      pages: 1,
      at: "2026-11-19T09:00:00.000Z",
    },
  ],
  recipients: [],
};

const SEARCHED = (state: CaseState): boolean => state !== "received" && state !== "verified";

/** A case as the desk sees it, with one review found and one step planned; the facts are those the engine would count. */
export function aView(
  it: Case,
  steps: readonly Partial<StepRecord>[] = [],
  more: Partial<CaseView> = {},
): CaseView {
  const planned = it.planHash !== undefined;
  const record: StepRecord = {
    case: CASE,
    id: "s1",
    ...FERA,
    operation: "deleteReview",
    action: "erase",
    state: "ready",
    fence: 0,
    ...steps[0],
  };
  const view: Omit<CaseView, "facts"> = {
    case: it,
    subject: { identifiers: [{ kind: "email", value: "dana.ruiz@example.test" }] },
    report: SEARCHED(it.state) ? REPORT : undefined,
    plan: planned ? PLAN : undefined,
    verification: undefined,
    steps: planned ? [record] : [],
    tasks: [],
    approvals: [],
    whose: NOTHING_IN_DOUBT,
    ...more,
  };
  return { ...view, facts: more.facts ?? factsOf(view) };
}

function factsOf(view: Omit<CaseView, "facts">): CaseFacts {
  const { case: it, report, steps, tasks, subject, plan, verification, whose } = view;
  return {
    case: it,
    alone: false,
    unattended: false,
    law: { suspends: true, extends: true },
    shredded: subject === undefined,
    search: answerOf(report).answer,
    found: report?.findings.length ?? 0,
    gapNames: [],
    gaps: (report?.coverage ?? [])
      .filter(({ result }) => result === "could-not-look")
      .map((line) => line.question),
    rejected: [],
    undecided: undecidedIn(whose).length,
    hops: whose.proposed.length,
    nearMisses: whose.nearMisses.length,
    confirmed: whose.confirmed.length,
    excluded: whose.excluded.length,
    unread: whose.unread.length,
    ...(plan === undefined ? {} : { author: plan.madeBy }),
    sent: steps.filter(({ fence }) => fence > 0).length,
    unknown: steps.filter(({ state }) => state === "unknown").length,
    due: steps.filter(isDue).length,
    cancellable: 0,
    byLetter: 0,
    letters: 0,
    onTheWay: steps.filter(({ state }) => state === "intent").length,
    carriedOut: verification !== undefined,
    tasks: tasks.length,
    openTasks: tasks.filter(({ record }) => record.state === "open").map(({ record }) => record.id),
  };
}

/** A desk on the screen of a case. */
export function deskOn(it: Case, view: CaseView = aView(it)): DeskState {
  return apply(press(desk([it]), "enter"), { type: "view", view });
}

export function apply(state: DeskState, ...events: readonly DeskEvent[]): DeskState {
  return events.reduce(reduce, state);
}

// Keys pressed by a person are further apart than anything the desk measures.
let clock = 0;
const CALM_MS = 1_000;

/** Presses keys one after the other, each after a pause. Words such as `enter` are keys; use `type` for text. */
export function press(state: DeskState, ...names: readonly string[]): DeskState {
  return names.reduce((so, name) => {
    clock += CALM_MS;
    return reduce(so, { type: "key", press: keyOf(name), at: clock });
  }, state);
}

/** Types a text, letter by letter. */
export function type(state: DeskState, text: string): DeskState {
  return press(state, ...text);
}

export function keyOf(name: string): KeyPress {
  if (name === " ") return { name: "space", text: " " };
  return [...name].length === 1 ? { name, text: name } : { name };
}

/** All commands that a list of events asks for. */
export function commandsOf(state: DeskState, events: readonly DeskEvent[]): readonly Command[] {
  let now = state;
  return events.flatMap((event) => {
    now = reduce(now, event);
    return now.commands;
  });
}

/** The command of an action of the table, about the case of these tests where nothing else is given. */
export function acts(action: string, given: Given = {}, reason?: string): Command {
  return {
    do: "act",
    action,
    given: { case: CASE, ...given },
    ...(reason === undefined ? {} : { confirmed: { typed: CASE, reason } }),
  };
}

/** What an action of the table has told. */
export function toldBy(action: string, told: Partial<Told>, at: number = clock): DeskEvent {
  return {
    type: "told",
    action,
    case: CASE,
    told: { ending: "done", parts: [], json: {}, ...told },
    at,
    when: "2026-11-20T09:00:00.000Z",
  };
}

/** The moment at which the next key would be pressed calmly. */
export function nowOfKeys(): number {
  return clock;
}

/** The work an action is while it is under way. */
export function aWork(kind: Work["kind"], action: string): Work {
  return { kind, action, case: CASE, name: `${action} ${CASE}` };
}

/** The screen as text. */
export function screenOf(state: DeskState): string {
  return frame(state)
    .map((row) =>
      row.spans
        .map((span) => span.text)
        .join("")
        .trimEnd(),
    )
    .join("\n");
}
