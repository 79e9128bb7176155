import { beforeAll, describe, expect, test } from "vitest";
import { importKey, verifyWebProof } from "../src/browser/verify.ts";
import { openCheckpoint } from "../src/checkpoint.ts";
import { type Ed25519Signer, formatVerifierKey, generateSigner } from "../src/ed25519.ts";
import { openLog } from "../src/log.ts";
import { createMemoryStorage } from "../src/log-storage.ts";
import { addSignature, openNote } from "../src/note.ts";
import { verifyConsistency } from "../src/tree/proof.ts";
import { verifyTlogProof } from "../src/verify.ts";
import { formatAddCheckpointRequest } from "../src/witness/add-checkpoint.ts";
import { generateCosigner } from "../src/witness/cosignature.ts";
import { answerAddCheckpoint, createMemoryWitnessStorage } from "../src/witness/witness.ts";
import { utf8 } from "./a-log.ts";

const origin = "log.example";
const old = generateSigner(origin);
const next = generateSigner(origin);
const storage = createMemoryStorage();

/** The log as a verifier with these keys opens it. */
const signedBy = (...signers: readonly Ed25519Signer[]) => openLog({ origin, signers, storage });
const trusting = (...keys: readonly Ed25519Signer[]) => ({
  verifiers: keys.map((key) => key.verifier),
  origin,
});

/** One proof file and checkpoint of each time: of the old key, of both, of the new one. */
const times: { readonly proof: string; readonly checkpoint: string }[] = [];
beforeAll(async () => {
  for (const log of [signedBy(old), signedBy(old, next), signedBy(next)]) {
    const index = await log.append([utf8(`entry ${times.length}`)]);
    times.push({ proof: await log.prove(index ?? -1), checkpoint: (await log.checkpoint()) ?? "" });
  }
});

/** Which of the three times a verifier with these keys accepts, told by their proof files. */
const accepted = (...keys: readonly Ed25519Signer[]) =>
  times.map(({ proof }, at) => {
    const proven = verifyTlogProof({ text: proof, entry: utf8(`entry ${at}`), ...trusting(...keys) });
    return proven?.index === at;
  });

describe("a log that changes its key", () => {
  test("is believed with either key while both sign, and with each in its own time", () => {
    expect(accepted(old)).toEqual([true, true, false]);
    expect(accepted(next)).toEqual([false, true, true]);
    expect(accepted(old, next)).toEqual([true, true, true]);
    expect(accepted(generateSigner(origin))).toEqual([false, false, false]);
  });

  test("tells which of its keys signed, in the order of the signers", () => {
    const ids = times.map(({ checkpoint }) =>
      openCheckpoint(checkpoint, trusting(next, old))?.signatures.map(({ keyId }) => keyId),
    );
    expect(ids).toEqual([[old.keyId], [old.keyId, next.keyId], [next.keyId]]);
  });

  test("is the same log all the time: it only grew", async () => {
    const [first, , last] = times.map(
      ({ checkpoint }) => openCheckpoint(checkpoint, trusting(old, next))?.checkpoint,
    );
    const proof = await signedBy(next).proveGrowth(1);
    const roots = { fromRoot: first?.root ?? utf8(""), toRoot: last?.root ?? utf8("") };
    expect(verifyConsistency({ from: 1, to: 3, ...roots, proof })).toBe(true);
  });

  test("is not believed when one of two known keys signed something else", () => {
    const [one, both] = times.map(({ checkpoint }) => checkpoint.split("\n\n"));
    // The text of the first time under the signatures of the second.
    const mixed = `${one?.[0]}\n\n${one?.[1]}${both?.[1]?.split("\n")[1]}\n`;
    expect(openNote(mixed, [old.verifier])?.signatures).toHaveLength(1);
    expect(openNote(mixed, [old.verifier, next.verifier])).toBeUndefined();
    expect(openNote(mixed, [next.verifier])).toBeUndefined();
  });

  test("is believed in a browser in the same way", async () => {
    const keys = await Promise.all([old, next].map((key) => importKey(formatVerifierKey(key.verifier))));
    const accepts = async (...known: typeof keys) =>
      Promise.all(
        times.map(async ({ proof }, at) => {
          const claim = {
            text: proof,
            entry: utf8(`entry ${at}`),
            keys: known.filter((key) => !!key),
            origin,
          };
          return (await verifyWebProof(claim))?.index === at;
        }),
      );
    expect(await accepts(keys[0])).toEqual([true, true, false]);
    expect(await accepts(keys[1])).toEqual([false, true, true]);
    expect(await accepts(...keys)).toEqual([true, true, true]);
  });

  test("is cosigned by a witness that knows either key", async () => {
    const ask = (...known: readonly Ed25519Signer[]) =>
      answerAddCheckpoint(
        {
          verifiersOf: () => trusting(...known).verifiers,
          signers: [generateCosigner("w.example")],
          storage: createMemoryWitnessStorage(),
        },
        formatAddCheckpointRequest({ oldSize: 0, proof: [], checkpoint: times[1]?.checkpoint ?? "" }),
      );
    for (const known of [[old], [next], [old, next]]) expect((await ask(...known)).status).toBe(200);
    expect((await ask(generateSigner(origin))).status).toBe(403);
  });
});

describe("the head of a log", () => {
  test("gets the new key's signature without a new entry", async () => {
    const own = createMemoryStorage();
    await openLog({ origin, signers: [old], storage: own }).append([utf8("entry")]);
    const rotating = openLog({ origin, signers: [old, next], storage: own });
    expect(await rotating.append([])).toBe(1);
    const checkpoint = (await rotating.checkpoint()) ?? "";
    expect(openCheckpoint(checkpoint, trusting(next))?.checkpoint.size).toBe(1);
    expect(openCheckpoint(checkpoint, trusting(old))?.checkpoint.size).toBe(1);
  });

  test("can be signed by the new key afterwards, and by no key twice", () => {
    const [first, second] = [times[0]?.checkpoint ?? "", times[1]?.checkpoint ?? ""];
    const one = addSignature(first, [next]);
    expect(openNote(one, [next.verifier])?.text).toBe(openNote(first, [old.verifier])?.text);
    expect(addSignature(second, [old, next])).toBe(second);
  });
});

describe("the keys of a cosigner", () => {
  test("change in the same way: an answer holds for a verifier who knows either", async () => {
    const clock = () => 1_700_000_000_000;
    const [before, after] = [generateCosigner("w.example", clock), generateCosigner("w.example", clock)];
    const checkpoint = times[1]?.checkpoint ?? "";
    const { body } = await answerAddCheckpoint(
      {
        verifiersOf: () => [old.verifier],
        signers: [before, after],
        storage: createMemoryWitnessStorage(),
      },
      formatAddCheckpointRequest({ oldSize: 0, proof: [], checkpoint }),
    );
    const signatures = [before, after].map(
      ({ verifier }) => openNote(checkpoint + body, [verifier])?.signatures,
    );
    expect(signatures).toEqual(
      [before, after].map(({ name, keyId }) => [{ name, keyId, time: 1_700_000_000 }]),
    );
  });
});
