import type { ChildProcess } from "node:child_process";
import { verifyTrail } from "@oubli/core/world";
import { readCase } from "@oubli/engine";
import { caseIdOf } from "@oubli/model";
import { createFeraSandbox, createLoyaltySandbox, createPartneroSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { approvedErasure, sure } from "./support/acts.ts";
import { makeTestHome, startProgram } from "./support/home.ts";

/** Kills the process that is running, at the moments that hurt most. */
class Killer {
  running: ChildProcess | undefined;
  kills = 0;
  #calls = 0;

  /** Before the vendor acts: every third call dies unapplied, every third is applied though its sender is dead. */
  readonly intercept = async (operation: string): Promise<undefined> => {
    if (!isDestructive(operation)) return undefined;
    this.#calls += 1;
    if (this.#calls % 3 === 0) {
      this.kill();
      throw new Error("the connection broke before the vendor acted");
    }
    if (this.#calls % 3 === 1) this.kill();
    return undefined;
  };

  /** After the vendor acted, before its answer arrives. */
  readonly afterwards = async (operation: string): Promise<undefined> => {
    if (isDestructive(operation) && this.#calls % 3 === 2) this.kill();
    return undefined;
  };

  kill(): void {
    if (this.running?.exitCode !== null || this.running.signalCode !== null) return;
    this.kills += 1;
    this.running.kill("SIGKILL");
  }
}

// Every kill is followed by a quiet period. A call given back because the machine was busy is simply sent later.
const IMPATIENT = "timing: { window-ms: 400, quiet-ms: 500 }";

function isDestructive(operation: string): boolean {
  return /^(delete|update|anonymize)/.test(operation);
}

test("an erasure that is killed in the middle of every call finishes by reading first: nothing twice, nothing skipped", async () => {
  const killer = new Killer();
  const options = { intercept: killer.intercept, afterwards: killer.afterwards };
  const sandboxes = [
    { id: "fera", sandbox: createFeraSandbox(options) },
    { id: "partnero", sandbox: createPartneroSandbox(options) },
    { id: "loyalty", sandbox: createLoyaltySandbox(options) },
  ];
  const home = await makeTestHome(sandboxes, IMPATIENT);
  const id = caseIdOf(Number((await approvedErasure(home)).slice(2)));
  const world = home.open();
  const ports = await world.ports();
  const { plan } = await readCase(ports, id);
  if (!plan) throw new Error("no plan");
  expect(plan.steps.length).toBeGreaterThanOrEqual(15);

  let last = { code: null as number | null, err: "" };
  for (let round = 0; round < 60 && last.code !== 0; round += 1) {
    const { child, ended } = startProgram(["case", "run", id, ...sure(id)], home.env);
    killer.running = child;
    last = await ended;
  }

  expect(last).toMatchObject({ code: 0 });
  expect(killer.kills).toBeGreaterThanOrEqual(20);
  const view = await readCase(ports, id);
  expect(view.case.state).toBe("review");
  expect(view.steps.map((step) => step.state)).toEqual(plan.steps.map(() => "verified"));
  expect(view.verification?.remaining).toEqual([]);
  const applied = plan.steps.map((step) => {
    const account = sandboxes.find(({ id }) => id === step.account);
    return account?.sandbox.applied(step.recordId, step.call.operation);
  });
  // Never twice. Once each, too, but for a merged profile: the vendor anonymizes it together with the member,
  // so that reading finds it gone before its own call was ever applied.
  expect(applied.filter((times) => times !== 1 && times !== 0)).toEqual([]);
  expect(applied.filter((times) => times === 0).length).toBeLessThanOrEqual(1);
  expect(await verifyTrail(world.home, (await world.store()).audit)).toMatchObject({ ok: true });
}, 180_000);
