import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasUnseen } from "@oubli/model";
import { describe, expect, onTestFinished, test } from "vitest";
import { IDENTITY, RECIPIENT, sure } from "./support/acts.ts";
import { makeTestHome, type TestHome } from "./support/home.ts";
import { startPostbox } from "./support/postbox.ts";
import { typed } from "./support/typed.ts";

const MARKED = fileURLToPath(new URL("fixtures/postbox-marked.yaml", import.meta.url));
const PERSON = "ada.person@example.test";

/** Everything that steers a screen, turns a line, hides, or is half a character. */
const STEERING =
  "a\u001b]0;title\u0007\u001b[2J\u009b31m\u202eb\u2066c\u200bd\u{e0041}\u{e0100}e\ud800f\u2028g\r\nh";
/** What a page of YAML can hold of it. */
const WRITTEN = JSON.stringify(STEERING.replace("\ud800", ""));

/** The marked description, with such words wherever a stranger can write some. */
function evilPage(folder: string): string {
  const changes: readonly (readonly [from: RegExp, to: string])[] = [
    [/name: Postbox /, `name: ${WRITTEN} `],
    [/title: Postbox,/, `title: ${WRITTEN},`],
    [/what: Which.*/, `what: ${WRITTEN}`],
    [/because: The statistics.*/, `because: ${WRITTEN}`],
    [/ask: help.*/, `ask: ${WRITTEN}`],
    [/title: Contact$/m, `title: ${WRITTEN}`],
    [/title: Letter$/m, `title: ${WRITTEN}`],
    [/operationId: listContacts/, `operationId: ${WRITTEN}`],
    [/operationId: deleteContact/, `operationId: ${JSON.stringify("delete\u009b2J\u202eContact")}`],
    [/summary: .*/g, `summary: ${WRITTEN}`],
    [/note: Postbox says.*\}\]/, `note: ${WRITTEN} }]`],
    [/topics: \{ type: array, items: \{ type: string \}/, `$&, title: ${WRITTEN}`],
  ];
  const text = changes.reduce(
    (page, [from, to]) => {
      expect(page).toMatch(from);
      return page.replace(from, to);
    },
    readFileSync(MARKED, "utf8"),
  );
  const file = join(folder, "evil.yaml");
  writeFileSync(file, text);
  return file;
}

/** Types a line, as words and as JSON; nothing that comes of it steers the screen. */
async function harmlessly(home: TestHome, line: readonly string[], code: number, input = PERSON) {
  const env = { ...home.env, POSTBOX_TOKEN: "postbox-secret" };
  const ended = await typed(env, line, { input });
  expect([line.slice(0, 2), ended.code, ended.err]).toEqual([line.slice(0, 2), code, expect.anything()]);
  for (const said of [ended.out, ended.err])
    expect(hasUnseen(said.replaceAll(/\r\n|[\n\t]/g, "")), line.join(" ")).toBe(false);
  return ended;
}

