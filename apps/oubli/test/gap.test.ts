import { createFeraSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";

async function approvedErasure(home: TestHome): Promise<string> {
  const planned = await runProgram(
    ["erase", "dana.ruiz@example.test", "--identity", "mailbox", "--json"],
    home.env,
  );
  const { case: id, planHash } = JSON.parse(planned.out);
  await runProgram(["case", "approve", id, "--plan", planHash, "--as", home.approver], home.env);
  return id;
}

test("a vendor that says yes and does nothing is found out, and the case cannot be called fulfilled", async () => {
  const sandbox = createFeraSandbox({
    intercept: async (operation) =>
      operation === "deleteMedia" ? new Response(null, { status: 204 }) : undefined,
  });
  const home = await makeTestHome([{ id: "shop", sandbox }]);
  const id = await approvedErasure(home);

  const run = await runProgram(["case", "run", id, "--confirm", id, "--json"], home.env);
  expect(run.code).toBe(1);
  const { case: it, steps } = JSON.parse(run.out);
  expect(it.state).toBe("blocked");
  expect(
    steps
      .filter((step: { state: string }) => step.state === "present")
      .map((step: { operation: string }) => step.operation),
  ).toContain("deleteMedia");
  expect((await runProgram(["case", "close", id], home.env)).err).toContain(
    "is blocked: close is not possible",
  );

  expect((await runProgram(["case", "accept-gap", id], home.env)).err).toContain(
    "another officer has to accept",
  );
  expect((await runProgram(["case", "accept-gap", id, "--as", home.approver], home.env)).code).toBe(0);
  const shown = JSON.parse((await runProgram(["case", "show", id, "--json"], home.env)).out);
  expect(shown.tasks.map(({ task }: { task: { because: string } }) => task.because)).toContain(
    "The call was accepted, but the record is still there.",
  );
  expect((await runProgram(["case", "close", id], home.env)).err).toContain("manual tasks");
  for (const { task } of shown.tasks)
    await runProgram(["case", "task", id, task.id, "--declined", "not in a test"], home.env);
  expect((await runProgram(["case", "close", id], home.env)).out).toContain("closed: partial");
});

test("a legal hold stops the next run, and lifting it lets the same approval go on", async () => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
  const id = await approvedErasure(home);
  expect((await runProgram(["case", "hold", id], home.env)).out).toContain("is on hold");
  const held = await runProgram(["case", "run", id, "--confirm", id], home.env);
  expect(held.code).toBe(1);
  expect(held.err).toContain("is on legal hold");
  await runProgram(["case", "release", id], home.env);
  expect((await runProgram(["case", "run", id, "--confirm", id], home.env)).code).toBe(0);
});

test("records that appear after the approval stop the run before anything is sent", async () => {
  const sandbox = createFeraSandbox();
  const home = await makeTestHome([{ id: "shop", sandbox }]);
  const id = await approvedErasure(home);
  const created = await sandbox.fetch(
    new Request("https://api.fera.ai/v3/private/reviews/frev_2ndRec0", {
      method: "DELETE",
      headers: { "Secret-Key": "sk_sandbox" },
    }),
  );
  expect(created.status).toBe(204);
  const before = sandbox.journal().length;

  const run = await runProgram(["case", "run", id, "--confirm", id], home.env);

  expect(run.code).toBe(1);
  expect(run.err).toContain("vendors hold other records than the approved plan names: 0 new, 1 gone");
  expect(
    sandbox
      .journal()
      .slice(before)
      .filter((line) => line.method !== "GET"),
  ).toEqual([]);
});

test("a copy is not complete while a person has not asked for what no call reaches", async () => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
  const exported = await runProgram(
    ["export", "dana.ruiz@example.test", "--identity", "mailbox", "--json"],
    home.env,
  );
  const { case: id } = JSON.parse(exported.out);

  const early = await runProgram(["case", "close", id], home.env);
  expect(early.err).toContain("manual tasks of case C-1 are open");
  const { tasks } = JSON.parse((await runProgram(["case", "show", id, "--json"], home.env)).out);
  expect(tasks[0].task.what).toMatch(/^Ask for a copy: /);
  for (const { task } of tasks) {
    await runProgram(["case", "task", id, task.id, "--done", "their answer, ticket 1"], home.env);
  }
  expect((await runProgram(["case", "close", id], home.env)).out).toContain("closed: fulfilled");
});
