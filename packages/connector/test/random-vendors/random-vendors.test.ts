import { type DataMap, readVendor } from "@oubli/datamap";
import type { Finding, PlannedStep } from "@oubli/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { connect, SIGNAL, searchBy, words } from "../support/account.ts";
import { DEEP } from "../support/deep.ts";
import { documentOf, pageOf } from "./describe.ts";
import { type Held, type Lies, type SmallVendor, smallVendor } from "./vendor.ts";
import { ASKED, type World, worlds } from "./world.ts";

const RUNS = DEEP ? 2_500 : 150;
const SEED = Number(process.env.OUBLI_SEED ?? 14);

function mapOf(world: World): DataMap {
  const document = documentOf(world);
  const reading = readVendor(pageOf(world), "privacy.yaml", (name) =>
    name === "openapi.yaml" ? document : undefined,
  );
  if (reading.ok) return reading.map;
  throw new Error(JSON.stringify(reading.problems, undefined, 1));
}

const EMAIL = { kind: "email", value: ASKED } as const;

/** What is led so far: found, planned, sent in the plan's order, and looked at again. */
async function led(world: World, vendor: SmallVendor) {
  const connector = connect(mapOf(world), vendor);
  const { findings, coverage } = await searchBy(connector, EMAIL);
  const bundles = await connector.bundles(findings, SIGNAL);
  const { steps: proposed, covered, tasks } = await connector.propose(findings, words());
  const steps = proposed.map((step, at): PlannedStep => ({ id: `s${at}`, ...step }));
  const outcomes: string[] = [];
  for (const step of steps)
    outcomes.push((await connector.perform(step.call, async () => true, SIGNAL)).outcome);
  const early: string[] = [];
  if (world.later) for (const step of steps) early.push(await connector.verify(step, SIGNAL, findings));
  const untilThen = held(vendor, true);
  vendor.settle();
  const seen: string[] = [];
  for (const step of steps) seen.push(await connector.verify(step, SIGNAL, findings));
  const after = await searchBy(connector, EMAIL);
  return { findings, coverage, bundles, steps, covered, tasks, outcomes, early, untilThen, seen, after };
}

const ofPerson = (holds: ReadonlyMap<string, Held>, isTheirs: boolean) =>
  [...holds]
    .filter(([, { owner }]) => owner !== -1 && (owner === 0) === isTheirs)
    .map(([id, { body }]) => `${id} ${JSON.stringify(body)}`);

/** Everything the vendor holds of the person, or of everybody else. */
function held({ holds }: SmallVendor, isTheirs: boolean): readonly string[] {
  return Object.entries(holds).flatMap(([what, all]) =>
    ofPerson(all, isTheirs).map((one) => `${what} ${one}`),
  );
}

const withRecord = ({ kind, recordId, record }: Finding) => `${kind} ${recordId} ${JSON.stringify(record)}`;

describe("any small vendor that a page describes", { timeout: 600_000 }, () => {
  test("is left by everything of one person, and by nothing of anybody else", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const vendor = smallVendor(world);
        const [theirs, others] = [held(vendor, true), held(vendor, false)];
        const { findings, coverage, steps, covered, tasks, outcomes, early, untilThen, seen, after } =
          await led(world, vendor);
        expect(findings.length, "everything is found").toBe(theirs.length);
        expect(new Set(findings.map(withRecord)).size).toBe(theirs.length);
        const gaps = coverage.filter(({ result }) => result === "could-not-look");
        // What is reached from a person only cannot be shown to be none.
        expect(gaps.filter(({ kind }) => kind !== "order")).toEqual([]);
        expect(tasks).toEqual([]);
        expect(steps.length + covered.length, "each has a step or goes along").toBeGreaterThanOrEqual(
          findings.length,
        );
        for (const outcome of outcomes) expect(outcome).toBe("accepted");
        for (const [at, word] of early.entries()) {
          const [kind, id] = [steps[at]?.kind, steps[at]?.recordId];
          if (kind === "customer" && untilThen.some((line) => line.startsWith(`customers ${id} `)))
            expect(word, "what is only accepted is not called absent").not.toBe("absent");
        }
        const left = held(vendor, true).filter((line) =>
          line.toLowerCase().includes('dana.ruiz@example.test"'),
        );
        expect(left, "nothing of the person is left").toEqual([]);
        if (world.erasing !== "overwrite") expect(held(vendor, true)).toEqual([]);
        expect(held(vendor, false), "nobody else is touched").toEqual(others);
        for (const [at, { kind }] of steps.entries())
          expect(kind === "order" ? ["absent", "cannot-check"] : ["absent"]).toContain(seen[at]);
        expect(after.findings).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });

  test("is never believed when it says that it has erased and has not", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(), async (world, which) => {
        const honest = smallVendor(world);
        const { steps } = await led(world, honest);
        const lie = steps[which % Math.max(1, steps.length)];
        fc.pre(lie !== undefined);
        const path = lie.call.template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
          encodeURIComponent(lie.call.path[name] ?? ""),
        );
        const lies: Lies = (method, asked) => method === lie.call.method && asked === path;
        const vendor = smallVendor(world, lies);
        const { seen, steps: again } = await led(world, vendor);
        const told = again.flatMap(({ call, look }, at) =>
          JSON.stringify([call.template, call.path, look]) ===
          JSON.stringify([lie.call.template, lie.call.path, lie.look])
            ? [seen[at]]
            : [],
        );
        for (const word of told) expect(word, "what is there is not called absent").not.toBe("absent");
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
