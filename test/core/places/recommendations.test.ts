// What the place of recommendations holds, and what is next of one, by what waits and by who reads.
import { describe, expect, it } from '@jest/globals';
import {
  recommendationCard,
  recommendationsPlace,
} from '../../../src/core/follow-up/recommendations-place/plan-recommendations-place';
import type { ThingPage } from '../../../src/core/workbook/places/thing';
import type { Tables } from '../../support/book';
import { bookReading, contextFor, planned, type Who } from '../advocacy/fixture';
import { reviewed } from '../advocacy/reviewed';

const rec = (id: string, number: string, more: object) => ({
  ...{ id, cycle: 4, number, text: `Dig well ${number}`, countries: ['CTY-C'], workgroup: 'WG-W' },
  ...more,
});

const rows: Tables = {
  ...reviewed,
  REC: [
    ...(reviewed.REC ?? []),
    rec('REC-LATE', '26.10', { answer: 'supported', due: '2027-01-15', nextStep: 'Write to the ministry' }),
    rec('REC-WAITS', '26.3', { answer: '' }),
    rec('REC-OLD', '26.4', { answer: 'in-part' }),
    rec('REC-OUT', '26.5', { withdrawn: true }),
  ],
};

const NOW = '2027-02-01T12:00:00.000Z';
const context = (as: Who) => contextFor(as, { now: NOW });

const list = (as: Who, given: Tables = rows) =>
  planned(recommendationsPlace.plan(bookReading(recommendationsPlace.reads, given), {}, context(as))).result;

const page = (id: string, as: Who): ThingPage | null =>
  planned(recommendationCard.plan(bookReading(recommendationCard.reads, rows), { id }, context(as))).result
    .thing;

describe('the place of recommendations', () => {
  it('has those of this review, what is late first, then what nobody has', () => {
    const { lines, headline, first } = list('bo');
    expect(lines.map(({ id }) => id)).toEqual(['REC-LATE', 'REC-9', 'REC-WAITS', 'REC-OLD', 'REC-8']);
    expect(headline).toBe('5 recommendations of cycle 4, one with no workgroup.');
    expect(first).toMatchObject({ label: 'Divide 1', opens: { dialog: 'division' } });
  });

  it('keeps by whose it is and by what waits', () => {
    const { lines } = list('bo');
    expect(lines.map(({ filters }) => filters)).toEqual([
      ['mine', 'late', 'rate'],
      ['divide', 'match', 'rate'],
      ['mine', 'answer'],
      ['mine', 'rate'],
      ['mine', 'nothing'],
    ]);
    expect(list('ana').lines.some(({ filters }) => filters.includes('mine'))).toBe(false);
  });

  it('lets a coordinator bring in the report where none is here', () => {
    expect(list('cora', { ...rows, REC: [] }).first?.opens).toEqual({ panel: 'bring-in-un-text' });
    expect(list('bo', { ...rows, REC: [] }).first).toBeNull();
  });

  it.each<[string, Who, string | null]>([
    ['REC-LATE', 'bo', 'Set the next step'],
    ['REC-LATE', 'ana', 'Record progress'],
    ['REC-9', 'bo', 'Choose a group'],
    ['REC-9', 'ana', 'Record progress'],
    ['REC-WAITS', 'cora', 'Bring in the answers'],
    ['REC-WAITS', 'bo', null],
    ['REC-OLD', 'ana', 'Record progress'],
    ['REC-8', 'bo', 'See what was done'],
  ])('leads from %s, for %s, to %s', (id, as, label) => {
    expect(page(id, as)?.next?.label ?? null).toBe(label);
  });

  it('shows what was said of it, which asks it takes up, and who recommends it', () => {
    const related = page('REC-8', 'bo')?.related ?? [];
    expect(related.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
      ['PRG-2', 'PRG-1'],
      ['ASK-W'],
      ['CTY-C'],
    ]);
  });

  it('says so where a recommendation is not there any more', () => {
    expect(page('REC-GONE', 'bo')).toBeNull();
  });
});
