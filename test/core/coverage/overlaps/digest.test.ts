// The quiet line while somebody types: who is on the same ground, and why.
import { describe, expect, it } from '@jest/globals';
import {
  buildSearchExtract,
  type ExtractSource,
} from '../../../../src/core/language/matching/build-search-extract';
import { similarTo } from '../../../../src/core/language/matching/search-extract';
import { render } from '../../../../src/core/base/messages/text';

const source = (id: string, title: string, given: Partial<ExtractSource> = {}): ExtractSource => ({
  id,
  title,
  workgroup: 'Rural',
  summary: '',
  issues: [],
  asks: [],
  ...given,
});
const digest = buildSearchExtract(
  [
    source('SUB-1', 'Clean water in mountain villages', { issues: ['ISS-W'], asks: ['Repair the wells'] }),
    source('SUB-2', 'Visits to prisons', { issues: ['ISS-P'], summary: 'Families wait for months.' }),
    source('SUB-3', 'Wages of harvest workers', { workgroup: 'Labour' }),
  ],
  (issue) => (issue === 'ISS-W' ? 'Water' : 'Prisons'),
);
const ask = (title: string, issues: string[] = []) =>
  similarTo(digest, { title, summary: '', issues, asks: [] }, 5);

describe('submissions similar to a draft', () => {
  it.each([
    ['two words of a title', 'Water for every village', [], ['SUB-1']],
    ['words of an ask', 'Repairing wells: repair them now', [], ['SUB-1']],
    ['words of a summary', 'Months of waiting for families', [], ['SUB-2']],
    ['one word typed so far', 'Harvest', [], ['SUB-3']],
    ['a shared issue', 'Quite another thing', ['ISS-P'], ['SUB-2']],
    ['nothing typed', '', [], []],
    ['small words only', 'for the and of', [], []],
    ['words that nobody used', 'Fishing quotas at sea', [], []],
  ])('%s', (_name, title, issues, expected) => {
    expect(ask(title, issues).map(({ id }) => id)).toEqual(expected);
  });

  it('says why', () => {
    const [found] = ask('Village water', ['ISS-W']);
    expect(found).toMatchObject({ title: 'Clean water in mountain villages', workgroup: 'Rural' });
    expect(found?.reasons.map((reason) => render(reason, 'en'))).toEqual([
      'Same issue: Water.',
      'Both are about: water and sanitation.',
      'Words of both: water, village.',
    ]);
  });

  it.each([
    ['Spanish', 'Condiciones en las cárceles y visitas a los presos'],
    ['French', 'Conditions de détention dans les prisons'],
  ])('finds a submission in English from a draft in %s, by what both are about', (_language, title) => {
    const others = Array.from({ length: 20 }, (_unused, i) => source(`SUB-${20 + i}`, `Valley paper ${i}`));
    const found = similarTo(
      buildSearchExtract([source('SUB-2', 'Prison conditions and visits to prisoners'), ...others]),
      { title, summary: '', issues: [], asks: [] },
      3,
    );
    expect(found.map(({ id }) => id)).toEqual(['SUB-2']);
    expect(found[0]?.reasons.map((reason) => render(reason, 'en')).join()).toContain('Both are about');
  });

  it('stops at the limit, rare words first', () => {
    const many = buildSearchExtract(
      Array.from({ length: 40 }, (_unused, i) =>
        source(`SUB-${10 + i}`, `Water paper ${i === 20 ? 'glacier' : 'valley'}`),
      ),
    );
    expect(
      similarTo(many, { title: 'Glacier water', summary: '', issues: [], asks: [] }, 3).map(
        ({ id }) => id,
      )[0],
    ).toBe('SUB-30');
    expect(similarTo(many, { title: 'Valley water', summary: '', issues: [], asks: [] }, 3)).toHaveLength(3);
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
  });
});
