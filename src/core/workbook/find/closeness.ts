// How far two words are apart.

const FAR = 99;

/**
 * Letters to insert, drop, change or swap with their neighbour (optimal string alignment) to make one word of the other; 99 as
 * soon as it is more than `most`.
 */
export function closeness(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return FAR;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const changed = (row[j - 1] ?? FAR) + (isSame ? 0 : 1);
      const swapped = isSwap ? (before[j - 2] ?? FAR) + 1 : FAR;
      next.push(Math.min((row[j] ?? FAR) + 1, (next[j - 1] ?? FAR) + 1, changed, swapped));
    }
    if (Math.min(...next) > most) return FAR;
    [before, row] = [row, next];
  }
  return row[other.length] ?? FAR;
}
