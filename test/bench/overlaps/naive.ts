// The plain ways of comparing all pairs of texts, written so that they are quick for what they are.
import { createScores, forEachPair, type Scores } from './scores';

const RUN = 6;

export const plainWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Share of the smaller set of six-word runs that the other has too. */
export function shingleScores(texts: readonly string[]): Scores {
  const sets = texts.map((text) => {
    const words = plainWords(text);
    const runs = new Set<string>();
    for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
    return runs;
  });
  const scores = createScores(texts.length);
  forEachPair(texts.length, (i, j) => {
    const [a, b] = [sets[i] as Set<string>, sets[j] as Set<string>];
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    let shared = 0;
    for (const run of small) if (large.has(run)) shared++;
    scores.set(i, j, small.size === 0 ? 0 : shared / small.size);
  });
  return scores;
}

function weighted(texts: readonly string[]): Map<string, number>[] {
  const texted = new Map<string, number>();
  const counts = texts.map((text) => {
    const count = new Map<string, number>();
    for (const word of plainWords(text)) count.set(word, (count.get(word) ?? 0) + 1);
    for (const word of count.keys()) texted.set(word, (texted.get(word) ?? 0) + 1);
    return count;
  });
  for (const count of counts) {
    let squares = 0;
    for (const [word, times] of count) {
      const weight = (1 + Math.log(times)) * Math.log(texts.length / (texted.get(word) ?? 1));
      count.set(word, weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (const [word, weight] of count) count.set(word, weight / length);
  }
  return counts;
}

/** Cosine of the words weighted by how often they stand in a text and in how few texts. */
export function cosineScores(texts: readonly string[]): Scores {
  const vectors = weighted(texts);
  const scores = createScores(texts.length);
  forEachPair(texts.length, (i, j) => {
    const [a, b] = [vectors[i] as Map<string, number>, vectors[j] as Map<string, number>];
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    let sum = 0;
    for (const [word, weight] of small) {
      const other = large.get(word);
      if (other !== undefined) sum += weight * other;
    }
    scores.set(i, j, sum);
  });
  return scores;
}
