// The baseline: stems of words and nothing else, weighed as search engines do (BM25, k1 1.2, b 0.75).
import { detectLanguage } from './language';
import type { Demand } from '../../../src/core/follow-up/uptake/match-asks';
import { SMALL_WORDS } from '../../../src/core/language/reading/small-words';
import { stemIn } from '../../../src/core/language/reading/stems';
import { foldedWords } from '../../../src/core/language/reading/words';
import type { Ranking } from './retrieval';

const K1 = 1.2;
const B = 0.75;
const MOST = 50;

function counts({ text }: Demand): Map<string, number> {
  const language = detectLanguage(text);
  const found = new Map<string, number>();
  for (const word of foldedWords(text)) {
    if (SMALL_WORDS[language].has(word)) continue;
    const stem = stemIn(language, word);
    found.set(stem, (found.get(stem) ?? 0) + 1);
  }
  return found;
}

const total = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, n) => sum + n, 0);

export function keywordRanking(asks: readonly Demand[], recommendations: readonly Demand[]): Ranking {
  const bags = recommendations.map(counts);
  const lengths = bags.map(total);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const having = new Map<string, number>();
  for (const bag of bags) for (const stem of bag.keys()) having.set(stem, (having.get(stem) ?? 0) + 1);
  const weightOf = (stem: string): number => {
    const texts = having.get(stem) ?? 0;
    return Math.log(1 + (bags.length - texts + 0.5) / (texts + 0.5));
  };
  const scoreOf = (wanted: ReadonlyMap<string, number>, row: number): number => {
    let score = 0;
    for (const [stem, times] of wanted) {
      const count = bags[row]?.get(stem) ?? 0;
      const damping = K1 * (1 - B + (B * (lengths[row] ?? 0)) / average);
      score += (times * weightOf(stem) * count * (K1 + 1)) / (count + damping);
    }
    return score;
  };
  return asks.map((ask) => {
    const wanted = counts(ask);
    return recommendations
      .map(({ id }, row) => ({ id, score: scoreOf(wanted, row) }))
      .filter(({ score }) => score > 0)
      .sort((one, other) => other.score - one.score)
      .slice(0, MOST)
      .map(({ id }) => id);
  });
}
