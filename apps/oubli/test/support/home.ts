import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  addOfficer,
  type Home,
  locateHome,
  makeHome,
  makePrivateFolder,
  openWorld,
  type World,
  writePrivateFile,
} from "@oubli/core/world";
import { DUAL_EVENTS, type OfficerId, settingOf } from "@oubli/model";
import { type Sandbox, type ServedSandbox, serveSandbox } from "@oubli/sandbox";
import { onTestFinished } from "vitest";

/** The bundled program, as users run it. */
export const PROGRAM: string = fileURLToPath(new URL("../../dist/oubli.mjs", import.meta.url));

/** A home in a temporary folder with two officers and the given vendors behind ports. */
export interface TestHome {
  readonly home: Home;
  readonly officer: OfficerId;
  readonly approver: OfficerId;
  readonly env: Readonly<Record<string, string>>;
  /** Opens the home in this process; closed again when the test ends. */
  open(): World;
}

export interface TestAccount {
  readonly id: string;
  readonly sandbox: Sandbox;
  /** Where it is asked, when something stands before it. */
  readonly url?: string;
}

/** One officer does what takes two elsewhere, so that a test need not act for both. */
export const ALONE: Readonly<Record<string, "one">> = Object.fromEntries(
  DUAL_EVENTS.map((ev) => [settingOf(ev), "one" as const]),
);

export async function makeTestHome(
  accounts: readonly TestAccount[],
  timing = "timing: { window-ms: 10000, quiet-ms: 20000 }",
  settings: Readonly<Record<string, "one" | "two">> = ALONE,
): Promise<TestHome> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { OUBLI_HOME: folder, PATH: process.env.PATH ?? "", HOME: folder };
  const home = locateHome(env);
  const served = await Promise.all(
    accounts.map(async (account) => ({
      ...account,
      served: account.url === undefined ? await serve(account.sandbox) : { url: account.url },
    })),
  );
  const text = served.map(({ id, sandbox, served: { url } }) => accountText(home, id, sandbox, url)).join("");
  const extra = `${accounts.length === 0 ? "accounts: []\n" : `accounts:\n${text}`}${timing}\n`;
  const controller = {
    name: "Example Shop",
    contact: "privacy@shop.example.test",
    country: "DE",
    region: "BE",
    zone: "Europe/Berlin",
  };
  const officer = await makeHome(home, { controller, officer: "First", settings }, env, {
    keys: "unlocked",
    accounts: extra,
  });
  const world = openWorld(home, env);
  const approver = await addOfficer(world, { name: "Second", roles: ["officer", "approver"] }, officer);
  await world.close();
  return {
    home,
    officer,
    approver: approver.id,
    env,
    open: () => {
      const opened = openWorld(home, env);
      onTestFinished(() => opened.close());
      return opened;
    },
  };
}

async function serve(sandbox: Sandbox): Promise<ServedSandbox> {
  const served = await serveSandbox(sandbox);
  onTestFinished(() => served.close());
  return served;
}

function accountText(home: Home, id: string, sandbox: Sandbox, url: string): string {
  makePrivateFolder(join(home.folder, "secrets"));
  const secrets = Object.entries(sandbox.credentials).map(([scheme, secret]) => {
    const file = join(home.folder, "secrets", `${id}-${scheme}`);
    writePrivateFile(file, `${secret}\n`);
    return `      ${scheme}: ${JSON.stringify(`file:${file}`)}\n`;
  });
  const surface = sandbox.surface === undefined ? "" : `    surface: ${sandbox.surface}\n`;
  return `  - id: ${id}\n    vendor: ${sandbox.vendor}\n    base-url: ${url}\n${surface}    rate-limit: { calls: 500, per: second }\n    secrets:\n${secrets.join("")}`;
}

/** How a run of the program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the bundled program as a process of its own. */
export function startProgram(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  input?: string,
): { readonly child: ChildProcessWithoutNullStreams; readonly ended: Promise<Ended> } {
  if (!existsSync(PROGRAM))
    throw new Error("the program is not bundled; run the tests from the repository's root");
  const child = spawn(process.execPath, [PROGRAM, ...argv], {
    env: { ...env },
    stdio: "pipe",
  });
  child.stdin.end(input ?? "");
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) =>
    child.on("close", (code, signal) => resolve({ code, signal, out, err })),
  );
  return { child, ended };
}

/** Runs the bundled program to its end. */
export async function runProgram(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  input?: string,
): Promise<Ended> {
  return startProgram(argv, env, input).ended;
}
