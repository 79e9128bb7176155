import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as CDX from "@cyclonedx/cyclonedx-library";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import {
  bundledIn,
  digestOf,
  digestProblems,
  inOrder,
  isPlaceholder,
  licenceProblems,
  licensedIn,
  manifestProblems,
  noticeText,
  packedProblems,
  publishedIn,
  publishRelease,
  readSettings,
  sumsText,
  withBundled,
} from "../src/index.ts";
import { bomOf } from "../src/pack.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const settings = readSettings(ROOT);
const YAML = fileURLToPath(new URL("../node_modules/yaml", import.meta.url));

describe("what is published", () => {
  test("says of every package what release.json says, with provenance", () => {
    const published = publishedIn(ROOT);
    expect(published.map(({ manifest }) => manifest.name).toSorted()).toEqual([
      "@oubli/client-fera",
      "@oubli/client-kit",
      "@oubli/client-loyalty-lt",
      "@oubli/client-partnero",
      "@oubli/core",
      "@oubli/law",
      "@oubli/sandbox",
      "@oubli/tlog",
      "oubli",
    ]);
    expect(published.flatMap((one) => manifestProblems(one, settings))).toEqual([]);
  });

  test("is all that a changeset speaks of: one that names a private package could not be released", () => {
    const names = new Set(publishedIn(ROOT).map(({ manifest }) => manifest.name));
    const folder = join(ROOT, ".changeset");
    const named = readdirSync(folder)
      .filter((file) => file.endsWith(".md"))
      .map((file) => {
        const [, head = ""] = /^---\n(.*?)\n---\n/s.exec(readFileSync(join(folder, file), "utf8")) ?? [];
        return { file, packages: Object.keys((parse(head) ?? {}) as object) };
      });
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ packages }) => packages.length === 0)).toEqual([]);
    expect(named.filter(({ packages }) => packages.some((name) => !names.has(name)))).toEqual([]);
  });

  test("names every dependency by one version, after the catalog and the workspace were filled in", () => {
    const catalog = readFileSync(join(ROOT, "pnpm-workspace.yaml"), "utf8");
    const loose = publishedIn(ROOT).flatMap(({ manifest: { dependencies = {} } }) =>
      Object.entries(dependencies).filter(([name, version]) =>
        version === "catalog:"
          ? !new RegExp(`^ {2}"?${name}"?: \\d+\\.\\d+\\.\\d+$`, "m").test(catalog)
          : version !== "workspace:*",
      ),
    );
    expect(loose).toEqual([]);
  });

  test.each([
    ["another repository", { repository: { type: "git", url: "git+https://elsewhere.example.test" } }],
    ["no provenance", { publishConfig: { access: "public" } }],
    ["no licence", { license: undefined }],
    ["another scope", { name: "@other/tlog" }],
  ])("does not leave with %s", (_, change) => {
    const [one] = publishedIn(ROOT);
    if (!one) return expect.fail("there is nothing");
    const changed = { ...one, manifest: { ...one.manifest, ...change } } as typeof one;
    expect(manifestProblems(changed, settings)).toHaveLength(1);
  });

  test.each([
    ["without its build", { files: ["LICENSE", "dist/NOTICE.txt"] }, "was not built"],
    ["without its licence", { files: ["dist/index.mjs", "dist/NOTICE.txt"] }, "has no LICENSE"],
    ["without the notice of what is inside", { files: ["dist/index.mjs", "LICENSE"] }, "has no NOTICE"],
    ["with a range", { dependencies: { yaml: "^2.8.0" } }, "depends on yaml ^2.8.0"],
    ["with a catalog's word", { dependencies: { yaml: "catalog:" } }, "depends on yaml catalog:"],
    [
      "with a key",
      { files: ["dist/index.mjs", "LICENSE", "dist/NOTICE.txt", "log.key"] },
      "has log.key in it",
    ],
  ])(
    "does not leave %s",
    (_, { files, dependencies }: { files?: string[]; dependencies?: Record<string, string> }, says) => {
      const whole = ["dist/index.mjs", "LICENSE", "dist/NOTICE.txt"];
      const manifest = { name: "@oubli/core", version: "0.1.0", dependencies: dependencies ?? {} };
      expect(packedProblems({ manifest, files: files ?? whole })).toEqual([expect.stringContaining(says)]);
      expect(
        packedProblems({ manifest: { ...manifest, dependencies: { yaml: "2.9.1" } }, files: whole }),
      ).toEqual([]);
    },
  );

  test("comes after what it depends on", () => {
    const names = inOrder([
      { name: "oubli", dependencies: {} },
      { name: "c", dependencies: { a: "1.0.0", b: "1.0.0" } },
      { name: "b", dependencies: { a: "1.0.0" } },
      { name: "a" },
    ]).map(({ name }) => name);
    expect(names).toEqual(["oubli", "a", "b", "c"]);
  });
});

