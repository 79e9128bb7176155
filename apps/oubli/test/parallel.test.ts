import { createPartneroSandbox } from "@oubli/sandbox";
import { expect, test } from "vitest";
import { openCase } from "./support/acts.ts";
import { makeTestHome, runProgram } from "./support/home.ts";
import { typed } from "./support/typed.ts";

test("eight processes that act at once leave a trail in which every act is counted", {
  timeout: 180_000,
}, async () => {
  const home = await makeTestHome([{ id: "referrals", sandbox: createPartneroSandbox() }]);
  const id = await openCase(home, "access");
  const worker = async (as: string) => {
    const said: string[] = [];
    for (let round = 0; round < 6; round += 1) {
      const ended = await runProgram(["case", "show", id, "--as", as], home.env);
      if (ended.code !== 0) said.push(ended.err);
    }
    return said;
  };
  const all = await Promise.all(
    Array.from({ length: 8 }, (_, at) => worker(at % 2 === 0 ? home.officer : home.approver)),
  );
  expect(all.flat()).toEqual([]);
  expect(await typed(home.env, ["audit", "verify"])).toMatchObject({ code: 0 });
});
