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
  roomViolations,
  secondDecisions,
  secondRulesOfSight,
  withoutHeading,
  wordsOfFaces,
  writesPastCleaning,
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

  test("has no arrow that points up or sideways inside of core, the data map and the program either", () => {
    expect(roomViolations(house.edges)).toEqual([]);
  });

  test("decides each thing in one place", () => {
    expect(secondDecisions(house.sources)).toEqual([]);
  });

  test("names no flag, key or command below the faces", () => {
    expect(wordsOfFaces(house.sources)).toEqual([]);
  });

  test("writes to a terminal only where what is written was cleaned, and decides once what is visible", () => {
    expect(writesPastCleaning(house.sources)).toEqual([]);
    expect(secondRulesOfSight(house.sources)).toEqual([]);
    const past = new Map([
      ["packages/core/src/a.ts", "process.stderr.write(name)"],
      ["apps/oubli/src/b.ts", "console.log(name)"],
    ]);
    expect(writesPastCleaning(past)).toHaveLength(2);
    expect(secondRulesOfSight(new Map([["packages/law/src/a.ts", String.raw`/[\p{Cf}]/u`]]))).toHaveLength(1);
  });

  test("has index files whose exports all stand under a heading", () => {
    expect(withoutHeading(house.sources)).toEqual([]);
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

  test("never speaks of a vendor where every vendor is the same: in connector, engine and data map", () => {
    const generic = [...house.sources].filter(([file]) =>
      /^packages\/(connector|engine|datamap)\/src\//.test(file),
    );
    const vendors = /fera|partnero|loyalty/i;
    expect(
      generic.filter(([file, text]) => vendors.test(file) || vendors.test(text)).map(([file]) => file),
    ).toEqual([]);
    expect(generic.length).toBeGreaterThan(80);
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

  test("a room that uses one above or beside it, and a file without a room", () => {
    const rooms = [{ folder: "a/src/", floors: [["low/"], ["left/", "right/"]] }];
    const edges = new Map([
      ["a/src/low/x.ts", ["a/src/left/y.ts", "a/src/low/z.ts"]],
      ["a/src/left/y.ts", ["a/src/right/w.ts", "a/src/low/x.ts"]],
      ["a/src/attic.ts", []],
    ]);
    expect(roomViolations(edges, rooms)).toEqual([
      "a/src/low/x.ts must not use a/src/left/y.ts: left/ does not stand below low/",
      "a/src/left/y.ts must not use a/src/right/w.ts: right/ does not stand below left/",
      expect.stringContaining("a/src/attic.ts stands in no room"),
    ]);
  });

  test("every second decision", () => {
    const texts = [
      'complete: answerOf(report).answer !== "incomplete"',
      'lines.every((line) => line.result !== "could-not-look")',
      "verification.remaining.length === 0",
      'whole ? "fulfilled" : "partially-fulfilled"',
      "today > it.deadline.statutory",
      "answered <= deadline.statutory ? 1 : 0",
      'officer.roles.includes("admin")',
      "step.fence > 0",
    ];
    for (const text of texts)
      expect(secondDecisions(new Map([["apps/oubli/src/x.ts", text]]))).toHaveLength(1);
    expect(secondDecisions(new Map([["apps/oubli/src/x.ts", 'result: "could-not-look"']]))).toEqual([]);
  });

  test("a flag, a key and a command below the faces", () => {
    const said = (text: string) => wordsOfFaces(new Map([["packages/engine/src/x.ts", text]]));
    for (const text of [
      '"see oubli case find C-7"',
      '"give --reason"',
      '"press f to search"',
      "`run: oubli doctor`",
    ])
      expect(said(text)).toHaveLength(1);
    expect(said('"the home of oubli is locked" // --reason')).toEqual([]);
  });

  test("an export under no heading", () => {
    const page = '// One\nexport { a } from "./a.ts";\n\nexport { b } from "./b.ts";\n';
    expect(withoutHeading(new Map([["packages/x/src/index.ts", page]]))).toHaveLength(1);
  });

  test("two files that import each other", () => {
    const edges = new Map([
      ["a.ts", ["b.ts"]],
      ["b.ts", ["a.ts"]],
    ]);
    expect(cycles(edges)).toEqual(["a circle of imports: a.ts -> b.ts -> a.ts"]);
  });
});
