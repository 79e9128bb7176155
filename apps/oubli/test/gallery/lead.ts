import { readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";
import { endTasks, openCase, succeeding, sure, typing } from "../support/acts.ts";
import { makeTestHome, type TestHome } from "../support/home.ts";

/** The person whose records are at every vendor of the gallery. */
export const PERSON = "mira.sand@example.test";
/** Somebody whose address holds the person's. */
export const NEAR = "mira.sand@example.test.example";
/** Somebody of the same name. */
export const NAMESAKE = "mira.sander@example.test";

/** An account of a vendor as somebody adds it. */
export interface GalleryAccount {
  readonly vendor: string;
  readonly url: string;
  readonly secret: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** A home in which a page of the gallery was added by its name. */
export async function homeWith({ vendor, url, secret, parameters = {} }: GalleryAccount): Promise<TestHome> {
  const bare = await makeTestHome([]);
  const home = { ...bare, env: { ...bare.env, GALLERY_SECRET: secret } };
  const values = Object.entries(parameters).flatMap(([name, value]) => ["--parameter", `${name}=${value}`]);
  const where = ["--base-url", url, "--secret", "env:GALLERY_SECRET"];
  await succeeding(home, "vendor", "check", vendor);
  await succeeding(home, "vendor", "add", vendor, ...where, ...values);
  hurry(home, vendor);
  return home;
}

/** The server on this machine takes more calls than the vendor's, and a test need not wait. */
function hurry({ home: { config } }: TestHome, vendor: string): void {
  const text = readFileSync(config, "utf8");
  const [before = "", after] = text.split(`vendor: ${vendor}\n`);
  if (after === undefined) expect.fail(text);
  writeFileSync(config, `${before}vendor: ${vendor}\n    rate-limit: { calls: 500, per: second }\n${after}`);
}

/** An erasure that was planned and handed in, and what the plan says. */
export interface Planned {
  readonly id: string;
  readonly found: readonly string[];
  /** The calls of the plan in their order, such as `DELETE /customers/{id}`. */
  readonly calls: readonly string[];
  readonly plan: string;
}

/** Opens a case, notes who the person is, searches and plans. */
export async function planErasure(home: TestHome, person = PERSON): Promise<Planned> {
  const { json } = typing(home, person);
  const id = await openCase(home, "erasure", [], person);
  await succeeding(home, "case", "identity", id, "--level", "email-verified");
  const search = await json("case", "find", id);
  expect([search.code, search.out]).toEqual([0, expect.any(String)]);
  const planned = await json("case", "plan", id, "--draft");
  expect(await json("case", "submit", id)).toMatchObject({ code: 6 });
  const shown = (await json("case", "show", id)).json;
  return {
    id,
    found: shown.report.findings.map(({ id: record }: { readonly id: string }) => record).toSorted(),
    calls: shown.plan.steps.map(
      ({ call }: { readonly call: { readonly method: string; readonly template: string } }) =>
        `${call.method} ${call.template}`,
    ),
    plan: planned.json.planHash,
  };
}

/** Has the plan approved and carried out. @returns How the run ended: 0 where all is done and verified. */
export async function runErasure(home: TestHome, { id, plan }: Planned) {
  await succeeding(home, "case", "approve", id, "--plan", plan, "--as", home.approver, ...sure(id));
  return typing(home).run("case", "run", id, ...sure(id));
}

/** Ends what only people can do, closes the case and writes its certificate. @returns What it calls the outcome. */
export async function certify(home: TestHome, { id }: Planned): Promise<string> {
  await endTasks(home, id, "complete");
  await succeeding(home, "case", "close", id, ...sure(id));
  const { json } = await typing(home).json("case", "certificate", id);
  return json.certificate.verdict;
}
