import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createProgress } from "../src/cli/progress.ts";
import { printable } from "../src/cli/words.ts";
import {
  addSignature,
  askWitness,
  createTileFolder,
  formatCosignatureKey,
  formatVerifierKey,
  generateCosigner,
  generateSigner,
  openLog,
  openNote,
  parseCosignatureKey,
  parseSignerKey,
  signCheckpoint,
} from "../src/index.ts";
import { aLogOf, utf8 } from "./a-log.ts";

const BIN = fileURLToPath(new URL("../src/cli/bin.ts", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "tlog-cli-"));
const at = (name: string) => join(home, name);
const signer = generateSigner("log.example");
const key = formatVerifierKey(signer.verifier);
const stranger = formatVerifierKey(generateSigner("log.example").verifier);

function start(...args: readonly string[]): ChildProcess {
  // Node.js strips types by itself from 22.18; the test runner's own Node.js is newer.
  return spawn(process.execPath, ["--no-warnings", BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
}

async function oubliTlog(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const child = start(...args);
  let [out, err] = ["", ""];
  child.stdout?.on("data", (data) => (out += data));
  child.stderr?.on("data", (data) => (err += data));
  const [code] = await once(child, "close");
  return { code, out, err };
}

beforeAll(async () => {
  const log = openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(at("log")) });
  await log.append(Array.from({ length: 300 }, (_, i) => utf8(`entry ${i}`)));
  writeFileSync(at("old"), (await log.checkpoint()) ?? "");
  await log.append(Array.from({ length: 300 }, (_, i) => utf8(`entry ${300 + i}`)));
  writeFileSync(at("entry"), "entry 7");
  writeFileSync(at("other"), "entry 8");
});
afterAll(() => rmSync(home, { recursive: true }));

describe("oubli-tlog verify", () => {
  test("says that a log holds", async () => {
    const { code, out } = await oubliTlog("verify", at("log"), "--key", key);
    expect(out).toContain("The log holds: all 600 entries");
    expect(code).toBe(0);
  });

  test("says the same to programs", async () => {
    const { code, out } = await oubliTlog("verify", at("log"), "--key", key, "--json");
    expect(JSON.parse(out)).toMatchObject({ ok: true, size: 600, origin: "log.example" });
    expect(code).toBe(0);
  });

  test("reads a log from a web server", async () => {
    const server = createServer(({ url }, response) => {
      try {
        response.end(readFileSync(join(at("log"), url ?? "")));
      } catch {
        response.writeHead(404).end();
      }
    }).listen(0, "127.0.0.1");
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect(await oubliTlog("verify", url, "--key", key)).toMatchObject({ code: 0 });
    server.close();
  });

  test("names the entry that was changed", async () => {
    const folder = at("changed");
    const log = openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(folder) });
    await log.append([utf8("one"), utf8("two"), utf8("three")]);
    const bundle = join(folder, "tile/entries/000.p/3");
    writeFileSync(bundle, readFileSync(bundle, "latin1").replace("two", "tva"), "latin1");
    const { code, out } = await oubliTlog("verify", folder, "--key", key);
    expect(out).toBe("Entry 1 and its hash do not belong together (tile/entries/000.p/3).\n");
    expect(code).toBe(1);
  });

  test("does not take another key, another origin, or a missing witness", async () => {
    const other = formatCosignatureKey(generateCosigner("w").verifier);
    for (const wrong of [
      ["--key", stranger],
      ["--key", key, "--origin", "else.example"],
      ["--key", key, "--witness-key", other],
    ]) {
      const { code, out } = await oubliTlog("verify", at("log"), ...wrong, "--json");
      expect(JSON.parse(out)).toMatchObject({ ok: false, reason: "checkpoint-rejected" });
      expect(code).toBe(1);
    }
  });

  test("tells a log it cannot read from one that does not hold", async () => {
    const { code, out, err } = await oubliTlog("verify", at("nowhere"), "--key", key, "--json");
    expect([code, JSON.parse(out).reason]).toEqual([3, "could-not-look"]);
    expect(err).toContain("there is no checkpoint");
  });
});

