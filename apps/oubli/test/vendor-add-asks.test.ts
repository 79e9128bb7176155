import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

test("an account that lacks a value and a secret is asked for both, and a secret only for its place", async () => {
  const home = await makeTestHome([]);
  const answers = ["us21", ""];
  const unset = await typed(home.env, ["vendor", "add", "mailchimp"], { answers });
  expect(unset.err).toContain("environment variable MAILCHIMP_SECRET is not set");
  const env = { ...home.env, MAILCHIMP_SECRET: "k3y-us21" };
  const { code, prompts, err } = await typed(env, ["vendor", "add", "mailchimp"], { answers });
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(prompts[0]).toContain("dash of the API key");
  expect(prompts[1]).toContain("given by its place, never itself");
  const config = readFileSync(join(home.home.folder, "oubli.config.yaml"), "utf8");
  expect(config).toMatch(/dc: "?us21"?/);
  expect(config).toContain("env:MAILCHIMP_SECRET");
  const again = await typed(env, ["vendor", "add", "mailchimp"], { answers: [] });
  expect(again).toMatchObject({ code: 0, prompts: [] });
});

test("what is still missing is refused, and a secret that is given itself, without being repeated", async () => {
  const home = await makeTestHome([]);
  const add = (answers: readonly string[]) => typed(home.env, ["vendor", "add", "mailchimp"], { answers });
  expect(await add(["", ""])).toMatchObject({ code: 2, err: expect.stringContaining("dc") });
  const itself = await add(["us21", "s3cr3t-us21"]);
  expect(itself).toMatchObject({ code: 2, err: expect.stringContaining("never itself") });
  expect(`${itself.out}${itself.err}`).not.toContain("s3cr3t");
});
