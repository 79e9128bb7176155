import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordName } from "@oubli/model";
import { createFeraSandbox, createPartneroSandbox } from "@oubli/sandbox";
import { describe, expect, test } from "vitest";
import { DANA, openCase, succeeding, sure, typing } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";

const TIMING = "timing: { window-ms: 10000, quiet-ms: 20000 }";

async function searchedHome(more = "") {
  const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }], `${TIMING}\n${more}`);
  const id = await openCase(home, "erasure", [], DANA);
  await succeeding(home, "case", "identity", id, "--level", "email-verified");
  const found = await typing(home).run("case", "find", id);
  return { home, id, found };
}

/** Changes what stands in the settings of the one account. */
function setAccount({ home }: TestHome, line: string): void {
  const text = readFileSync(home.config, "utf8");
  writeFileSync(home.config, text.replace("    rate-limit:", `    ${line}\n    rate-limit:`));
}

describe("near misses", () => {
  test("are counted by the search, named by the case, and decided under their names", async () => {
    const { home, id, found } = await searchedHome();
    expect(found.out).toMatch(/1 near miss not decided, and not counted as found/);
    const { run, json } = typing(home);
    const before = (await json("case", "show", id)).json;
    const [near] = before.whose.nearMisses as readonly { readonly finding: string }[];
    const name = recordName(near?.finding ?? "");
    const shown = (await run("case", "show", id)).out;
    expect(shown).toMatch(new RegExp(`near miss, not counted as found: ${name} \\(shop: \\w+\\): \\w+ `));
    expect(before.report.nearMisses).toHaveLength(1);

    await succeeding(home, "case", "exclude", id, "--record", name, ...sure(id, "another customer"));
    expect((await run("case", "show", id)).out).toContain(`excluded as another person's: ${name}`);
    await succeeding(home, "case", "confirm", id, "--record", name, ...sure(id, "she says it is hers"));
    const confirmed = await run("case", "show", id);
    expect(confirmed.out).toContain(`confirmed as the person's: ${name}`);
    expect(confirmed.out).toContain("confirmed since the last search");
    const refused = await run("case", "plan", id);
    expect(refused.code).not.toBe(0);
    expect(refused.err).toContain("search again");
    expect(refused.err).toContain(`oubli case find ${id}`);
    await succeeding(home, "case", "find", id);
    expect((await json("case", "plan", id)).json.planHash).toMatch(/./);
  });

  test("are told of by the case's end when nobody has decided them", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createPartneroSandbox() }]);
    const id = await openCase(home, "erasure", [], "dana.ruis@example.test");
    await succeeding(home, "case", "identity", id, "--level", "email-verified");
    const found = await typing(home).json("case", "find", id);
    expect(found.json).toMatchObject({ findings: 0 });
    expect(found.json.nearMisses).toBeGreaterThan(0);
    const closed = await typing(home).run("case", "close", id, ...sure(id));
    expect(closed.out).toMatch(/closed: no data held; 1 near miss not decided/);
  });
});

describe("the settings", () => {
  test("say which identifiers are followed, and doctor repeats it", async () => {
    const { home, id } = await searchedHome("hops: { phone: never, external-id: never, customer-id: never }");
    const { json } = await typing(home).json("case", "show", id);
    const kinds = json.whose.proposed.map((hop: { identifier: { kind: string } }) => hop.identifier.kind);
    for (const kind of ["phone", "external-id", "customer-id"]) expect(kinds).not.toContain(kind);
    const doctor = await typing(home).run("doctor");
    expect(doctor.out).toMatch(/^ok +hops .*never asked by: phone, customer-id, external-id/m);
  });

  test("bound what an account may answer, and a search that is over a bound names the setting", async () => {
    const home = await makeTestHome([{ id: "shop", sandbox: createFeraSandbox() }]);
    setAccount(home, "bounds: { bytes: 40000, search: { records: 2 } }");
    const doctor = await typing(home).run("doctor");
    expect(doctor.out).toMatch(/^ok +bounds of shop +bytes 40000, search\.records 2; every other as usual/m);
    const found = await typing(home, DANA).run("find", "-");
    expect(found.code).toBe(1);
    expect(found.out).toContain("more than 2 records in one search");
    expect(found.out).toContain("bounds.search.records of the account shop in oubli.config.yaml raises it");
    expect(found.out).not.toMatch(/no data found/);
  });

  test("a key with a space in it is sent, and one with a control character is not and was never rejected", async () => {
    const sandbox = createFeraSandbox();
    const home = await makeTestHome([{ id: "shop", sandbox }]);
    const [scheme] = Object.keys(sandbox.credentials);
    const file = join(home.home.folder, "secrets", `shop-${scheme}`);
    writeFileSync(file, "two words\n");
    const sent = await typing(home).run("doctor");
    expect(sent.out).toMatch(/account shop .*rejected/);
    writeFileSync(file, "two\u0007words\n");
    const unsent = await typing(home).run("doctor");
    expect(unsent.out).not.toMatch(/rejected/);
    expect(unsent.out + unsent.err).not.toContain("two");
  });
});
