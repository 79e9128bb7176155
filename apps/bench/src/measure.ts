/** Samples of one figure, in the order in which they were taken. */
export interface Samples {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
}

/** The middle value; the mean of the two middle ones when their number is even. NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}

/** Something that is measured again and again beside others. */
export interface Contender {
  readonly name: string;
  readonly unit: string;
  readonly once: () => Promise<number>;
}

/**
 * Measures the contenders in turn, A B A B …, after one round that does not count: these machines are shared,
 * and only what ran in the same minutes may be compared.
 */
export async function interleave(
  contenders: readonly Contender[],
  rounds: number,
): Promise<readonly Samples[]> {
  const values = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const value = await contender.once();
      if (round > 0) values[index]?.push(value);
    }
  }
  return contenders.map(({ name, unit }, index) => ({ name, unit, values: values[index] ?? [] }));
}

/**
 * A table of medians with the spread, and the ratio to the first line, which is the floor.
 *
 * @param beside Another line to compare with, round by round: the ratio is the median of theirs.
 */
export function report(title: string, samples: readonly Samples[], beside?: string): string {
  const floor = median(samples[0]?.values ?? []);
  const other = samples.find(({ name }) => name === beside)?.values;
  const rows = samples.map(({ name, unit, values }) => {
    const middle = median(values);
    const against = other
      ? median(values.map((value, at) => value / (other[at] ?? Number.NaN)))
      : middle / floor;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    return `| ${name} | ${round(middle)} ${unit} | ${round(low)} - ${round(high)} | ${ratio(against)} |`;
  });
  return [`### ${title}`, "", "| | median | range | ratio |", "|---|---|---|---|", ...rows].join("\n");
}

function round(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toFixed(1);
}

// Two digits that say something, however far below the floor.
function ratio(value: number): string {
  return value >= 0.1 ? value.toFixed(2) : value.toPrecision(2);
}
