import { describe, expect, it } from '@jest/globals';
import { generatedSet } from './generated';
import { keywordRanking } from './keywords';
import { retrieval } from './retrieval';

const ask = (id: string, ...right: string[]) => ({ id, text: '', right });

describe('retrieval', () => {
  it.each([
    ['all found at once', [ask('a', '1')], [['1', '2']], 1, 1],
    ['one of two, in second place', [ask('a', '1', '2')], [['3', '1']], 0.5, 0.5],
    ['nothing', [ask('a', '1')], [[]], 0, 0],
    ['two asks, one of them', [ask('a', '1'), ask('b', '2')], [['1'], ['1']], 0.5, 0.5],
    [
      'the eleventh',
      [ask('a', '11')],
      [['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11']],
      0,
      1 / 11,
    ],
    ['itself left out', [ask('1', '2')], [['1', '2']], 1, 1],
  ])('counts %s', (_what, asks, found, recallAt10, meanReciprocalRank) => {
    expect(retrieval([{ asks, found }])).toEqual({ asks: asks.length, recallAt10, meanReciprocalRank });
  });
});

describe('generatedSet', () => {
  it('is the same each time, and never says the same in the same words', () => {
    const set = generatedSet(20, 60, 'dev');
    expect(generatedSet(20, 60, 'dev')).toEqual(set);
    const texts = new Map(set.recommendations.map(({ id, text }) => [id, text]));
    expect(set.asks.flatMap(({ right }) => right).length).toBeGreaterThan(0);
    for (const { text, right } of set.asks) for (const id of right) expect(texts.get(id)).not.toContain(text);
  });
});

describe('keywordRanking', () => {
  it('puts the recommendation with the rarer word first', () => {
    const recommendations = ['safe water', 'safe roads', 'safe bridges'].map((text) => ({ id: text, text }));
    expect(keywordRanking([{ id: 'a', text: 'Safer waters' }], recommendations)[0]?.[0]).toBe('safe water');
  });
});