test("a page of a stranger steers no screen, no file name and no file, the whole way", async () => {
  const postbox = await startPostbox(STEERING);
  const home = await makeTestHome([]);
  const page = evilPage(home.home.folder);
  const secret = ["--secret", "env:POSTBOX_TOKEN"];
  await harmlessly(home, ["vendor", "check", page], 0);
  await harmlessly(home, ["vendor", "check", page, "--json"], 0);
  await harmlessly(home, ["vendor", "check", page, "--github"], 0);
  await harmlessly(home, ["vendor", "add", page, "--base-url", postbox.url, ...secret], 0);
  await harmlessly(home, ["vendor", "list"], 0);
  await harmlessly(home, ["vendor", "drift", "postbox", "-"], 0);
  await harmlessly(home, ["find", "-"], 0);
  await harmlessly(home, ["find", "-", "--json"], 0);
  const planned = await harmlessly(home, ["erase", "-", "--identity", "email-verified", "--json"], 6);
  const { case: id, planHash } = JSON.parse(planned.out);
  await harmlessly(home, ["case", "show", id], 0);
  const shown = await harmlessly(home, ["case", "show", id, "--json"], 0);
  expect(JSON.stringify(JSON.parse(shown.out))).toContain(JSON.stringify(STEERING));
  await harmlessly(home, ["case", "package", id, "--recipient", RECIPIENT], 0);
  const approve = ["case", "approve", id, "--plan", planHash, "--as", home.approver, ...sure(id)];
  await harmlessly(home, approve, 0);
  await harmlessly(home, ["case", "run", id, ...sure(id, STEERING)], 0);
  for (const task of JSON.parse((await harmlessly(home, ["case", "show", id, "--json"], 0)).out).tasks)
    await harmlessly(home, ["task", "waive", id, task.task.id, "-"], 0, STEERING);
  await harmlessly(home, ["case", "close", id, ...sure(id)], 0);
  await harmlessly(home, ["case", "certificate", id], 0);
  await harmlessly(home, ["case", "show", id], 0);
  await harmlessly(home, ["audit", "list", "--last", "500"], 0);
  await harmlessly(home, ["case", "register", "--csv"], 0);
  expect(postbox.letters.size).toBe(1);

  const identity = join(home.home.folder, "identity");
  writeFileSync(identity, IDENTITY);
  const files = filesBelow(home.home.folder);
  const archive = files.find((file) => file.endsWith(".zip.age")) ?? expect.fail("there is no package");
  await harmlessly(home, ["package", "verify", archive, "--identity", `file:${identity}`], 0);
  for (const file of files) {
    expect(hasUnseen(file)).toBe(false);
    if (!file.startsWith(home.home.out) || file.endsWith(".age")) continue;
    expect(hasUnseen(readFileSync(file, "utf8").replaceAll(/\r\n|[\n\t]/g, "")), file).toBe(false);
  }
});

describe("words that were typed steer no screen either:", () => {
  test.each([
    [["case", "show", STEERING]],
    [["vendor", "check", STEERING]],
    [["vendor", "test", STEERING]],
    [["audit", "export", `/nowhere/${STEERING}`]],
    [["find", STEERING]],
    [["find", `@${STEERING}`]],
    [[`--${STEERING}`]],
    [[STEERING, "--help"]],
    [["case", STEERING]],
    [["case", "list", `--as=${STEERING}`]],
    [["case", "note", "C-1", "-"]],
  ])("%j", async (line) => {
    const home = await makeTestHome([]);
    for (const words of [line, [...line, "--json"]]) {
      const { out, err } = await typed(home.env, words, { input: STEERING });
      expect(hasUnseen((out + err).replaceAll(/\r\n|[\n\t]/g, ""))).toBe(false);
    }
  });
});

test("a vendor whose id is a device's name is refused with a remedy, and one with a long id with its line", async () => {
  const home = await makeTestHome([]);
  for (const [id, says] of [
    ["nul", "give the vendor another id"],
    ["com1", "give the vendor another id"],
    ["a".repeat(200), "page.yaml:4"],
  ] as const) {
    const page = join(home.home.folder, "page.yaml");
    writeFileSync(page, readFileSync(MARKED, "utf8").replace("id: postbox,", `id: ${id},`));
    const ended = await typed(home.env, ["vendor", "add", page, "--id", "shop", "--secret", "env:KEY"]);
    expect(ended).toMatchObject({ code: 2, err: expect.stringContaining(says) });
  }
});

test("an export of the trail leaves the mode of a folder that it did not make", async () => {
  const home = await makeTestHome([]);
  const folder = mkdtempSync(join(tmpdir(), "oubli-shared-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const shared = join(folder, "shared");
  mkdirSync(shared);
  const mode = statSync(shared).mode;
  await harmlessly(home, ["audit", "export", shared], 0);
  expect(statSync(shared).mode).toBe(mode);
  await harmlessly(home, ["audit", "export", join(folder, "new", "trail")], 0);
  for (const made of ["new", "new/trail", "new/trail/tile"])
    expect(statSync(join(folder, made)).mode & 0o777).toBe(0o700);
  for (const file of filesBelow(folder)) expect(statSync(file).mode & 0o077).toBe(0);
});

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
