import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import {
  beginRehearsal,
  digestOf,
  publishRelease,
  type Rehearsal,
  rehearsePublishing,
  sumsText,
} from "../src/index.ts";
import { run } from "../src/run.ts";

// npm itself publishes and installs here; the registry is one of this machine.
vi.setConfig({ testTimeout: 60_000 });

let rehearsal: Rehearsal;
let base: string;
beforeAll(async () => {
  base = temporary();
  packSmall("small", {});
  packSmall("larger", { "@oubli/small": "1.0.0" });
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe("a rehearsal", () => {
  test("publishes in order, and gives back what was packed", async () => {
    await begin();
    expect(await rehearsePublishing(base, rehearsal)).toEqual([
      "oubli-small-1.0.0.tgz",
      "oubli-larger-1.0.0.tgz",
    ]);
  });

  test("ends in packages that a stranger installs from the registry, with what they need", async () => {
    await begin();
    await rehearsePublishing(base, rehearsal);
    const stranger = temporary();
    onTestFinished(() => rmSync(stranger, { recursive: true, force: true }));
    writeFileSync(join(stranger, "package.json"), '{ "name": "stranger", "private": true }\n');
    run(
      "npm",
      ["install", "@oubli/larger", "--no-audit", "--no-fund", ...rehearsal.flags, cache(stranger)],
      stranger,
    );
    const installed = readFileSync(join(stranger, "node_modules/@oubli/small/package.json"), "utf8");
    expect(JSON.parse(installed)).toMatchObject({ name: "@oubli/small", version: "1.0.0" });
  });

  test("takes no version twice", async () => {
    await begin();
    await rehearsePublishing(base, rehearsal);
    await expect(rehearsePublishing(base, rehearsal)).rejects.toThrow("previously published version");
  });
});

describe("a release", () => {
  test("that is only tried hands nothing over", async () => {
    await begin();
    expect(release({ dryRun: true })).toEqual(["oubli-small-1.0.0.tgz", "oubli-larger-1.0.0.tgz"]);
    expect((await fetch(`${rehearsal.url}@oubli/small`)).status).toBe(404);
  });

  test("leaves alone what the registry has already", async () => {
    await begin();
    await rehearsePublishing(base, rehearsal);
    expect(release({ dryRun: true })).toEqual([]);
    expect(release({ dryRun: false })).toEqual([]);
  });

  test("without a workflow that npm believes is refused by npm, and nothing has left", async () => {
    await begin();
    expect(() => release({ dryRun: false })).toThrow(/provenance/i);
    expect((await fetch(`${rehearsal.url}@oubli/small`)).status).toBe(404);
  });
});

async function begin(): Promise<void> {
  rehearsal = await beginRehearsal("@oubli");
  onTestFinished(() => rehearsal.close());
}

/** What the release does, with a registry of this machine in the settings of npm. */
function release({ dryRun }: { readonly dryRun: boolean }): readonly string[] {
  const settings = temporary();
  onTestFinished(() => rmSync(settings, { recursive: true, force: true }));
  const lines = rehearsal.flags.map((flag) => flag.slice(2));
  writeFileSync(join(settings, "npmrc"), `${lines.join("\n")}\n`);
  vi.stubEnv("NPM_CONFIG_USERCONFIG", join(settings, "npmrc"));
  vi.stubEnv("NPM_CONFIG_REGISTRY", rehearsal.url);
  for (const name of ["GITHUB_ACTIONS", "GITLAB_CI", "CIRCLECI"]) vi.stubEnv(name, undefined);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  writeFileSync(
    join(settings, "release.json"),
    JSON.stringify({ repository: "https://github.com/example/oubli", scope: "@oubli" }),
  );
  for (const top of ["packages", "apps"]) mkdirSync(join(settings, top));
  const names = ["oubli-larger-1.0.0.tgz", "oubli-small-1.0.0.tgz"];
  const sums = sumsText(new Map(names.map((name) => [name, readFileSync(join(base, name))])));
  writeFileSync(join(base, "SHA256SUMS"), sums);
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://id.example.test",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
  };
  return publishRelease(settings, base, { digest: digestOf(sums), dryRun, env });
}

/** A package of one line, packed into the folder. */
function packSmall(name: string, dependencies: object): void {
  const folder = temporary();
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist", "index.mjs"), `export const name = "${name}";\n`);
  const repository = { type: "git", url: "git+https://github.com/example/oubli.git" };
  const manifest = {
    name: `@oubli/${name}`,
    version: "1.0.0",
    license: "MIT",
    type: "module",
    exports: "./dist/index.mjs",
    repository,
    dependencies,
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  run("npm", ["pack", "--pack-destination", base, "--ignore-scripts"], folder);
  rmSync(folder, { recursive: true, force: true });
}

function cache(folder: string): string {
  return `--cache=${join(folder, "cache")}`;
}

function temporary(): string {
  return mkdtempSync(join(tmpdir(), "oubli-rehearsal-"));
}
