import { describe, expect, it } from '@jest/globals';
import { thanks } from '../../../../src/core/advocacy/thanks/plan-thanks';
import { whatCountriesAsked } from '../../../../src/core/advocacy/thanks/plan-what-countries-asked';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, tables } from '../fixture';
import { reviewed } from '../reviewed';

const settings = { country: 'NOR', coalition: 'Coalition of Norway', cycle: '4' };
const letters = (over: Tables = {}) =>
  planned(
    thanks.plan(bookReading(thanks.reads, { ...reviewed, ...over }), {}, contextFor('bo', { settings })),
  ).result;

describe('thanks', () => {
  it('thanks who raised an ask, and reminds who promised and did not', () => {
    expect(letters().letters.map(({ country, kind, asks }) => [country, kind, asks])).toEqual([
      ['Chile', 'thanks', ['Provide clean drinking water to all villages']],
      ['Kenya', 'reminder', ['Provide clean drinking water to all villages']],
    ]);
  });

  it('writes in the language of the mission, with numbers, signed by the coalition alone', () => {
    const CTY = (tables.CTY ?? []).map((row) =>
      row['id'] === 'CTY-C'
        ? { ...row, writeIn: 'es', missionContacts: 'Geneva: mission@example.org, 3rd floor' }
        : row,
    );
    const [chile] = letters({ CTY }).letters;
    expect(chile).toMatchObject({ language: 'es', address: 'mission@example.org' });
    expect(chile?.body).toContain('Gracias por su intervención en el Examen Periódico Universal de Noruega');
    expect(chile?.body).toContain('26.1');
    expect(chile?.body).toMatch(/Coalition of Norway$/);
  });

  it('reminds nobody before they spoke', () => {
    const before = letters({ REC: tables.REC ?? [], MAT: [], HRD: [] });
    expect(before).toEqual({ letters: [], waiting: ['Chile', 'Kenya'] });
  });

  it('thanks for a recommendation that nobody heard and nobody asked for', () => {
    const MAT = [{ id: 'MAT-9', ask: 'ASK-D', recommendation: 'REC-9', decision: 'taken-up' }];
    expect(letters({ MAT, ATC: [], HRD: [] }).letters).toMatchObject([{ country: 'Tuvalu', kind: 'thanks' }]);
  });
});

describe('what-countries-asked', () => {
  it('counts by issue, region and workgroup beside the last review', () => {
    const book = bookReading(whatCountriesAsked.reads, reviewed);
    const { result } = planned(whatCountriesAsked.plan(book, {}, contextFor('bo', { settings })));
    expect(result).toEqual({
      cycle: 4,
      last: 3,
      counts: {
        issue: [
          { name: 'Water and sanitation', now: 2, before: 1, ours: 1 },
          { name: 'Death penalty', now: 1, before: 1, ours: 0 },
        ],
        region: [
          { name: expect.stringContaining('Asia') as unknown, now: 1, before: 1, ours: 0 },
          { name: expect.stringContaining('Latin') as unknown, now: 1, before: 1, ours: 1 },
        ],
        workgroup: [{ name: 'Water', now: 1, before: 0, ours: 1 }],
      },
    });
  });
});