describe("oubli-tlog prove and check-proof", () => {
  test("make a proof file that holds for its entry and no other", async () => {
    const { code, out } = await oubliTlog("prove", at("log"), "--index", "7", "--key", key);
    expect(code).toBe(0);
    writeFileSync(at("7.tlog-proof"), out);
    const check = (entry: string, vkey: string) =>
      oubliTlog("check-proof", at("7.tlog-proof"), "--entry", at(entry), "--key", vkey);
    expect(await check("entry", key)).toMatchObject({
      code: 0,
      out: expect.stringContaining("at index 7"),
    });
    expect(await check("other", key)).toMatchObject({ code: 1, out: expect.stringContaining("lead") });
    expect(await check("entry", stranger)).toMatchObject({ code: 1, out: expect.stringContaining("signed") });
    const noProof = await oubliTlog("check-proof", at("entry"), "--entry", at("entry"), "--key", key);
    expect(noProof).toMatchObject({ code: 1, out: "This is no proof file.\n" });
  });

  test("make none for another key or past the end", async () => {
    expect((await oubliTlog("prove", at("log"), "--index", "7", "--key", stranger)).code).toBe(1);
    expect((await oubliTlog("prove", at("log"), "--index", "600")).code).toBe(2);
    expect((await oubliTlog("prove", at("log"), "--index", "x")).code).toBe(2);
  });
});

describe("oubli-tlog consistency", () => {
  test("says that a log only grew", async () => {
    const { code, out } = await oubliTlog("consistency", at("old"), at("log"), "--key", key);
    expect([code, out]).toEqual([0, "The log only grew: from 300 entries to 600.\n"]);
  });

  test("says when it was rewritten, shrank, or nothing can be shown", async () => {
    const signed = (name: string, size: number, root: Uint8Array) =>
      writeFileSync(at(name), signCheckpoint({ origin: signer.name, size, root }, [signer]));
    signed("rewritten", 300, aLogOf(299).root);
    signed("longer", 700, aLogOf(700).root);
    signed("empty", 0, aLogOf(0).root);
    for (const [name, reason] of [
      ["rewritten", "rewritten"],
      ["longer", "shrunk"],
      ["empty", "empty"],
      ["entry", "checkpoint-rejected"],
    ] as const) {
      const { code, out } = await oubliTlog("consistency", at(name), at("log"), "--key", key, "--json");
      expect([code, JSON.parse(out).reason]).toEqual([1, reason]);
    }
  });
});

describe("oubli-tlog inspect", () => {
  test("shows a checkpoint, and that it checked nothing", async () => {
    for (const where of [at("log"), join(at("log"), "checkpoint")]) {
      const { code, out } = await oubliTlog("inspect", where);
      expect(out).toContain("entries  600");
      expect(out).toContain("Nothing was checked");
      expect(code).toBe(0);
    }
    expect((await oubliTlog("inspect", at("entry"))).code).toBe(1);
    expect((await oubliTlog("inspect", at("nowhere"))).code).toBe(3);
  });

  test("lets no origin steer the terminal", () => {
    expect(printable("a\u009b31mb\u202ec")).toBe("a\\u{9b}31mb\\u{202e}c");
  });
});

describe("oubli-tlog keygen", () => {
  test("prints a pair", async () => {
    const { out } = await oubliTlog("keygen", "log.example");
    const [secret = "", vkey] = out.split("\n");
    const made = parseSignerKey(secret);
    expect(made && formatVerifierKey(made.verifier)).toBe(vkey);
  });

  test("keeps the secret in a file only its owner reads, and never writes over one", async () => {
    const made = await oubliTlog("keygen", "log.example", "--out", at("secret"));
    expect(made.out).not.toContain("PRIVATE");
    expect(statSync(at("secret")).mode & 0o777).toBe(0o600);
    const before = readFileSync(at("secret"), "utf8");
    expect((await oubliTlog("keygen", "log.example", "--out", at("secret"))).code).toBe(3);
    expect(readFileSync(at("secret"), "utf8")).toBe(before);
  });

  test("refuses a name no key may have", async () => expect((await oubliTlog("keygen", "a b")).code).toBe(2));
});

