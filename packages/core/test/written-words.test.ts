import { expect, test } from "vitest";
import { perform } from "../src/action/perform.ts";
import { caseDismiss } from "../src/actions/case/dismiss.ts";
import { caseShow } from "../src/actions/case/show.ts";
import { caseShred } from "../src/actions/case/shred.ts";
import { makeSmallHome } from "./support/home.ts";

test("what an officer wrote is read with its case, until the case is shredded; the trail holds no word of it", async () => {
  const home = await makeSmallHome();
  await home.open();
  const world = home.world();
  const acting = home.acting(world);
  const show = async () => (await perform(caseShow, acting, { case: "C-1" })).parts;
  const given = { case: "C-1", because: "spam" };
  await perform(caseDismiss, acting, given, { typed: "C-1", reason: "an advertisement for shoes" });
  expect(JSON.stringify(await show())).toMatch(/ request\.dismissed: an advertisement for shoes/);
  await perform(caseShred, acting, { case: "C-1" }, { typed: "C-1", reason: "the period is over" });
  expect(JSON.stringify(await show())).not.toMatch(/shoes|the period is over/);
  const { audit } = await world.store();
  expect(await audit.search(["shoes"], 0, await audit.size())).toEqual([]);
});
