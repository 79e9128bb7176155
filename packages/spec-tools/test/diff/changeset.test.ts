import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Change } from "../../src/diff/change.ts";
import { changesetText, levelOf } from "../../src/diff/changeset.ts";
import { compareReleases, keepReleases } from "../../src/diff/command.ts";
import { fileOf, nameInWorkspace } from "../../src/workspace.ts";
import { shop } from "./fixture.ts";

const at = { in: "description", pointer: "" } as const;
const early = { name: "@oubli/client-shop", version: "0.4.1" };

describe("a changeset", () => {
  test("makes a minor step of what breaks and a patch of the rest before 1.0, and counts as everybody does after it", () => {
    const impacts = ["breaking", "additive", "cosmetic"] as const;
    expect(impacts.map((impact) => levelOf(impact, "0.4.1"))).toEqual(["minor", "patch", "patch"]);
    expect(impacts.map((impact) => levelOf(impact, "1.0.0"))).toEqual(["major", "minor", "patch"]);
  });

  test("tells what breaks first, why what may do harm is right, and names places of other words only", () => {
    const changes: Change[] = [
      { impact: "breaking", about: "leads.list", words: "is gone (GET /leads)", at },
      { impact: "additive", about: "record lead", words: "is erased otherwise", safety: true, at },
      { impact: "cosmetic", about: "leads.get", words: "its summary reads otherwise", at },
    ];
    const signed = new Map([["record lead: is erased otherwise", "the vendor has a new call"]]);
    expect(changesetText(early, changes, signed)).toBe(
      [
        '---\n"@oubli/client-shop": minor\n---\n\nBreaking:\n\n- `leads.list`: is gone (GET /leads)\n',
        "New or otherwise:\n\n- `record lead`: is erased otherwise (safety: the vendor has a new call)\n",
        "Other words, certainty or examples: `leads.get`.\n",
      ].join("\n"),
    );
  });

  test("never leaves out what may do harm, however much there is", () => {
    const many = Array.from(
      { length: 60 },
      (_, n): Change => ({
        impact: "breaking",
        about: `call${n}`,
        words: "is gone",
        at,
      }),
    );
    const last: Change = {
      impact: "breaking",
      about: "zoo.feed",
      words: "may be sent twice",
      safety: true,
      at,
    };
    const text = changesetText(early, [...many, last], new Map());
    expect(text).toContain("- `zoo.feed`: may be sent twice (safety)");
    expect(text).toContain("- and 21 more\n");
  });
});

