import { createFeraSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";

/** A vendor that can be put back to how it was at first, as from a backup. */
function restorable() {
  let restored: ReturnType<typeof createFeraSandbox> | undefined;
  const sandbox = createFeraSandbox({
    intercept: async (_operation, request) => (restored ? restored.fetch(request) : undefined),
  });
  return {
    sandbox,
    restore: () => {
      restored = createFeraSandbox();
    },
  };
}

async function closedErasure(home: TestHome): Promise<string> {
  const words = ["erase", "dana.ruiz@example.test", "--identity", "mailbox", "--json"];
  const { case: id, planHash } = JSON.parse((await runProgram(words, home.env)).out);
  await runProgram(["case", "approve", id, "--plan", planHash, "--as", home.approver], home.env);
  await runProgram(["case", "run", id, "--confirm", id], home.env);
  const { tasks } = JSON.parse((await runProgram(["case", "show", id, "--json"], home.env)).out);
  for (const { task } of tasks)
    await runProgram(["case", "task", id, task.id, "--declined", "not in a test"], home.env);
  const closed = await runProgram(["case", "close", id], home.env);
  expect([closed.err, closed.out]).toEqual(["", expect.stringContaining("closed: partial")]);
  return id;
}

test("a backup that brings an erased person back is noticed, and becomes a case of its own", async () => {
  const { sandbox, restore } = restorable();
  const home = await makeTestHome([{ id: "shop", sandbox }]);
  const id = await closedErasure(home);
  const calm = await runProgram(["case", "recheck", id], home.env);
  expect([calm.code, calm.out]).toEqual([0, expect.stringContaining("nothing is back")]);

  restore();
  const alarm = await runProgram(["case", "recheck", id, "--json"], home.env);
  expect(alarm.code).toBe(1);
  const { back, child, complete } = JSON.parse(alarm.out);
  expect([back.length > 5, child, complete]).toEqual([true, "C-2", true]);
  const shown = JSON.parse((await runProgram(["case", "show", child, "--json"], home.env)).out);
  expect(shown.case).toMatchObject({ parent: id, state: "scoped", identity: "mailbox" });
  // Planned and submitted: what is left is another officer's word.
  expect((await runProgram(["case", "plan", child], home.env)).code).toBe(6);
  const told = await runProgram(["case", "show", child], home.env);
  expect(told.out).toContain(`what is back of ${id}, seen at 20`);
  const listed = JSON.parse(
    (await runProgram(["audit", "list", "vendor.reappeared", "--json"], home.env)).out,
  );
  expect(listed.entries).toHaveLength(1);
  expect(alarm.out + alarm.err).not.toContain("dana");
});

test("while a vendor cannot be asked, nothing found does not mean nothing there", async () => {
  let down = false;
  const sandbox = createFeraSandbox({
    intercept: async () => (down ? Response.json({ message: "no" }, { status: 403 }) : undefined),
  });
  const home = await makeTestHome([{ id: "shop", sandbox }]);
  const id = await closedErasure(home);
  down = true;
  const unsure = await runProgram(["case", "recheck", id], home.env);
  expect(unsure.code).toBe(1);
  expect(unsure.err).toContain("not every account could be asked");
  expect(unsure.out).toContain("COULD NOT LOOK");
});
