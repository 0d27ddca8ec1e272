// Chance that is the same in every run.

/** Gives numbers from 0 to below 1. */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from 0 to below `count`. */
export const below = (random: Random, count: number): number => Math.floor(random() * count);

/** A whole number from 0 to below `count`, low ones far more often: few words are frequent, many are rare. */
export const rarer = (random: Random, count: number): number => Math.floor(count * random() ** 2.5);

export const chance = (random: Random, probability: number): boolean => random() < probability;

export function among<T>(random: Random, list: readonly T[]): T {
  const chosen = list[below(random, list.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from');
  return chosen;
}

/** All of the list in another order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const mixed = [...list];
  for (let i = mixed.length - 1; i > 0; i--) {
    const j = below(random, i + 1);
    [mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T];
  }
  return mixed;
}

/** `count` different ones of the list, or all of a shorter one. */
export const several = <T>(random: Random, list: readonly T[], count: number): T[] =>
  shuffled(random, list).slice(0, count);
