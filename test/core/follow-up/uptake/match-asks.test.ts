import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchAsks } from '../../../../src/core/follow-up/uptake/match-asks';
import { render } from '../../../../src/core/base/messages/text';
import { reasonMessage } from '../../../../src/core/follow-up/uptake/reasons';
import { readMeaningTable } from '../../../../src/core/language/meaning/table';
import { pageOfBuild } from '../../../support/page-of-build';
import type { Demand } from '../../../../src/core/follow-up/uptake/demand-features';

const RECOMMENDATIONS: readonly Demand[] = [
  { id: '7.1', text: 'Ratify the Convention on the Rights of Persons with Disabilities' },
  { id: '7.2', text: 'Accede to the Optional Protocol to the Convention against Torture' },
  { id: '7.3', text: 'Establish a moratorium on executions as a step towards abolishing the death penalty' },
  { id: '7.4', text: 'Relieve overcrowding in its prisons, among others by using alternative penalties' },
  {
    id: '7.5',
    text: 'Provide safe drinking water to villages along the northern rivers',
    countries: ['FJI'],
  },
  { id: '7.6', text: 'Bring safe drinking water to rural areas', countries: ['CHL'] },
  { id: '7.7', text: 'Train teachers who work with pupils from linguistic minorities' },
  { id: '7.8', text: 'Adopt a law against domestic violence and open shelters for its victims' },
  { id: '7.9', text: 'Continue to cooperate with the United Nations' },
];

const meaning = readMeaningTable(pageOfBuild('meaning').trimEnd());

const match = (text: string, more: Partial<Demand> = {}, recommendations = RECOMMENDATIONS) =>
  matchAsks([{ id: 'a', text, ...more }], recommendations, { meaning })[0] ?? {
    id: '',
    matches: [],
    opposed: [],
  };
const first = (text: string) => match(text).matches[0];

