import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPage } from "../scripts/build-page.ts";
import { formatVerifierKey, generateSigner } from "../src/ed25519.ts";
import { openLog } from "../src/log.ts";
import { createTileFolder } from "../src/tile-folder.ts";
import { formatCosignatureKey, generateCosigner } from "../src/witness/cosignature.ts";
import { utf8 } from "./a-log.ts";

const found = spawnSync("sh", ["-c", "command -v chromium || command -v google-chrome"], {
  encoding: "utf8",
});
const executablePath = found.stdout.trim();
if (executablePath) describe("the auditor's page", inChromium);
else test.skip("the auditor's page (no chromium here)", () => {});

function inChromium(): void {
  const home = mkdtempSync(join(tmpdir(), "tlog-page-"));
  const at = (name: string) => join(home, name);
  const signer = generateSigner("log.example");
  const key = formatVerifierKey(signer.verifier);
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    writeFileSync(at("verify.html"), await buildPage());
    const log = openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(at("log")) });
    await log.append(Array.from({ length: 600 }, (_, i) => utf8(`entry ${i}`)));
    writeFileSync(at("7.tlog-proof"), await log.prove(7));
    writeFileSync(at("7"), "entry 7");
    writeFileSync(at("8"), "entry 8");
    execFileSync("cp", ["-r", at("log"), at("changed")]);
    writeFileSync(at("changed/tile/0/001"), Buffer.alloc(8192));
    // Without a sandbox of its own: tests may run as root in a container.
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
  });
  afterAll(async () => {
    await browser.close();
    rmSync(home, { recursive: true });
  });

  const open = () => page.goto(pathToFileURL(at("verify.html")).href);
  const verdict = async (state: string) => {
    await page.waitForSelector(`#verdict[data-state="${state}"]`);
    return (await page.textContent("#verdict")) ?? "";
  };
  const given = (words: string) => page.getByText(words).waitFor();

  test("says that a log holds, and who signed it", async () => {
    await open();
    await page.getByLabel("Public key of the log").fill(key);
    await page.getByLabel("Choose a folder").setInputFiles(at("log"));
    await given("A log: its checkpoint and");
    await page.getByRole("button", { name: "Check" }).click();
    const text = await verdict("holds");
    expect(text).toContain("The log holds: all 600 entries");
    expect(text).toContain("log.example");
  });

  test("names what was changed", async () => {
    await open();
    await page.getByLabel("Public key of the log").fill(key);
    await page.getByLabel("Choose a folder").setInputFiles(at("changed"));
    await given("A log: its checkpoint and");
    await page.getByRole("button", { name: "Check" }).click();
    expect(await verdict("fails")).toContain("Entry 256 and its hash do not belong together");
  });

  test("checks a proof with its entry, and not with another", async () => {
    await open();
    await page.getByLabel("Public key of the log").fill(key);
    await page.getByLabel("Choose a proof and its entry").setInputFiles([at("7.tlog-proof"), at("7")]);
    await given("an entry of 7 bytes");
    await page.getByRole("button", { name: "Check" }).click();
    expect(await verdict("holds")).toContain("at index 7");
    await page.getByLabel("Choose a proof and its entry").setInputFiles([at("8"), at("7.tlog-proof")]);
    await page.waitForSelector('#verdict[data-state="unclear"]');
    await page.getByRole("button", { name: "Check" }).click();
    expect(await verdict("fails")).toContain("does not hold");
  });

  test("says nothing without a key, and wants the witness it is told of", async () => {
    await open();
    expect(await page.getByRole("button", { name: "Stop" }).isVisible()).toBe(false);
    await page.getByRole("button", { name: "Check" }).click();
    expect(await verdict("unclear")).toContain("A public key is needed");
    await page.getByLabel("Choose a folder").setInputFiles(at("log"));
    await given("A log: its checkpoint and");
    const witness = formatCosignatureKey(generateCosigner("w").verifier);
    await page.getByLabel("Public key of the log").fill(`${key}\n${witness}`);
    await page.getByRole("button", { name: "Check" }).click();
    expect(await verdict("fails")).toContain("not signed by the keys given");
    await page.getByLabel("Public key of the log").fill("hello");
    await page.getByRole("button", { name: "Check" }).click();
    expect(await verdict("unclear")).toContain("cannot be read");
    expect(await page.getByText("Neither a log").count()).toBe(0);
  });

  test("takes a folder that is dropped", async () => {
    await open();
    const session = await page.context().newCDPSession(page);
    const data = { items: [], files: [at("log")], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
    await given("A log: its checkpoint and");
    await page.getByLabel("Public key of the log").fill(key);
    await page.getByRole("button", { name: "Check" }).click();
    expect(await verdict("holds")).toContain("all 600 entries");
  });

  test("can be used with the keyboard alone, and moves to what it found", async () => {
    await open();
    const order: (string | undefined)[] = [];
    for (let count = 0; count < 4; count += 1) {
      await page.keyboard.press("Tab");
      order.push(await page.evaluate(() => document.activeElement?.id));
    }
    expect(order).toEqual(["key", "folder", "files", "check"]);
    await page.keyboard.press("Enter");
    await verdict("unclear");
    await page.waitForFunction(() => document.activeElement?.id === "verdict");
  });

  test("reads as headings, fields and one status", async () => {
    await open();
    const tree = await page.locator("main").ariaSnapshot();
    for (const words of [
      'heading "Does this log hold?"',
      'textbox "Public key of the log',
      'button "Check"',
      "status",
    ])
      expect(tree).toContain(words);
  });

  test("cannot reach the network, and makes the browser complain of nothing", async () => {
    await open();
    expect(complaints).toEqual([]);
    const reached = await page.evaluate(() =>
      fetch("https://example.test/").then(
        () => true,
        () => false,
      ),
    );
    expect(reached).toBe(false);
    expect(complaints.join()).toContain("Content Security Policy");
  });
}
