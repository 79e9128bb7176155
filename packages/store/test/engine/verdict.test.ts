import {
  acceptResidualRisk,
  certificateMaterial,
  closeCase,
  endTask,
  find,
  makePlan,
  type Ports,
  readCase,
  run,
  type TaskEnding,
} from "@oubli/engine";
import { type CaseId, outcomeOf, type Verdict, verdictOf } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { ADA, AS_A_TEST, approvedCase, BEA, QUIET_OPTIONS, refusal, trail } from "../support/home.ts";
import { start } from "../support/start.ts";
import type { VendorOptions } from "../support/vendor.ts";

type Ending = TaskEnding extends infer Each ? (Each extends TaskEnding ? Omit<Each, "task"> : never) : never;

const COMPLETED: Ending = { as: "completed", words: "a letter" };
const WAIVED: Ending = { as: "waived", words: "no answer" };
const KEPT: Ending = {
  as: "kept",
  words: "invoices",
  ground: "legal-obligation",
  reviewOn: "2036-12-31",
};

/** Carries a case out, lets another officer accept what is left, and ends every task alike. */
async function carriedOut(ports: Ports, ending: Ending): Promise<CaseId> {
  const { id } = await approvedCase(ports);
  const { case: it } = await run(ports, id, ADA, QUIET_OPTIONS);
  if (it.state === "blocked") await acceptResidualRisk(ports, id, BEA, AS_A_TEST);
  for (const { record } of (await readCase(ports, id)).tasks)
    await endTask(ports, id, ADA, { task: record.id, ...ending });
  return id;
}

const REFUSES: VendorOptions["answer"] = (record) =>
  record === "r2" ? { outcome: "refused", status: 405, sent: "", received: "" } : undefined;
const FAILS: VendorOptions["answer"] = (record) =>
  record === "r2" ? { outcome: "failed", code: "forbidden", sent: "", received: "" } : undefined;

const HISTORIES: readonly [string, VendorOptions, Ending, Verdict][] = [
  ["everything was seen to be gone", {}, COMPLETED, "fulfilled"],
  [
    "records were still present, and their tasks completed",
    { verify: async () => "present" },
    COMPLETED,
    "fulfilled-on-word",
  ],
  [
    "records were still present, and their tasks waived",
    { verify: async () => "present" },
    WAIVED,
    "partially-fulfilled",
  ],
  ["records could not be checked", { verify: async () => "cannot-check" }, COMPLETED, "fulfilled-on-word"],
  ["a call was refused, and its task completed", { answer: REFUSES }, COMPLETED, "fulfilled-on-word"],
  ["a call was refused, and its task waived", { answer: REFUSES }, WAIVED, "partially-fulfilled"],
  ["a call was refused, and its record kept", { answer: REFUSES }, KEPT, "partially-fulfilled"],
  ["a call failed, and the tasks were completed", { answer: FAILS }, COMPLETED, "fulfilled-on-word"],
  ["a manual task was completed", { byHand: ["r2"] }, COMPLETED, "fulfilled-on-word"],
  ["a manual task was waived", { byHand: ["r2"] }, WAIVED, "partially-fulfilled"],
  ["the record of a manual task is kept", { byHand: ["r2"] }, KEPT, "partially-fulfilled"],
  ["a record was kept by the plan", { kept: ["r2"] }, COMPLETED, "partially-fulfilled"],
  ["a recipient was not told, with a reason", { tells: ["CRM"] }, WAIVED, "fulfilled"],
];

describe("register, certificate and audit trail say the same word", () => {
  test.each(HISTORIES)("when %s", async (_what, options, ending, verdict) => {
    const { ports, home } = await start(options);
    const id = await carriedOut(ports, ending);
    const closed = await closeCase(ports, id, ADA, AS_A_TEST);
    const material = await certificateMaterial(ports, id, ADA);
    expect({
      register: (await readCase(ports, id)).case.resolution,
      answered: closed.resolution,
      certificate: verdictOf(outcomeOf(material)),
      trail: trail(home.store).findLast((line) => line.ev === "case.closed")?.code,
    }).toEqual({ register: verdict, answered: verdict, certificate: verdict, trail: verdict });
  });

  test("and no word at all before the last task has ended", async () => {
    const { ports } = await start({ byHand: ["r2"] });
    const { id } = await approvedCase(ports);
    await run(ports, id, ADA, QUIET_OPTIONS);
    expect(verdictOf(outcomeOf(await certificateMaterial(ports, id, ADA)))).toBe("open");
    expect(await refusal(closeCase(ports, id, ADA, AS_A_TEST))).toMatchObject({
      reason: { why: "tasks-open", tasks: ["t1"] },
    });
  });
});

test("a new plan is not certified by what was seen after the one before", async () => {
  const { ports } = await start({ kept: ["r1", "r2", "r3"] });
  const { id } = await approvedCase(ports);
  expect((await run(ports, id, ADA, QUIET_OPTIONS)).case.state).toBe("review");
  await certificateMaterial(ports, id, ADA);
  await find(ports, id, ADA, QUIET_OPTIONS);
  await makePlan(ports, id, ADA);
  expect(await refusal(certificateMaterial(ports, id, ADA))).toMatchObject({
    reason: { why: "not-carried-out" },
  });
});