describe("oubli-tlog witness", () => {
  test("cosigns, and still knows what it cosigned when it was started anew", async () => {
    const { out } = await oubliTlog("keygen", "w.example", "--for-witness", "--out", at("w"));
    const verifier = parseCosignatureKey(out.trimEnd());
    const verifiers = verifier ? [verifier] : [];
    const run = async <Result>(body: (url: string) => Promise<Result>): Promise<Result> => {
      const options = ["--port", "0", "--key-file", at("w"), "--state", at("state"), "--log", key];
      const child = start("witness", ...options);
      const [first] = await once(child.stdout ?? child, "data");
      try {
        return await body(String(first).split("\n")[0] ?? "");
      } finally {
        child.kill("SIGTERM");
        expect((await once(child, "close"))[0]).toBe(0);
      }
    };
    const checkpoint = readFileSync(at("old"), "utf8");
    const reply = await run((url) => askWitness({ url, oldSize: 0, proof: [], checkpoint, verifiers }));
    const cosigned = reply.outcome === "cosigned" ? reply.checkpoint : "";
    expect(openNote(cosigned, verifiers)?.signatures[0]?.time).toBeGreaterThan(1_700_000_000);
    expect(addSignature(cosigned, [signer])).toBe(cosigned);
    const again = await run((url) => askWitness({ url, oldSize: 0, proof: [], checkpoint, verifiers }));
    expect(again).toEqual({ outcome: "conflict", size: 300 });
    expect(await run(async (url) => (await fetch(url)).status)).toBe(404);
  });

  test("does not start without a log to know, a port, or a key of its kind", async () => {
    const with_ = (...args: string[]) => oubliTlog("witness", "--state", at("s"), ...args);
    expect((await with_("--port", "0", "--key-file", at("w"))).err).toContain("--log is missing");
    expect((await with_("--port", "x", "--key-file", at("w"), "--log", key)).code).toBe(2);
    expect((await with_("--port", "0", "--key-file", at("entry"), "--log", key)).code).toBe(2);
    expect((await with_("--port", "0", "--key-file", at("w"), "--log", "x")).code).toBe(2);
  });
});

describe("oubli-tlog", () => {
  test("explains itself", async () => {
    expect(await oubliTlog("--help")).toMatchObject({ code: 0, out: expect.stringContaining("check-proof") });
    const helped = await oubliTlog("keygen", "--help");
    expect(helped).toMatchObject({
      code: 0,
      err: "",
      out: expect.stringContaining("oubli-tlog keygen <name>"),
    });
    expect((await oubliTlog()).code).toBe(2);
  });

  test.each([
    [["dance"], "no such command"],
    [["verify"], "the folder or URL is missing"],
    [["verify", "a", "b", "--key", key], "too many"],
    [["verify", "a"], "--key is missing"],
    [["verify", "a", "--key", "x"], "no key that can be trusted"],
    [["verify", "a", "--colour"], "--colour"],
    [["prove", "a", "--index", "1", "--index", "2"], "given twice"],
  ])("called as %j says what is wrong", async (args, words) => {
    const { code, err } = await oubliTlog(...args);
    expect(err).toContain(words);
    expect(code).toBe(2);
  });

  test("shows progress after a second, and not before", () => {
    let [now, shown] = [0, ""];
    const progress = createProgress({ isTTY: true, write: (text) => (shown += text) }, () => now);
    progress(1, 4);
    expect(shown).toBe("");
    now = 1001;
    progress(2, 4);
    progress(3, 4);
    progress(4, 4);
    expect(shown).toBe("\r2 of 4 entries, 50 %\r4 of 4 entries, 100 %\n");
  });
});
