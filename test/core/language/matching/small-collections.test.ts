// Collections as small as a coalition's: what several may have in common is no overlap, what two copied is one.
import { describe, expect, it } from '@jest/globals';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission } from '../../../../src/core/language/matching/types';
import { mix } from '../../../../src/core/language/reading/hashes';

const WORDS =
  `the of and to in that for was with they on said not by had from their are have were been more about when
  people village road school water court police officer family woman children house land letter report year month week
  complaint answer office worker farmer teacher nurse market price money rent fine law judge lawyer hearing prison cell
  river bridge boat fish tree field harvest winter summer rain night morning told asked waited lost found closed opened
  paid refused signed wrote called walked moved built broke fell grew small large old new many few first last other same
  without after before during against between under over again never often only still each most some any who which what
  nobody somebody everything nothing town district hospital clinic medicine doctor food bread coal fire door window`.split(
    /\s+/,
  );

/** Invented sentences of usual words, so that two texts share most of their words by chance; `seed` is any number. */
function story(seed: number, count: number): string {
  let state = seed;
  const next = (below: number): number => (mix((state = (state + 0x9e3779b9) | 0)) >>> 0) % below;
  const words = Array.from({ length: count }, (_unused, i) => {
    const word = next(12) === 0 ? `Kel${next(600).toString(36)}an` : (WORDS[next(WORDS.length)] ?? '');
    return i % 14 === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
  });
  return words.map((word, i) => (i % 14 === 13 || i === count - 1 ? `${word}.` : word)).join(' ');
}

const ARTICLE =
  'Every person who is held shall be brought without delay before a judge who has the power to order release, shall be told the grounds in a tongue that he or she understands, and shall be free to speak with a lawyer of his or her own choosing, in private and without payment where the person has no means';
const RECOMMENDATION =
  'Take all steps that are needed to bring the rules on prisons into line with the standards that protect everyone who is held there, and report on them every year (Norway)';
const POSITION =
  'All members of our coalition share one conviction. A review changes lives only when the government tells openly what it has done, when those whom it concerns are heard before and after, and when parliament debates the outcome. We therefore ask, whatever the subject of each submission, for a standing body with seats for civil society, for the publication of every recommendation in all languages of the country, and for a report in the second year.';
const NAMES = Array.from({ length: 24 }, (_unused, i) => `Sorvan Union of Tel${'abcdefgh'[i % 8]}${i}`).join(
  '; ',
);

interface Case {
  readonly name: string;
  /** How many have it. */
  readonly holders: number;
  /** The words as the holder with this number has them. */
  say(holder: number): string;
}

const CASES: readonly Case[] = [
  {
    name: 'a quoted treaty article',
    holders: 2,
    say: (i) => (i === 0 ? `Article 9 of the Covenant says: “${ARTICLE}.”` : `"${ARTICLE}" (ICCPR, art. 9).`),
  },
  { name: 'a quoted treaty article', holders: 4, say: () => `Article 9 provides that "${ARTICLE}".` },
  {
    name: 'an article quoted in French',
    holders: 2,
    say: () => `L’article 9 du Pacte dispose : « ${ARTICLE} ».`,
  },
  {
    name: 'an earlier recommendation',
    holders: 2,
    say: (i) =>
      i === 0 ? `118.52 ${RECOMMENDATION};` : `It accepted the recommendation “${RECOMMENDATION}”.`,
  },
  {
    name: 'an earlier recommendation',
    holders: 4,
    say: () => `The recommendation to "${RECOMMENDATION}" was supported.`,
  },
  { name: 'the common paragraph', holders: 3, say: () => POSITION },
  { name: 'the common paragraph', holders: 4, say: () => POSITION },
  { name: 'one sentence of all', holders: 4, say: () => POSITION.split(' ').slice(0, 34).join(' ') },
  { name: 'a list of those who sign', holders: 2, say: () => NAMES },
];

const SIZES = [2, 4, 8, 14, 30] as const;
const ABOVE_RELATED = ['copied', 'reworded', 'same-asks'];

/** Submissions of 350 to 1,250 words; `put` gives what the one with a number has besides, '' for nothing. */
function collection(size: number, put: (number: number) => string): ComparedSubmission[] {
  return Array.from({ length: size }, (_unused, i) => {
    const [before, after] = [
      story(i * 31 + size, 150 + (i % 4) * 150),
      story(i * 57 + 5000 + size, 200 + (i % 3) * 225),
    ];
    return {
      id: `S${100 + i}`,
      title: '',
      summary: '',
      issues: [],
      asks: [],
      text: [before, put(i), after].filter((part) => part !== '').join('\n\n'),
    };
  });
}

const close = (submissions: readonly ComparedSubmission[]): string[] =>
  findOverlaps(submissions)
    .pairs.filter(({ level }) => ABOVE_RELATED.includes(level))
    .map(({ first, second, level }) => `${first} ${second} ${level}`);

describe.each(SIZES)('among %i submissions', (size) => {
  it('texts of the same usual words are no overlap', () => {
    expect(close(collection(size, () => ''))).toEqual([]);
  });

  it.each(CASES.filter(({ holders }) => holders <= size))(
    '$name in $holders of them is no overlap',
    ({ holders, say }) => {
      expect(close(collection(size, (i) => (i < holders ? say(i) : '')))).toEqual([]);
    },
  );

  it('eighty words that two have without a source are copied', () => {
    const copied = story(999, 80);
    expect(close(collection(size, (i) => (i < 2 ? copied : '')))).toEqual(['S100 S101 copied']);
  });

  it('testimony that two have in quotation marks is copied, since it has no public source', () => {
    const told = `“${story(998, 90)}”`;
    expect(close(collection(size, (i) => (i < 2 ? told : '')))).toEqual(['S100 S101 copied']);
  });
});

it.each(SIZES.filter((size) => size >= 4))(
  'among %i submissions a long part that three took over is copied, also beside a common paragraph',
  (size) => {
    const part = story(997, 260);
    const found = close(collection(size, (i) => (i < 3 ? `${part}\n\n${POSITION}` : POSITION)));
    expect(found).toEqual(['S100 S101 copied', 'S100 S102 copied', 'S101 S102 copied']);
  },
);

it.each(SIZES.filter((size) => size >= 8))(
  'among %i submissions a short letter that several send is copied',
  (size) => {
    const letter = story(996, 120);
    const all = collection(size, () => '').map((one, i) => (i < 5 ? { ...one, text: letter } : one));
    expect(close(all)).toHaveLength(10);
  },
);

describe('the same story in other words', () => {
  const names = Array.from({ length: 40 }, (_unused, i) => `Mor${'aeiou'[i % 5]}v${i}`);
  /** Sentences that are made of other usual words and have the same names. */
  const telling = (seed: number): string =>
    names.map((name, i) => `${story(seed + i * 13, 9).replace('.', '')} ${name}.`).join(' ');
  it.each([8, 14, 30])('is reworded among %i', (size) => {
    expect(close(collection(size, (i) => (i < 2 ? telling(i * 7001 + 40) : '')))).toEqual([
      'S100 S101 reworded',
    ]);
  });
});
