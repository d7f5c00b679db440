/** One side of a comparison: does the work once and answers the milliseconds it took. */
export type Side = () => Promise<number>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1], sorted[middle]];
  if (high === undefined) throw new Error('nothing was measured');
  return sorted.length % 2 === 1 || low === undefined ? high : (low + high) / 2;
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/**
 * All sides in turn, round after round, each round beginning with another side, so that what else the
 * machine does falls on all of them. Warm-up rounds are run and forgotten. Answers medians, by side.
 */
export async function sideBySide<Name extends string>(
  sides: Readonly<Record<Name, Side>>,
  { rounds, warmUp = 1 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<Readonly<Record<Name, number>>> {
  // The keys of a record are its names.
  const names = Object.keys(sides) as Name[];
  const took = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    const first = (round + warmUp) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const ms = await sides[name]();
      if (round >= 0) took.get(name)?.push(ms);
    }
  }
  return medians(took);
}

export function medians<Name extends string>(
  took: ReadonlyMap<Name, readonly number[]>,
): Readonly<Record<Name, number>> {
  // As above.
  return Object.fromEntries(Array.from(took, ([name, all]) => [name, median(all)])) as Record<
    Name,
    number
  >;
}