describe('matchAsks', () => {
  it.each([
    ['the short name of a treaty for its full one', 'Become a party to the CRPD', '7.1'],
    ['a protocol by its abbreviation', 'Sign OPCAT', '7.2'],
    ['an issue in everyday words', 'No more death sentences', '7.3'],
    ['a form of the word that no stemmer joins', 'Crowded jails are a disgrace', '7.4'],
    ['an ask in Spanish', 'Combatir la violencia doméstica', '7.8'],
    ['an ask in French', 'Abolir la peine de mort', '7.3'],
    ['words for other words', 'Courses for schoolteachers of minority children', '7.7'],
  ])('finds %s', (_what, ask, id) => {
    expect(first(ask)?.id).toBe(id);
  });

  it('gives the whole score to a recommendation that repeats the ask', () => {
    for (const { text } of RECOMMENDATIONS.slice(0, 8)) expect(first(text)?.score).toBeGreaterThan(0.8);
  });

  it('says what both have in common', () => {
    const reasons = first('Become a party to the CRPD')?.reasons ?? [];
    expect(reasons.map(({ kind }) => kind)).toContain('names');
    expect(reasons).toContainEqual({
      kind: 'names',
      what: expect.arrayContaining([{ en: 'CRPD', es: 'CDPD', fr: 'CDPH' }]),
    });
  });

  it('names words that mean much the same, as both write them', () => {
    const reasons = first('Crowded jails are a disgrace')?.reasons ?? [];
    expect(reasons).toContainEqual({
      kind: 'alike',
      what: expect.arrayContaining([expect.objectContaining({ en: 'Crowded ~ overcrowding' })]),
    });
  });

  it.each([
    ['en', 'In two languages (Spanish, English): pena de muerte ~ death penalty.'],
    ['es', 'En dos idiomas (español, inglés): pena de muerte ~ death penalty.'],
    ['fr', 'En deux langues (espagnol, anglais) : pena de muerte ~ death penalty.'],
  ] as const)('names in %s both languages and the words of both that say the same', (language, said) => {
    const asked = match('Abolir la pena de muerte', {}, [{ id: '1', text: 'Abolish the death penalty' }]);
    const reasons = asked.matches[0]?.reasons ?? [];
    expect(reasons.slice(0, 1).map((reason) => render(reasonMessage(reason), language))).toEqual([said]);
    expect(reasons.map(({ kind }) => kind)).not.toContain('alike');
  });

  it('flags the opposite and does not match it', () => {
    const { matches, opposed } = match('Reinstate the death penalty', {}, [
      { id: '1', text: 'Abolish the death penalty' },
      { id: '2', text: 'Reinstate the death penalty for murder' },
    ]);
    expect([matches.map(({ id }) => id), opposed.map(({ id }) => id)]).toEqual([['2'], ['1']]);
  });

  it('takes a denial behind the demand for what it is', () => {
    const { opposed } = match('Ratify the CRPD, which was signed but not ratified');
    expect(opposed).toEqual([]);
  });

  it('prefers, of equal ones, the recommendation of a country that was asked', () => {
    const ids = (countries: string[]) =>
      match('Safe drinking water', { countries })
        .matches.map(({ id }) => id)
        .slice(0, 2);
    const texts = RECOMMENDATIONS.map((one) =>
      one.id === '7.5' ? { ...one, text: 'Bring safe drinking water to rural areas' } : one,
    );
    const found = matchAsks([{ id: 'a', text: 'Safe drinking water', countries: ['CHL'] }], texts)[0];
    expect(found?.matches[0]?.id).toBe('7.6');
    expect(found?.matches[0]?.reasons.at(-1)).toEqual({
      kind: 'countries',
      what: [{ en: 'CHL', es: 'CHL', fr: 'CHL' }],
    });
    expect(ids([]).sort()).toEqual(['7.5', '7.6']);
  });

  it('counts issues that people gave, by any of their names', () => {
    const texts: Demand[] = [
      { id: '1', text: 'Do more for the valley', issues: ['Right to water'] },
      { id: '2', text: 'Do more for the valley', issues: ['Labour'] },
    ];
    const found = match('Act for the valley', { issues: ['trabajo y sindicatos'] }, texts);
    expect(found.matches.map(({ id }) => id)).toEqual(['2', '1']);
  });

  it.each(['', '   ', '12 34', '…'])('finds nothing for %j', (ask) => {
    expect(match(ask).matches).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    expect(matchAsks([{ id: 'a', text: 'Water' }], [])).toEqual([{ id: 'a', matches: [], opposed: [] }]);
    expect(matchAsks([], RECOMMENDATIONS)).toEqual([]);
  });

  it('keeps to the limit, and the best of a longer list come first', () => {
    const all = matchAsks([{ id: 'a', text: 'Safe drinking water and the death penalty' }], RECOMMENDATIONS);
    const two = matchAsks([{ id: 'a', text: 'Safe drinking water and the death penalty' }], RECOMMENDATIONS, {
      limit: 2,
    });
    expect(two[0]?.matches).toEqual(all[0]?.matches.slice(0, 2));
  });

  it('gives the same scores in whatever order recommendations come', () => {
    const scoresOf = (list: readonly Demand[]) =>
      new Map(
        match('Better prisons and no executions', {}, [...list]).matches.map(({ id, score }) => [
          id,
          score.toFixed(6),
        ]),
      );
    const expected = scoresOf(RECOMMENDATIONS);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...RECOMMENDATIONS], { minLength: RECOMMENDATIONS.length }),
        (list) => {
          expect(scoresOf(list)).toEqual(expected);
        },
      ),
      { numRuns: 20 },
    );
  });

  it('keeps scores between 0 and 1, in falling order, for any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('death', 'penalty', 'water', 'ratify', 'CRPD', 'tortura', 'not', 'x'), {
          maxLength: 12,
        }),
        (words) => {
          const scores = match(words.join(' ')).matches.map(({ score }) => score);
          expect(scores).toEqual([...scores].sort((one, other) => other - one));
          for (const score of scores) expect(score > 0 && score <= 1).toBe(true);
        },
      ),
      { numRuns: 20 },
    );
  });
});
