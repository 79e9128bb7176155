import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasUnseen } from "@oubli/model";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signCheckpoint } from "../src/checkpoint.ts";
import type { World } from "../src/cli/command.ts";
import { run } from "../src/cli/run.ts";
import { createProgress, printable } from "../src/cli/words.ts";
import { formatVerifierKey, generateSigner, parseSignerKey } from "../src/ed25519.ts";
import { openLog } from "../src/log.ts";
import { addSignature, openNote } from "../src/note.ts";
import { createTileFolder } from "../src/tile-folder.ts";
import { askWitness } from "../src/witness/add-checkpoint.ts";
import { formatCosignatureKey, generateCosigner, parseCosignatureKey } from "../src/witness/cosignature.ts";
import { aLogOf, utf8 } from "./a-log.ts";

const BIN = fileURLToPath(new URL("../src/cli/bin.ts", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "tlog-cli-"));
const at = (name: string) => join(home, name);
const signer = generateSigner("log.example");
const key = formatVerifierKey(signer.verifier);
const stranger = formatVerifierKey(generateSigner("log.example").verifier);

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Carries out a command line in this process. */
async function oubliTlog(...args: readonly string[]): Promise<Ended> {
  return inWorld({}, ...args);
}

/** As {@link oubliTlog}, with some of the world given. */
async function inWorld(world: Partial<World>, ...args: readonly string[]): Promise<Ended> {
  let [out, err] = ["", ""];
  const code = await run(args, {
    progress: () => undefined,
    signal: new AbortController().signal,
    ...world,
    print: (text) => {
      out += text;
      world.print?.(text);
    },
    complain: (text) => (err += text),
  });
  return { code, out, err };
}

