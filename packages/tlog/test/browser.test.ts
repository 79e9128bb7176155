import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { importKey, openWebCheckpoint, verifyWebLog, verifyWebProof } from "../src/browser/verify.ts";
import { signCheckpoint } from "../src/checkpoint.ts";
import { formatVerifierKey, generateSigner } from "../src/ed25519.ts";
import { addSignature, signNote } from "../src/note.ts";
import { formatKeyText, KEY_TYPE, keyIdFrom, keyIdInput } from "../src/note-key.ts";
import { formatTlogProof } from "../src/proof-file.ts";
import { writeTiles } from "../src/tile.ts";
import { proveInclusion } from "../src/tree/proof.ts";
import { sha256 } from "../src/tree/sha256.ts";
import { verifyTiles, verifyTlogProof } from "../src/verify.ts";
import { formatCosignatureKey, generateCosigner } from "../src/witness/cosignature.ts";
import vectors from "../vectors/ed25519-keys.json" with { type: "json" };
import { aLogOf, flipBit, unhex, utf8 } from "./a-log.ts";

const signer = generateSigner("log.example");
const witness = generateCosigner("w.example", () => 1_700_000_000_000);
const log = aLogOf(600);
const files = new Map([...writeTiles(log, 600)].map(({ path, bytes }) => [path, bytes]));
const checkpoint = signCheckpoint({ origin: signer.name, size: 600, root: log.root }, [signer]);

async function keys(
  ...texts: readonly string[]
): Promise<NonNullable<Awaited<ReturnType<typeof importKey>>>[]> {
  const imported = await Promise.all(texts.map((text) => importKey(text)));
  return imported.filter((key) => key !== undefined);
}
const logKey = () => keys(formatVerifierKey(signer.verifier));

describe("the verifier for browsers", () => {
  test("comes to the same result about a log, for any changed bit", async () => {
    const paths = [...files.keys()];
    const known = await logKey();
    await fc.assert(
      fc.asyncProperty(fc.nat(paths.length - 1), fc.nat(), async (which, where) => {
        const path = paths[which] ?? "";
        const bytes = files.get(path) ?? new Uint8Array();
        const bad = new Map(files).set(path, flipBit(bytes, where % (bytes.length * 8)));
        const result = await verifyWebLog({
          keys: known,
          checkpoint,
          fetchTile: async (name) => bad.get(name),
        });
        expect(result).toEqual(
          verifyTiles({ verifiers: [signer.verifier], checkpoint, read: (name) => bad.get(name) }),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("says that a log holds, an empty one too", async () => {
    const seen: number[] = [];
    const onProgress = ({ done }: { done: number }) => seen.push(done);
    const fetchTile = async (name: string) => files.get(name);
    expect(await verifyWebLog({ keys: await logKey(), checkpoint, fetchTile, onProgress })).toMatchObject({
      ok: true,
      size: 600,
    });
    expect(seen).toEqual([256, 512, 600]);
    const empty = signCheckpoint({ origin: signer.name, size: 0, root: aLogOf(0).root }, [signer]);
    expect(await verifyWebLog({ keys: await logKey(), checkpoint: empty, fetchTile })).toMatchObject({
      ok: true,
    });
    expect(await verifyWebLog({ keys: [], checkpoint, fetchTile })).toMatchObject({ ok: false });
  });

  test("comes to the same result about a proof, of any entry and changed in any bit", async () => {
    const known = await logKey();
    await fc.assert(
      fc.asyncProperty(fc.nat(599), fc.option(fc.nat()), async (index, change) => {
        const proof = proveInclusion({ index, size: 600 }, log.nodeAt);
        const bytes = utf8(formatTlogProof({ index, proof, checkpoint }));
        const changed = change === null ? bytes : flipBit(bytes, change % (bytes.length * 8));
        const text = new TextDecoder().decode(changed);
        const entry = utf8(`entry ${index}`);
        const here = verifyTlogProof({ text, entry, verifiers: [signer.verifier] });
        const there = await verifyWebProof({ text, entry, keys: known });
        expect(there?.index).toBe(here?.index);
        expect(await verifyWebProof({ text, entry: utf8("else"), keys: known })).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test("wants every witness it is given, besides the log", async () => {
    const both = await keys(formatVerifierKey(signer.verifier), formatCosignatureKey(witness.verifier));
    expect(both).toHaveLength(2);
    expect(await openWebCheckpoint(checkpoint, { keys: both })).toBeUndefined();
    const cosigned = addSignature(checkpoint, [witness]);
    expect((await openWebCheckpoint(cosigned, { keys: both }))?.signatures.at(1)?.time).toBe(1_700_000_000);
    expect(await openWebCheckpoint(cosigned, { keys: both.slice(1) })).toBeUndefined();
    expect(await openWebCheckpoint(cosigned, { keys: both, origin: "else" })).toBeUndefined();
    const forged =
      checkpoint +
      addSignature(signCheckpoint({ origin: "x", size: 600, root: log.root }, [signer]), [witness])
        .split("\n")
        .slice(-2)
        .join("\n");
    expect(await openWebCheckpoint(forged, { keys: both })).toBeUndefined();
  });

  test("opens neither what is not a note, nor a note that is not a checkpoint", async () => {
    const known = await logKey();
    for (const note of ["", "\n\n", "hello\n", checkpoint.slice(0, -1), checkpoint.replace("600", "0600")])
      expect(await openWebCheckpoint(note, { keys: known })).toBeUndefined();
    expect(await openWebCheckpoint(signNote("hello\n", [signer]), { keys: known })).toBeUndefined();
  });

  test("does not take a path of another length, nor an index past the end", async () => {
    const known = await logKey();
    const proof = proveInclusion({ index: 7, size: 600 }, log.nodeAt);
    const proves = async (index: number, path: readonly Uint8Array[]) =>
      verifyWebProof({
        text: formatTlogProof({ index, proof: path, checkpoint }),
        entry: utf8("entry 7"),
        keys: known,
      });
    expect((await proves(7, proof))?.index).toBe(7);
    expect(await proves(7, [...proof, log.root])).toBeUndefined();
    expect(await proves(7, proof.slice(1))).toBeUndefined();
    expect(await proves(600, proof)).toBeUndefined();
  });

  test("says so where the browser does not know Ed25519", async () => {
    const unknown = new DOMException("Unrecognized name.", "NotSupportedError");
    const platform = vi.spyOn(crypto.subtle, "importKey").mockRejectedValue(unknown);
    try {
      await expect(importKey(formatVerifierKey(signer.verifier))).rejects.toThrow("cannot check Ed25519");
    } finally {
      platform.mockRestore();
    }
  });

  test("reads the same keys", async () => {
    const vkey = formatVerifierKey(signer.verifier);
    for (const bad of ["", "x", vkey.replace("log", "lag"), `${vkey}\n`])
      expect(await importKey(bad)).toBeUndefined();
    for (const { key } of vectors.refused) {
      const keyId = keyIdFrom(sha256(keyIdInput("n", KEY_TYPE.note, unhex(key))));
      expect(
        await importKey(formatKeyText({ name: "n", keyId, type: KEY_TYPE.note, key: unhex(key) })),
      ).toBeUndefined();
    }
  });

  test("needs nothing of Node.js and little room", async () => {
    const { outputFiles } = await build({
      entryPoints: [new URL("../src/browser/verify.ts", import.meta.url).pathname],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      write: false,
    });
    const [code = ""] = outputFiles.map(({ text }) => text);
    expect(code).not.toContain("node:");
    expect(code).not.toContain("Buffer");
    expect(gzipSync(code).length).toBeLessThan(12 * 1024);
  });
});
