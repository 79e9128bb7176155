import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { typed } from "./support/typed.ts";

/** A folder of this test alone, in which the demo makes its own. */
function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-demo-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  vi.stubEnv("TMPDIR", folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return folder;
}

describe("the demo", () => {
  test("leaves nothing behind, wherever it is stopped", async () => {
    const folder = temporaryFolder();
    const ended = await typed({ HOME: folder }, "demo --headless", { signal: AbortSignal.abort() });
    expect([ended.code, readdirSync(folder)]).toEqual([3, []]);
    expect(ended.err).toContain("== 2  Who holds what");
  });

  test("keeps its home where it is told to, with the trail, the certificate and the package that its passphrase opens", async () => {
    const folder = temporaryFolder();
    const kept = join(folder, "kept");
    const ended = await typed({ HOME: folder }, `demo --headless --keep ${kept}`);
    expect([ended.code, readdirSync(folder)]).toEqual([0, ["kept"]]);
    const named = Object.fromEntries(ended.out.split("\n").map((line) => line.split(": ", 2)));
    expect(named.home).toBe(kept);
    for (const what of ["package", "certificate", "trail"])
      expect([what, named[what]?.startsWith(kept), existsSync(named[what] ?? "")]).toEqual([
        what,
        true,
        true,
      ]);
    // What happens is told beside the result, and advises nothing that is not typed.
    expect(ended.err).toContain("== 8  The proof");

    const inside = { HOME: folder, OUBLI_HOME: kept };
    expect((await typed(inside, "case list")).out).toMatch(/C-1 .*closed: partially fulfilled/);
    expect((await typed(inside, "audit verify")).code).toBe(0);
    const [, passphrase = ""] = /^passphrase[^:]*: (.+)$/m.exec(ended.err) ?? [];
    const verify = ["package", "verify", named.package ?? "", "--passphrase", "env:PASSPHRASE"];
    expect(await typed({ ...inside, PASSPHRASE: passphrase }, verify)).toMatchObject({ code: 0 });
    const again = await typed({ HOME: folder }, `demo --headless --keep ${kept}`);
    expect([again.code, again.err]).toEqual([2, expect.stringContaining("is not empty")]);
  });
});