describe("publishing", () => {
  const packed = (): { readonly folder: string; readonly digest: string } => {
    const folder = mkdtempSync(join(tmpdir(), "oubli-release-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const sums = sumsText(new Map());
    writeFileSync(join(folder, "SHA256SUMS"), sums);
    return { folder, digest: digestOf(sums) };
  };
  const identity = {
    ACTIONS_ID_TOKEN_REQUEST_URL: "https://id.example.test",
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
  };

  test("is refused while the repository is a placeholder, whoever asks", () => {
    const { folder, digest } = packed();
    expect(isPlaceholder(settings)).toBe(true);
    expect(isPlaceholder({ ...settings, repository: "https://github.com/example/oubli" })).toBe(false);
    expect(() => publishRelease(ROOT, folder, { digest, dryRun: false, env: identity })).toThrow(
      "placeholder",
    );
  });

  test("is refused where no provenance can be signed", () => {
    const { folder, digest } = packed();
    const root = rootOf("https://github.com/example/oubli");
    for (const env of [{}, { ACTIONS_ID_TOKEN_REQUEST_URL: "https://id.example.test" }])
      expect(() => publishRelease(root, folder, { digest, dryRun: false, env })).toThrow("provenance");
    expect(publishRelease(root, folder, { digest, dryRun: false, env: identity })).toEqual([]);
  });

  test("is refused for anything but what was packed", () => {
    const files = new Map([
      ["a.tgz", Buffer.from("a")],
      ["b.tgz", Buffer.from("b")],
    ]);
    const sums = sumsText(files);
    const expected = digestOf(sums);
    const problems = (changed: ReadonlyMap<string, Uint8Array>, list = sums) =>
      digestProblems(list, changed, expected);
    expect(problems(files)).toEqual([]);
    expect(problems(new Map([...files, ["a.tgz", Buffer.from("x")]]))).toEqual([
      "a.tgz is not what was packed",
    ]);
    expect(problems(new Map([...files].slice(0, 1)))).toEqual(["b.tgz is missing"]);
    expect(problems(new Map([...files, ["c.tgz", Buffer.from("c")]]))).toEqual(["c.tgz was not packed"]);
    expect(problems(files, `${sums}\n`)).toEqual(["the list of digests is not the one that was packed"]);
  });

  /** A root with nothing to publish. */
  function rootOf(repository: string): string {
    const { folder } = packed();
    writeFileSync(join(folder, "release.json"), JSON.stringify({ repository, scope: "@oubli" }));
    for (const top of ["packages", "apps"]) mkdirSync(join(folder, top));
    return folder;
  }
});

describe("licences", () => {
  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0)", true],
    ["Apache-2.0 AND MIT", true],
    ["BlueOak-1.0.0", true],
    ["GPL-3.0", false],
    ["MIT AND GPL-3.0", false],
    ["(MIT OR GPL-3.0) AND LGPL-2.1", false],
    ["CC-BY-SA-3.0", false],
    [undefined, false],
  ])("%s may go along: %s", (licence, isFine) => {
    expect(licenceProblems([{ name: "some", version: "1.0.0", licence }])).toHaveLength(isFine ? 0 : 1);
  });

  test("what was decided about holds for that package under that licence alone", () => {
    const holidays = { name: "date-holidays", version: "3.37.0", licence: "(ISC AND CC-BY-3.0)" };
    expect(licenceProblems([holidays])).toEqual([]);
    expect(licenceProblems([{ ...holidays, licence: "ISC AND CC-BY-NC-3.0" }])).toHaveLength(1);
    expect(licenceProblems([{ ...holidays, name: "other" }])).toHaveLength(1);
  });
});

test("a notice names what is inside with the text of its licence, and where the holidays come from", () => {
  const text = noticeText([YAML, YAML]);
  expect(bundledIn(text)).toEqual([{ name: "yaml", version: expect.stringMatching(/^\d/), licence: "ISC" }]);
  expect(text).toContain("Permission to use, copy, modify");
  expect(text).toContain("CC BY-SA 3.0");
  expect(text).toContain("Wikipedia");
});

test("what a package is made of is valid CycloneDX, with what its build has put inside, each once", async () => {
  const core = publishedIn(ROOT).find(({ manifest }) => manifest.name === "@oubli/core");
  const bom = bomOf(ROOT, core ?? expect.fail("there is no core"));
  const inside = [
    { name: "@some/inside", version: "1.2.3", licence: "MIT" },
    { name: "other", version: "1.0.0", licence: "MIT OR Apache-2.0" },
  ];
  const whole = withBundled(bom, inside);
  const validator = new CDX.Validation.JsonStrictValidator(CDX.Spec.Version.v1dot6);
  expect(await validator.validate(JSON.stringify(whole))).toBeNull();
  expect(
    await validator.validate(JSON.stringify({ ...whole, components: [{ nonsense: true }] })),
  ).not.toBeNull();
  const made = licensedIn(whole);
  expect(made).toContainEqual({ name: "@some/inside", version: "1.2.3", licence: "MIT" });
  expect(made).toContainEqual({
    name: "date-holidays",
    version: expect.anything(),
    licence: "(ISC AND CC-BY-3.0)",
  });
  expect(withBundled(whole, inside).components).toHaveLength(whole.components.length);
  expect(licenceProblems(made)).toEqual([]);
});
