import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
  brokenLinks,
  cycles,
  floorViolations,
  importViolations,
  linksIn,
  pagesBelow,
  readHouse,
} from "../src/index.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const house = readHouse(ROOT);

describe("the house", () => {
  test("has no arrow that points up", () => {
    expect(floorViolations(house.manifests)).toEqual([]);
  });

  test("has no package that reaches into another's inside, or uses one it does not declare", () => {
    expect(importViolations(house.imports, house.manifests)).toEqual([]);
  });

  test("has no circle of imports", () => {
    expect(cycles(house.edges)).toEqual([]);
  });

  test("has no page that leads to a file which is not there", () => {
    expect(brokenLinks(ROOT)).toEqual([]);
  });

  test("is read at all", () => {
    expect(pagesBelow(ROOT).length).toBeGreaterThan(15);
    expect(house.manifests.length).toBeGreaterThan(15);
    expect(house.imports.length).toBeGreaterThan(300);
    expect([...house.edges.values()].flat().length).toBeGreaterThan(100);
  });

  test("never speaks of a vendor in the connector or the engine", async () => {
    const { readdirSync, readFileSync } = await import("node:fs");
    const { join } = await import("node:path");
    const named = ["connector", "engine"].flatMap((name) => {
      const folder = fileURLToPath(new URL(`../../${name}/src`, import.meta.url));
      return readdirSync(folder).filter((file) =>
        /fera|partnero|loyalty/i.test(readFileSync(join(folder, file), "utf8")),
      );
    });
    expect(named).toEqual([]);
  });
});

describe("the rules catch", () => {
  test("every link to a file, and no address, no place in the page and no code", () => {
    const page =
      "[a](a.md) ![b](docs/b.svg) [c](a.md#part) [d](#here) [e](https://e.example) `[f](f.md)`\n```\n[g](g)\n```\n";
    expect(linksIn(page)).toEqual(["a.md", "docs/b.svg", "a.md"]);
  });

  test("a package that uses one above it", () => {
    const manifests = [{ name: "@oubli/model", uses: ["@oubli/store"], developsWith: [] }];
    expect(floorViolations(manifests)).toEqual([
      "@oubli/model must not use @oubli/store: it does not stand below",
    ]);
  });

  test("a package nobody has placed", () => {
    expect(floorViolations([{ name: "@oubli/attic", uses: [], developsWith: [] }])[0]).toContain(
      "stands on no floor",
    );
  });

  test("an import of another package's inside", () => {
    const manifests = [
      { name: "@oubli/store", uses: ["@oubli/model"], developsWith: [] },
      { name: "@oubli/model", uses: [], developsWith: [] },
    ];
    const imports = [
      { from: "@oubli/store", file: "packages/store/src/a.ts", specifier: "@oubli/model/src/case.ts" },
    ];
    expect(importViolations(imports, manifests)).toEqual([
      "packages/store/src/a.ts reaches into the inside of @oubli/model: import what its index offers",
    ]);
  });

  test("a relative import that leaves its package", () => {
    const imports = [
      { from: "@oubli/store", file: "packages/store/src/a.ts", specifier: "../../model/src/case.ts" },
    ];
    expect(importViolations(imports, [])[0]).toContain("reaches out of its package");
  });

  test("two files that import each other", () => {
    const edges = new Map([
      ["a.ts", ["b.ts"]],
      ["b.ts", ["a.ts"]],
    ]);
    expect(cycles(edges)).toEqual(["a circle of imports: a.ts -> b.ts -> a.ts"]);
  });
});
