import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMatcher, type Demand } from '../../../../src/core/follow-up/uptake/match-asks';
import { sharedWords } from '../../../../src/core/follow-up/uptake/reasons';
import { shownMatches } from '../../../../src/core/follow-up/uptake/shown-matches';
import { render } from '../../../../src/core/base/messages/text';
import { readMeaningTable } from '../../../../src/core/language/meaning/table';
import { pageOfBuild } from '../../../support/page-of-build';

const RECOMMENDATIONS: readonly Demand[] = [
  { id: '7.1', text: 'Ratify the Convention on the Rights of Persons with Disabilities' },
  { id: '7.2', text: 'Accede to the Optional Protocol to the Convention against Torture' },
  { id: '7.3', text: 'Establish a moratorium on executions as a step towards abolishing the death penalty' },
  { id: '7.4', text: 'Relieve overcrowding in its prisons, among others by using alternative penalties' },
  { id: '7.5', text: 'Provide safe drinking water to villages along the northern rivers' },
  { id: '7.6', text: 'Bring safe drinking water to rural areas' },
  { id: '7.7', text: 'Train teachers who work with pupils from linguistic minorities' },
  { id: '7.8', text: 'Adopt a law against domestic violence and open shelters for its victims' },
  { id: '7.9', text: 'Continue to cooperate with the United Nations' },
];

const meaning = readMeaningTable(pageOfBuild('meaning').trimEnd());

function found(ask: string, recommendations = RECOMMENDATIONS) {
  const { measure, ranked } = createMatcher(recommendations, meaning);
  const own = measure.read(ask);
  const matches = ranked(own);
  const shown = shownMatches(matches, measure);
  return { measure, own, matches, shown, places: shown.map(({ match, rank }) => [match.id, rank]) };
}
const textsOf = (...texts: readonly string[]): Demand[] =>
  texts.map((text, i) => ({ id: String(i + 1), text }));

describe('createMatcher', () => {
  it.each([
    ['the short name of a treaty for its full one', 'Become a party to the CRPD', '7.1'],
    ['a protocol by its abbreviation', 'Sign OPCAT', '7.2'],
    ['an issue in everyday words', 'No more death sentences', '7.3'],
    ['a form of the word that no stemmer joins', 'Crowded jails are a disgrace', '7.4'],
    ['an ask in Spanish', 'Combatir la violencia doméstica', '7.8'],
    ['an ask in French', 'Abolir la peine de mort', '7.3'],
    ['words for other words', 'Courses for schoolteachers of minority children', '7.7'],
  ])('finds %s', (_what, ask, id) => {
    expect(found(ask).matches[0]?.id).toBe(id);
  });

  it('gives the whole score to a recommendation that repeats the ask', () => {
    for (const { text } of RECOMMENDATIONS) expect(found(text).matches[0]?.score).toBeGreaterThan(0.99);
  });

  it.each(['', '   ', '12 34', '…'])('finds nothing for %j', (ask) => {
    expect(found(ask).matches).toEqual([]);
  });

  it('finds nothing where there is nothing', () => {
    expect(found('Water', []).matches).toEqual([]);
  });

  it('reads an ask of two thousand words', () => {
    const long = `${'Rivers and forests and roads and markets and songs. '.repeat(200)} Abolish the death penalty.`;
    expect(found(long).matches[0]?.score).toBeGreaterThan(0);
  });

  it('keeps scores between 0 and 1, in falling order, for any text', () => {
    const word = fc.constantFrom('death', 'penalty', 'water', 'ratify', 'CRPD', 'tortura', 'not', 'x');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const scores = found(words.join(' ')).matches.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        for (const score of scores) expect(score > 0 && score <= 1 + 1e-9).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});

describe('sharedWords', () => {
  it.each([
    ['en', 'Words of both: death penalty.'],
    ['es', 'Palabras de ambas: death penalty.'],
    ['fr', 'Mots des deux : death penalty.'],
  ] as const)(
    'names in %s what stands in the recommendation, whatever the language of the ask',
    (language, said) => {
      const { measure, own, matches } = found('La pena de muerte', textsOf('A debate on the death penalty'));
      const shared = matches[0] && sharedWords(measure, own, matches[0].content);
      expect(shared && render(shared, language)).toBe(said);
    },
  );
});

describe('shownMatches', () => {
  it('shows three at most, the best first, with how sure they are', () => {
    const { shown } = found(
      'Bring safe drinking water to villages',
      textsOf(
        'Bring safe drinking water to villages',
        'Bring electricity to villages and schools',
        'Test the drinking water of towns for lead',
        'Bring safe roads to villages in the north',
        'Drinking water and sanitation for all people',
        'Teach children in villages to swim in safe water',
      ),
    );
    expect([...new Set(shown.map(({ rank }) => rank))]).toEqual([1, 2, 3]);
    expect(shown[0]).toMatchObject({ match: { id: '1' }, stance: 'same' });
  });

  it('takes like ones together, and cuts off nothing that asks for this', () => {
    const countries = Array.from({ length: 33 }, (_, i) => `Ratify the CEDAW${i % 2 === 0 ? '' : ' soon'}`);
    const { places, shown } = found('Ratify the CEDAW', textsOf(...countries, 'Count the owls'));
    expect(shown).toHaveLength(33);
    expect(new Set(places.map(([, rank]) => rank))).toEqual(new Set([1]));
    expect(shown.every(({ stance }) => stance === 'same')).toBe(true);
  });

  it('does not take another treaty, or another protocol, for a like one', () => {
    const { places } = found(
      'Ratify the Convention against Torture',
      textsOf(
        'Ratify the Convention against Torture',
        'Ratify the Optional Protocol to the Convention against Torture',
      ),
    );
    expect(places).toEqual([
      ['1', 1],
      ['2', 2],
    ]);
  });

  it('says of the nearest that they are far where nothing surely fits', () => {
    const { shown } = found('Count the owls of the forest');
    expect(shown.length).toBeLessThanOrEqual(3);
    expect(shown.every(({ stance }) => stance === 'far')).toBe(true);
  });

  it('tells no opposite', () => {
    const { shown } = found('Reinstate the death penalty', textsOf('Abolish the death penalty'));
    expect(shown.map(({ match }) => match.id)).toEqual(['1']);
  });
});
