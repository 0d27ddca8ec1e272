// What the dialog marks in two texts, and how much of them it shows.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  differingWords,
  excerptsOf,
  piecesOf,
  wordSpans,
  type Span,
} from '../../../../src/sidebar/coverage/side-by-side/spans';

const whole = (text: string): Span => ({ start: 0, end: text.length });
const wordsIn = (text: string, spans: readonly Span[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe('words that differ inside a passage', () => {
  it.each([
    ['nothing in equal texts', 'Rents rose fast', 'Rents rose fast', [], []],
    ['a word that was replaced', 'Rents rose by a third', 'Rents fell by a third', ['rose'], ['fell']],
    ['words that only one has, as one span', 'Rents rose', 'Rents of homes rose', [], ['of homes']],
    ['not case, accents or quotes', "L’État n'a pas agi.", 'l’etat n’a pas AGI', [], []],
    ['not line breaks or punctuation', 'Rents rose;\nagain', 'rents rose again', [], []],
    ['words at the end', 'Rents rose', 'Rents rose twice', [], ['twice']],
  ])('are %s', (_, first, second, left, right) => {
    const found = differingWords(first, second, { first: whole(first), second: whole(second) });
    expect([wordsIn(first, found.first), wordsIn(second, found.second)]).toEqual([left, right]);
  });

  it('have offsets of the whole text', () => {
    const [first, second] = ['Before. Rents rose by a third.', 'Rents fell by a third.'];
    const found = differingWords(first, second, { first: { start: 8, end: 29 }, second: whole(second) });
    expect([wordsIn(first, found.first), wordsIn(second, found.second)]).toEqual([['rose'], ['fell']]);
  });

  it('are not marked where two stretches have hardly anything in common', () => {
    const first = Array.from({ length: 500 }, (_, index) => `a${index}`).join(' ');
    const second = first.replace(/a/g, 'b');
    const found = differingWords(first, second, { first: whole(first), second: whole(second) });
    expect(found).toEqual({ first: [], second: [] });
  });
});

const text = Array.from({ length: 300 }, (_, index) => `w${index}`).join(' ');
const spanOf = (from: number, to: number): Span => ({
  start: text.indexOf(`w${from} `),
  end: text.indexOf(`w${to} `),
});

describe('excerpts', () => {
  const shownBy = (spans: readonly Span[]): string[] =>
    excerptsOf(text, spans).map((part) => {
      if (part.kind === 'gap') return `${part.words} left out`;
      const words = text.slice(part.span.start, part.span.end).trim().split(' ');
      return `${words[0]} to ${words.at(-1)}`;
    });

  it.each([
    ['all of a text without passages', [], ['w0 to w299']],
    ['forty words on both sides', [spanOf(100, 120)], ['60 left out', 'w60 to w159', '140 left out']],
    [
      'two passages far apart, each on its own',
      [spanOf(50, 60), spanOf(200, 210)],
      ['w0 to w99', '60 left out', 'w160 to w249', '50 left out'],
    ],
    [
      'one stretch where little would be left out',
      [spanOf(100, 110), spanOf(190, 200)],
      ['60 left out', 'w60 to w239', '60 left out'],
    ],
    ['start and end where little would be left out', [spanOf(50, 250)], ['w0 to w299']],
  ])('show %s', (_, spans, expected) => {
    expect(shownBy(spans)).toEqual(expected);
  });

  it('show every passage whole, and every word once or as left out', () => {
    const places = fc.tuple(fc.nat(298), fc.integer({ min: 1, max: 60 }));
    fc.assert(
      fc.property(fc.array(places, { maxLength: 6 }), (given) => {
        const words = wordSpans(text);
        const spans = given.map(([from, count]) => ({
          start: words[from]?.start ?? 0,
          end: words[Math.min(299, from + count - 1)]?.end ?? 0,
        }));
        const parts = excerptsOf(text, spans);
        const shown = parts.flatMap((part) => (part.kind === 'text' ? [part.span] : []));
        const left = parts.reduce((sum, part) => sum + (part.kind === 'gap' ? part.words : 0), 0);
        const seen = shown.reduce((sum, { start, end }) => sum + wordSpans(text.slice(start, end)).length, 0);
        expect(seen + left).toBe(300);
        for (const { start, end } of spans)
          expect(shown.some((one) => one.start <= start && end <= one.end)).toBe(true);
      }),
    );
  });
});

describe('pieces', () => {
  it('say to which passages they belong, where those begin, and which words differ', () => {
    const sample = 'aaa bbb ccc ddd eee';
    const pieces = piecesOf(
      sample,
      { start: 4, end: 19 },
      [
        { start: 4, end: 15 },
        { start: 8, end: 19 },
      ],
      [{ start: 12, end: 15 }],
    );
    expect(pieces).toEqual([
      { text: 'bbb ', passages: [1], begins: [1], differs: false },
      { text: 'ccc ', passages: [1, 2], begins: [2], differs: false },
      { text: 'ddd', passages: [1, 2], begins: [], differs: true },
      { text: ' eee', passages: [2], begins: [], differs: false },
    ]);
  });

  it('make up the stretch again, whatever the passages are', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(span), fc.array(span), span, (spans, differing, shown) => {
        const sample = text.slice(0, 60);
        const joined = piecesOf(sample, shown, spans, differing)
          .map((piece) => piece.text)
          .join('');
        expect(joined).toBe(sample.slice(shown.start, shown.end));
      }),
    );
  });
});
