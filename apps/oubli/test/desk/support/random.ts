/** Random choices that are the same in every run with the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0 to `most`. */
  upTo(most: number): number;
  oneOf<T>(all: readonly T[]): T;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const upTo = (most: number): number => Math.floor(next() * (most + 1));
  return {
    upTo,
    oneOf: (all) => {
      const one = all[upTo(all.length - 1)];
      if (one === undefined) throw new Error("nothing to choose from");
      return one;
    },
  };
}

/** Checks a promise for many random lists; a failure names the seed that brings it back. */
export function forManyLists<T>(
  make: (random: Random) => T,
  most: number,
  check: (list: readonly T[]) => void,
): void {
  for (let seed = 1; seed <= LISTS; seed += 1) {
    const random = randomOf(seed);
    const list = Array.from({ length: random.upTo(most) }, () => make(random));
    try {
      check(list);
    } catch (error) {
      throw new Error(`does not hold for seed ${seed}: ${JSON.stringify(list)}`, { cause: error });
    }
  }
}

const LISTS = 2_000;