/** Starts the program itself. */
function start(...args: readonly string[]): ChildProcess {
  // Node.js strips types by itself from 22.18; the test runner's own Node.js is newer.
  return spawn(process.execPath, ["--no-warnings", BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
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

  test("tells who cosigned, and when", async () => {
    const witness = generateCosigner("w.example", () => 1_700_000_000_000);
    cpSync(at("log"), at("cosigned"), { recursive: true });
    const checkpoint = readFileSync(at("log/checkpoint"), "utf8");
    writeFileSync(at("cosigned/checkpoint"), addSignature(checkpoint, [witness]));
    const options = ["--key", key, "--witness-key", formatCosignatureKey(witness.verifier)];
    const { code, out } = await oubliTlog("verify", at("cosigned"), ...options);
    expect(out).toContain("signed   log.example\nsigned   w.example at 2023-11-14T22:13:20.000Z\n");
    expect(code).toBe(0);
  });

  test("tells files that agree with each other from files that were signed", async () => {
    cpSync(at("log"), at("forged"), { recursive: true });
    const head = { origin: signer.name, size: 600, root: aLogOf(599).root };
    writeFileSync(at("forged/checkpoint"), signCheckpoint(head, [signer]));
    const { code, out } = await oubliTlog("verify", at("forged"), "--key", key);
    expect(out).toBe("The files agree with each other, but not with the signed checkpoint.\n");
    expect(code).toBe(1);
  });

  test("says how far it is, and stops when it is told to", async () => {
    const stop = new AbortController();
    const seen: (readonly [number, number])[] = [];
    const progress = (done: number, size: number) => {
      seen.push([done, size]);
      if (done === 512) stop.abort(new Error("it was stopped"));
    };
    const world = { progress, signal: stop.signal };
    const { code, err } = await inWorld(world, "verify", at("log"), "--key", key);
    expect(seen).toEqual([
      [256, 600],
      [512, 600],
    ]);
    expect([code, err]).toEqual([3, "oubli-tlog: it was stopped\n"]);
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
    expect(noProof).toMatchObject({ code: 1, out: "This is not a valid proof file.\n" });
  });

  test("make none for another key or past the end", async () => {
    expect((await oubliTlog("prove", at("log"), "--index", "7", "--key", stranger)).code).toBe(1);
    expect((await oubliTlog("prove", at("log"), "--index", "600")).code).toBe(2);
    expect((await oubliTlog("prove", at("log"), "--index", "x")).code).toBe(2);
    expect((await oubliTlog("prove", at("log"))).err).toContain("--index is missing");
  });

  test("make none of a log without a checkpoint", async () => {
    const { code, err } = await oubliTlog("prove", at("nowhere"), "--index", "0");
    expect([code, err]).toEqual([3, "oubli-tlog: there is no checkpoint\n"]);
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

  test("says that there is no new checkpoint to compare with", async () => {
    const { code, err } = await oubliTlog("consistency", at("old"), at("nowhere"), "--key", key);
    expect([code, err]).toEqual([3, "oubli-tlog: there is no checkpoint\n"]);
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

  test("shows further lines of a checkpoint, and who claims to have signed", async () => {
    const head = { origin: signer.name, size: 1, root: aLogOf(1).root, extensions: ["one", "two\u202e"] };
    writeFileSync(at("further"), signCheckpoint(head, [signer]));
    const { out } = await oubliTlog("inspect", at("further"));
    const keyId = signer.keyId.toString(16).padStart(8, "0");
    const said = ["further  one", "further  two\\u{202e}", `claims   log.example (key id ${keyId})`];
    expect(out).toContain(`\n${said.join("\n")}\n`);
  });

  test("lets no origin steer the terminal", () => {
    expect(printable("a\u009b31mb\u202ec")).toBe("a\\u{9b}31mb\\u{202e}c");
    expect(printable("a\u{e0041}\u200b\ud800")).toBe("a\\u{e0041}\\u{200b}\\u{d800}");
  });

  test("lets no word that was typed steer it either, in people's words or in a program's", async () => {
    const evil = "\u001b]0;title\u0007\u009b2J\u202e";
    for (const line of [
      [evil],
      ["inspect", at(evil)],
      ["verify", at("log"), `--${evil}`],
      ["verify", at("log"), "--key", key, "--origin", evil],
      ["keygen", `log${evil}`],
      ["keygen", "log.example", "--out", at(`nowhere/${evil}`)],
    ])
      for (const words of [line, [...line, "--json"]]) {
        const { out, err } = await oubliTlog(...words);
        expect(hasUnseen((out + err).replaceAll("\n", "")), words.join(" ")).toBe(false);
      }
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
  test("cosigns, and still knows what it cosigned when it was started again", async () => {
    const { out } = await oubliTlog("keygen", "w.example", "--for-witness", "--out", at("w"));
    const verifier = parseCosignatureKey(out.trimEnd());
    const verifiers = verifier ? [verifier] : [];
    const serving = async <Result>(body: (url: string) => Promise<Result>): Promise<Result> => {
      const options = ["--port", "0", "--key-file", at("w"), "--state", at("state"), "--log", key];
      const stop = new AbortController();
      const { promise, resolve } = Promise.withResolvers<string>();
      const ended = inWorld({ print: resolve, signal: stop.signal }, "witness", ...options);
      try {
        return await body((await promise).split("\n")[0] ?? "");
      } finally {
        stop.abort();
        expect(await ended).toMatchObject({ code: 0, out: expect.stringMatching(/\nstopped\n$/) });
      }
    };
    const checkpoint = readFileSync(at("old"), "utf8");
    const reply = await serving((url) => askWitness({ url, oldSize: 0, proof: [], checkpoint, verifiers }));
    const cosigned = reply.outcome === "cosigned" ? reply.checkpoint : "";
    expect(openNote(cosigned, verifiers)?.signatures[0]?.time).toBeGreaterThan(1_700_000_000);
    expect(addSignature(cosigned, [signer])).toBe(cosigned);
    const again = await serving((url) => askWitness({ url, oldSize: 0, proof: [], checkpoint, verifiers }));
    expect(again).toEqual({ outcome: "conflict", size: 300 });
    expect(await serving(async (url) => (await fetch(url)).status)).toBe(404);
  });

  test("knows every key of a log, and stops at once when it was told to before", async () => {
    await oubliTlog("keygen", "w.example", "--for-witness", "--out", at("w2"));
    const options = ["--port", "0", "--key-file", at("w2"), "--state", at("state2")];
    const logs = ["--log", key, "--log", stranger];
    const signal = AbortSignal.abort();
    expect((await inWorld({ signal }, "witness", ...options, ...logs)).code).toBe(0);
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
    [["verify", "a", "--key", "x"], "not a key that can be trusted"],
    [["verify", "a", "--colour"], "--colour"],
    [["verify", "a", "--key"], "--key"],
    [["prove", "a", "--index", "1", "--index", "2"], "given twice"],
  ])("called as %j says what is wrong", async (args, words) => {
    const { code, err } = await oubliTlog(...args);
    expect(err).toContain(words);
    expect(code).toBe(2);
  });

  test("says to programs, too, that it was called wrongly", async () => {
    const { code, out, err } = await oubliTlog("verify", "--json");
    expect(JSON.parse(out)).toEqual({ ok: false, reason: "usage" });
    expect(err).toContain("usage: oubli-tlog verify <folder|url>");
    expect(code).toBe(2);
  });

  test("has a sentence for everything that stops it", async () => {
    const stop = new AbortController();
    const world = { progress: () => stop.abort("no error at all"), signal: stop.signal };
    const { code, err } = await inWorld(world, "verify", at("log"), "--key", key);
    expect([code, err]).toEqual([3, "oubli-tlog: something went wrong\n"]);
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

  test("shows progress line by line where there is no terminal", () => {
    let [now, shown] = [0, ""];
    const progress = createProgress({ write: (text) => (shown += text) }, () => now);
    for (const done of [1, 2, 3, 4]) {
      progress(done, 4);
      now += 1000;
    }
    expect(shown).toBe("2 of 4 entries, 50 %\n3 of 4 entries, 75 %\n4 of 4 entries, 100 %\n");
  });
});

describe("the program oubli-tlog", () => {
  const ended = async (child: ChildProcess): Promise<Ended> => {
    let [out, err] = ["", ""];
    child.stdout?.on("data", (data) => (out += data));
    child.stderr?.on("data", (data) => (err += data));
    const [code] = await once(child, "close");
    return { code, out, err };
  };

  test("answers on its standard output, complains on the other, and ends with the exit code", async () => {
    const verified = await ended(start("verify", at("log"), "--key", key));
    expect(verified).toMatchObject({ code: 0, out: expect.stringContaining("The log holds"), err: "" });
    const asked = await ended(start("dance"));
    expect(asked).toMatchObject({ code: 2, out: "", err: expect.stringContaining("no such command") });
  });

  test("is stopped by a signal, and then ends as it should", async () => {
    await oubliTlog("keygen", "w.example", "--for-witness", "--out", at("w3"));
    const options = ["--port", "0", "--key-file", at("w3"), "--state", at("state3"), "--log", key];
    const child = start("witness", ...options);
    await once(child.stdout ?? child, "data");
    child.kill("SIGTERM");
    expect(await ended(child)).toEqual({ code: 0, out: "stopped\n", err: "" });
  });
});
