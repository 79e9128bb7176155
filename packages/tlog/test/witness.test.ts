import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { generateSigner } from "../src/ed25519.ts";
import { openNote } from "../src/note.ts";
import { askWitness, formatAddCheckpointRequest } from "../src/witness/add-checkpoint.ts";
import {
  answerAddCheckpoint,
  createMemoryWitnessStorage,
  createWitnessFolder,
  createWitnessServer,
  type WitnessStorage,
} from "../src/witness/witness.ts";
import { aLogOf } from "./a-log.ts";
import { aWitness, cosigner, grow, head, history, proofBetween } from "./a-witness.ts";

const other = aLogOf(0);

describe("a witness", () => {
  test("cosigns a log it sees for the first time, then only what extends it", async () => {
    const witness = aWitness();
    const first = await answerAddCheckpoint(witness, grow(0, 7));
    expect(first.status).toBe(200);
    expect(openNote(head(7) + first.body, [cosigner.verifier])?.signatures).toEqual([
      { name: cosigner.name, keyId: cosigner.keyId, time: 1_700_000_000 },
    ]);
    expect((await answerAddCheckpoint(witness, grow(7, 20))).status).toBe(200);
    expect(await witness.storage.latest("log.example")).toEqual({ size: 20, root: history.root });
  });

  test("cosigns the same head again", async () => {
    const witness = aWitness();
    await answerAddCheckpoint(witness, grow(0, 7));
    expect((await answerAddCheckpoint(witness, grow(7, 7))).status).toBe(200);
  });

  test("answers another old size with its own", async () => {
    const witness = aWitness();
    await answerAddCheckpoint(witness, grow(0, 7));
    const expected = { status: 409, contentType: "text/x.tlog.size", body: "7\n" };
    expect(await answerAddCheckpoint(witness, grow(0, 20))).toEqual(expected);
    expect(await answerAddCheckpoint(witness, grow(3, 5))).toEqual(expected);
  });

  test("refuses a second root for a size it has seen", async () => {
    const witness = aWitness();
    await answerAddCheckpoint(witness, grow(0, 7));
    const fork = formatAddCheckpointRequest({
      oldSize: 7,
      proof: [],
      checkpoint: head(7, history.rootAt(8)),
    });
    expect(await answerAddCheckpoint(witness, fork)).toMatchObject({
      status: 409,
      contentType: "text/plain; charset=utf-8",
    });
    expect(await witness.storage.latest("log.example")).toEqual({ size: 7, root: history.rootAt(7) });
  });

  test("knows the root of the empty log", async () => {
    const empty = (root: Uint8Array) =>
      formatAddCheckpointRequest({ oldSize: 0, proof: [], checkpoint: head(0, root) });
    expect((await answerAddCheckpoint(aWitness(), empty(other.root))).status).toBe(200);
    expect((await answerAddCheckpoint(aWitness(), empty(history.root))).status).toBe(409);
  });

  test.each([
    ["with a proof of another pair", 7, 20, proofBetween(6, 20)],
    ["without a proof", 7, 20, []],
    ["with a proof too many for the same size", 7, 7, proofBetween(6, 20)],
    ["with a proof from nothing", 0, 7, proofBetween(3, 20)],
  ])("does not cosign %s, and remembers nothing of it", async (_name, from, to, proof) => {
    const witness = aWitness();
    if (from > 0) await answerAddCheckpoint(witness, grow(0, from));
    const body = formatAddCheckpointRequest({ oldSize: from, proof, checkpoint: head(to) });
    expect((await answerAddCheckpoint(witness, body)).status).toBe(422);
    expect((await witness.storage.latest("log.example"))?.size ?? 0).toBe(from);
  });

  test("does not know every log, nor every key of those it knows", async () => {
    const ask = (checkpoint: string) =>
      answerAddCheckpoint(aWitness(), formatAddCheckpointRequest({ oldSize: 0, proof: [], checkpoint }));
    expect((await ask(head(7, history.rootAt(7), "else.example"))).status).toBe(404);
    const namesake = generateSigner("log.example");
    expect((await ask(head(7, history.rootAt(7), "log.example", namesake))).status).toBe(403);
  });

  test("refuses what is malformed or goes back", async () => {
    expect((await answerAddCheckpoint(aWitness(), "hello")).status).toBe(400);
    const backwards = formatAddCheckpointRequest({ oldSize: 9, proof: [], checkpoint: head(7) });
    expect((await answerAddCheckpoint(aWitness(), backwards)).status).toBe(400);
    const noCheckpoint = grow(0, 7).replace("\n7\n", "\n07\n");
    expect((await answerAddCheckpoint(aWitness(), noCheckpoint)).status).toBe(400);
  });

  test("of two requests at once cosigns one and tells the other", async () => {
    const storage = createMemoryWitnessStorage();
    const witness = aWitness(storage);
    const answers = await Promise.all([
      answerAddCheckpoint(witness, grow(0, 7)),
      answerAddCheckpoint(witness, grow(0, 20)),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const kept = await storage.latest("log.example");
    expect(answers.find(({ status }) => status === 409)?.body).toBe(`${kept?.size}\n`);
  });
});

const home = mkdtempSync(join(tmpdir(), "tlog-witness-"));
afterAll(() => rmSync(home, { recursive: true }));
const newFolder = () => mkdtempSync(join(home, "state-"));
const headOf = (size: number) => ({ size, root: history.rootAt(size) });

const storages: readonly (readonly [string, () => WitnessStorage])[] = [
  ["memory", createMemoryWitnessStorage],
  ["a folder", () => createWitnessFolder(newFolder())],
];
describe.each(storages)("%s remembers for a witness", (_name, open) => {
  test("one head per log, under any name", async () => {
    const storage = open();
    expect(await storage.latest("a/../b\u2603")).toBeUndefined();
    expect(await storage.replace("a/../b\u2603", 0, headOf(3))).toBe(true);
    expect(await storage.latest("a/../b\u2603")).toEqual(headOf(3));
    expect(await storage.latest("c")).toBeUndefined();
  });

  test("the first of two who replace the same head", async () => {
    const storage = open();
    const won = await Promise.all([storage.replace("a", 0, headOf(3)), storage.replace("a", 0, headOf(9))]);
    expect(won).toEqual([true, false]);
    expect(await storage.latest("a")).toEqual(headOf(3));
    expect(await storage.replace("a", 3, headOf(9))).toBe(true);
  });
});

describe("a witness in a folder", () => {
  test("does not begin again when its memory is damaged", async () => {
    const folder = newFolder();
    const storage = createWitnessFolder(folder);
    await storage.replace("a", 0, headOf(3));
    writeFileSync(join(folder, readdirSync(folder)[0] ?? ""), "3\n");
    await expect(createWitnessFolder(folder).latest("a")).rejects.toThrow("malformed");
    await expect(createWitnessFolder(folder).replace("a", 0, headOf(9))).rejects.toThrow("malformed");
  });

  test("does not begin again when its memory cannot be read, and goes on when it can", async () => {
    const folder = newFolder();
    const storage = createWitnessFolder(folder);
    await storage.replace("a", 0, headOf(3));
    const file = join(folder, readdirSync(folder)[0] ?? "");
    renameSync(file, `${file}.away`);
    mkdirSync(file);
    await expect(storage.latest("a")).rejects.toThrow("EISDIR");
    await expect(storage.replace("a", 0, headOf(9))).rejects.toThrow("EISDIR");
    rmdirSync(file);
    renameSync(`${file}.away`, file);
    expect(await storage.replace("a", 3, headOf(9))).toBe(true);
    expect(await createWitnessFolder(folder).latest("a")).toEqual(headOf(9));
  });
});

describe("a witness behind HTTP", () => {
  const checkpoint = head(9);
  const serving = async (storage: WitnessStorage, body: (url: string) => Promise<void>) => {
    const server = createWitnessServer(aWitness(storage));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    try {
      await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  };

  test("cosigns, and answers nothing else", () =>
    serving(createMemoryWitnessStorage(), async (url) => {
      const question = { url, oldSize: 0, proof: [], checkpoint, verifiers: [cosigner.verifier] };
      expect((await askWitness(question)).outcome).toBe("cosigned");
      expect((await fetch(`${url}/add-checkpoint`)).status).toBe(404);
      expect((await fetch(url, { method: "POST", body: "x" })).status).toBe(404);
      const long = "x".repeat(1_010_001);
      expect((await fetch(`${url}/add-checkpoint`, { method: "POST", body: long })).status).toBe(413);
    }));

  test("signs nothing it cannot remember", () => {
    const full: WitnessStorage = {
      latest: async () => undefined,
      replace: () => Promise.reject(new Error("the disk is full")),
    };
    return serving(full, async (url) => {
      const question = { url, oldSize: 0, proof: [], checkpoint, verifiers: [cosigner.verifier] };
      expect(await askWitness(question)).toEqual({ outcome: "refused", status: 500 });
    });
  });
});
