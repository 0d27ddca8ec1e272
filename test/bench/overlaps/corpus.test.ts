// The generated submissions are the same in every run, and overlap as their truth says.
import { describe, expect, it } from '@jest/globals';
import { createCorpus, createDrafts, type Corpus, type TruthLevel } from './corpus';
import { wordCount } from './document';
import { ISSUES, SUB_ISSUES, WORDINGS, issueOf, wordingsOf } from './issues';
import { plainWords } from './naive';
import { translatedAsks } from './wordings/held-out-languages';

const corpus = createCorpus(80, 3);
const { drafts: whole } = createDrafts(80, 3);

function plantedPairs({ planted, drafts, submissions }: Corpus, wanted: TruthLevel) {
  return [...planted]
    .filter(([, level]) => level === wanted)
    .map(([key]) => {
      const [first, second] = key.split(' ').map(Number) as [number, number];
      return {
        bodies: [whole[first]!.body, whole[second]!.body] as const,
        drafts: [drafts[first]!, drafts[second]!] as const,
        texts: [submissions[first]!.text, submissions[second]!.text] as const,
      };
    });
}

/** Words in sentences of the body that both have word for word. */
function sharedWords({ bodies: [first, second] }: ReturnType<typeof plantedPairs>[number]): number {
  const sentences = new Set(first.map(({ text }) => text));
  return second.filter(({ text }) => sentences.has(text)).reduce((sum, { text }) => sum + wordCount(text), 0);
}

describe('generated submissions', () => {
  it('are the same for the same seed and others for another', () => {
    expect(createCorpus(80, 3).submissions).toEqual(corpus.submissions);
    expect(createCorpus(80, 4).submissions).not.toEqual(corpus.submissions);
  });

  it('have about 2,800 words, and one id each', () => {
    const english = corpus.drafts.filter(({ asks }) => asks.every(({ half }) => half !== 'translated'));
    const mean = corpus.submissions.reduce((sum, { text }) => sum + wordCount(text), 0) / 80;
    expect(english.length).toBeGreaterThan(70);
    expect(mean).toBeGreaterThan(2500);
    expect(mean).toBeLessThan(3000);
    expect(new Set(corpus.submissions.map(({ id }) => id)).size).toBe(80);
  });

  it('use few words often and thousands rarely', () => {
    const texts = new Map<string, number>();
    for (const { text } of corpus.submissions) {
      for (const word of new Set(plainWords(text).filter((each) => !/\d/.test(each)))) {
        texts.set(word, (texts.get(word) ?? 0) + 1);
      }
    }
    const counts = [...texts.values()];
    expect(counts.length).toBeGreaterThan(10_000);
    expect(counts.filter((count) => count <= 4).length / counts.length).toBeGreaterThan(0.7);
    expect(counts.filter((count) => count >= 40).length).toBeLessThan(1500);
  });
});

describe('the truth about pairs', () => {
  it.each<{ level: TruthLevel; least: number; most: number }>([
    { level: '1-5', least: 60, most: 200 },
    { level: '1-10', least: 180, most: 350 },
    { level: '1-25', least: 500, most: 800 },
  ])('level $level repeats $least to $most words', ({ level, least, most }) => {
    const pairs = plantedPairs(corpus, level);
    expect(pairs.length).toBeGreaterThan(0);
    for (const pair of pairs) {
      expect(sharedWords(pair)).toBeGreaterThanOrEqual(least);
      expect(sharedWords(pair)).toBeLessThanOrEqual(most);
    }
  });

  it('level 0 is one text twice, under two titles', () => {
    const pairs = plantedPairs(corpus, '0');
    expect(pairs.length).toBeGreaterThan(0);
    for (const { texts, drafts } of pairs) {
      expect(texts[0]).toBe(texts[1]);
      expect(drafts[0].title).not.toBe(drafts[1].title);
    }
  });

  it.each<{ level: TruthLevel; asks: number }>([
    { level: '4', asks: 4 },
    { level: '5', asks: 5 },
    { level: '5p', asks: 5 },
    { level: '5x', asks: 4 },
  ])('level $level shares $asks asks or more, none word for word, and no sentence', ({ level, asks }) => {
    for (const pair of plantedPairs(corpus, level)) {
      const [first, second] = pair.drafts;
      const shared = second.asks.filter((ask) =>
        first.asks.some(({ identity }) => identity === ask.identity),
      );
      expect(shared.length).toBeGreaterThanOrEqual(asks);
      expect(shared.some((ask) => first.asks.some(({ text }) => text === ask.text))).toBe(false);
      expect(sharedWords(pair)).toBe(0);
    }
  });

  it('level 7 shares what an organization says of itself and a quoted article, and no issue', () => {
    for (const { drafts } of plantedPairs(corpus, '7')) {
      const [first, second] = drafts;
      expect(second.blurb).toBe(first.blurb);
      expect(second.article).toBe(first.article);
      expect(first.subIssues.map(issueOf)).not.toContain(issueOf(second.subIssues[0] ?? ''));
    }
  });

  it('is the same from both sides, and most pairs do not overlap', () => {
    let none = 0;
    for (let i = 0; i < 80; i++) {
      for (let j = i + 1; j < 80; j++) {
        expect(corpus.level(i, j)).toBe(corpus.level(j, i));
        if (corpus.level(i, j) === '8') none++;
      }
    }
    expect(none / ((80 * 79) / 2)).toBeGreaterThan(0.7);
  });
});

describe('wordings', () => {
  it('cover at least twelve issues with two sub-issues each', () => {
    expect(ISSUES.length).toBeGreaterThanOrEqual(12);
    expect(SUB_ISSUES).toHaveLength(2 * ISSUES.length);
  });

  it.each(SUB_ISSUES)('%s says the same things in both halves, each in two ways that differ', (subIssue) => {
    const [dev, heldOut, plain] = [
      wordingsOf('dev', subIssue),
      wordingsOf('heldOut', subIssue),
      wordingsOf('plain', subIssue),
    ];
    expect(dev.problem).toHaveLength(4);
    for (const other of [heldOut, plain]) {
      for (const kind of ['problem', 'group', 'harm', 'remedy', 'facts', 'asks'] as const) {
        expect(other[kind]).toHaveLength(dev[kind].length);
      }
    }
    for (const frames of ['facts', 'asks'] as const) {
      dev[frames].forEach((wordings, i) => {
        const all = [...wordings, ...(heldOut[frames][i] ?? [])];
        expect(new Set(all).size).toBeGreaterThanOrEqual(4);
      });
    }
  });

  it('have as many parts of sentences and asks of any issue in each half', () => {
    for (const half of ['heldOut', 'plain'] as const) {
      const { narrative, genericAsks } = WORDINGS[half];
      expect(genericAsks).toHaveLength(WORDINGS.dev.genericAsks.length);
      for (const [part, list] of Object.entries(WORDINGS.dev.narrative)) {
        expect([part, narrative[part as keyof typeof narrative].length]).toEqual([part, list.length]);
      }
    }
  });

  it('of other languages are one a specific ask', () => {
    for (const { es, fr } of Object.values(translatedAsks)) {
      expect(es).toHaveLength(4);
      expect(fr).toHaveLength(4);
    }
  });
});
