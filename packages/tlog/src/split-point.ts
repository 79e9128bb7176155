/** The largest power of two below `size`: where RFC 6962 section 2.1 splits a tree of two or more leaves. */
export function splitPoint(size: number): number {
  let left = 1;
  // Multiplication instead of bit shifts: shifts wrap at 2^31, sizes do not.
  while (left * 2 < size) left *= 2;
  return left;
}
