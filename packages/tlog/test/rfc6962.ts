import { createHash } from "node:crypto";

// The definitions of RFC 6962, word for word and slow. Nothing here comes from the package, so that what it computes
// is compared with something else than itself.

type Entries = readonly Uint8Array[];

/** MTH(D[n]) of section 2.1. */
export function mth(d: Entries): Uint8Array {
  const [only] = d;
  if (!only) return sha256();
  if (d.length === 1) return sha256(Uint8Array.of(0), only);
  const k = largestPowerOfTwoBelow(d.length);
  return sha256(Uint8Array.of(1), mth(d.slice(0, k)), mth(d.slice(k)));
}

/** PATH(m, D[n]) of section 2.1.1. */
export function path(m: number, d: Entries): Entries {
  if (d.length === 1) return [];
  const k = largestPowerOfTwoBelow(d.length);
  return m < k
    ? [...path(m, d.slice(0, k)), mth(d.slice(k))]
    : [...path(m - k, d.slice(k)), mth(d.slice(0, k))];
}

/** PROOF(m, D[n]) of section 2.1.2. */
export function growth(m: number, d: Entries): Entries {
  return subproof(m, d, true);
}

/** SUBPROOF(m, D[n], b) of section 2.1.2. */
function subproof(m: number, d: Entries, b: boolean): Entries {
  if (m === d.length) return b ? [] : [mth(d)];
  const k = largestPowerOfTwoBelow(d.length);
  return m <= k
    ? [...subproof(m, d.slice(0, k), b), mth(d.slice(k))]
    : [...subproof(m - k, d.slice(k), false), mth(d.slice(0, k))];
}

function largestPowerOfTwoBelow(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}

function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(createHash("sha256").update(Buffer.concat(parts)).digest());
}
