/** Choices that come out the same on every machine: a small generator (mulberry32) with a fixed seed. */
export function createRandom(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(next() * list.length)];
  /** Between `least` and `most` different items. */
  const pickSome = (list, least, most) => {
    const rest = [...list];
    const count = least + Math.floor(next() * (most - least + 1));
    return Array.from({ length: count }, () => rest.splice(Math.floor(next() * rest.length), 1)[0]);
  };
  return { pick, pickSome };
}
