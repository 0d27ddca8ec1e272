// One score orders all pairs, whatever their level.
import { describe, expect, it } from '@jest/globals';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { OverlapPair } from '../../../../src/core/language/matching/types';
import { prose } from '../../coverage/overlaps/fixture';
import { pairOf, submission } from './pair-of';

const copied = (words: number, of: number): number => {
  const part = prose('part', words);
  const pair = pairOf(
    { text: `${part} ${prose('a', of - words)}`.trim() },
    { text: `${prose('b', of - words)} ${part}`.trim() },
  );
  return pair?.score ?? 0;
};

describe('the score of a pair', () => {
  it.each([
    ['a text that stands wholly in another', copied(200, 200), 0.95, 1],
    ['half of a text', copied(100, 200), 0.8, 0.95],
    ['sixty words of 2,800', copied(60, 2800), 0.6, 0.7],
  ])('is by how much is copied: %s', (_name, score, least, most) => {
    expect(score).toBeGreaterThanOrEqual(least);
    expect(score).toBeLessThanOrEqual(most);
  });

  it.each([100, 300])('rises with every word that is copied, in texts of %i words', (of) => {
    const scores = [0.1, 0.2, 0.4, 0.6, 0.8, 1].map((share) => copied(of * share, of));
    expect(scores).toEqual([...scores].sort((x, y) => x - y));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('of asks in common is above that of a guess, and orders the answer', () => {
    const asks = [
      'Build wells in every mountain village.',
      'Abolish the death penalty for all crimes.',
      'Ratify the Optional Protocol to the Convention against Torture.',
    ];
    const same = pairOf({ asks }, { asks })?.score ?? 0;
    const guessed = pairOf(
      { text: `${prose('a', 300)} ${prose('q', 14)}` },
      { text: `${prose('q', 14)} ${prose('b', 300)}` },
    );
    expect(same).toBeGreaterThanOrEqual(0.4);
    expect(guessed?.score ?? 0).toBeLessThan(0.4);
    const all = [
      submission('A', { text: prose('one', 200) }),
      submission('B', { text: prose('one', 200), asks }),
      submission('C', { asks }),
    ];
    const scores = findOverlaps(all).pairs.map(({ score }: OverlapPair) => score);
    expect(scores).toHaveLength(2);
    expect(scores).toEqual([...scores].sort((x, y) => y - x));
  });
});

describe('a submission without a text', () => {
  const summary = prose('summary', 90);

  it('is compared by its summary, which another may have pasted', () => {
    const pair = pairOf({ text: '', summary }, { text: `${prose('b', 200)}\n${summary}` });
    expect(pair).toMatchObject({ level: 'copied', basis: 'mixed' });
    expect(pair?.passages[0]?.words).toBe(90);
  });

  it('has passages where they stand in title, summary and asks, one a line', () => {
    const pair = pairOf({ title: 'Water', text: '', summary }, { title: 'Air', text: '', summary });
    expect(pair).toMatchObject({ level: 'copied', basis: 'outlines' });
    const { start, end } = pair?.passages[0]?.first ?? { start: 0, end: 0 };
    expect(`Water\n${summary}`.slice(start, end)).toBe(summary);
  });
});
