import { execFile, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, test } from "vitest";
import { formatVerifierKey, generateSigner } from "../src/ed25519.ts";
import { openLog } from "../src/log.ts";
import { addSignature } from "../src/note.ts";
import { parseTlogProof } from "../src/proof-file.ts";
import { createTileFolder } from "../src/tile-folder.ts";
import { generateCosigner } from "../src/witness/cosignature.ts";
import { utf8 } from "./a-log.ts";

const GOPATH = "/usr/share/gocode";
const hasGo =
  spawnSync("go", ["version"]).status === 0 && existsSync(`${GOPATH}/src/golang.org/x/mod/sumdb/tlog`);
if (hasGo) describe("Go's sumdb packages", withGo);
else test.skip("Go's sumdb packages verify an exported folder (no go with golang.org/x/mod here)", () => {});

function withGo(): void {
  const home = mkdtempSync(join(tmpdir(), "tlog-go-"));
  afterAll(() => rmSync(home, { recursive: true }));
  const program = fileURLToPath(new URL("./go/verify.go", import.meta.url));
  const binary = join(home, "verify");
  const env = { ...process.env, GOPATH, GO111MODULE: "off", GOFLAGS: "", GOCACHE: join(home, "cache") };
  const signer = generateSigner("log.example/go");
  const verify = async (folder: string, ...more: readonly string[]) =>
    promisify(execFile)(binary, [folder, formatVerifierKey(signer.verifier), ...more]);

  const export_ = async (name: string, sizes: readonly number[]) => {
    const folder = join(home, name);
    const log = openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(folder) });
    let size = 0;
    for (const more of sizes) {
      await log.append(Array.from({ length: more }, (_, i) => utf8(`entry ${size + i}`)));
      size += more;
    }
    return { folder, log };
  };

  test("verify an exported folder, and make the same proofs", { timeout: 120_000 }, async () => {
    spawnSync("go", ["build", "-o", binary, program], { env });
    const { folder, log } = await export_("log", [1, 255, 300, 65_536, 7]);
    const { stdout } = await verify(folder, "12345", "4242");
    const [size, proof = "", , growth = ""] = stdout.split("\n");
    expect(size).toBe("66099");
    const base64 = (hashes: readonly Uint8Array[] = []) =>
      hashes.map((hash) => Buffer.from(hash).toString("base64")).join(" ");
    expect(base64(parseTlogProof(await log.prove(12_345))?.proof)).toBe(proof);
    expect(base64(await log.proveGrowth(4242))).toBe(growth);
  });

  test("open a checkpoint that a witness has cosigned", { timeout: 120_000 }, async () => {
    const { folder } = await export_("cosigned", [3]);
    const checkpoint = join(folder, "checkpoint");
    writeFileSync(checkpoint, addSignature(readFileSync(checkpoint, "utf8"), [generateCosigner("w")]));
    expect((await verify(folder, "1", "2")).stdout).toMatch(/^3\n/);
  });

  test("refuse a folder in which one entry was changed", { timeout: 120_000 }, async () => {
    const { folder } = await export_("changed", [3]);
    const bundle = join(folder, "tile/entries/000.p/3");
    writeFileSync(bundle, readFileSync(bundle, "latin1").replace("entry 1", "entry x"), "latin1");
    await expect(verify(folder, "1", "2")).rejects.toThrow("the root is another");
  });
}
