import { createFeraSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { approvedErasure, DANA, endTasks, RECIPIENT, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";

test("a vendor that says yes and does nothing is found out, and the case cannot be called fulfilled", async () => {
  const sandbox = createFeraSandbox({
    intercept: async (operation) =>
      operation === "deleteMedia" ? new Response(null, { status: 204 }) : undefined,
  });
  const home = await makeTestHome([{ id: "shop", sandbox }]);
  const { run, json } = typing(home);
  const id = await approvedErasure(home);

  const ran = await json("case", "run", id, ...sure(id));
  expect(ran.code).toBe(1);
  const { case: it, steps, absence, next } = ran.json;
  expect([it.state, absence]).toEqual(["blocked", "still-there"]);
  expect(
    steps
      .filter((step: { state: string }) => step.state === "present")
      .map((step: { operation: string }) => step.operation),
  ).toContain("deleteMedia");
  expect(next.map(({ action }: { action: string }) => action)).toContain("case.accept-residual-risk");
  expect((await run("case", "close", id, ...sure(id))).err).toContain(
    'close is not possible now: case C-1 is at "blocked"',
  );

  const own = await run("case", "accept-residual-risk", id, ...sure(id));
  expect([own.code, own.err]).toEqual([1, expect.stringContaining("another officer has to decide")]);
  await succeeding(home, "case", "accept-residual-risk", id, "--as", home.approver, ...sure(id));
  const shown = (await json("case", "show", id)).json;
  expect(shown.tasks.map(({ task }: { task: { because: string } }) => task.because)).toContain(
    "The call was accepted, but the record is still there.",
  );
  expect((await run("case", "close", id, ...sure(id))).err).toContain(`manual tasks of case ${id} are open`);
  await endTasks(home, id);
  expect((await run("case", "close", id, ...sure(id))).out).toContain("closed: partially fulfilled");
});

test("a legal hold stops the next run, and releasing it lets the same approval go on", async () => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
  const { run } = typing(home);
  const id = await approvedErasure(home);
  expect((await run("case", "hold", id)).out).toContain("is on legal hold");
  const held = await run("case", "run", id, ...sure(id));
  expect(held.code).toBe(1);
  expect(held.err).toContain("is on legal hold");
  expect(held.err).toContain(`oubli case release ${id}`);
  await succeeding(home, "case", "release", id, ...sure(id));
  expect((await run("case", "run", id, ...sure(id))).code).toBe(0);
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

  const ran = await typing(home).run("case", "run", id, ...sure(id));

  expect(ran.code).toBe(1);
  expect(ran.err).toContain("vendors hold other records than the approved plan names: 0 new, 1 gone");
  expect(
    sandbox
      .journal()
      .slice(before)
      .filter((line) => line.method !== "GET"),
  ).toEqual([]);
});

test("a copy is not complete while a person has not asked for what no call reaches", async () => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
  const { run, json } = typing(home, DANA);
  const exported = await json("export", "-", "--identity", "email-verified", "--recipient", RECIPIENT);
  const { case: id } = exported.json;

  const early = await run("case", "close", id, ...sure(id));
  expect(early.err).toContain("manual tasks of case C-1 are open");
  const { tasks } = (await json("case", "show", id)).json;
  expect(tasks[0].task.what).toMatch(/^Ask for a copy: /);
  await endTasks(home, id, "complete");
  expect((await run("case", "close", id, ...sure(id))).out).toContain("closed: fulfilled");
});
