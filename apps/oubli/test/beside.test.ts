import { caseIdOf } from "@oubli/model";
import { createFeraSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { approvedErasure, succeeding, sure } from "./support/acts.ts";
import { makeTestHome, runProgram, startProgram } from "./support/home.ts";

const IMPATIENT = "timing: { window-ms: 400, quiet-ms: 500 }";

/** A vendor whose first erasing call waits for a word. */
function heldVendor() {
  const [arrived, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const sandbox = createFeraSandbox({
    intercept: async (operation) => {
      if (!operation.startsWith("delete")) return undefined;
      arrived.resolve();
      await released.promise;
      return undefined;
    },
  });
  return { sandbox, arrived: arrived.promise, release: released.resolve };
}

test("a second process beside a run, and one that does what is due, change nothing and do nothing twice", async () => {
  const { sandbox, arrived, release } = heldVendor();
  const home = await makeTestHome([{ id: "shop", sandbox }], IMPATIENT);
  const id = await approvedErasure(home);
  const running = startProgram(["case", "run", id, ...sure(id)], home.env);
  await arrived;

  const [second, work] = await Promise.all([
    runProgram(["case", "run", id, ...sure(id)], home.env),
    runProgram(["work"], home.env),
  ]);
  expect([second.code, second.err]).toEqual([1, expect.stringMatching(/another|process/)]);
  expect([0, 1, 5]).toContain(work.code);
  expect(sandbox.journal().filter(({ method }) => method === "DELETE")).toEqual([]);

  release();
  expect(await running.ended).toMatchObject({ code: 0 });
  const { plan } = JSON.parse((await runProgram(["case", "show", id, "--json"], home.env)).out);
  const applied = plan.steps.map((step: { recordId: string; call: { operation: string } }) =>
    sandbox.applied(step.recordId, step.call.operation),
  );
  expect(applied.filter((times: number) => times > 1)).toEqual([]);
  await succeeding(home, "audit", "verify");
});

test("two processes that do what is due share it: a case that waits is looked at once more, and nothing is sent", async () => {
  let isLate = true;
  const held = createFeraSandbox({
    intercept: async (operation) =>
      isLate && operation === "deleteMedia" ? Response.json({ state: "queued" }, { status: 202 }) : undefined,
  });
  const home = await makeTestHome([{ id: "shop", sandbox: held }], IMPATIENT);
  const id = await approvedErasure(home);
  expect((await runProgram(["case", "run", id, ...sure(id)], home.env)).code).toBe(5);
  const sent = () => held.journal().filter(({ method }) => method === "DELETE").length;
  const before = sent();
  const both = await Promise.all([runProgram(["work"], home.env), runProgram(["work"], home.env)]);
  expect(both.map(({ code }) => code).filter((code) => code === 70)).toEqual([]);
  expect(sent()).toBe(before);
  isLate = false;
  const shown = JSON.parse((await runProgram(["case", "show", caseIdOf(1), "--json"], home.env)).out);
  expect(shown.case.state).toBe("waiting");
});

test("a colleague whose key is not here decides nothing", async () => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }], IMPATIENT);
  const id = await approvedErasure(home);
  const stranger = await runProgram(["case", "run", id, "--as", "o_00000000", ...sure(id)], home.env);
  expect(stranger.code).not.toBe(0);
  expect(JSON.parse((await runProgram(["case", "show", id, "--json"], home.env)).out).case.state).toBe(
    "approved",
  );
});
