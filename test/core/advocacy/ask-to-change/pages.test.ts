import { describe, expect, it } from '@jest/globals';
import { countryPage } from '../../../../src/core/advocacy/ask-to-change/plan-country';
import { issuePage } from '../../../../src/core/advocacy/ask-to-change/plan-issue';
import { bookReading, contextFor, planned, refused } from '../fixture';
import { reviewed } from '../reviewed';

const country = (name: string) =>
  countryPage.plan(bookReading(countryPage.reads, reviewed), { country: name }, contextFor('bo'));
const issue = (name: string) =>
  issuePage.plan(bookReading(issuePage.reads, reviewed), { issue: name }, contextFor('bo'));

describe('country-page', () => {
  it('shows what the country promised, said and recommended, review by review', () => {
    const { asks, reviews } = planned(country('Chile')).result;
    expect(asks).toEqual([
      {
        text: 'Provide clean drinking water to all villages',
        status: 'will raise it',
        promise: 'Wells',
        promised: true,
        heard: 'partly',
        words: 'Clean water',
        numbers: '26.1',
      },
    ]);
    expect(reviews.map(({ cycle, recommendations }) => [cycle, recommendations[0]?.number])).toEqual([
      [4, '26.1'],
      [3, '40.1'],
    ]);
  });

  it('tells what was heard in part and what was not from what was heard', () => {
    const heardAs = (heard: string) => {
      const HRD = [{ id: 'HRD-1', country: 'CTY-C', ask: 'ASK-W', heard }];
      const book = bookReading(countryPage.reads, { ...reviewed, HRD });
      const [ask] = planned(countryPage.plan(book, { country: 'Chile' }, contextFor('bo'))).result.asks;
      return ask?.heard;
    };
    expect(['yes', 'partly', 'no', ''].map(heardAs)).toEqual(['yes', 'partly', 'no', '']);
  });

  it('offers countries while none is chosen, and refuses what is none', () => {
    expect(planned(country('')).result).toMatchObject({ country: { id: '' }, asks: [], reviews: [] });
    expect(planned(country('')).result.countries).not.toHaveLength(0);
    expect(refused(country('Atlantis'))).toContain('No country is called');
  });
});

describe('issue-page', () => {
  it('shows how far the asks on it came, and what each review brought', () => {
    expect(planned(issue('Water and sanitation')).result).toMatchObject({
      funnel: { all: 1, asked: 1, made: 1, supported: 1 },
      reviews: [
        { cycle: 4, all: 2, supported: 1, countries: ['Chile', 'Tuvalu'] },
        { cycle: 3, all: 1, supported: 0, countries: ['Chile'] },
      ],
    });
  });
});
