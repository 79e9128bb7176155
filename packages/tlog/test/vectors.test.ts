import { describe, expect, test } from "vitest";
import { parseVerifierKey } from "../src/ed25519.ts";
import { addSignature, openNote } from "../src/note.ts";
import { verifyTlogProof } from "../src/verify.ts";
import { parseCosignatureKey, parseCosignerKey } from "../src/witness/cosignature.ts";
import { answerAddCheckpoint, createMemoryWitnessStorage } from "../src/witness/witness.ts";
import cosignature from "../vectors/cosignature.json" with { type: "json" };
import proofFile from "../vectors/proof-file.json" with { type: "json" };
import witness from "../vectors/witness.json" with { type: "json" };
import { utf8 } from "./a-log.ts";

describe("the vectors of this package", () => {
  test("of a cosignature hold", () => {
    const cosigner = parseCosignerKey(cosignature.secretKey, () => cosignature.time * 1000);
    expect(addSignature(cosignature.note, cosigner ? [cosigner] : [])).toBe(cosignature.cosigned);
    const verifier = parseCosignatureKey(cosignature.verifierKey);
    const opened = openNote(cosignature.cosigned, verifier ? [verifier] : []);
    expect(opened?.signatures[0]?.time).toBe(cosignature.time);
  });

  test("of a witness hold, in their order", async () => {
    const cosigner = parseCosignerKey(witness.witnessSecretKey, () => witness.time * 1000);
    const log = parseVerifierKey(witness.logKey);
    const asked = {
      verifiersOf: (origin: string) => (log && origin === log.name ? [log] : undefined),
      signers: cosigner ? [cosigner] : [],
      storage: createMemoryWitnessStorage(),
    };
    for (const { request, name: _name, ...expected } of witness.answers)
      expect(await answerAddCheckpoint(asked, request)).toMatchObject(expected);
  });

  const verifier = parseVerifierKey(proofFile.verifierKey);
  const verifiers = verifier ? [verifier] : [];
  test.each(proofFile.good)("prove the entry at $index", ({ index, entry, text }) => {
    expect(verifyTlogProof({ text, entry: utf8(entry), verifiers })?.index).toBe(index);
  });
  test.each(proofFile.bad)("refuse a proof file with $why", ({ entry, text }) => {
    expect(verifyTlogProof({ text, entry: utf8(entry), verifiers })).toBeUndefined();
  });
});
