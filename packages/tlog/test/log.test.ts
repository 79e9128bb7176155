import { describe, expect, test } from "vitest";
import { generateSigner } from "../src/ed25519.ts";
import { openLog } from "../src/log.ts";
import { createMemoryStorage } from "../src/log-storage.ts";
import { utf8 } from "./a-log.ts";

const signer = generateSigner("log.example");

const entries = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, at) => utf8(`entry ${from + at}`));

describe("a log", () => {
  test("takes entries in the order of the calls", async () => {
    const log = openLog({ origin: signer.name, signers: [signer], storage: createMemoryStorage() });
    const indexes = await Promise.all([log.append(entries(0, 2)), log.append(entries(2, 3)), log.append([])]);
    expect(indexes).toEqual([0, 2, 3]);
  });

  test("says when another writer was first, and can then go on", async () => {
    const storage = createMemoryStorage();
    let rival: (() => Promise<unknown>) | undefined;
    const slow = openLog({
      origin: signer.name,
      signers: [signer],
      storage: {
        ...storage,
        append: async (growth) => {
          await rival?.();
          rival = undefined;
          return storage.append(growth);
        },
      },
    });
    const fast = openLog({ origin: signer.name, signers: [signer], storage });
    rival = () => fast.append(entries(0, 1));
    expect(await slow.append(entries(0, 5))).toBeUndefined();
    expect(await slow.append(entries(0, 5))).toBe(1);
  });

  test("refuses an entry that no bundle could hold, and proofs of what it does not have", async () => {
    const log = openLog({ origin: signer.name, signers: [signer], storage: createMemoryStorage() });
    await expect(log.append([new Uint8Array(65_536)])).rejects.toThrow("65535 bytes");
    await expect(log.prove(0)).rejects.toThrow(RangeError);
    await log.append([new Uint8Array(65_535)]);
    await expect(log.prove(1)).rejects.toThrow(RangeError);
    await expect(log.proveGrowth(0)).rejects.toThrow(RangeError);
  });
});
