// Overlaps between submissions: levels, what they rest on, and text that many share.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { describePair } from '../../../../src/core/coverage/overlaps/explain';
import { judgePair, type JudgedPair } from '../../../../src/core/coverage/overlaps/nearness';
import { swapSides } from '../../../../src/core/language/matching/types';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission, OverlapPair } from '../../../../src/core/language/matching/types';
import { render } from '../../../../src/core/base/messages/text';
import { prose } from './fixture';

const submission = (id: string, given: Partial<ComparedSubmission>): ComparedSubmission => ({
  id,
  title: `Paper ${id.toLowerCase()}`,
  summary: '',
  text: prose(id, 300),
  issues: [],
  asks: [],
  ...given,
});

const levels = (all: ComparedSubmission[]): string[] =>
  findOverlaps(all).pairs.map(({ first, second, level }) => `${first} ${second} ${level}`);

describe('the level of a pair', () => {
  const quoted = prose('quoted', 40);
  const block = prose('block', 90);
  const original = prose('told', 400);
  const edited = original
    .split(' ')
    .map((word, i) => (i % 12 === 5 ? `new${i}` : word))
    .join(' ');
  const sentences = Array.from({ length: 20 }, (_unused, i) =>
    original
      .split(' ')
      .slice(i * 20, i * 20 + 20)
      .join(' '),
  );
  const reordered = sentences.reverse().join('. ');
  it.each<[string, Partial<ComparedSubmission>, Partial<ComparedSubmission>, string | undefined]>([
    ['the same text twice', { text: prose('same', 200) }, { text: prose('same', 200) }, 'copied'],
    [
      'a fifth of one in the other',
      { text: `${prose('a', 160)} ${quoted}` },
      { text: `${prose('b', 500)} ${quoted}` },
      'copied',
    ],
    [
      'a long block in two long texts',
      { text: `${prose('a', 1500)} ${block}` },
      { text: `${prose('b', 1500)} ${block}` },
      'copied',
    ],
    [
      'a block of ninety words in very long texts',
      { text: `${prose('a', 3000)} ${block}` },
      { text: `${prose('b', 3000)} ${block}` },
      'copied',
    ],
    [
      'a shared phrase in short texts',
      { text: `${prose('a', 30)} ${prose('q', 12)}` },
      { text: `${prose('b', 30)} ${prose('q', 12)}` },
      undefined,
    ],
    ['every twelfth word changed', { text: original }, { text: edited }, 'copied'],
    ['the sentences in another order', { text: original }, { text: reordered }, 'copied'],
    ['the same issues, and nothing else', { issues: ['I1', 'I2'] }, { issues: ['I1', 'I2'] }, undefined],
    ['an ask of both', { asks: ['Test the wells.'] }, { asks: ['Test the wells.'] }, 'same-asks'],
    ['nothing', { text: '' }, { text: '' }, undefined],
    ['one word', { text: 'water', title: '' }, { text: 'water', title: '' }, undefined],
    ['signs only', { text: '?! *', title: '--' }, { text: '?! *', title: '--' }, undefined],
  ])('%s', (_name, first, second, expected) => {
    const found = findOverlaps([
      submission('A', first),
      submission('B', second),
      submission('C', {}),
      submission('D', {}),
    ]).pairs;
    expect(found.map(({ level }) => level)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('the score of a pair', () => {
  const scoreOf = (shared: number): number => {
    const text = prose('same', shared);
    const all = [
      submission('A', { text: `${text} ${prose('a', 400 - shared)}`.trim() }),
      submission('B', { text: `${text} ${prose('b', 400 - shared)}`.trim() }),
      submission('C', {}),
    ];
    return findOverlaps(all).pairs[0]?.score ?? 0;
  };

  it('is near 1 for the same text twice', () => {
    expect(scoreOf(400)).toBeGreaterThan(0.95);
  });

  it('rises with every part that both have', () => {
    const scores = [80, 120, 160, 200, 240, 280, 320, 360, 400].map(scoreOf);
    expect(scores).toEqual([...scores].sort((x, y) => x - y));
    expect(new Set(scores).size).toBe(scores.length);
  });
});

describe('the evidence of a pair', () => {
  const quoted = prose('quoted', 50);
  const first = submission('A', {
    title: 'Rivers',
    text: `${prose('a', 450)} ${quoted}`,
    issues: ['I1', 'I2'],
  });
  const second = submission('B', { title: 'Lakes', text: `${quoted} ${prose('b', 150)}`, issues: ['I2'] });
  const [pair] = findOverlaps([second, first]).pairs;
  const judged = judgePair(pair!);

  it('holds the share of each text and the passage in both', () => {
    expect(pair).toMatchObject({
      first: 'A',
      second: 'B',
      containment: { first: 0.1, second: 0.25 },
      issues: ['I2'],
      rank: 1,
    });
    expect(pair?.passages.map((p) => first.text.slice(p.first.start, p.first.end))).toEqual([quoted]);
    expect(pair?.passages.map((p) => second.text.slice(p.second.start, p.second.end))).toEqual([quoted]);
  });

  it.each([
    [
      'en',
      [
        '10% of “Rivers” (50 words) stands',
        '25% of “Lakes” (50 words) stands',
        'The longest passage has 50 words.',
        'content of the shorter one is in the other too',
        'Issue of both: Water.',
      ],
    ],
    [
      'es',
      [
        'El 10 % de «Rivers» (50 palabras)',
        'El 25 % de «Lakes»',
        'El pasaje más largo tiene 50 palabras.',
        'del contenido del más corto está también en el otro',
        'Tema de ambos: Water.',
      ],
    ],
    [
      'fr',
      [
        '10 % de « Rivers » (50 mots)',
        '25 % de « Lakes »',
        'Le passage le plus long compte 50 mots.',
        'du contenu de la plus courte se retrouve dans l’autre',
        'Thème des deux : Water.',
      ],
    ],
  ] as const)('reads as plain sentences (%s)', (language, expected) => {
    const byId = new Map([first, second].map((one) => [one.id, one]));
    const withMore = { ...judged, reworded: 0.7 };
    const sentences = describePair(withMore, {
      titleOf: (id) => byId.get(id)?.title ?? '',
      issueName: () => 'Water',
    }).map((sentence) => render(sentence, language));
    expect(sentences).toHaveLength(expected.length);
    expected.forEach((start, i) => expect(sentences[i]).toContain(start));
  });

  it('tells of content in other words only what goes beyond the passages told before', () => {
    const names = { titleOf: () => '', issueName: () => '' };
    const said = (given: Partial<OverlapPair>) =>
      describePair({ ...judged, ...given }, names).map((sentence) => render(sentence, 'en'));
    const retold = (share: number) =>
      `About ${share}% of the content of the shorter one is in the other too, partly in other words.`;
    expect(said({ reworded: 0.22 })).not.toContain(retold(22));
    expect(said({ reworded: 0.6 })).toContain(retold(60));
    expect(said({ reworded: 0.22, level: 'reworded' })).toContain(retold(22));
    const none = { first: 0, second: 0 };
    expect(said({ reworded: 0.2, passages: [], containment: none })).toContain(retold(20));
  });

  it('says what a rewording is known by where neither words nor much content are the same', () => {
    const names = { titleOf: () => '', issueName: () => '' };
    const said = (given: Partial<OverlapPair>) =>
      describePair({ ...judged, passages: [], ...given }, names).map((sentence) => render(sentence, 'en'));
    const facts = 'Both have names and figures that hardly any other submission has.';
    expect(said({ level: 'reworded', reworded: 0.01 })).toContain(facts);
    expect(said({ level: 'reworded', reworded: 0.2 })).not.toContain(facts);
    expect(said({ level: 'same-asks', reworded: 0.01 })).not.toContain(facts);
    expect(said({ level: 'reworded', reworded: 0, basis: 'outlines' })).not.toContain(facts);
  });

  it('tells no percentage of a text of fewer than 150 words', () => {
    const names = { titleOf: () => '', issueName: () => '' };
    const short = { ...judged, words: { first: 149, second: 149 }, reworded: 0.6 };
    const said = (given: JudgedPair) => describePair(given, names).map((sentence) => render(sentence, 'en'));
    expect(said(short).join(' ')).not.toContain('%');
    expect(said({ ...short, level: 'reworded' })).toContain(
      'Much of the shorter one is in the other too, in other words.',
    );
  });

  it('can be read from the other side', () => {
    expect(swapSides(pair!)).toMatchObject({
      first: 'B',
      second: 'A',
      containment: { first: 0.25, second: 0.1 },
    });
    expect(swapSides(swapSides(pair!))).toEqual(pair);
  });
});

describe('text that many share', () => {
  const template = prose('template', 60);
  const withTemplate = (count: number, extra: (i: number) => string): ComparedSubmission[] =>
    Array.from({ length: count }, (_unused, i) =>
      submission(`S${100 + i}`, { title: '', text: `${template} ${prose(`own${i}n`, 900)} ${extra(i)}` }),
    );

  it('is told of once, with all who have it, and makes no pairs among many submissions', () => {
    const { pairs, common } = findOverlaps(withTemplate(60, () => ''));
    expect(pairs).toEqual([]);
    expect(common).toHaveLength(1);
    expect(common[0]?.sharedBy).toHaveLength(60);
    expect(common[0]!.stretch.end).toBeGreaterThan(300);
  });

  it('does not hide two submissions that share more than it', () => {
    const all = withTemplate(60, (i) => (i === 7 || i === 31 ? prose('real', 250) : ''));
    expect(levels(all)).toEqual(['S107 S131 copied']);
  });

  it('does not hide copies of one text, few or many', () => {
    const copies = (count: number) =>
      Array.from({ length: count }, (_unused, i) =>
        submission(`S${100 + i}`, { title: '', text: prose('letter', 400) }),
      );
    expect(levels(copies(10))).toHaveLength(45);
    const inMany = new Set(
      findOverlaps(copies(60))
        .pairs.filter(({ level }) => level === 'copied')
        .flatMap(({ first, second }) => [first, second]),
    );
    expect(inMany.size).toBe(60);
  });
});

describe('findOverlaps', () => {
  const parts = fc.array(
    fc.constantFrom('p', 'q', 'r', 's', 't').map((seed) => prose(seed, 25)),
    { maxLength: 4 },
  );
  const some = fc
    .array(
      fc.record({
        title: fc.constantFrom('Water in villages', 'Clean water', 'Prison visits', 'Visits', ''),
        summary: fc.constantFrom('', 'Visits to prisons in villages'),
        text: parts.map((list) => list.join('. ')),
        issues: fc.subarray(['I1', 'I2', 'I3']),
        asks: fc.subarray(['Open the wells', 'Visit each prison']),
      }),
      { maxLength: 9 },
    )
    .map((list) => list.map((one, i) => ({ ...one, id: `SUB-${i}` })));

  it('gives the same answer whatever the order of the submissions', () => {
    fc.assert(
      fc.property(
        some.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(findOverlaps(shuffled)).toEqual(findOverlaps(all));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('makes no pair of an issue that a whole coalition shares', () => {
    const { pairs } = findOverlaps(
      Array.from({ length: 50 }, (_unused, i) => submission(`S${100 + i}`, { title: '', issues: ['I1'] })),
    );
    expect(pairs).toEqual([]);
  });

  it('ranks a pair with more in common before one with less', () => {
    const asks = ['Test the wells.', 'Pay harvest workers by the day.', 'Open the archive.'];
    const all = [
      submission('A', { asks }),
      submission('B', { asks }),
      submission('C', { asks: ['Paint the bridges.', 'Open the archive.'] }),
    ];
    expect(findOverlaps(all).pairs[0]).toMatchObject({ first: 'A', second: 'B', rank: 1 });
  });
});
