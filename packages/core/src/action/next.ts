import { type CaseEvent, type CaseFacts, type CaseId, leadsTo, type Officer, possible } from "@oubli/model";
import type { Acting, Next } from "./action.ts";

/** The action that brings an event about, for each event that a case leads to. */
export const ACTION_OF: Readonly<Partial<Record<CaseEvent, string>>> = {
  "verify-identity": "case.identity",
  find: "case.find",
  "accept-gap": "case.accept-gap",
  "confirm-record": "case.confirm",
  "exclude-record": "case.exclude",
  plan: "case.plan",
  submit: "case.submit",
  approve: "case.approve",
  run: "case.run",
  "accept-residual-risk": "case.accept-residual-risk",
  package: "case.package",
  "end-task": "task.complete",
  certificate: "case.certificate",
  close: "case.close",
};

/** What to do next about a case, as it is now: what it leads to and is possible, by another officer where it must be. */
export async function nextOf({ world, by }: Acting, id: CaseId): Promise<readonly Next[]> {
  const { factsOf } = await import("@oubli/engine");
  const [{ store }, name] = [await world.ports(), await by()];
  return store.read(async (reader) => {
    const [it, officer] = [await reader.case(id), await reader.officer(name)];
    return it && officer ? nextByFacts(await factsOf(reader, it), officer) : [];
  });
}

/** The same from the facts alone. */
export function nextByFacts(facts: CaseFacts, officer: Pick<Officer, "id" | "roles">): readonly Next[] {
  return leadsTo(facts).flatMap((event): readonly Next[] => {
    const action = ACTION_OF[event];
    if (action === undefined) return [];
    const answer = possible(event, facts, officer);
    const next: Next = { action, given: givenFor(event, facts) };
    if (answer.ok) return [next];
    const { why } = answer.reason;
    return why === "role" || why === "own-plan" || why === "own-search" ? [{ ...next, other: true }] : [];
  });
}

function givenFor(
  event: CaseEvent,
  { case: it, openTasks, gapNames }: CaseFacts,
): Readonly<Record<string, string>> {
  const [[task], [gap]] = [openTasks, gapNames];
  return {
    case: it.id,
    ...(event === "approve" && it.planHash !== undefined ? { plan: it.planHash } : {}),
    ...(event === "accept-gap" && gap !== undefined ? { gap } : {}),
    ...(event === "end-task" && task !== undefined ? { task } : {}),
  };
}
