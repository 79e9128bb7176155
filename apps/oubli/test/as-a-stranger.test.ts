import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createLoyaltySandbox } from "@oubli/sandbox";
import { expect, onTestFinished, test } from "vitest";
import {
  approvedErasure,
  confirmDoubts,
  DANA,
  endTasks,
  IDENTITY,
  openCase,
  RECIPIENT,
  succeeding,
  sure,
} from "./support/acts.ts";
import { makeTestHome } from "./support/home.ts";
import { typedJson } from "./support/typed.ts";

/*
 * Somebody who has received a package or a certificate types what its VERIFY.txt says, line by line.
 */

const TLOG = fileURLToPath(new URL("../../../packages/tlog/src/cli/bin.ts", import.meta.url));

const has = (program: string) => spawnSync(program, ["--version"]).error === undefined;
const canCheck = ["age", "openssl", "sha256sum"].every(has) && spawnSync("unzip", ["-v"]).error === undefined;

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "oubli-stranger-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The steps of a text, by number: the commands of each, as a shell reads them. */
function stepsOf(text: string): ReadonlyMap<number, string> {
  const [steps = ""] = text.split("\nOr all of it at once");
  const found = steps
    .split(/\n(?=\d+\. )/)
    .slice(1)
    .map((step): [number, string] => [
      Number.parseInt(step, 10),
      step
        .split("\n")
        .filter((line) => line.startsWith("     "))
        .join("\n"),
    ]);
  return new Map(found);
}

/** What a shell prints for the commands of a step; where one of them fails, so does the test. */
function typedByHand(commands: string | undefined, cwd: string): string {
  const ours = `'${process.execPath}' --conditions=@oubli/source '${TLOG}'`;
  const line = commands
    ?.replaceAll("npx @oubli/tlog", ours)
    .replaceAll("node -p", `'${process.execPath}' -p`);
  return execFileSync("sh", ["-e", "-c", line ?? "exit 9"], { cwd, encoding: "utf8" });
}

/** The two lines that are to show the same fingerprint. */
function sameAtTheEnd(printed: string): void {
  const [one = "", other = ""] = printed.trim().split("\n").slice(-2);
  const [a = "", b = ""] = [one, other].map((line) => /[\w-]{43,}/.exec(line)?.[0]);
  expect([a.length >= 43, a]).toEqual([true, b]);
}

test.skipIf(!canCheck)(
  "every step for a package holds (skipped where age, unzip, sha256sum or openssl is not installed)",
  async () => {
    const home = await makeTestHome([{ id: "club", sandbox: createLoyaltySandbox() }]);
    const id = await openCase(home, "access", ["--identity", "email-verified"], DANA);
    await succeeding(home, "case", "find", id);
    await confirmDoubts(home, id);
    await succeeding(home, "case", "find", id);
    await succeeding(home, "case", "package", id, "--recipient", RECIPIENT);
    const out = join(home.home.folder, "out");
    const [sealed] = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".zip.age"),
    );
    const folder = newFolder();
    writeFileSync(join(folder, "FILE.zip.age"), readFileSync(join(out, sealed ?? expect.fail("no package"))));
    writeFileSync(join(folder, "KEY.txt"), `${IDENTITY}\n`, { mode: 0o600 });
    execFileSync("age", ["-d", "-i", "KEY.txt", "-o", "first.zip", "FILE.zip.age"], { cwd: folder });
    execFileSync("unzip", ["-q", "first.zip"], { cwd: folder });
    const [inside = ""] = readdirSync(folder).filter((name) => !/\.(?:zip|age|txt)$/.test(name));
    const steps = stepsOf(readFileSync(join(folder, inside, "VERIFY.txt"), "utf8"));
    expect([...steps.keys()]).toEqual([1, 2, 3, 4]);
    typedByHand(steps.get(1), folder);
    expect(readFileSync(join(folder, "package.zip")).equals(readFileSync(join(folder, "first.zip")))).toBe(
      true,
    );
    const cwd = join(folder, inside);
    expect(typedByHand(steps.get(2), cwd)).not.toContain("FAILED");
    const signed = typedByHand(steps.get(3), cwd);
    expect(signed).toContain("Signature Verified Successfully");
    sameAtTheEnd(signed);
    const logged = typedByHand(steps.get(4), cwd);
    expect(logged).toMatch(/The entry is in the log, at index \d+\./);
    sameAtTheEnd(logged);
  },
);

test.skipIf(!canCheck)(
  "every step for a certificate holds, also when the approver has another key since",
  async () => {
    const home = await makeTestHome([{ id: "club", sandbox: createLoyaltySandbox() }]);
    const id = await approvedErasure(home);
    await succeeding(home, "case", "run", id, ...sure(id));
    await endTasks(home, id);
    const request = join(home.home.folder, "new-key.request");
    await succeeding(home, "officer", "rotate-key", "--to", request, "--as", home.approver);
    await succeeding(home, "officer", "add", request);
    const { folder } = (await typedJson(home.env, ["case", "certificate", id])).json.certificate;
    const steps = stepsOf(readFileSync(join(folder, "VERIFY.txt"), "utf8"));
    expect([...steps.keys()]).toEqual([1, 2, 3]);
    const printed = [1, 2, 3].map((step) => typedByHand(steps.get(step), folder));
    expect(printed.join("\n").match(/Signature Verified Successfully/g)).toHaveLength(2);
    expect(printed.join("\n").match(/The entry is in the log, at index \d+\./g)).toHaveLength(2);
    sameAtTheEnd(printed[1] ?? "");
  },
);
