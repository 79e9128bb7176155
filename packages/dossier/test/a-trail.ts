import {
  appendLeaf,
  type Ed25519Signer,
  EMPTY_EDGE,
  formatTlogProof,
  formatVerifierKey,
  generateSigner,
  leafHash,
  proveInclusion,
  rootOf,
  signCheckpoint,
} from "@oubli/tlog";
import { canonicalJson } from "@oubli/trail";
import type { DossierProof } from "../src/index.ts";

/** An audit trail with some entries before and after the one that records a dossier. */
export interface Trail {
  readonly signer: Ed25519Signer;
  readonly trailKey: string;
  record(event: "package.built" | "certificate.built", ref: string, manifest: string): DossierProof;
}

export function openTrail(): Trail {
  const signer = generateSigner("porto-outdoor.example.test/dsr-audit");
  const trailKey = formatVerifierKey(signer.verifier);
  return {
    signer,
    trailKey,
    record: (ev, req, manifest) => {
      const at = "2026-11-18T09:20:00.100Z";
      const entry = bytes(canonicalJson({ v: 2, at, ev, actor: "o_abcd1234", req, manifest }));
      const entries = [bytes("{}"), bytes('{"v":1}'), entry, bytes('{"v":2}')];
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
      const proof = proveInclusion({ index: 2, size: edge.size }, nodeAt);
      return { proof: formatTlogProof({ index: 2, proof, checkpoint }), checkpoint, trailKey, entry };
    },
  };
}

function bytes(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "utf8"));
}
