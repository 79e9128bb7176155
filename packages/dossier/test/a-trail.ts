import {
  type Ed25519Signer,
  formatTlogProof,
  formatVerifierKey,
  generateSigner,
  signCheckpoint,
} from "@oubli/tlog";
import { appendLeaf, EMPTY_EDGE, leafHash, proveInclusion, rootOf } from "@oubli/tlog/tree";
import { canonicalJson } from "@oubli/trail";
import type { DossierProof } from "../src/index.ts";

/** An audit trail with some entries before and after those that are asked for. */
export interface Trail {
  readonly signer: Ed25519Signer;
  readonly trailKey: string;
  /** Appends entries, and proves each by the head that follows. */
  append(...entries: readonly Uint8Array[]): readonly DossierProof[];
  record(event: "package.built" | "certificate.built", ref: string, manifest: string): DossierProof;
}

export function openTrail(
  signer: Ed25519Signer = generateSigner("porto-outdoor.example.test/dsr-audit"),
): Trail {
  const trailKey = formatVerifierKey(signer.verifier);
  const append = (...added: readonly Uint8Array[]) => {
    const entries = [bytes("{}"), bytes('{"v":1}'), ...added, bytes('{"v":2}')];
    const nodes = new Map<string, Uint8Array>();
    let edge = EMPTY_EDGE;
    for (const one of entries) {
      const appended = appendLeaf(edge, leafHash(one));
      for (const { level, index, hash } of appended.nodes) nodes.set(`${level}/${index}`, hash);
      edge = appended.edge;
    }
    const head = { origin: signer.name, size: edge.size, root: rootOf(edge) };
    const checkpoint = signCheckpoint(head, [signer]);
    const nodeAt = (level: number, index: number) => nodes.get(`${level}/${index}`) ?? new Uint8Array();
    return added.map((entry, at) => {
      const proof = proveInclusion({ index: at + 2, size: edge.size }, nodeAt);
      return { proof: formatTlogProof({ index: at + 2, proof, checkpoint }), checkpoint, trailKey, entry };
    });
  };
  return {
    signer,
    trailKey,
    append,
    record: (event, ref, manifest) => {
      const [proof] = append(builtEntry(event, ref, manifest));
      if (!proof) throw new RangeError("one entry has one proof");
      return proof;
    },
  };
}

/** The 41st entry of its case. */
export function builtEntry(ev: string, req: string, manifest: string, pos = 41): Uint8Array {
  const at = "2026-11-18T09:20:00.100Z";
  return bytes(canonicalJson({ v: 2, at, ev, actor: "o_abcd1234", req, manifest, pos, root: "r" }));
}

export function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf8"));
}
