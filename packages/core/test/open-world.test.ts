import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { perform } from "../src/action/perform.ts";
import { caseDismiss } from "../src/actions/case/dismiss.ts";
import { caseList } from "../src/actions/case/list.ts";
import { examine } from "../src/world/doctor.ts";
import { locateHome } from "../src/world/home.ts";
import { openWorld } from "../src/world/open-world.ts";
import { makeSmallHome } from "./support/home.ts";

const ACCOUNTS = `accounts:
  - id: reviews
    vendor: fera
    secrets: { SecretKey: env:REVIEWS_KEY }
  - id: shop
    vendor: partnero
    secrets: { ApiKey: env:SHOP_KEY }
`;

test("a missing secret stops only what needs the account", async () => {
  const home = await makeSmallHome(ACCOUNTS);
  await home.open();
  const world = home.world();
  const acting = home.acting(world);
  expect((await perform(caseList, acting, {})).json).toMatchObject({ cases: [{ id: "C-1" }] });
  const confirmed = { typed: "C-1", reason: "advertising" };
  expect((await perform(caseDismiss, acting, { case: "C-1", because: "spam" }, confirmed)).ending).toBe(
    "done",
  );
  await expect(world.vendorPorts()).rejects.toMatchObject({
    code: "SETUP",
    message: expect.stringContaining("account reviews: "),
  });
  expect(await world.accounts()).toMatchObject([
    { account: "reviews", ok: false, problem: { code: "SETUP" } },
    { account: "shop", ok: false, problem: { code: "SETUP" } },
  ]);
});

test("doctor lists every account that cannot be opened, with its remedy", async () => {
  const home = await makeSmallHome(ACCOUNTS);
  const findings = await examine(home.world(), new AbortController().signal);
  expect(findings.filter(({ what }) => what.startsWith("account "))).toMatchObject([
    { what: "account reviews", ok: false, message: "environment variable REVIEWS_KEY is not set" },
    { what: "account shop", ok: false, message: "environment variable SHOP_KEY is not set" },
  ]);
  expect(findings.find(({ what }) => what === "audit trail")?.ok).toBe(true);
});

test("doctor goes on where the configuration or the store cannot be read", async () => {
  const home = await makeSmallHome();
  home.writeConfig("controler: {}\n");
  const findings = await examine(home.world({ OUBLI_KEY: "short" }), new AbortController().signal);
  expect(findings.filter(({ ok }) => !ok).map(({ what }) => what)).toEqual(["officers", "keys", "accounts"]);
});

test("a list of cases reads no configuration, and a world that was asked nothing leaves no trace", async () => {
  const home = await makeSmallHome();
  home.writeConfig("controler: {}\n");
  expect((await perform(caseList, home.acting(home.world()), {})).ending).toBe("done");
  const nowhere = join(home.world().home.folder, "nowhere");
  const world = openWorld(locateHome({ OUBLI_HOME: nowhere }), {});
  await world.close();
  expect(existsSync(nowhere)).toBe(false);
  await expect(world.ports()).rejects.toMatchObject({ code: "SETUP" });
  expect(existsSync(nowhere)).toBe(false);
});

test("what failed once is tried again, and what was closed can be opened again", async () => {
  const home = await makeSmallHome();
  const world = home.world();
  home.writeConfig("controler: {}\n");
  await expect(world.config()).rejects.toMatchObject({ code: "SETUP" });
  home.writeConfig("controller: { name: A, contact: b, country: DE, zone: Europe/Berlin }\n");
  expect((await world.config()).controller.name).toBe("A");
  expect(await world.store()).toBe(await world.store());
  await world.close();
  await world.close();
  expect(await world.continuity()).toBe("continued");
});
