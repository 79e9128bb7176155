import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { comparable, isSame } from "./canonical.ts";

/** A change as `redocly diff` tells it. */
export interface Told {
  /** Where it stands in the calls, such as `#/paths/~1leads/get/parameters/1`. */
  readonly path: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  readonly verdicts: readonly {
    readonly ruleId: string;
    readonly impact: string;
    readonly message: string;
  }[];
  readonly property?: string;
  readonly base?: { readonly pointer: string; readonly value?: unknown };
  readonly revision?: { readonly pointer: string; readonly value?: unknown };
}

const cli = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/**
 * What has changed by OpenAPI itself. Our own extensions are no part of it. Asks no network.
 *
 * @throws {Error} When the comparison could not be made; that says nothing about the descriptions.
 */
export async function toldByRedocly(before: object, after: object): Promise<readonly Told[]> {
  const [first, second] = [comparable(before), comparable(after)];
  // It takes half a second to start.
  if (isSame(first, second)) return [];
  const folder = await mkdtemp(join(tmpdir(), "spec-diff-"));
  try {
    const [base, revision] = [join(folder, "before.json"), join(folder, "after.json")];
    await Promise.all([writeFile(base, JSON.stringify(first)), writeFile(revision, JSON.stringify(second))]);
    const words = [cli, "diff", base, revision, "--format", "json", "--fail-on", "none"];
    const { stdout } = await promisify(execFile)(process.execPath, words, {
      cwd: folder,
      env: { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" },
      maxBuffer: 256_000_000,
    });
    return (JSON.parse(stdout) as { readonly changes: readonly Told[] }).changes;
  } catch (error) {
    const said = error instanceof Error ? error.message.slice(-600) : String(error);
    throw new Error(`the descriptions could not be compared: ${said}`, { cause: error });
  } finally {
    await rm(folder, { recursive: true });
  }
}