/** A workspace of one vendor with its release, and how to edit one of its files. */
async function workspace() {
  const folder = await mkdtemp(join(tmpdir(), "spec-diff-test-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { description, map } = shop();
  const here = (name: string) => join(folder, name);
  const put = async (name: string, value: unknown) => {
    await mkdir(dirname(here(name)), { recursive: true });
    await writeFile(here(name), typeof value === "string" ? value : JSON.stringify(value));
  };
  await put("packages/client-shop/generated/openapi.json", description);
  await put("packages/client-shop/generated/data-map.json", map);
  await put("packages/client-shop/package.json", early);
  await put(".changeset/config.json", {});
  const source = fileOf("packages/spec-tools/test/diff");
  await mkdir(here("specs/shop"), { recursive: true });
  await cp(join(source, "shop.yaml"), here("specs/shop/openapi.yaml"));
  await cp(join(source, "shop-page.yaml"), here("specs/shop/privacy.yaml"));
  const where = { vendors: ["shop"], home: nameInWorkspace(folder) };
  await keepReleases(where);
  return {
    put,
    read: (name: string) => readFile(here(name), "utf8").catch(() => undefined),
    diff: (check: boolean) => compareReleases({ ...where, check }),
    release: () => keepReleases(where),
  };
}

const CHANGESET = ".changeset/spec-shop.md";
const SPEC = "packages/client-shop/generated/openapi.json";

describe("comparing with the release", () => {
  test("says nothing and writes nothing where nothing has changed", async () => {
    const { diff, read } = await workspace();
    expect(await diff(false)).toEqual({ said: [], complaints: [], code: 0 });
    expect(await read(CHANGESET)).toBeUndefined();
    expect((await diff(true)).code).toBe(0);
  });

  test("names the line that a maintainer wrote, writes the changeset, and takes it away when all is as it was", async () => {
    const { put, diff, read } = await workspace();
    const { description } = shop((edited) => delete edited.components.schemas.Order.properties.title);
    await put(SPEC, description);
    const missing = await diff(true);
    expect(missing.code).toBe(1);
    expect(missing.complaints).toEqual([
      expect.stringMatching(/spec-shop\.md:1 {2}descriptions have changed .* {2}-> run "pnpm spec:diff"/),
    ]);
    expect((await diff(false)).said).toEqual([
      expect.stringMatching(
        /specs\/shop\/openapi\.yaml:206 {2}Order: no longer has `title` {2}\(breaking: minor\)$/,
      ),
    ]);
    expect(await read(CHANGESET)).toContain('"@oubli/client-shop": minor');
    expect((await diff(true)).code).toBe(0);
    await put(SPEC, shop().description);
    expect((await diff(true)).complaints).toEqual([
      expect.stringContaining("nothing of this has changed since the release"),
    ]);
    await diff(false);
    expect(await read(CHANGESET)).toBeUndefined();
  });

  test("writes one changeset of the whole difference, whatever stood there", async () => {
    const { put, diff, read } = await workspace();
    await put(CHANGESET, "---\n---\n\nBy hand.\n");
    await put(SPEC, shop((edited) => edited.servers.push({ url: "https://eu.shop.test" })).description);
    expect((await diff(true)).complaints[0]).toContain("is more or less than this");
    await diff(false);
    const text = await read(CHANGESET);
    expect(text).toContain("the address https://eu.shop.test is new");
    expect(text).not.toContain("By hand");
  });

  test("waits for a reason where a change may do harm, and takes the reason into the changeset", async () => {
    const { put, diff, read, release } = await workspace();
    const { description } = shop((edited) => {
      edited.paths["/customers/{id}"].delete["x-repeat"] = "safe";
    });
    await put(SPEC, description);
    const sentence = "customers.delete: may be sent twice more easily (x-repeat after-looking, now safe)";
    const waiting = await diff(false);
    expect(waiting.code).toBe(3);
    expect(waiting.complaints).toEqual([
      expect.stringMatching(
        /specs\/shop\/openapi\.yaml:115 {2}customers\.delete: .*: nobody has written down why this is right {2}-> write into .*signed-off\.yaml: - \{ change: "/,
      ),
    ]);
    await put("specs/shop/signed-off.yaml", JSON.stringify([{ change: sentence, because: "they said so" }]));
    expect((await diff(true)).code).toBe(1);
    expect((await diff(false)).code).toBe(0);
    expect(await read(CHANGESET)).toContain("(safety: they said so)");
    await release();
    expect(await read("specs/shop/signed-off.yaml")).toBeUndefined();
  });

  test.each([
    ["without a reason", "- change: x\n- { change: y, because: '' }\n", 2, "lacks a change or a reason"],
    [
      "for what has not changed",
      "- { change: 'a: b', because: c }\n",
      1,
      "nothing of this has changed: a: b",
    ],
    ["that are no YAML", "- {", 1, ""],
  ])("refuses sign-offs %s", async (_name, text, count, words) => {
    const { put, diff } = await workspace();
    await put("specs/shop/signed-off.yaml", text);
    const { complaints, code } = await diff(true);
    expect(complaints).toHaveLength(count);
    expect(complaints[0]).toMatch(/signed-off\.yaml:1 {2}/);
    expect(complaints[0]).toContain(words);
    expect(code).toBe(3);
  });

  test("says that it could not compare where nothing was released", async () => {
    const { diff } = await workspace();
    await expect(compareReleases({ vendors: ["nobody"], check: true, home: "elsewhere" })).rejects.toThrow(
      /is not there/,
    );
    expect((await diff(true)).code).toBe(0);
  });
});
