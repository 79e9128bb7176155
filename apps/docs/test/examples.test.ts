import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { examplesOf, programOf } from "./support/examples.ts";

const run = promisify(execFile);
const DOCS = fileURLToPath(new URL("..", import.meta.url));
const GUIDES = readdirSync(join(DOCS, "guides")).map((name) => join("guides", name));
const READMES = ["client-fera", "client-partnero", "client-loyalty-lt", "law", "sandbox"].map((name) =>
  join("..", "..", "packages", name, "README.md"),
);

// Beside the pages, so that packages are found as a user's project would find them.
mkdirSync(join(DOCS, ".examples"), { recursive: true });
const folder = mkdtempSync(join(DOCS, ".examples", "run-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = [
  ...GUIDES.flatMap((page) => examplesOf(join(DOCS, page)).map((example) => ({ page, ...example }))),
  ...READMES.map((page) => ({ page, ...programOf(join(DOCS, page)) })),
];
const files = examples.map(({ page, line, text }) => {
  const name = `${page.replaceAll(/[^a-z-]+/gi, "-").replace(/^-+/, "")}-${line}.ts`;
  writeFileSync(join(folder, name), text);
  return { page, line, name };
});

test("there are examples in every guide that shows code, and in every README that has some", () => {
  const pages = new Set(files.map(({ page }) => page));
  for (const page of READMES) expect(pages).toContain(page);
  expect(files.length).toBeGreaterThan(12);
});

test("every example compiles as a stranger would compile it, strictly", async () => {
  const config = join(folder, "tsconfig.json");
  const own = {
    extends: "../../../../tsconfig.base.json",
    compilerOptions: { types: ["node"], declaration: false, isolatedDeclarations: false },
    include: ["*.ts"],
  };
  writeFileSync(config, JSON.stringify(own));
  const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  const { stdout } = await run(process.execPath, [tsc, "-p", config], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
});

test.each(files)("$page, line $line, does what it says", async ({ name }) => {
  const preload = new URL("./support/pretend-vendors.ts", import.meta.url).href;
  const { stdout, stderr } = await run(
    process.execPath,
    [
      "--conditions=@oubli/source",
      "--disable-warning=ExperimentalWarning",
      "--import",
      preload,
      join(folder, name),
    ],
    { cwd: folder },
  );
  expect(stderr).toBe("");
  expect(stdout).not.toBe("");
});
