import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createFeraSandbox, createPartneroSandbox } from "@oubli/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { approvedErasure, DANA, openCase, sure } from "./support/acts.ts";
import { makeTestHome, runProgram, type TestHome } from "./support/home.ts";
import { typed } from "./support/typed.ts";

/*
 * Somebody changes the configuration or the environment, so that a key would go to another host.
 */

/** A host of somebody else, which counts what it is asked. */
async function thief(): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader("content-type", "application/json").end("{}");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const EVERYTHING = (id: string): readonly (readonly string[])[] => [
  ["find", "-"],
  ["export", "-", "--identity", "email-verified"],
  ["case", "find", id],
  ["case", "run", id, ...sure(id)],
  ["vendor", "test"],
  ["vendor", "drift", "fera"],
  ["vendor", "drift", "fera", "-"],
  ["vendor", "drift", "new"],
  ["vendor", "list"],
  ["doctor"],
  ["work"],
];

async function aHome(): Promise<TestHome & { readonly id: string; readonly text: string }> {
  const home = await makeTestHome([
    { id: "fera", sandbox: createFeraSandbox() },
    { id: "referrals", sandbox: createPartneroSandbox() },
  ]);
  const id = await approvedErasure(home);
  return { ...home, id, text: readFileSync(home.home.config, "utf8") };
}

const redirected = (text: string, url: string) => text.replaceAll(/base-url: \S+/g, `base-url: ${url}`);

test("an address that is another in the configuration is asked nothing, by no command", async () => {
  const home = await aHome();
  const { url, asked } = await thief();
  writeFileSync(home.home.config, redirected(home.text, url));
  for (const line of EVERYTHING(home.id)) {
    const { code } = await typed(home.env, line, { input: DANA });
    expect([line.join(" "), code === 70, asked]).toEqual([line.join(" "), false, []]);
  }
}, 120_000);

test("nor one of another configuration, which the environment names", async () => {
  const home = await aHome();
  const { url, asked } = await thief();
  const other = join(home.home.folder, "other.yaml");
  writeFileSync(other, redirected(home.text, url), { mode: 0o600 });
  for (const line of EVERYTHING(home.id))
    await typed({ ...home.env, OUBLI_CONFIG: other }, line, { input: DANA });
  expect(asked).toEqual([]);
}, 120_000);

test("nor a proxy that the environment names, unless it is said to be used", async () => {
  const home = await aHome();
  const { url, asked } = await thief();
  const env = { ...home.env, HTTP_PROXY: url, http_proxy: url, HTTPS_PROXY: url, ALL_PROXY: url };
  for (const line of EVERYTHING(home.id)) await runProgram(line, env, DANA);
  expect(asked).toEqual([]);
}, 120_000);

test("names of accounts that were exchanged send no key to the other's host", async () => {
  const home = await aHome();
  const swapped = home.text
    .replace("id: fera", "id: tmp")
    .replace("id: referrals", "id: fera")
    .replace("id: tmp", "id: referrals");
  writeFileSync(home.home.config, swapped);
  const id = await openCase(home, "access", ["--identity", "email-verified"], DANA);
  const found = await typed(home.env, ["case", "find", id]);
  expect([found.code, found.out + found.err]).toEqual([
    1,
    expect.stringContaining("audit trail does not say"),
  ]);
}, 60_000);

test("an account that was never accepted is asked nothing", async () => {
  const home = await aHome();
  const { url, asked } = await thief();
  const more = home.text.replace(
    "accounts:\n",
    `accounts:\n  - id: new\n    vendor: partnero\n    base-url: ${url}\n    secrets: { token: env:HOME }\n`,
  );
  writeFileSync(home.home.config, more);
  for (const line of EVERYTHING(home.id)) await typed(home.env, line, { input: DANA });
  expect(asked).toEqual([]);
}, 120_000);

test("while nobody's certificate is checked, no account beyond this machine is opened", async () => {
  const home = await aHome();
  writeFileSync(home.home.config, redirected(home.text, "https://vendor.example.test"));
  const env = { ...home.env, NODE_TLS_REJECT_UNAUTHORIZED: "0" };
  for (const line of [
    ["find", "-"],
    ["vendor", "test"],
    ["vendor", "drift", "fera"],
  ]) {
    const { code, out, err } = await typed(env, line, { input: DANA });
    expect([code, out + err]).toEqual([1, expect.stringContaining("certificates are not checked")]);
  }
});
