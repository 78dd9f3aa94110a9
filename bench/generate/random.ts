/** Chance that can be repeated: the same seeds give the same numbers, on any machine. */
export interface Random {
  /** From 0 up to 1, without it. */
  readonly next: () => number;
}

/** A stream of chance of its own for each list of seeds. A 32-bit generator (mulberry32): quick, and more than good enough for made-up words. */
export function makeRandom(...seeds: readonly number[]): Random {
  let state = 0x9e3779b9;
  for (const seed of seeds) state = Math.imul(state ^ (seed + 0x7f4a7c15), 0x85ebca6b) ^ (state >>> 13);
  return {
    next: () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    },
  };
}

/** True with a probability. */
export function happens(random: Random, probability: number): boolean {
  return random.next() < probability;
}

/** A whole number from 0 up to a limit, without it. */
export function below(random: Random, limit: number): number {
  return Math.floor(random.next() * limit);
}

/** An item of a list, each as likely as the others. */
export function pick(random: Random, list: readonly string[]): string {
  return list[below(random, list.length)] ?? '';
}

/** A place from 0 up to a limit where the first are the likeliest: the more so, the higher the bend. */
export function bent(random: Random, limit: number, bend: number): number {
  return Math.floor(random.next() ** bend * limit);
}

/** A place in a list of shares, as likely as its share is large. */
export function weighted(random: Random, shares: readonly number[]): number {
  let left = random.next() * shares.reduce((sum, share) => sum + share, 0);
  const place = shares.findIndex((share) => (left -= share) < 0);
  return place === -1 ? shares.length - 1 : place;
}

/** A number whose logarithm is normally distributed: half of them lie below the median. */
export function logNormal(random: Random, median: number, sigma: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return median * Math.exp(sigma * normal);
}
