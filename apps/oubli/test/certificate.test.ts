import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createFeraSandbox } from "@oubli/sandbox";
import { expect, onTestFinished, test } from "vitest";
import { approvedErasure, endTasks, succeeding, sure } from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import { typed, typedJson } from "./support/typed.ts";

test("a certificate is checked where there is no home: with the published key, and with its own, which is said loudly", async () => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
  const id = await approvedErasure(home);
  await succeeding(home, "case", "run", id, ...sure(id));
  await endTasks(home, id);
  const { json } = await typedJson(home.env, ["case", "certificate", id]);
  const { folder } = json.certificate;
  const { trailKey } = (await typedJson(home.env, "audit checkpoint")).json;
  const nowhere = { OUBLI_HOME: join(newFolder(), "none") };

  const published = await typed(nowhere, ["certificate", "verify", folder, "--key", trailKey]);
  expect(published).toMatchObject({ code: 0 });
  expect(published.out).toContain(`the certificate of ${id} is what entry`);
  expect(published.out.replaceAll(/\s+/g, " ")).toMatch(/approver: .*, key [0-9a-f]{4}-/);
  expect(published.out).not.toContain("does not show who made it");
  const own = await typed(nowhere, ["certificate", "verify", join(folder, "certificate.html")]);
  expect(own).toMatchObject({ code: 0 });
  expect(own.out).toContain("does not show who made it");

  const page = join(folder, "certificate.html");
  writeFileSync(page, readFileSync(page, "utf8").replace("carried out", "refused"));
  const forged = await typed(nowhere, ["certificate", "verify", folder]);
  expect(forged).toMatchObject({ code: 1 });
  expect(forged.out).toContain("the certificate does not hold: certificate.html: it was changed");
  for (const words of [[newFolder()], [join(folder, "none")], [folder, "--key", "none"]])
    expect(await typed(nowhere, ["certificate", "verify", ...words])).toMatchObject({ code: 2 });
});

test("an officer's name stands in no file of a certificate", async () => {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
  const id = await approvedErasure(home);
  await succeeding(home, "case", "run", id, ...sure(id));
  const { folder } = (await typedJson(home.env, ["case", "certificate", id])).json.certificate;
  const { officers } = (await typedJson(home.env, "officer list")).json;
  const names: readonly string[] = officers.map(({ name }: { readonly name: string }) => name);
  expect(names.length).toBeGreaterThan(1);
  for (const file of readdirSync(folder))
    for (const name of names)
      expect(readFileSync(join(folder, file), "utf8"), `${name} in ${file}`).not.toContain(name);
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-certificate-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
