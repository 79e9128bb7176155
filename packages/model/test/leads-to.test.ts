import fc from "fast-check";
import { expect, test } from "vitest";
import { CASE_KINDS, type CaseFacts, leadsTo, possible, rowOf } from "../src/index.ts";
import { ADMIN, anyFacts, factsOf, officer } from "./support/facts.ts";

const OTHER = officer("o_other000", ["admin"]);

test("an open case leads to something that can happen in its state, to its kind, and by an officer", () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const events = leadsTo(facts);
      expect(events.length === 0).toBe(facts.case.state === "closed");
      for (const event of events) {
        const row = rowOf(event, facts.case.state);
        expect(row, `${event} in ${facts.case.state}`).toBeDefined();
        expect(row?.internal).toBeUndefined();
      }
    }),
  );
});

test.each(CASE_KINDS)("who follows what it leads to brings a case of %s to its end", (kind) => {
  let facts: CaseFacts = factsOf({ case: { ...factsOf().case, kind } });
  const lived: string[] = [];
  for (let turn = 0; facts.case.state !== "closed" && turn < 20; turn += 1) {
    const way = leadsTo(facts).find((event) => !(event === "certificate" && lived.includes(event)));
    if (way === undefined) break;
    const by = [ADMIN, OTHER].find((one) => possible(way, facts, one).ok);
    expect(by, `${way} in ${facts.case.state}`).toBeDefined();
    facts = after(way, facts);
    lived.push(way);
  }
  expect(lived).toEqual(
    kind === "access"
      ? ["verify-identity", "find", "package", "end-task", "close"]
      : ["verify-identity", "find", "plan", "submit", "approve", "run", "end-task", "certificate", "close"],
  );
});

/** What the engine makes of the facts when an event went well: a search that finds something, and one manual task. */
function after(event: string, facts: CaseFacts): CaseFacts {
  const to = (state: CaseFacts["case"]["state"], more: Partial<CaseFacts> = {}): CaseFacts => ({
    ...facts,
    ...more,
    case: { ...facts.case, state },
  });
  switch (event) {
    case "verify-identity":
      return to("verified");
    case "find":
      return to("scoped", { search: "found", found: 1 });
    case "plan":
      return to("planned", { author: ADMIN.id });
    case "submit":
      return to("awaiting-approval");
    case "approve":
      return to("approved");
    case "run":
      return to("review", { sent: 2, carriedOut: true, tasks: 1, openTasks: ["t1"] });
    case "package":
      return to("review", { tasks: 1, openTasks: ["t1"] });
    case "end-task":
      return { ...facts, openTasks: [] };
    case "close":
      return to("closed");
    default:
      return facts;
  }
}
