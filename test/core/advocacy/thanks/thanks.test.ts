import { describe, expect, it } from '@jest/globals';
import { thanks } from '../../../../src/core/advocacy/thanks/plan-thanks';
import { whatCountriesAsked } from '../../../../src/core/advocacy/thanks/plan-what-countries-asked';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, tables } from '../fixture';
import { reviewed } from '../reviewed';

const settings = { country: 'NOR', coalition: 'Coalition of Norway', cycle: '4' };
const letters = (over: Tables = {}, more: Readonly<Record<string, string>> = {}) =>
  planned(
    thanks.plan(
      bookReading(thanks.reads, { ...reviewed, ...over }),
      {},
      contextFor('bo', { settings: { ...settings, ...more } }),
    ),
  ).result;

describe('thanks', () => {
  it('thanks who raised an ask, and reminds who promised and did not', () => {
    expect(letters().letters.map(({ country, kind, asks }) => [country, kind, asks])).toEqual([
      ['Chile', 'thanks', ['Provide clean drinking water to all villages']],
      ['Kenya', 'reminder', ['Provide clean drinking water to all villages']],
    ]);
  });

  it('writes in the language of the mission, with symbol, paragraph and year, signed by the coalition alone', () => {
    const CTY = (tables.CTY ?? []).map((row) =>
      row['id'] === 'CTY-C'
        ? { ...row, writeIn: 'es', missionContacts: 'Geneva: mission@example.org, 3rd floor' }
        : row,
    );
    const REC = (reviewed.REC ?? []).map((row) =>
      row['id'] === 'REC-8' ? { ...row, source: 'A/HRC/46/15' } : row,
    );
    const [chile] = letters({ CTY, REC }).letters;
    expect(chile).toMatchObject({ language: 'es', address: 'mission@example.org' });
    expect(chile?.subject).toBe('Examen Periódico Universal de Noruega: nuestro agradecimiento');
    expect(chile?.body).toMatch(/^A la atención de la Representación Permanente de la República de Chile\n/);
    expect(chile?.body).toContain(
      '– «Dig wells» (A/HRC/46/15, párr. 26.1, 2020, texto en inglés). El Gobierno la apoya.',
    );
    expect(chile?.body).toMatch(/Coalition of Norway$/);
  });

  it('supposes the language of a mission that has none, and says for how many', () => {
    const CTY = (tables.CTY ?? []).map((row) => ({ ...row, writeIn: '' }));
    const { letters: all, supposed } = letters({ CTY });
    expect(all.map(({ country, language }) => [country, language])).toEqual([
      ['Chile', 'es'],
      ['Kenya', 'en'],
    ]);
    expect(supposed).toBe('2 missions without a language: written in English (1), in Spanish (1).');
  });

  it('quotes what the country itself recommended, and not what we ask for, with the answer that is there', () => {
    const [chile] = letters().letters;
    expect(chile?.body).toContain('– “Dig wells” (para. 26.1, cycle 4). The Government supports it.');
    expect(chile?.body).not.toContain('Provide clean drinking water');
    expect(chile?.body).not.toContain('what the Government answers');
    const REC = (reviewed.REC ?? []).map((row) => ({ ...row, answer: 'pending' }));
    expect(letters({ REC }).letters[0]?.body).toContain(
      'cycle 4).\n\nWe will tell you what the Government answers',
    );
  });

  it('thanks and reminds a country in one letter', () => {
    const ATC = [
      ...(reviewed.ATC ?? []),
      { id: 'ATC-9', country: 'CTY-C', ask: 'ASK-D', status: 'promised' as const },
    ];
    const { letters: all } = letters({ ATC });
    expect(all.map(({ country, kind }) => [country, kind])).toEqual([
      ['Chile', 'both'],
      ['Kenya', 'reminder'],
    ]);
    expect(all[0]?.subject).toBe('Universal Periodic Review of Norway: our thanks, and one matter left open');
    expect(all[0]?.body).toMatch(/“Dig wells”[\s\S]*had thought of raising:\n\n– Abolish the death penalty/);
  });

  it('writes of nothing twice, whichever letter was noted as sent', () => {
    const promised = { id: 'ATC-9', country: 'CTY-C', ask: 'ASK-D', status: 'promised' as const };
    const ATC = [...(reviewed.ATC ?? []), promised];
    const chileAfter = (notes: string) => {
      const CON = [{ id: 'CON-9', date: '2027-01-02', country: 'CTY-C', kind: 'letter', notes }];
      const found = letters({ ATC, CON }).letters.find(({ country }) => country === 'Chile');
      return [found?.kind, found?.sent !== ''];
    };
    const subject = 'Universal Periodic Review of Norway: ';
    expect(chileAfter(`${subject}our thanks, and one matter left open`)).toEqual(['both', true]);
    expect(chileAfter(`${subject}our thanks`)).toEqual(['reminder', false]);
  });

  it('speaks of the matter where nothing was recommended on it', () => {
    const [chile] = letters({ MAT: [] }).letters;
    expect(chile?.body).toContain(
      'In the room, your delegation spoke on a matter that we work on:\n\n– Provide clean',
    );
  });

  it('says when a letter was noted as sent, in whatever language it was', () => {
    const sent = { id: 'CON-9', date: '2027-01-02', country: 'CTY-C', kind: 'letter', who: ['MEM-BO'] };
    const notes = 'Examen Periódico Universal de Noruega: nuestro agradecimiento';
    const of = (over: Tables) => letters(over).letters.map(({ country, sent: noted }) => [country, noted]);
    expect(of({ CON: [{ ...sent, notes: 'Coffee' }] })).toEqual([
      ['Chile', ''],
      ['Kenya', ''],
    ]);
    expect(of({ CON: [{ ...sent, notes }] })).toEqual([
      ['Kenya', ''],
      ['Chile', 'Noted as sent on Saturday 2 January 2027, by Bo.'],
    ]);
    // One of an earlier review is no trace of this one's.
    const before = letters(
      { CON: [{ ...sent, date: '2021-01-02', notes }] },
      { 'review.date': '2025-01-20' },
    );
    expect(before.letters.map((one) => one.sent)).toEqual(['', '']);
  });

  it('reminds nobody before they spoke', () => {
    const before = letters({ REC: tables.REC ?? [], MAT: [], HRD: [] });
    expect(before).toEqual({ letters: [], waiting: ['Chile', 'Kenya'], supposed: '' });
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
