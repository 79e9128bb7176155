import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, onTestFinished, test } from "vitest";
import { parse, stringify } from "yaml";
import { makeTestHome } from "../support/home.ts";
import { DEEP, holds } from "./holds.ts";
import { anyCuts, anyOddText, anyOddValue, anyPlace, cut, spoiled } from "./spoiling.ts";

const RUNS = DEEP ? 900 : 20;
const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));
const read = (name: string) => readFileSync(join(FIXTURES, name), "utf8");
const [PAGE, DOCUMENT, MARKED] = ["postbox.privacy.yaml", "postbox.openapi.yaml", "postbox-marked.yaml"].map(
  read,
) as [string, string, string];

/** Checks a page in every way a person or a workflow would, then tries to add it. */
async function checker() {
  const home = await makeTestHome([]);
  const folder = mkdtempSync(join(tmpdir(), "oubli-pages-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const page = join(folder, "page.yaml");
  return async (text: string, document: string, how: number): Promise<void> => {
    writeFileSync(page, text.toWellFormed());
    writeFileSync(join(folder, "postbox.openapi.yaml"), document.toWellFormed());
    const more = [[], ["--json"], ["--github"]][how % 3] ?? [];
    const checked = await holds(home.env, ["vendor", "check", page, ...more], { quotes: true });
    if (checked.code !== 0 && how !== 0) return;
    const added = ["vendor", "add", page, "--id", "odd", "--base-url", "http://127.0.0.1:9/v1"];
    await holds(home.env, [...added, "--secret", "env:HOME"], { quotes: true });
    await holds(home.env, ["vendor", "list"]);
    rmSync(home.home.vendors, { recursive: true, force: true });
    writeFileSync(home.home.config, withoutAccounts(readFileSync(home.home.config, "utf8")));
  };
}

function withoutAccounts(text: string): string {
  const { accounts: _, ...rest } = parse(text) as Record<string, unknown>;
  return stringify({ ...rest, accounts: [] });
}

describe("whatever a page or a description is, checking and adding it ends with a sentence:", () => {
  const both = [
    ["a page", PAGE, (text: string) => [text, DOCUMENT] as const],
    ["a description", DOCUMENT, (text: string) => [PAGE, text] as const],
    ["a marked description", MARKED, (text: string) => [text, DOCUMENT] as const],
  ] as const;

  test.each(both)(
    "%s in which letters are cut out and put in",
    async (_, text, files) => {
      const check = await checker();
      await fc.assert(
        fc.asyncProperty(anyCuts, fc.nat(2), (cuts, how) => check(...files(cut(text, cuts)), how)),
        { numRuns: RUNS, seed: 41 },
      );
    },
    600_000,
  );

  test.each(both)(
    "%s in which values are replaced, and names",
    async (_, text, files) => {
      const check = await checker();
      const whole: unknown = parse(text);
      await fc.assert(
        fc.asyncProperty(anyPlace, anyOddValue, fc.nat(4), fc.nat(2), (place, odd, what, how) =>
          check(...files(stringify(spoiled(whole, place, odd, what))), how),
        ),
        { numRuns: RUNS, seed: 42 },
      );
    },
    600_000,
  );

  test("texts of all kinds", async () => {
    const check = await checker();
    const anyText = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.array(anyOddText).map((all) => all.join("\n")),
    );
    await fc.assert(
      fc.asyncProperty(anyText, fc.nat(2), (text, how) => check(text, text, how)),
      { numRuns: RUNS, seed: 43 },
    );
  }, 600_000);
});
