import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  askWitness,
  createMemoryWitnessStorage,
  createWitnessFolder,
  createWitnessServer,
  generateCosigner,
  generateSigner,
  signCheckpoint,
  type WitnessStorage,
} from "../src/index.ts";
import { aLogOf } from "./a-log.ts";

const home = mkdtempSync(join(tmpdir(), "tlog-witness-"));
afterAll(() => rmSync(home, { recursive: true }));
const newFolder = () => mkdtempSync(join(home, "state-"));
const log = aLogOf(9);
const head = (size: number) => ({ size, root: log.rootAt(size) });

const storages: readonly (readonly [string, () => WitnessStorage])[] = [
  ["memory", createMemoryWitnessStorage],
  ["a folder", () => createWitnessFolder(newFolder())],
];
describe.each(storages)("%s remembers for a witness", (_name, open) => {
  test("one head per log, whatever its name", async () => {
    const storage = open();
    expect(await storage.latest("a/../b\u2603")).toBeUndefined();
    expect(await storage.replace("a/../b\u2603", 0, head(3))).toBe(true);
    expect(await storage.latest("a/../b\u2603")).toEqual(head(3));
    expect(await storage.latest("c")).toBeUndefined();
  });

  test("the first of two who replace the same head", async () => {
    const storage = open();
    const won = await Promise.all([storage.replace("a", 0, head(3)), storage.replace("a", 0, head(9))]);
    expect(won).toEqual([true, false]);
    expect(await storage.latest("a")).toEqual(head(3));
    expect(await storage.replace("a", 3, head(9))).toBe(true);
  });
});

describe("a witness in a folder", () => {
  test("does not begin anew when its memory is damaged", async () => {
    const folder = newFolder();
    const storage = createWitnessFolder(folder);
    await storage.replace("a", 0, head(3));
    writeFileSync(join(folder, readdirSync(folder)[0] ?? ""), "3\n");
    await expect(createWitnessFolder(folder).latest("a")).rejects.toThrow("malformed");
    await expect(createWitnessFolder(folder).replace("a", 0, head(9))).rejects.toThrow("malformed");
  });

  test("does not begin anew when its memory cannot be read, and goes on when it can", async () => {
    const folder = newFolder();
    const storage = createWitnessFolder(folder);
    await storage.replace("a", 0, head(3));
    const file = join(folder, readdirSync(folder)[0] ?? "");
    renameSync(file, `${file}.away`);
    mkdirSync(file);
    await expect(storage.latest("a")).rejects.toThrow("EISDIR");
    await expect(storage.replace("a", 0, head(9))).rejects.toThrow("EISDIR");
    rmdirSync(file);
    renameSync(`${file}.away`, file);
    expect(await storage.replace("a", 3, head(9))).toBe(true);
    expect(await createWitnessFolder(folder).latest("a")).toEqual(head(9));
  });
});

describe("a witness behind HTTP", () => {
  const signer = generateSigner("log.example");
  const cosigner = generateCosigner("w.example");
  const checkpoint = signCheckpoint({ origin: signer.name, ...head(9) }, [signer]);
  const serving = async (storage: WitnessStorage, body: (url: string) => Promise<void>) => {
    const server = createWitnessServer({
      verifiersOf: () => [signer.verifier],
      signers: [cosigner],
      storage,
    });
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
