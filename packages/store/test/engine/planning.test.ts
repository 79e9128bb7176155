import { closeCase, makePlan } from "@oubli/engine";
import { expect, test } from "vitest";
import { ADA, AS_A_TEST, refusal, scopedCase } from "../support/home.ts";
import { start } from "../support/start.ts";

test("no plan has a hash that begins with a dash", async () => {
  const { ports } = await start();
  let drawn = 0;
  const random = (length: number) => {
    drawn += 1;
    return ports.random(length);
  };
  const id = await scopedCase(ports);
  const hashes: string[] = [];
  // Some of them had to be drawn again: then the rule was tried.
  while (drawn === hashes.length) hashes.push((await makePlan({ ...ports, random }, id, ADA)).hash);
  expect(new Set(hashes).size).toBe(hashes.length);
  expect(hashes.filter((hash) => hash.startsWith("-"))).toEqual([]);
});

test("where no account holds data there is nothing to plan, and the case can still be closed", async () => {
  const { ports } = await start({ records: [] });
  const id = await scopedCase(ports);
  expect(await refusal(makePlan(ports, id, ADA))).toMatchObject({
    code: "NOT_ALLOWED",
    reason: { why: "nothing-found" },
  });
  expect((await closeCase(ports, id, ADA, AS_A_TEST)).resolution).toBe("no-data-held");
});

test("what is not for a kind of case says so", async () => {
  const { ports } = await start();
  const id = await scopedCase(ports, "access");
  expect(await refusal(makePlan(ports, id, ADA))).toMatchObject({
    message: "plan is not for access cases",
    reason: { why: "kind", kind: "access", event: "plan" },
  });
});
