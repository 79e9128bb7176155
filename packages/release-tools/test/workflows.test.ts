import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const FOLDER = fileURLToPath(new URL("../../../.github/workflows/", import.meta.url));

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly environment?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly "timeout-minutes"?: number;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const texts = readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}${name}`, "utf8")] as const);
const workflows = texts.map(([name, text]) => [name, parse(text) as Workflow] as const);
const release = workflows.find(([name]) => name === "release.yml")?.[1] ?? expect.fail("there is no release");

describe.each(workflows)("%s", (name, { permissions, jobs }) => {
  test("takes every action by its commit, and says which version that is", () => {
    const text = texts.find(([one]) => one === name)?.[1] ?? "";
    const uses = text.match(/uses:.*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("may do nothing that a job does not ask for, and no job asks for all", () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) {
      expect(Object.keys(job.permissions ?? {})).not.toHaveLength(0);
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
    }
  });

  test("puts no word of a stranger into a script, and uses no secret that is kept", () => {
    for (const { steps } of Object.values(jobs))
      for (const { run = "" } of steps) expect(run).not.toContain("${{");
    expect(texts.find(([one]) => one === name)?.[1]).not.toMatch(/secrets\.|pull_request_target/);
  });

  test("keeps no right to write where it need not write", () => {
    for (const job of Object.values(jobs)) {
      if (job.permissions?.contents === "write") continue;
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")))
        expect(step.with).toMatchObject({ "persist-credentials": false });
    }
  });
});

describe("a release", () => {
  const { build, version, publish, announce } = release.jobs;

  test("is published only from main, only after tests, build and packing, by one job", () => {
    expect(release.on).toEqual({ push: { branches: ["main"] } });
    expect(publish?.needs).toBe("build");
    const steps = (build?.steps ?? []).map(({ run, uses }) => run ?? uses?.split("@")[0]);
    const at = (step: string) => steps.findIndex((one) => one?.includes(step));
    expect(at(".ci/run")).toBeGreaterThanOrEqual(0);
    expect(at("check licences audit installed")).toBeGreaterThan(at(".ci/run"));
    expect(at("release pack packed")).toBeGreaterThan(at("installed"));
    expect(at("actions/upload-artifact")).toBeGreaterThan(at("release pack packed"));
    expect(build?.permissions).toEqual({ contents: "read" });
  });

  test("is let through by people, and only that job can say who it is", () => {
    expect(publish?.environment).toBe("npm");
    expect(publish?.if).toBe("needs.build.outputs.publishes == 'true'");
    expect(publish?.permissions).toEqual({ contents: "read", "id-token": "write" });
    for (const job of [build, version, announce]) expect(job?.permissions).not.toHaveProperty("id-token");
  });

  test("installs nothing where it can say who it is, and checks what it was handed", () => {
    const runs = (publish?.steps ?? []).flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(['node packages/release-tools/src/main.ts publish packed --digest "$DIGEST"']);
    expect(publish?.steps.at(-1)?.env).toEqual({
      DIGEST: expect.stringContaining("needs.build.outputs.digest"),
    });
  });

  test("is announced with its packages, what each is made of, and their digests", () => {
    expect(announce?.needs).toEqual(["build", "publish"]);
    const script = announce?.steps.at(-1)?.run ?? "";
    expect(script).toContain("sha256sum --check SHA256SUMS");
    expect(script).toContain("gh release create");
  });
});
