import { createFeraSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { approvedErasure, endTasks, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";

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
  const id = await approvedErasure(home);
  await succeeding(home, "case", "run", id, ...sure(id));
  await endTasks(home, id);
  const closed = await succeeding(home, "case", "close", id, ...sure(id));
  expect([closed.err, closed.out]).toEqual(["", expect.stringContaining("closed: partially fulfilled")]);
  return id;
}

test("a backup that brings an erased person back is noticed, and becomes a case of its own", async () => {
  const { sandbox, restore } = restorable();
  const home = await makeTestHome([{ id: "shop", sandbox }]);
  const { run, json } = typing(home);
  const id = await closedErasure(home);
  const calm = await run("case", "reverify", id);
  expect([calm.code, calm.out]).toEqual([0, expect.stringContaining("left to manual tasks: 1 record")]);

  restore();
  const alarm = await json("case", "reverify", id);
  expect(alarm.code).toBe(1);
  const { reappeared, followUp, absence } = alarm.json;
  expect([reappeared.length > 5, followUp, absence]).toEqual([true, "C-2", "still-there"]);
  const shown = (await json("case", "show", followUp)).json;
  expect(shown.case).toMatchObject({ followUpOf: id, state: "scoped", identity: "email-verified" });
  // Planned and submitted: what is left is another officer's word.
  expect((await run("case", "plan", followUp)).code).toBe(6);
  const told = await run("case", "show", followUp);
  expect(told.out).toContain(`follow-up of ${id}: its data reappeared, seen at 20`);
  const listed = (await json("audit", "list", "data.reappeared")).json;
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
  const unsure = await typing(home).run("case", "reverify", id);
  expect([unsure.code, unsure.out]).toEqual([4, expect.stringMatching(/NOT VERIFIED: \d+ questions/)]);
  expect(unsure.out).toContain("COULD NOT LOOK");
  expect((await typing(home).json("case", "reverify", id)).json).toMatchObject({
    absence: "unverified",
    reappeared: [],
  });
});
