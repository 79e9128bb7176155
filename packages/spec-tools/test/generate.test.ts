import { appendFile, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { formatProblem, generate, parseTask, runTask, type Task } from "../src/index.ts";
import { shopSpec, specFolder } from "./fixture.ts";

async function filesOf(page: string): Promise<ReadonlyMap<string, string>> {
  const generation = await generate(page);
  if (!generation.ok) throw new Error(generation.problems.map(formatProblem).join("\n"));
  return generation.files;
}

async function problemsOf(page: string): Promise<readonly string[]> {
  const generation = await generate(page);
  return generation.ok
    ? []
    : generation.problems.map((problem) =>
        formatProblem({ ...problem, file: problem.file.split("/").at(-1) ?? "" }),
      );
}

const namedSpec = shopSpec.replace(
  "      x-confidence: documented\n",
  "      x-confidence: documented\n      x-method: customers.list\n      description: All of them.\n",
);

describe("generating from a description", () => {
  let files: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    const { page } = await specFolder(namedSpec);
    files = await filesOf(page);
  });

  test("gives seven files that say where they come from", () => {
    expect([...files.keys()]).toEqual([
      "openapi.json",
      "data-map.json",
      "types.ts",
      "methods.ts",
      "resources.ts",
      "vendor.ts",
      "api.md",
    ]);
    for (const text of files.values())
      expect(text).toMatch(/Generated from .*openapi\.yaml and privacy\.yaml by \\?"pnpm generate\\?"/);
    expect(JSON.parse(files.get("openapi.json") ?? "")).toMatchObject({
      openapi: "3.1.1",
      info: { title: "Shop" },
    });
    expect(JSON.parse(files.get("data-map.json") ?? "")).toMatchObject({ format: 2, vendor: { id: "shop" } });
  });

  test("gives the same bytes every time", async () => {
    const { page } = await specFolder();
    expect(await filesOf(page)).toEqual(await filesOf(page));
  });

  test("puts every operation on a line, by the resource it is called under, and nothing about people", () => {
    const lines = files.get("resources.ts") ?? "";
    expect(lines).toContain('export const customers: Resource<"customers">');
    expect(lines).toContain("\nlist listCustomers GET /customers s /data numbered @X-Shop!,email,page,size`");
    const text = files.get("vendor.ts") ?? "";
    // A parameter of the account is read by a part of the kit that only such vendors need.
    expect(text).toContain('"parts": { parameters: moreOfParameters }');
    const data = text.replace(/,\s*"parts": \{[^}]*\}/, "");
    const vendor = JSON.parse(data.slice(data.indexOf("= {") + 2, data.lastIndexOf(";")));
    expect(vendor).toMatchObject({
      rateLimit: { calls: 60, per: "minute" },
      pages: { numbered: { style: "page", position: "query.page", total: "/total" } },
    });
    expect(lines + text).not.toContain("user.contact.email");
  });

  test("writes signatures out, under what a developer wants to know", () => {
    const methods = files.get("methods.ts") ?? "";
    expect(methods).toContain('export interface Customer extends Schema<"Customer"> {}');
    expect(methods).toContain("  list(query?: ListCustomersQuery, options?: CallOptions): List<Customer>;");
    for (const said of [
      "   * List customers.\n   *\n   * All of them.",
      "**Documented** by the vendor (A, B). Safe to repeat: sent again after trouble. Limit: 60 calls a minute",
      "   * `GET /customers`, operation `listCustomers`.",
      "   * @throws {ApiError} Refused with 401, or without a reliable answer.",
      "   * for await (const record of shop.customers.list()) console.log(record);",
    ])
      expect(methods).toContain(said);
    expect(files.get("api.md")).toContain(
      "| `shop.customers.list(query?)` | List customers | list of Customer | `GET /customers` | documented | safe |  |",
    );
  });

  test("says of every operation, where it is used, whether it is documented or guessed", async () => {
    expect(files.get("types.ts")).toContain("Documented by the vendor (A, B).");
    const guessed = shopSpec.replace("x-confidence: documented", "x-confidence: inferred");
    const { page } = await specFolder(guessed);
    expect((await filesOf(page)).get("types.ts")).toContain(
      "GUESSED: inferred from the rest of the API (A, B).",
    );
  });

  test("asks no caller for what belongs to the account", () => {
    expect(files.get("types.ts")).toContain('"X-Shop"?: string');
    expect(files.get("openapi.json")).toMatch(/"name": "X-Shop",\s+"in": "header",\s+"required": true/);
  });
});

