import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  createTileFolder,
  type Ed25519Signer,
  formatVerifierKey,
  generateSigner,
  type Log,
  openLog,
  parseEntryBundle,
  tilesInFolder,
  verifyLog,
  verifyTlogProof,
} from "@oubli/tlog";
import { interleave, report } from "../measure.ts";

const ENTRIES = 1_000_000;

// What an entry of an audit trail weighs, about.
const ENTRY_BYTES = 304;

// Ten full tiles an append, as a busy log signs them together.
const ENTRIES_PER_APPEND = 2560;

const PROOFS_PER_SAMPLE = 200;

/** Verifying a million entries from a folder of tiles, and proving one of them, beside plain SHA-256 over the same bytes. */
export async function tlog(rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "oubli-bench-tlog-"));
  try {
    const signer = generateSigner("bench.example");
    const log = openLog({ origin: signer.name, signers: [signer], storage: createTileFolder(folder) });
    const appending = await seconds(() => grow(log));
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
    const one = await interleave(
      [
        { name: "plain SHA-256 of one path", unit: "ms", once: () => each(async () => plainPath()) },
        {
          name: "prove and check one entry",
          unit: "ms",
          once: () => each((index) => proveAndCheck(log, signer, index)),
        },
      ],
      rounds,
    );
    return [
      report("A log of 1,000,000 entries of 304 bytes, from a folder of tiles", whole),
      "",
      report("One entry of it", one),
      "",
      `Appending them took ${appending.toFixed(1)} s, on the disk. Verifying them in a process of its own held ${memory} MB at most.`,
    ].join("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function grow(log: Log): Promise<void> {
  for (let from = 0; from < ENTRIES; from += ENTRIES_PER_APPEND) {
    const count = Math.min(ENTRIES_PER_APPEND, ENTRIES - from);
    await log.append(Array.from({ length: count }, (_, at) => entry(from + at)));
  }
}

function entry(index: number): Uint8Array {
  const bytes = new Uint8Array(ENTRY_BYTES);
  new DataView(bytes.buffer).setUint32(0, index);
  return bytes;
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

/** The floor of a proof: twenty node hashes. */
function plainPath(): void {
  const node = new Uint8Array(65);
  for (let level = 0; level < 20; level += 1) hash("sha256", node, "latin1");
}

async function seconds(body: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await body();
  return (performance.now() - started) / 1000;
}

/** Milliseconds a time, over entries from all over the log. */
async function each(body: (index: number) => Promise<void>): Promise<number> {
  const all = await seconds(async () => {
    for (let count = 0; count < PROOFS_PER_SAMPLE; count += 1) await body((count * 7919) % ENTRIES);
  });
  return (all * 1000) / PROOFS_PER_SAMPLE;
}
