import {
  acceptResidualRisk,
  certificateMaterial,
  closeCase,
  endTask,
  find,
  makePlan,
  openCase,
  type Ports,
  packageMaterial,
  readCase,
  recordDossier,
  run,
  type TaskEnding,
  viewCase,
} from "@oubli/engine";
import {
  absenceOf,
  answerOf,
  type CaseId,
  type CoverageLine,
  outcomeOf,
  type Verdict,
  verdictOf,
} from "@oubli/model";
import { describe, expect, test } from "vitest";
import {
  ADA,
  AS_A_TEST,
  approvedCase,
  BEA,
  DANA,
  LEX,
  QUIET_OPTIONS,
  refusal,
  scopedCase,
  trail,
} from "../support/home.ts";
import { REQUEST, start } from "../support/start.ts";
import type { VendorOptions } from "../support/vendor.ts";

describe("what a response is made from", () => {
  test("a package holds the last search and the vendor's own export, and says when it has gaps", async () => {
    let result: CoverageLine["result"] = "found";
    const { ports } = await start({ result: () => result });
    const id = await scopedCase(ports, "access");
    const material = await packageMaterial(ports, id, ADA, QUIET_OPTIONS.signal);
    expect(material).toMatchObject({
      case: { id },
      subject: { identifiers: DANA },
      bundles: [{ operation: "exportReviews", body: { of: 3 } }],
      vendors: [{ name: "Shop" }],
    });
    expect(material.report.findings).toHaveLength(3);
    expect(answerOf(material.report).answer).toBe("found");
    result = "could-not-look";
    await find(ports, id, ADA, QUIET_OPTIONS);
    const { report } = await packageMaterial(ports, id, ADA, QUIET_OPTIONS.signal);
    expect(answerOf(report).answer).toBe("incomplete");
  });

  test("there is none before a search, and none for an officer without the role", async () => {
    const { ports } = await start();
    const { case: it } = await openCase(ports, { ...REQUEST, kind: "access" }, ADA);
    expect(await refusal(packageMaterial(ports, it.id, ADA, QUIET_OPTIONS.signal))).toMatchObject({
      code: "NOT_ALLOWED",
    });
    expect(await refusal(packageMaterial(ports, it.id, LEX, QUIET_OPTIONS.signal))).toMatchObject({
      code: "NOT_ALLOWED",
    });
  });

  test("a certificate holds plan, steps, recipients and what was seen afterwards; before a run there is none", async () => {
    const { ports, home } = await start({ tells: ["CRM"] });
    const { id, hash } = await approvedCase(ports);
    expect(await refusal(certificateMaterial(ports, id, ADA))).toMatchObject({ code: "NOT_ALLOWED" });
    await run(ports, id, ADA, QUIET_OPTIONS);
    const material = await certificateMaterial(ports, id, ADA);
    expect(material.case.planHash).toBe(hash);
    expect(material.plan.steps.map((step) => step.id)).toEqual(material.steps.map((step) => step.id));
    expect(material.recipients.map((recipient) => recipient.name)).toEqual(["CRM"]);
    expect(absenceOf(material.verification)).toEqual({ absence: "absent" });
    const { index } = await recordDossier(ports, id, ADA, {
      what: "certificate",
      manifest: "digest-of-the-manifest",
    });
    expect((await trail(home.store))[index]).toMatchObject({
      ev: "certificate.built",
      manifest: "digest-of-the-manifest",
    });
  });

  test("opening a case's data is an entry; reading it after one's own act is none", async () => {
    const { ports, home } = await start();
    const id = await scopedCase(ports);
    const before = await home.store.audit.size();
    await readCase(ports, id);
    expect(await home.store.audit.size()).toBe(before);
    await viewCase(ports, id, BEA);
    expect((await trail(home.store)).at(-1)).toMatchObject({ ev: "case.viewed", actor: BEA });
  });
});

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
      trail: (await trail(home.store)).findLast((line) => line.ev === "case.closed")?.code,
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
