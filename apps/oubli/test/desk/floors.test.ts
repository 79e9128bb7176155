import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const DESK = fileURLToPath(new URL("../../src/desk", import.meta.url));

const files = readdirSync(DESK, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/.test(name));

/** What each file imports of the desk, types included. */
const imports = new Map(
  files.map((name) => {
    const text = readFileSync(join(DESK, name), "utf8");
    const paths = [...text.matchAll(/(?:from|import\() ?"(\.[^"]+)"/g)].map(([, path]) =>
      relative(DESK, join(dirname(join(DESK, name)), path ?? "")),
    );
    return [name, paths.filter((path) => !path.startsWith(".."))];
  }),
);

const floorOf = (name: string) => (name.includes(sep) ? (name.split(sep)[0] ?? "") : "wiring");

// Each floor may use those named here, and itself.
const BELOW: Readonly<Record<string, readonly string[]>> = {
  text: [],
  state: ["text"],
  input: ["state", "text"],
  view: ["state", "text"],
  effects: ["state"],
  wiring: ["state", "text", "input", "view", "effects"],
};

test("the arrows of the desk point down", () => {
  for (const [name, paths] of imports) {
    const floor = floorOf(name);
    for (const path of paths)
      expect([floor, ...(BELOW[floor] ?? [])], `${name} uses ${path}`).toContain(floorOf(path));
  }
});

test("no file of the desk leads back to itself, not even by a type", () => {
  const done = new Set<string>();
  const visit = (name: string, way: readonly string[]): void => {
    if (way.includes(name)) expect.fail([...way, name].join(" → "));
    if (done.has(name)) return;
    for (const path of imports.get(name) ?? []) visit(path, [...way, name]);
    done.add(name);
  };
  for (const name of files) visit(name, []);
});
