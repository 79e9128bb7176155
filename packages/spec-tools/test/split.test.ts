import { writeFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { formatProblem, generate } from "../src/index.ts";
import { shopPage, shopSpec, specFolder, splitFolder, splitPart, splitSpec } from "./fixture.ts";

async function problemsOf(page: string): Promise<readonly string[]> {
  const generation = await generate(page);
  return generation.ok
    ? []
    : generation.problems.map((problem) =>
        formatProblem({ ...problem, file: problem.file.split("/").at(-1) ?? "" }),
      );
}

describe("a description in several files", () => {
  test("gives the same data map, facts and types as in one", async () => {
    const [split, whole] = await Promise.all([
      splitFolder().then(({ page }) => generate(page)),
      specFolder().then(({ page }) => generate(page)),
    ]);
    if (!split.ok || !whole.ok) throw new Error("one of them is refused");
    for (const name of ["data-map.json", "types.ts", "methods.ts", "resources.ts", "vendor.ts", "api.md"])
      expect(withoutNote(split.files.get(name))).toEqual(withoutNote(whole.files.get(name)));
  });

  test("becomes one document that refers to no file", async () => {
    const { page } = await splitFolder();
    const generation = await generate(page);
    const text = generation.ok ? generation.files.get("openapi.json") : undefined;
    expect(text).toContain('"$ref": "#/components/schemas/Customer"');
    expect(text).not.toContain("customers.yaml");
    expect(text).toContain('"operationId": "listCustomers"');
  });

  test.each([
    ["breaks off in the middle", splitPart.replace("get:", "get: {"), /^customers\.yaml:5 {2}.+ {2}-> .+/],
    [
      "has a key twice",
      splitPart.replace("      summary", "      summary: Other\n      summary"),
      /^customers\.yaml:6 {2}/,
    ],
    [
      "is no OpenAPI",
      splitPart.replace("      summary: List customers\n", ""),
      /^customers\.yaml:3 {2}.*summary/,
    ],
    [
      "lacks an extension",
      splitPart.replace("      x-source: [A, B]\n", ""),
      /^customers\.yaml:3 {2}x-source is missing/,
    ],
    [
      "refers to what is not there",
      splitPart
        .replace('schemas/Customer"', 'schemas/Custumer"')
        .replace("schemas/Customer'", "schemas/Custumer'"),
      /^customers\.yaml:\d+ {2}the reference leads nowhere: .*customers\.yaml has no \/components\/schemas\/Custumer/,
    ],
    [
      "holds what nobody refers to",
      `${splitPart}    Ghost: { type: object }\n`,
      /^customers\.yaml:\d+ {2}Ghost is used nowhere/,
    ],
    [
      "holds a path the first file does not name",
      splitPart.replace("components:", "  /ghosts: { get: {} }\ncomponents:"),
      /^customers\.yaml:\d+ {2}\/ghosts is not named in .*openapi\.yaml {2}-> write there, under paths/,
    ],
  ])("of which a part %s is refused at the line of the part", async (_name, part, line) => {
    const { page } = await splitFolder(part);
    const problems = await problemsOf(page);
    expect(problems).toEqual([expect.stringMatching(line)]);
  });

  test("that names a part which is not there is refused at the line that names it", async () => {
    const { page } = await splitFolder(splitPart, splitSpec.replaceAll("customers.yaml", "clients.yaml"));
    expect((await problemsOf(page))[0]).toMatch(/^openapi\.yaml:\d+ {2}.*clients\.yaml/);
  });
});

describe("names of methods", () => {
  const named = shopSpec.replace(
    "      x-confidence",
    "      description: All of them.\n      x-method: customers.list\n      x-confidence",
  );

  test.each([
    ["that are no names", named.replace("customers.list", "list"), "x-method is no name"],
    ["that clients have already", named.replace("customers.list", "pages.list"), "that is taken: pages"],
    ["that make a promise of a resource", named.replace("customers.list", "a.then"), "that is taken: then"],
    [
      "that two operations have",
      named.replace(
        "components:",
        `${/ {2}\/customers:\n[\s\S]*?(?=components:)/.exec(named)?.[0].replace("/customers", "/others").replace("listCustomers", "listOthers")}components:`,
      ),
      "x-method customers.list is also the name of listCustomers",
    ],
    [
      "beside which the description is missing",
      named.replace("      description: All of them.\n", ""),
      "listCustomers has no description",
    ],
  ])("%s are refused", async (_name, spec, words) => {
    const { page } = await specFolder(spec);
    expect(await problemsOf(page)).toEqual([expect.stringContaining(words)]);
  });
});

describe("certainty of parts", () => {
  test("is told over the operation", async () => {
    const { page } = await specFolder(
      shopSpec.replace(
        "          description: Customers\n",
        "          description: Customers\n          x-confidence: inferred\n          x-source: [B]\n",
      ),
    );
    const generation = await generate(page);
    expect(generation.ok && generation.files.get("types.ts")).toContain(
      "Documented by the vendor (A, B). The answer is GUESSED from the rest of the API (B).",
    );
  });

  test("that is none is refused at its line", async () => {
    const { page } = await specFolder(
      shopSpec.replace(
        "          description: Customers\n",
        "          description: Customers\n          x-confidence: surely\n",
      ),
    );
    expect(await problemsOf(page)).toEqual([
      expect.stringMatching(/^openapi\.yaml:27 {2}x-confidence is not understood/),
    ]);
  });
});

function withoutNote(text: string | undefined): string | undefined {
  return text
    ?.replace(/Generated from .*? and /, "")
    .replaceAll(/\{\s+"file": "[^"]*",\s+"sha256": "[^"]*"\s+\},?\s*/g, "");
}

test("a text with known values takes others, too, and an object of which nothing is said may hold anything", async () => {
  const { page } = await specFolder(
    `${shopSpec}        kind: { type: [string, "null"], x-extensible-enum: [new, old] }\n        more: { type: object }\n`,
  );
  await writeFile(page, `${shopPage.trimEnd()}\n    not-personal: [kind, more]\n`);
  const generation = await generate(page);
  const types = generation.ok ? generation.files.get("types.ts") : JSON.stringify(generation.problems);
  expect(types).toContain('kind?: ("new" | "old" | (string & {}) | null) | undefined;');
  expect(types).toContain("more?: Record<string, unknown> | undefined;");
});
