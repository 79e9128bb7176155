import { HASH_BYTES } from "./hash-bytes.ts";
import type { NodeAt, StoredNode } from "./tree.ts";

/**
 * Runs what needs stored nodes at once over a storage that answers later: a first run with made-up hashes tells which
 * nodes are needed, a second one gets them. Works for whatever asks for the same nodes in the same order every time,
 * as proofs do.
 *
 * @throws {RangeError} When the second run asks for another node. What `make` and `nodeAt` throw passes through.
 */
export async function withNodes<Result>(
  make: (nodeAt: NodeAt) => Result,
  nodeAt: (level: number, index: number) => Promise<Uint8Array>,
): Promise<Result> {
  const wanted: Promise<StoredNode>[] = [];
  const nothing = new Uint8Array(HASH_BYTES);
  make((level, index) => {
    wanted.push(nodeAt(level, index).then((hash) => ({ level, index, hash })));
    return nothing;
  });
  const nodes = await Promise.all(wanted);
  let at = 0;
  return make((level, index) => {
    const node = nodes[at++];
    if (node?.level !== level || node.index !== index)
      throw new RangeError("another node was asked for the first time");
    return node.hash;
  });
}
