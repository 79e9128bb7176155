import type { TaskState } from "@oubli/model";
import { describe, expect, test } from "vitest";
import { prepareCertificate } from "../src/index.ts";
import { certificateMaterial, DANA_COVERAGE, DANA_FINDINGS, SETTINGS, WHOLE_COVERAGE } from "./material.ts";
import { fileText } from "./reading.ts";

describe("a certificate", () => {
  test("holds nothing of what was erased: no identifier, no value, no id of a record", () => {
    const { files } = prepareCertificate(certificateMaterial(), SETTINGS);
    const all = files.map(({ bytes }) => Buffer.from(bytes).toString("utf8")).join("\n");
    expect(all).not.toMatch(/dana|ruiz|351910|318-204|frev_|fcus_/i);
    for (const { id } of DANA_FINDINGS) expect(all).not.toContain(id);
  });

  test("keeps the vendor's word and what we saw in different columns", () => {
    const { facts } = prepareCertificate(certificateMaterial(), SETTINGS);
    const member = facts.groups.find((group) => group.title === "Member");
    expect(member).toMatchObject({ acceptedByVendor: 1, verifiedAbsent: 0, couldNotVerify: 1 });
    const refused = facts.groups.find((group) => group.title === "Customer" && group.action === "erase");
    expect(refused).toMatchObject({ acceptedByVendor: 0, verifiedAbsent: 0, refused: 1 });
    expect(facts.totals).toEqual({ records: 4, verifiedAbsent: 1, kept: 1 });
  });

  test("what was settled by reading is our sight and not the vendor's word", () => {
    const material = certificateMaterial(["verified"]);
    const steps = material.steps.map((step) => ({ ...step, reason: "settled-by-reading" }));
    const [group] = prepareCertificate({ ...material, steps }, SETTINGS).facts.groups;
    expect(group).toMatchObject({ acceptedByVendor: 0, verifiedAbsent: 1 });
  });

  test("names the ground of Art. 17(3) in plain words", () => {
    const page = fileText(prepareCertificate(certificateMaterial(), SETTINGS), "certificate.html");
    expect(page).toContain("Art. 17(3)(b)");
    expect(page).toContain("A law tells us to keep the data");
  });

  test("says of each recipient whether they were told, and leaves that out of what was erased", () => {
    const all = bare(["verified"]);
    const [recipient] = certificateMaterial().recipients;
    if (!recipient) throw new Error("the fixture has one");
    const { account, vendor, name, target } = recipient;
    const words = { title: "Tell", what: "Tell them.", because: "Art. 19", ask: "them" };
    const task = { id: "t1", account, vendor, findings: [], ...words, tells: { name, target } };
    const made = (state: TaskState) =>
      prepareCertificate(
        {
          ...all,
          recipients: [recipient],
          tasks: [{ task, record: { case: all.case.id, id: "t1", state, at: "2026-11-20T15:00:00.000Z" } }],
        },
        SETTINGS,
      );
    for (const [state, notice, verdict, unsaid] of [
      ["open", "not-yet", "open", ["recipients-told"]],
      ["completed", "told", "fulfilled", []],
      ["waived", "left-out", "fulfilled", []],
      ["kept", "left-out", "fulfilled", []],
    ] as const) {
      const { facts, missing } = made(state);
      expect(facts.recipients).toMatchObject([{ target, notice }]);
      expect(facts.tasks).toEqual([]);
      expect(facts.verdict).toBe(verdict);
      expect(missing.map(({ id }) => id)).toEqual(unsaid);
    }
    expect(fileText(made("completed"), "certificate.html")).toContain("Reported told");
  });

  test("under another law cites that law only, and says what is kept even when nothing is", () => {
    const all = bare(["verified"]);
    const request = { ...all.case, regime: "ccpa" } as const;
    const page = fileText(prepareCertificate({ ...all, case: request }, SETTINGS), "certificate.html");
    expect(page).toContain("Civ. Code section 1798.105");
    expect(page).toContain("No record was kept on a legal ground.");
    expect(page).not.toMatch(/Art(?:icle|\.) \d/);
  });

  test("says of a task that keeps data on which ground, and when that is reviewed", () => {
    const { facts, files } = prepareCertificate(keeping(), SETTINGS);
    expect(facts.tasks).toMatchObject([
      { state: "kept", kept: { ground: "legal-claims", article: "Art. 17(3)(e)", reviewOn: "2027-03-01" } },
    ]);
    const page = fileText({ files }, "certificate.html");
    expect(page).toContain("Kept on a ground: Legal claims (Art. 17(3)(e)), to be reviewed on 1 March 2027");
    expect(page).not.toContain("No record was kept");
    expect(facts.totals.kept).toBe(1);
    expect(facts.verdict).toBe("partially-fulfilled");
  });

  test.each([
    { state: "open", words: "Still open" },
    { state: "completed", words: "Reported completed" },
    { state: "waived", words: "Not done" },
    { state: "kept", words: "Kept" },
  ] as const)("shows that a manual task is $state", ({ state, words }) => {
    const [first] = certificateMaterial().tasks;
    if (!first) throw new Error("the fixture has one");
    const tasks = [{ ...first, record: { ...first.record, state } }];
    const made = prepareCertificate(certificateMaterial(undefined, { tasks }), SETTINGS);
    expect(made.facts.tasks).toMatchObject([{ state }]);
    expect(fileText(made, "certificate.html")).toContain(`</span> ${words}</span>`);
  });

  test.each([
    { name: "all verified", states: ["verified", "verified"], verdict: "fulfilled" },
    {
      name: "one that cannot be verified",
      states: ["verified", "unverifiable"],
      verdict: "fulfilled-on-word",
    },
    { name: "one only accepted", states: ["verified", "accepted"], verdict: "open" },
    { name: "one still there", states: ["verified", "present"], verdict: "open" },
    { name: "one of unknown outcome", states: ["verified", "unknown"], verdict: "open" },
    { name: "one on its way", states: ["verified", "intent"], verdict: "open" },
    { name: "one refused", states: ["verified", "refused"], verdict: "open" },
    { name: "one failed", states: ["verified", "failed"], verdict: "open" },
    { name: "one not begun", states: ["verified", "ready"], verdict: "open" },
  ] as const)("promises no more than was verified: $name", ({ states, verdict }) => {
    expect(verdictFor(bare(states))).toBe(verdict);
  });

  test("a gap in the search afterwards, a task or a remaining record weakens the word", () => {
    const all = bare(["verified"]);
    const { report } = all.verification;
    const gap = { ...all.verification, report: { ...report, coverage: DANA_COVERAGE } };
    expect(verdictFor({ ...all, verification: gap })).toBe("partially-fulfilled");
    const left = { ...all, verification: { ...all.verification, remaining: ["fera-shop/review/9"] } };
    expect(verdictFor(left)).toBe("partially-fulfilled");
    expect(fileText(prepareCertificate(left, SETTINGS), "certificate.html")).toContain(
      "1 record found that should be gone.</strong> We have to deal with it",
    );
    expect(verdictFor({ ...all, tasks: certificateMaterial().tasks })).toBe("fulfilled-on-word");
    expect(verdictFor({ ...all, plan: certificateMaterial(["verified"]).plan })).toBe("partially-fulfilled");
  });

  test("a remaining record that a manual task is about is said, and said to be that task's", () => {
    const all = bare(["verified"]);
    const { tasks } = certificateMaterial();
    const remaining = tasks.flatMap(({ task }) => task.findings);
    const material = { ...all, tasks, verification: { ...all.verification, remaining } };
    const page = fileText(prepareCertificate(material, SETTINGS), "certificate.html");
    expect(page).toContain("1 record found that should be gone.</strong> Dealing with it is a manual task");
    expect(verdictFor(material)).toBe("fulfilled-on-word");
  });

  test("a search afterwards that asked no service has seen nothing", () => {
    const all = bare(["verified"]);
    const report = { findings: [], coverage: [], recipients: [] };
    const made = prepareCertificate({ ...all, verification: { ...all.verification, report } }, SETTINGS);
    expect(made.facts).toMatchObject({
      verdict: "partially-fulfilled",
      verification: { absence: "unverified", complete: false, accounts: [] },
    });
    expect(fileText(made, "certificate.html")).toContain("No service was asked again.");
  });

  test("counts a record as verified absent only when the search afterwards did not find it", () => {
    const all = bare(["verified"]);
    const remaining = all.plan.steps.map(({ finding }) => finding);
    const found = { ...all, verification: { ...all.verification, remaining } };
    expect(prepareCertificate(all, SETTINGS).facts.totals.verifiedAbsent).toBe(1);
    expect(prepareCertificate(found, SETTINGS).facts.totals.verifiedAbsent).toBe(0);
  });

  test("says of each account what was asked again, and how many questions could not be asked", () => {
    const { verification } = prepareCertificate(certificateMaterial(), SETTINGS).facts;
    expect(verification).toMatchObject({ absence: "unverified", complete: false, remaining: 0 });
    expect(verification.accounts).toEqual([
      { vendorName: "Fera", account: "fera-shop", answered: 3, gaps: 0, notSupported: 0 },
      { vendorName: "Loyalty.lt", account: "club", answered: 1, gaps: 1, notSupported: 1 },
    ]);
  });
});

type Material = ReturnType<typeof certificateMaterial>;

function verdictFor(material: Material): string {
  return prepareCertificate(material, SETTINGS).facts.verdict;
}

/** Only steps: nothing kept, no tasks, everything searched again. */
function bare(states: Parameters<typeof certificateMaterial>[0]): Material {
  const material = certificateMaterial(states);
  const { verification } = material;
  return {
    ...material,
    tasks: [],
    plan: { ...material.plan, retained: [] },
    verification: { ...verification, report: { ...verification.report, coverage: WHOLE_COVERAGE } },
  };
}

/** A manual task ended by keeping the data, and nothing else kept. */
function keeping(): Material {
  const all = bare(["verified"]);
  const [first] = certificateMaterial().tasks;
  if (!first) throw new Error("the fixture has one");
  const record = { ...first.record, state: "kept", ground: "legal-claims", reviewOn: "2027-03-01" } as const;
  return { ...all, tasks: [{ task: first.task, record }] };
}
