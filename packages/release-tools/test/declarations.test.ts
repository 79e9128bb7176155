import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { declarationProblems, declarationsOf, withoutGenerated } from "../src/index.ts";

/** A built package of one entry, in a workspace of its own. */
function built(types: string) {
  const root = mkdtempSync(join(tmpdir(), "declarations-test-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const manifest = {
    name: "@oubli/shop",
    version: "0.1.0",
    exports: {
      ".": { import: { types: "./dist/index.d.mts", default: "./dist/index.mjs" } },
      "./package.json": "./package.json",
    },
  };
  mkdirSync(join(root, "packages/shop/dist"), { recursive: true });
  writeFileSync(join(root, "packages/shop/package.json"), JSON.stringify(manifest));
  writeFileSync(join(root, "packages/shop/dist/index.d.mts"), types);
  return { root, package: { folder: "packages/shop", manifest } };
}

describe("public declarations", () => {
  test("are what can be imported, without comments and without what nobody can name", () => {
    const { root, package: shop } = built(
      "/** Buys. */\ndeclare function buy(what: string): Receipt;\ninterface Receipt { total: number }\ninterface Hidden { key: string }\nexport { buy, type Receipt };\n",
    );
    const [one] = declarationsOf(root, [shop]);
    expect(one?.place).toBe("packages/shop/declarations.md");
    expect(one?.text).toContain("## @oubli/shop\n");
    expect(one?.text).toContain("export function buy(what: string): Receipt;");
    expect(one?.text).not.toMatch(/Buys|Hidden/);
  });

  test("that are others than those beside the manifest are told with the first line that differs", () => {
    const { root, package: shop } = built("export declare const rate: number;\n");
    const [before] = declarationsOf(root, [shop]);
    writeFileSync(join(root, before?.place ?? ""), before?.text ?? "");
    expect(declarationProblems(root, declarationsOf(root, [shop]))).toEqual([]);
    writeFileSync(join(root, "packages/shop/dist/index.d.mts"), "export declare const rate: string;\n");
    expect(declarationProblems(root, declarationsOf(root, [shop]))).toEqual([
      expect.stringMatching(
        /^packages\/shop\/declarations\.md:\d+ {2}what @oubli\/shop offers has changed {2}-> run "pnpm declarations"/,
      ),
    ]);
  });

  test("cannot be told of what was not built", () => {
    const { root, package: shop } = built("");
    rmSync(join(root, "packages/shop/dist"), { recursive: true });
    expect(() => declarationsOf(root, [shop])).toThrow(
      "@oubli/shop was not built: there is no ./dist/index.d.mts",
    );
  });

  test("only name the types that are a whole description", () => {
    const text =
      '// @public\nexport interface paths {\n    "/a": {\n        get: number;\n    };\n}\n\nexport interface Lead {\n}\n';
    expect(withoutGenerated(text)).toBe(
      '// @public\nexport interface paths {} // as the description has it: "pnpm spec:diff" tells its changes\n\nexport interface Lead {\n}\n',
    );
  });
});
