import { spawnSync } from "node:child_process";

/** @returns What a command prints. @throws {Error} With all it said, when it fails. */
export function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  if (status === 0) return stdout;
  throw new Error(
    `${command} ${args.slice(0, 4).join(" ")}: ${error?.message ?? `${stdout}${stderr}`.trim()}`,
  );
}

/** The same for pnpm, whatever started this. */
export function pnpm(args: readonly string[], cwd: string): string {
  return run("npx", ["-y", "pnpm@12", ...args], cwd);
}
