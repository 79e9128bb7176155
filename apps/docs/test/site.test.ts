import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const DOCS = fileURLToPath(new URL("..", import.meta.url));
const site = mkdtempSync(join(tmpdir(), "docs-site-"));
afterAll(() => rmSync(site, { recursive: true, force: true }));

function files(extension: string): readonly string[] {
  return readdirSync(site, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(extension));
}

const read = (name: string): string => readFileSync(join(site, name), "utf8");

describe("the site", () => {
  beforeAll(async () => {
    const vitepress = join(DOCS, "node_modules", "vitepress", "bin", "vitepress.js");
    await promisify(execFile)(process.execPath, [vitepress, "build", DOCS, "--outDir", site]);
  });

  test("has every guide, and every call of every client", () => {
    const pages = files(".html");
    for (const guide of readdirSync(join(DOCS, "guides")))
      expect(pages).toContain(join("guides", guide.replace(".md", ".html")));
    for (const client of ["fera", "partnero", "loyalty-lt"])
      expect(pages).toContain(join("clients", client, "api.html"));
    expect(read(join("clients", "partnero", "api.html"))).toContain("partnero.customers.create(");
  });

  test("loads nothing from elsewhere: no script, style, font, picture or counter", () => {
    for (const name of files(".html"))
      expect(
        read(name).match(/<(?:script|img|iframe|link)\b[^>]*\b(?:src|href)="(?:https?:)?\/\/[^"]*"/g),
        name,
      ).toBeNull();
    for (const name of files(".css"))
      expect(read(name).match(/url\(\s*["']?(?:https?:)?\/\/|@import\s/g), name).toBeNull();
  });

  test("is searched without a server: what is looked for stands in a file of its own", () => {
    const index = files(".js").filter((name) => name.includes("localSearchIndex"));
    expect(index).toHaveLength(1);
    expect(read(index[0] ?? "")).toContain('["outcome');
  });
});
