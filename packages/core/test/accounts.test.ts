import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { addAccount } from "../src/world/accounts.ts";
import { makeSmallHome } from "./support/home.ts";

const CONTROLLER =
  "controller: { name: A, contact: b, country: DE, zone: Europe/Berlin } # our seat\naccounts: []\n";
const ACCOUNT = { id: "acme", vendor: "acme", secrets: { Key: "env:ACME_KEY" }, parameters: {} };

test("an account is added to the configuration, and what stood there stays", async () => {
  const home = await makeSmallHome();
  home.writeConfig(CONTROLLER);
  const world = home.world();
  await addAccount(world.home, ACCOUNT);
  const text = readFileSync(world.home.config, "utf8");
  expect(text).toContain("# our seat");
  expect((await world.config()).accounts).toEqual([ACCOUNT]);
  await expect(addAccount(world.home, ACCOUNT)).rejects.toMatchObject({ code: "USAGE" });
  expect(readFileSync(world.home.config, "utf8")).toBe(text);
});
