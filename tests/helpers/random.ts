/** Chance that can be repeated: the same seed gives the same sequence on every machine (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number;
  pick<T>(items: readonly T[]): T;
  /** Up to `most` different items, in any order. */
  some<T>(items: readonly T[], most: number): T[];
}

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  const pick = <T>(items: readonly T[]) => items[below(items.length)];
  return {
    below,
    pick,
    some(items, most) {
      const left = [...items];
      const count = Math.min(below(most + 1), left.length);
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)[0]);
    },
  };
}
