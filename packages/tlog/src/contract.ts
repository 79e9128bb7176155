import { signCheckpoint } from "./checkpoint.ts";
import { generateSigner } from "./ed25519.ts";
import { type Log, openLog } from "./log.ts";
import type { LogGrowth, LogStorage } from "./log-storage.ts";
import { toUtf8 } from "./text.ts";
import { appendLeaf, EMPTY_EDGE, leafHash, rootOf } from "./tree/tree.ts";
import { verifyTlogProof } from "./verify.ts";

/** What the contract needs of a test runner: the names Vitest, Jest and `node:test` with `expect` have in common. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => void;
  readonly test: (name: string, body: () => Promise<void>) => void;
  readonly expect: (value: unknown) => {
    toEqual(expected: unknown): void;
    readonly rejects: { toThrow(kind: typeof RangeError): Promise<void> };
  };
}

/**
 * Every `LogStorage` must pass this. A new one adds one line, not one test:
 * `logStorageContract("my storage", () => openMine(), { describe, test, expect })`.
 *
 * @param open Gives a new, empty storage each time.
 */
export function logStorageContract(name: string, open: () => Promise<LogStorage>, runner: TestRunner): void {
  const opened = async (): Promise<Opened> => {
    const storage = await open();
    return { storage, log: openLog({ origin: signer.name, signers: [signer], storage }) };
  };
  runner.describe(`${name} is a LogStorage`, () => {
    givesBackWhatItHolds(opened, runner);
    changesInOneStep(opened, runner);
  });
}

interface Opened {
  readonly storage: LogStorage;
  readonly log: Log;
}

function givesBackWhatItHolds(opened: () => Promise<Opened>, { test, expect }: TestRunner): void {
  test("has no head while nothing was written", async () => {
    const { storage } = await opened();
    expect(await storage.head()).toEqual(undefined);
    await expect(storage.entryAt(0)).rejects.toThrow(RangeError);
    await expect(storage.nodeAt(0, 0)).rejects.toThrow(RangeError);
  });

  test("gives back every entry and proves it, however it was cut into appends", async () => {
    const { storage, log } = await opened();
    for (const [from, to] of APPENDS) expect(await log.append(entriesFrom(from, to))).toEqual(from);
    for (const index of [0, 1, 255, 256, 257, 511, 512, 599]) {
      expect(Array.from(await storage.entryAt(index))).toEqual(Array.from(entry(index)));
      const claim = { text: await log.prove(index), entry: entry(index), verifiers: [signer.verifier] };
      expect(verifyTlogProof(claim)?.index).toEqual(index);
    }
  });

  test("refuses what is past its end", async () => {
    const { storage, log } = await opened();
    await log.append(entriesFrom(0, 3));
    await expect(storage.entryAt(3)).rejects.toThrow(RangeError);
    await expect(storage.entryAt(-1)).rejects.toThrow(RangeError);
    await expect(storage.nodeAt(1, 1)).rejects.toThrow(RangeError);
    await expect(storage.nodeAt(2, 0)).rejects.toThrow(RangeError);
  });
}

function changesInOneStep(opened: () => Promise<Opened>, { test, expect }: TestRunner): void {
  test("of two writers that saw the same size, one loses and changes nothing", async () => {
    const { storage } = await opened();
    const [a, b] = [growthOf("a"), growthOf("b")];
    const won = await Promise.all([storage.append(a), storage.append(b)]);
    expect(won.filter(Boolean).length).toEqual(1);
    const [winner, loser] = won[0] ? [a, b] : [b, a];
    expect(await storage.head()).toEqual({ size: 1, checkpoint: winner.checkpoint });
    const kept = Array.from(await storage.entryAt(0));
    expect([kept]).toEqual(winner.entries.map((one) => Array.from(one)));
    expect(await storage.append(loser)).toEqual(false);
  });

  test("replaces the checkpoint when there is no entry", async () => {
    const { storage, log } = await opened();
    await log.append(entriesFrom(0, 2));
    const checkpoint = `${(await storage.head())?.checkpoint}\u2014 w AAAAAAA=\n`;
    expect(await storage.append({ from: 2, entries: [], nodes: [], checkpoint })).toEqual(true);
    expect(await storage.head()).toEqual({ size: 2, checkpoint });
  });

  test("does not share its memory", async () => {
    const { storage, log } = await opened();
    const mine = entry(0);
    await log.append([mine]);
    mine.fill(0);
    (await storage.entryAt(0)).fill(0);
    await log.append([entry(1)]);
    (await storage.nodeAt(0, 0)).fill(0);
    (await storage.nodeAt(1, 0)).fill(0);
    const claim = { text: await log.prove(0), entry: entry(0), verifiers: [signer.verifier] };
    expect(Array.from(await storage.entryAt(0))).toEqual(Array.from(entry(0)));
    expect(verifyTlogProof(claim)?.index).toEqual(0);
  });
}

const signer = generateSigner("contract.example");

// Across the edges of tiles, one by one and many at once.
const APPENDS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 2],
  [2, 255],
  [255, 256],
  [256, 300],
  [300, 513],
  [513, 600],
];

function entry(index: number): Uint8Array {
  return toUtf8(`entry ${index}`);
}

function entriesFrom(from: number, to: number): readonly Uint8Array[] {
  return Array.from({ length: to - from }, (_, at) => entry(from + at));
}

/** The first append of a log with this one entry. */
function growthOf(text: string): LogGrowth {
  const first = toUtf8(text);
  const { edge, nodes } = appendLeaf(EMPTY_EDGE, leafHash(first));
  const head = { origin: signer.name, size: edge.size, root: rootOf(edge) };
  return { from: 0, entries: [first], nodes, checkpoint: signCheckpoint(head, [signer]) };
}
