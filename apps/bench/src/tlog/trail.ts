import { join } from "node:path";
import { newKey, type OpenStore, openStore } from "@oubli/store";
import { type Ed25519Signer, formatTlogProof, verifyTlogProof } from "@oubli/tlog";

/** The audit trail of a home: every append is one transaction of the store, on the disk when it returns. */
export interface Trail {
  readonly store: OpenStore;
  /** Appends so many entries in one transaction. */
  append(count: number): Promise<void>;
  /** Makes the proof file of one entry and checks it. @throws When it does not hold. */
  proveAndCheck(index: number): Promise<void>;
}

/** Opens a new store in a folder. */
export function openTrail(folder: string, signer: Ed25519Signer): Trail {
  const file = join(folder, "trail.db");
  const store = openStore({ file, homeKey: newKey(), signers: [signer] });
  const { audit } = store;
  return {
    store,
    append: (count) =>
      store.change(async (writer) => {
        for (let at = 0; at < count; at += 1) await writer.append(ENTRY);
      }),
    proveAndCheck: async (index) => {
      const checkpoint = (await audit.checkpoint()) ?? "";
      const [entry = new Uint8Array()] = await audit.entriesAt([index]);
      const text = formatTlogProof({ index, proof: await audit.proveInclusion(index), checkpoint });
      const proven = verifyTlogProof({ text, entry, verifiers: [signer.verifier] });
      if (proven?.index !== index) throw new Error("the proof does not hold");
    },
  };
}

const ENTRY = {
  v: 2,
  at: "2026-11-20T12:00:00.000Z",
  ev: "step.started",
  actor: "system",
  req: "r_bench",
  step: "s1",
  vendor: "bench",
  account: "bench",
  op: "deleteThing",
} as const;
