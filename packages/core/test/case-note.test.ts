import { expect, test } from "vitest";
import { perform } from "../src/action/perform.ts";
import { caseDismiss } from "../src/actions/case/dismiss.ts";
import { caseNote } from "../src/actions/case/note.ts";
import { caseShow } from "../src/actions/case/show.ts";
import { caseShred } from "../src/actions/case/shred.ts";
import { makeSmallHome } from "./support/home.ts";

test("notes are read with the case in their order, on a closed one too, and end with its key", async () => {
  const home = await makeSmallHome();
  await home.open();
  const world = home.world();
  const acting = home.acting(world);
  const note = (words: string) => perform(caseNote, acting, { case: "C-1", words });
  const shown = async () => JSON.stringify((await perform(caseShow, acting, { case: "C-1" })).parts);
  await note("called back on Friday");
  await perform(caseDismiss, acting, { case: "C-1", because: "spam" }, { typed: "C-1", reason: "twice" });
  await note("it was no advertisement after all");
  expect(await shown()).toMatch(/note\.added: called back on Friday.*note\.added: it was no advertisement/);
  const { audit } = await world.store();
  expect(await audit.search(["note.added"], 0, await audit.size())).toHaveLength(2);
  expect(await audit.search(["Friday"], 0, await audit.size())).toEqual([]);
  await perform(caseShred, acting, { case: "C-1" }, { typed: "C-1", reason: "the period is over" });
  expect(await shown()).not.toContain("Friday");
  await expect(note("too late")).rejects.toMatchObject({ reason: { why: "shredded" } });
});

test("an empty note is refused", async () => {
  const home = await makeSmallHome();
  await home.open();
  const acting = home.acting(home.world());
  await expect(perform(caseNote, acting, { case: "C-1", words: "" })).rejects.toMatchObject({
    code: "USAGE",
  });
});
