import { readFile, rm, writeFile } from "node:fs/promises";
import { formatProblem, type Problem } from "../problem.ts";
import { fileOf } from "../workspace.ts";
import { keepRelease } from "./keep-release.ts";
import { filesOf, type VendorDiff, vendorDiff } from "./vendor-diff.ts";

/** What is said, what is complained about, and how it ends. */
export interface Outcome {
  readonly said: readonly string[];
  readonly complaints: readonly string[];
  /** 0: all is well. 1: a changeset is missing or stale. 3: a change waits for a reason, or a reason for a change. */
  readonly code: 0 | 1 | 3;
}

/** What to do with which vendors. */
export interface Comparing {
  readonly vendors: readonly string[];
  /** Writes nothing, and complains about changesets that would be written. */
  readonly check: boolean;
  /** The folder in which it all stands, when that is not the workspace; relative to it. */
  readonly home?: string;
}

/**
 * Compares what was released with what is generated now, and writes the changeset of every client that is affected; takes it away where
 * nothing has changed.
 *
 * @throws {Error} Where something could not be compared.
 */
export async function compareReleases({ vendors, check, home }: Comparing): Promise<Outcome> {
  const diffs = await Promise.all(vendors.map((vendor) => vendorDiff(filesOf(vendor, home))));
  const stale = (await Promise.all(diffs.map((one) => (check ? staleness(one) : write(one))))).flat();
  const waiting = diffs.flatMap(({ problems }) => problems);
  return {
    said: check ? [] : diffs.flatMap(({ told }) => told),
    complaints: [...stale, ...waiting].map(formatProblem),
    code: waiting.length > 0 ? 3 : stale.length > 0 ? 1 : 0,
  };
}

/** Keeps what is generated now of each as its release. */
export async function keepReleases({ vendors, home }: Pick<Comparing, "vendors" | "home">): Promise<void> {
  for (const vendor of vendors) await keepRelease(filesOf(vendor, home));
}

async function write({ changeset: { file, text } }: VendorDiff): Promise<readonly Problem[]> {
  if (text === undefined) await rm(fileOf(file), { force: true });
  else await writeFile(fileOf(file), text);
  return [];
}

async function staleness({ changeset: { file, text } }: VendorDiff): Promise<readonly Problem[]> {
  const is = await readFile(fileOf(file), "utf8").catch(() => undefined);
  if (is === text) return [];
  const message =
    is === undefined
      ? "descriptions have changed since the release, and no changeset tells it"
      : text === undefined
        ? "nothing of this has changed since the release"
        : "what has changed since the release is more or less than this";
  return [{ file, line: 1, message, remedy: 'run "pnpm spec:diff", and commit what it writes' }];
}
