import type { CertificateMaterial } from "@oubli/engine";
import {
  type CoverageLine,
  type Finding,
  outcomeOf,
  STEP_STATES,
  type StepState,
  TASK_STATES,
  type Task,
  type Verdict,
  verdictOf,
} from "@oubli/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepareCertificate } from "../src/index.ts";
import { ACCOUNTS, certificateMaterial, DANA_FINDINGS, finding, line, SETTINGS } from "./material.ts";
import { fileText } from "./reading.ts";

/** What the first sentence of the page may say, and says for no other verdict. */
const SAYS: Readonly<Record<Verdict, string>> = {
  open: "not answered in full yet",
  "partially-fulfilled": "carried out in part",
  "fulfilled-on-word": "as far as we could act",
  fulfilled: "found nothing that should be gone",
};

describe("the certificate of any erasure", () => {
  test("says the one verdict, and its sentence is that verdict's", () => {
    fc.assert(
      fc.property(erasures(), (material) => {
        const made = prepareCertificate(material, SETTINGS);
        const verdict = verdictOf(outcomeOf(material));
        expect(made.facts.verdict).toBe(verdict);
        expect(JSON.parse(fileText(made, "certificate.json")).verdict).toBe(verdict);
        const said = Object.entries(SAYS).filter(([, words]) => leadOf(made).includes(words));
        expect(said.map(([word]) => word)).toEqual([verdict]);
      }),
      { numRuns: 300 },
    );
  });

  test("never says that nothing was found while anything is open, kept, still there or only on word", () => {
    fc.assert(
      fc.property(erasures(), (material) => {
        const made = prepareCertificate(material, SETTINGS);
        const { facts } = made;
        const all = fileText(made, "certificate.html");
        if (facts.verdict !== "fulfilled") expect(all).not.toMatch(/found nothing|was carried out\. /);
        if (!everythingSeen(material)) expect(facts.verdict).not.toBe("fulfilled");
        if (keepsAnything(material)) expect(all).not.toContain("No record was kept");
        expect(facts.verification.complete).toBe(askedEverything(material));
      }),
      { numRuns: 300 },
    );
  });
});

/** Written from the words of the verdict, not from its code. */
function everythingSeen(material: CertificateMaterial): boolean {
  const { steps, tasks, plan, verification } = material;
  return (
    steps.every(({ state }) => state === "verified" || state === "superseded") &&
    tasks.every(({ task, record }) => task.tells !== undefined && record.state !== "open") &&
    plan.retained.length === 0 &&
    verification.remaining.length === 0 &&
    askedEverything(material)
  );
}

function keepsAnything({ plan, tasks }: CertificateMaterial): boolean {
  return plan.retained.length > 0 || tasks.some(({ task, record }) => !task.tells && record.state === "kept");
}

function askedEverything({ verification }: CertificateMaterial): boolean {
  const { coverage } = verification.report;
  const answered = coverage.some(({ result }) => result === "found" || result === "nothing-found");
  return answered && coverage.every(({ result }) => result !== "could-not-look");
}

function leadOf(made: ReturnType<typeof prepareCertificate>): string {
  return /<p class="lead">([^<]*)</.exec(fileText(made, "certificate.html"))?.[1] ?? "";
}

type Result = CoverageLine["result"];

const anyResult = fc.constantFrom<Result[]>("found", "nothing-found", "could-not-look", "not-supported");

/** Any steps, manual tasks and notices in any state, with and without kept and remaining records, gaps and questions. */
function erasures(): fc.Arbitrary<CertificateMaterial> {
  const anyState = fc.oneof(
    { arbitrary: fc.constant<StepState>("verified"), weight: 6 },
    fc.constantFrom<StepState[]>(...STEP_STATES),
  );
  return fc
    .record({
      states: fc.array(anyState, { maxLength: 4 }),
      tasks: fc.oneof(fc.constant([]), fc.uniqueArray(anyTask(), { maxLength: 4, selector: idOf })),
      retained: fc.boolean(),
      remaining: fc.oneof(fc.constant<string[]>([]), fc.subarray(FINDINGS.map(({ id }) => id))),
      results: fc.oneof<fc.Arbitrary<readonly Result[]>[]>(
        fc.constant(["nothing-found"]),
        fc.array(anyResult, { maxLength: 3 }),
      ),
    })
    .map(({ states, tasks, retained, remaining, results }) => {
      const material = certificateMaterial(states, { tasks });
      const coverage = results.map((result) => line("fera", ACCOUNTS.fera, "customers", result));
      const findings = FINDINGS.filter(({ id }) => remaining.includes(id));
      return {
        ...material,
        plan: { ...material.plan, retained: retained ? material.plan.retained : [] },
        verification: {
          ...material.verification,
          remaining,
          report: { findings, coverage, recipients: [] },
        },
      };
    });
}

const FINDINGS: readonly Finding[] = [
  ...DANA_FINDINGS,
  finding("fera", ACCOUNTS.fera, "review", "frev_late", { id: "frev_late" }),
];

/** A task in the place of a step, one about data no call reaches, or a notice to a recipient. */
function anyTask(): fc.Arbitrary<Task> {
  const recipient = { name: "customer_update", target: "https://crm.example.test" };
  return fc
    .record({
      id: fc.constantFrom("t-s1", "t-s2", "t-s4", "t1", "t-left-1"),
      state: fc.constantFrom(...TASK_STATES),
      findings: fc.subarray(
        FINDINGS.map(({ id }) => id),
        { maxLength: 1 },
      ),
      tells: fc.boolean(),
    })
    .map(({ id, state, findings, tells }): Task => {
      const { task, record } = taskOfFixture();
      const kept = state === "kept" ? { ground: "legal-claims", reviewOn: "2027-03-01" } : {};
      const notice = tells && !id.startsWith("t-") ? { tells: recipient, findings: [] } : { findings };
      return { task: { ...task, id, ...notice }, record: { ...record, id, state, ...kept } };
    });
}

function taskOfFixture(): Task {
  const [first] = certificateMaterial().tasks;
  if (!first) throw new Error("the fixture has one");
  return first;
}

function idOf({ task }: Task): string {
  return task.id;
}
