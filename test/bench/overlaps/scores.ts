// A score for each pair of a collection, by the places of the two; 0 where none was set.

export interface Scores {
  set(first: number, second: number, score: number): void;
  get(first: number, second: number): number;
}

export function createScores(count: number): Scores {
  const scores = new Float64Array((count * (count - 1)) / 2);
  const place = (first: number, second: number): number => {
    const [low, high] = first < second ? [first, second] : [second, first];
    return (high * (high - 1)) / 2 + low;
  };
  return {
    set: (first, second, score) => {
      scores[place(first, second)] = score;
    },
    get: (first, second) => scores[place(first, second)] ?? 0,
  };
}

/** Calls with each pair once, the lower place first. */
export function forEachPair(count: number, see: (first: number, second: number) => void): void {
  for (let first = 0; first < count; first++) {
    for (let second = first + 1; second < count; second++) see(first, second);
  }
}
