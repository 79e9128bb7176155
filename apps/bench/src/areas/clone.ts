import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { report } from "../measure.ts";
import { ROOT } from "../program.ts";

/** From an empty folder to the transcript of a whole case: clone, install, bundle, run. */
export async function clone(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-clone-"));
  try {
    const timed = (command: string, args: readonly string[], cwd: string): number => {
      const started = performance.now();
      execFileSync(command, args, { cwd, env: outsideEnvironment(), stdio: ["ignore", "ignore", "pipe"] });
      return (performance.now() - started) / 1000;
    };
    const cloning = timed("git", ["clone", "--quiet", ROOT, join(folder, "oubli")], folder);
    const starting = timed("npx", ["-y", "pnpm@12", "start"], join(folder, "oubli"));
    const again = timed("npx", ["-y", "pnpm@12", "start"], join(folder, "oubli"));
    return report("Clone to transcript", [
      { name: "a second start", unit: "s", values: [again] },
      { name: "clone, install, first start", unit: "s", values: [cloning + starting] },
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The environment a person's shell would have: inside a script pnpm tells its children not to install. */
function outsideEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^p?npm_/i.test(name)));
}