describe("a description that cannot be relied on", () => {
  test.each([
    ["is no OpenAPI", shopSpec.replace("      summary: List customers\n", ""), 12, "summary"],
    [
      "says of no call from where it is known",
      shopSpec.replace("      x-source: [A, B]\n", ""),
      12,
      "x-source",
    ],
    [
      "names a source nobody explains",
      shopSpec.replace("[A, B]", "[A, C]"),
      16,
      "the source C is not explained",
    ],
  ])("that %s is refused at its line", async (_name, text, line, word) => {
    const { page } = await specFolder(text);
    const problems = await problemsOf(page);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^openapi\\.yaml:${line}  .*${word}.*  -> .+`));
  });

  test("that has a field of which the page says nothing is refused at the page's record", async () => {
    const { page } = await specFolder(`${shopSpec}        phone: { type: string }\n`);
    expect(await problemsOf(page)).toEqual([
      expect.stringMatching(/^privacy\.yaml:6 {2}phone of customer is not named {2}-> it looks personal/),
    ]);
  });

  test("that has no SOURCES.md beside it is refused", async () => {
    const { page } = await specFolder(shopSpec);
    await rm(join(page, "../SOURCES.md"));
    expect(await problemsOf(page)).toEqual([
      "privacy.yaml:1  there is no SOURCES.md beside it  -> write one that explains every x-source tag",
    ]);
  });

  test("leaves the generated files as they were", async () => {
    const { page, folder } = await specFolder(shopSpec.replace("[A, B]", "[C]"));
    expect(await runTask({ verb: "generate", pairs: [{ page, folder }] })).toHaveLength(1);
    expect(await readdir(folder).catch(() => "no folder")).toBe("no folder");
  });
});

describe("checking what was generated", () => {
  async function generated(): Promise<{ folder: string; check: Task }> {
    const pair = await specFolder();
    expect(await runTask({ verb: "generate", pairs: [pair] })).toEqual([]);
    return { folder: pair.folder, check: { verb: "check", pairs: [pair] } };
  }

  test("finds nothing right after generating, and changes nothing", async () => {
    const { folder, check } = await generated();
    const before = await readFile(join(folder, "types.ts"), "utf8");
    expect(await runTask(check)).toEqual([]);
    expect(await readFile(join(folder, "types.ts"), "utf8")).toBe(before);
  });

  test.each([
    ["an edited file", (folder: string) => appendFile(join(folder, "types.ts"), "// by hand\n"), "types.ts"],
    ["a missing file", (folder: string) => rm(join(folder, "vendor.ts")), "vendor.ts"],
    ["a file too many", (folder: string) => writeFile(join(folder, "more.ts"), ""), "more.ts"],
  ])("names %s and the remedy; generating again puts it right", async (_name, spoil, file) => {
    const { folder, check } = await generated();
    await spoil(folder);
    expect(await runTask(check)).toEqual([
      expect.stringMatching(
        new RegExp(`generated lags behind .*privacy\\.yaml: ${file}  -> run "pnpm generate"$`),
      ),
    ]);
    await runTask({ ...check, verb: "generate" });
    expect(await runTask(check)).toEqual([]);
  });
});

describe("words to task", () => {
  test("pairs of description and folder", () => {
    expect(parseTask(["check", "a.yaml", "a", "b.yaml", "b"])).toEqual({
      verb: "check",
      pairs: [
        { page: "a.yaml", folder: "a" },
        { page: "b.yaml", folder: "b" },
      ],
    });
  });

  test.each([[[]], [["generate"]], [["generate", "a.yaml"]], [["guess", "a.yaml", "a"]]])(
    "%j make none",
    (words) => {
      expect(parseTask(words)).toBeUndefined();
    },
  );
});
