import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Problem } from "./problem.ts";
import { PACKAGE_FOLDER } from "./workspace.ts";

/** The part of Redocly's JSON report that is read. */
interface LintReport {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly suggest: readonly string[];
    readonly location: readonly { readonly start?: { readonly line: number }; readonly pointer?: string }[];
  }[];
}

// A report of a description in which everything is wrong is still far below this.
const LARGEST_REPORT = 64 * 1024 * 1024;

/**
 * Checks a description against OpenAPI itself, with the rules of redocly.yaml.
 *
 * @returns An empty array when there is nothing to complain about.
 * @throws When Redocly could not be run; that says nothing about the description.
 */
export async function lint(spec: string, name: string): Promise<readonly Problem[]> {
  const report = JSON.parse(await runRedocly(spec)) as LintReport;
  return report.problems.map(({ ruleId, message, suggest, location }) => ({
    file: name,
    line: location[0]?.start?.line ?? 1,
    message: `${message.replace(/\s+/g, " ").replace(/\.$/, "")} (${ruleId})`,
    remedy: suggest[0] ? `perhaps ${suggest[0]}` : `look at ${location[0]?.pointer ?? "the file"}`,
  }));
}

function runRedocly(spec: string): Promise<string> {
  const redocly = join(createRequire(import.meta.url).resolve("@redocly/cli/package.json"), "../bin/cli.js");
  const config = join(PACKAGE_FOLDER, "redocly.yaml");
  const words = ["lint", "--format=json", "--max-problems=1000", `--config=${config}`, spec];
  // A build reports nothing about itself, and does not ask whether there is something newer.
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [redocly, ...words],
      { env, maxBuffer: LARGEST_REPORT },
      (error, stdout, stderr) => {
        // Exit code 1 also means "linted, and found something": then there is a report.
        if (stdout.trim().startsWith("{")) resolve(stdout);
        else reject(new Error(`redocly could not lint ${spec}: ${stderr.trim()}`, { cause: error }));
      },
    );
  });
}
