import { HASH_BYTES } from "./hash-bytes.ts";
import type { NodeAt } from "./tree.ts";

/**
 * Runs what needs stored nodes at once over a storage that answers later: a first run with made-up hashes tells which
 * nodes are needed, a second one gets them. Works for whatever asks for the same nodes every time, as proofs do.
 */
export async function withNodes<Result>(
  make: (nodeAt: NodeAt) => Result,
  nodeAt: (level: number, index: number) => Promise<Uint8Array>,
): Promise<Result> {
  const wanted = new Map<string, Promise<Uint8Array>>();
  const nothing = new Uint8Array(HASH_BYTES);
  make((level, index) => {
    wanted.set(`${level}/${index}`, nodeAt(level, index));
    return nothing;
  });
  const names = [...wanted.keys()];
  const hashes = await Promise.all(wanted.values());
  const known = new Map(names.map((name, at) => [name, hashes[at] ?? nothing]));
  return make((level, index) => known.get(`${level}/${index}`) ?? nothing);
}
