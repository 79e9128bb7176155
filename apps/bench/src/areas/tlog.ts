import { execFileSync } from "node:child_process";
import { generateKeyPairSync, hash, sign, verify as verifySignature } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  createTileFolder,
  type Ed25519Signer,
  formatSignerKey,
  formatVerifierKey,
  generateSigner,
  type Log,
  openLog,
  tilesInFolder,
  verifyLog,
  verifyTlogProof,
} from "@oubli/tlog";
import { parseEntryBundle } from "@oubli/tlog/tree";
import { interleave, report, type Samples } from "../measure.ts";
import { appends } from "../tlog/appends.ts";
import { ENTRIES, ENTRY_BYTES, entry } from "../tlog/million.ts";
import { openTrail, type Trail } from "../tlog/trail.ts";

const PROOFS_PER_SAMPLE = 200;

// How the trail is filled is not measured: large transactions are over sooner.
const ENTRIES_PER_FILL = 10_000;

/**
 * Verifying a million entries from a folder of tiles, appending to the store's trail, and proving one entry of a
 * million in both, beside plain SHA-256 over the same bytes.
 */
export async function tlog(rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-bench-tlog-"));
  try {
    const signer = generateSigner("bench.example");
    const log = openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(folder) });
    const written = grow(folder, signer);
    const whole = await interleave(
      [
        {
          name: "plain SHA-256 of the same leaves and nodes",
          unit: "s",
          once: () => seconds(() => plain(folder)),
        },
        { name: "verify 1,000,000 entries", unit: "s", once: () => seconds(() => verify(folder, signer)) },
      ],
      rounds,
    );
    const memory = memoryOfVerifying(folder, signer);
    const trail = openTrail(folder, generateSigner("bench.example"));
    const appended = await appends(trail, rounds);
    const one = await proofs(log, signer, trail, rounds);
    await trail.store.close();
    return [
      report(`A log of 1,000,000 entries of ${ENTRY_BYTES} bytes, from a folder of tiles`, whole),
      "",
      appended,
      "",
      report("Proving and checking one entry of 1,000,000, from all over the log", one),
      "",
      `Writing the folder took ${written.seconds.toFixed(1)} s, on the disk, and held ${written.heldMb.toFixed(0)} MB more at most than before it began. Verifying it in a process of its own held ${memory} MB at most.`,
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function proofs(
  log: Log,
  signer: Ed25519Signer,
  trail: Trail,
  rounds: number,
): Promise<readonly Samples[]> {
  while ((await trail.store.audit.size()) < ENTRIES) await trail.append(ENTRIES_PER_FILL);
  const bare = barePath();
  const contenders = [
    { name: "one path of SHA-256 and one Ed25519 check", once: () => each(async () => bare()) },
    {
      name: "in the store's trail",
      once: () => each(async (index) => trail.proveAndCheck(index)),
    },
    { name: "in a folder of tiles", once: () => each((index) => proveAndCheck(log, signer, index)) },
  ];
  return interleave(
    contenders.map((contender) => ({ ...contender, unit: "µs" })),
    rounds,
  );
}

/** Writes the log in a process of its own, and says how long that took and what it held. */
function grow(folder: string, signer: Ed25519Signer): { readonly seconds: number; readonly heldMb: number } {
  const program = fileURLToPath(new URL("../tlog/grow.ts", import.meta.url));
  const args = ["--expose-gc", "--conditions=@oubli/source", program, folder, formatSignerKey(signer)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

/** The floor: every leaf and every node hashed once, nothing compared, nothing understood. */
async function plain(folder: string): Promise<void> {
  const node = new Uint8Array(65);
  for (let bundle = 0; bundle * 256 < ENTRIES; bundle += 1) {
    for (const one of parseEntryBundle(readFileSync(bundlePath(folder, bundle))) ?? []) {
      hash("sha256", one, "latin1");
      hash("sha256", node, "latin1");
    }
  }
}

function bundlePath(folder: string, bundle: number): string {
  const width = Math.min(256, ENTRIES - bundle * 256);
  const digits = String(bundle % 1000).padStart(3, "0");
  const above = bundle < 1000 ? "" : `x${String(Math.floor(bundle / 1000)).padStart(3, "0")}/`;
  return join(folder, `tile/entries/${above}${digits}${width < 256 ? `.p/${width}` : ""}`);
}

async function verify(folder: string, signer: Ed25519Signer): Promise<void> {
  const { checkpoint, fetchTile } = tilesInFolder(folder);
  const note = (await checkpoint()) ?? "";
  const result = await verifyLog({ fetchTile, checkpoint: note, verifiers: [signer.verifier] });
  if (!result.ok) throw new Error("the log does not hold");
}

/** The most memory a fresh process held while it verified the log, in MB. */
function memoryOfVerifying(folder: string, signer: Ed25519Signer): string {
  const key = JSON.stringify(formatVerifierKey(signer.verifier));
  const program = `
    const { parseVerifierKey, tilesInFolder, verifyLog } = await import("@oubli/tlog");
    const { checkpoint, fetchTile } = tilesInFolder(${JSON.stringify(folder)});
    await verifyLog({ fetchTile, checkpoint: await checkpoint(), verifiers: [parseVerifierKey(${key})] });
    console.log(Math.round(process.resourceUsage().maxRSS / 1024));`;
  const args = ["--conditions=@oubli/source", "--input-type=module", "--eval", program];
  const cwd = fileURLToPath(new URL(".", import.meta.url));
  return execFileSync(process.execPath, args, { cwd, encoding: "utf8" }).trim();
}

async function proveAndCheck(log: Log, signer: Ed25519Signer, index: number): Promise<void> {
  const proof = { text: await log.prove(index), entry: entry(index), verifiers: [signer.verifier] };
  if (verifyTlogProof(proof)?.index !== index) throw new Error("the proof does not hold");
}

/** The floor of a proof: the hashes of one leaf and twenty nodes, and one signature checked. */
function barePath(): () => void {
  const { privateKey, publicKey } = generateKeyPairSync("ed25519");
  const [node, text] = [new Uint8Array(65), new Uint8Array(80)];
  const signature = sign(null, text, privateKey);
  return () => {
    for (let level = 0; level <= 20; level += 1) hash("sha256", node, "latin1");
    if (!verifySignature(null, text, publicKey, signature)) throw new Error("the signature does not hold");
  };
}

async function seconds(body: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await body();
  return (performance.now() - started) / 1000;
}

/** Microseconds a time, over entries from all over the log. */
async function each(body: (index: number) => Promise<void>): Promise<number> {
  const all = await seconds(async () => {
    for (let count = 0; count < PROOFS_PER_SAMPLE; count += 1) await body((count * 7919) % ENTRIES);
  });
  return (all * 1_000_000) / PROOFS_PER_SAMPLE;
}
