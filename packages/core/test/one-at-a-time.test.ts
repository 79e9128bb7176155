import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { oneAtATime } from "../src/world/one-at-a-time.ts";

function file(): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-lock-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "counted");
  writeFileSync(path, "0");
  return path;
}

const PATIENCE = { ms: 400, on: "another process is at it" };

describe("what one process does at a time", () => {
  test("goes on after a process that was killed in a container, where everybody has the same number", async () => {
    const path = file();
    writeFileSync(`${path}.lock`, String(process.pid));
    expect(await oneAtATime(path, async () => "done", PATIENCE)).toBe("done");
    expect(existsSync(`${path}.lock`)).toBe(false);
  });

  test("is waited for within this process, too", async () => {
    const path = file();
    let busy = 0;
    const most = await Promise.all(
      [1, 2, 3].map(() =>
        oneAtATime(path, async () => {
          busy += 1;
          const now = busy;
          await new Promise((resolve) => setTimeout(resolve, 5));
          busy -= 1;
          return now;
        }),
      ),
    );
    expect(most).toEqual([1, 1, 1]);
  });

  test("is lost by nobody where many processes find the lock of one that was killed", async () => {
    const path = file();
    const module = join(import.meta.dirname, "../src/world/one-at-a-time.ts");
    const counting = `
      import { readFileSync, writeFileSync } from "node:fs";
      const { oneAtATime } = await import(${JSON.stringify(module)});
      process.stdin.once("data", async () => {
        for (let turn = 0; turn < 20; turn += 1) {
          // As one that is killed with the lock in its hands would leave it.
          await oneAtATime(${JSON.stringify(path)}, async () => {
            const now = Number(readFileSync(${JSON.stringify(path)}, "utf8"));
            await new Promise((resolve) => setTimeout(resolve, 1));
            writeFileSync(${JSON.stringify(path)}, String(now + 1));
          });
        }
        process.exit(0);
      });
      process.stdout.write("ready");`;
    writeFileSync(`${path}.lock`, "999999999");
    const workers = [1, 2, 3, 4].map(() =>
      spawn(process.execPath, ["--conditions=@oubli/source", "--input-type=module", "-e", counting], {
        cwd: join(import.meta.dirname, ".."),
        stdio: ["pipe", "pipe", "ignore"],
      }),
    );
    await Promise.all(workers.map(({ stdout }) => once(stdout, "data")));
    for (const { stdin } of workers) stdin.write("go\n");
    const codes = await Promise.all(workers.map(async (one) => (await once(one, "exit"))[0]));
    expect([codes, readFileSync(path, "utf8")]).toEqual([[0, 0, 0, 0], "80"]);
  }, 30_000);
});
