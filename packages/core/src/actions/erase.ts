import type { HashedPlan } from "@oubli/engine";
import { answerOf, type CaseId, type Identifier, type IdentityLevel, type SearchReport } from "@oubli/model";
import { type Action, defineAction, type Told } from "../action/action.ts";
import { choice, identifiers, positional } from "../action/fields.ts";
import { type EffectInLaw, planJson, planParts } from "../words/plan.ts";
import { answerParts, coverageParts, searchEnding, searchProgress } from "../words/search.ts";
import { IDENTITY_WORDS } from "../words/terms.ts";
import { REQUEST_FIELDS, type Request } from "./request.ts";

interface Erase extends Request {
  readonly identifiers: readonly Identifier[];
  readonly identity: IdentityLevel;
}

interface Planned {
  readonly case: CaseId;
  readonly report: SearchReport;
  /** Absent when there is nothing to plan, or the search could not look everywhere. */
  readonly made?: HashedPlan;
  readonly effects: readonly EffectInLaw[];
}

export const erase: Action = defineAction<Erase, Planned>({
  id: "erase",
  summary: "prepare an erasure: open a case, search, plan; then stop and ask for approval",
  danger: "changes",
  agent: "never",
  role: "officer",
  examples: [
    "oubli erase @identifiers.txt --identity email-verified",
    "oubli erase - --identity email-verified < identifiers.txt",
  ],
  fields: {
    identity: choice("how the person's identity was verified", IDENTITY_WORDS),
    ...REQUEST_FIELDS,
    identifiers: positional(identifiers("whom the request is about")),
  },
  run: async ({ world, by, signal, progress }, { identifiers: known, ...request }) => {
    const [{ effectsInLaw, find, makePlan, submit }, { enterRequest }] = await Promise.all([
      import("@oubli/engine"),
      import("../world/requests.ts"),
    ]);
    // Before the case: an account that cannot be opened is told without a case having been opened for nothing.
    const [ports, officer] = [await world.vendorPorts(), await by()];
    const entered = { ...request, kind: "erasure", subject: { identifiers: known } } as const;
    const { id } = (await enterRequest(world, officer, entered)).case;
    const observe = (event: Parameters<typeof searchProgress>[0]) => progress(searchProgress(event));
    const report = await find(ports, id, officer, { signal, observe });
    if (answerOf(report).answer !== "found") return { case: id, report, effects: [] };
    const made = await makePlan(ports, id, officer);
    await submit(ports, id, officer);
    return { case: id, report, made, effects: effectsInLaw(made.plan) };
  },
  tell: (planned) =>
    planned.made === undefined ? toldUnplanned(planned) : toldPlanned(planned, planned.made),
});

function toldPlanned({ case: id, report, effects }: Planned, { plan, hash }: HashedPlan): Told {
  return {
    ending: "needs-approval",
    parts: [
      { is: "line", text: `case ${id}` },
      ...answerParts(report),
      { is: "line", text: "" },
      ...planParts(plan, hash, effects),
      { is: "note", text: "nothing has been erased" },
    ],
    json: { case: id, findings: report.findings.length, planHash: hash, ...planJson(plan) },
    case: id,
  };
}

function toldUnplanned({ case: id, report }: Planned): Told {
  const { answer } = answerOf(report);
  return {
    ending: searchEnding(report),
    parts: [
      { is: "line", text: `case ${id}` },
      ...answerParts(report),
      ...(answer === "nothing-found" ? [] : coverageParts(report.coverage)),
    ],
    json: { case: id, answer, findings: report.findings.length },
    case: id,
  };
}
