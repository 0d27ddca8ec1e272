// What the place of countries holds, and what is next with one: by what it said, by the day, and by who reads.
import { describe, expect, it } from '@jest/globals';
import { countriesPlace, countryCard } from '../../../src/core/advocacy/countries-place/plan-countries-place';
import type { ThingPage } from '../../../src/core/workbook/places/thing';
import type { Tables } from '../../support/book';
import { bookReading, contextFor, planned, type Who } from '../advocacy/fixture';
import { reviewed } from '../advocacy/reviewed';

const MONTHS_BEFORE = '2027-06-01T12:00:00.000Z';
const DAYS_BEFORE = '2027-11-01T12:00:00.000Z';
const REVIEW_DAY = '2027-11-08T12:00:00.000Z';
const AFTER = '2027-11-20T12:00:00.000Z';

const before: Tables = {
  ATC: reviewed.ATC ?? [],
  CON: [
    { id: 'CON-1', country: 'CTY-S', date: '2027-05-20', who: ['MEM-ANA'], followUp: '2027-06-03' },
    { id: 'CON-2', country: 'CTY-C', date: '2027-05-10', promise: 'Wells', asks: ['ASK-W'] },
  ],
};

const list = (as: Who, now: string, rows: Tables = before) =>
  planned(countriesPlace.plan(bookReading(countriesPlace.reads, rows), {}, contextFor(as, { now }))).result;

const found = (id: string, as: Who, now: string, rows: Tables = before): ThingPage | null =>
  planned(countryCard.plan(bookReading(countryCard.reads, rows), { id }, contextFor(as, { now }))).result
    .thing;

const page = (id: string, as: Who, now: string, rows: Tables = before): ThingPage => {
  const thing = found(id, as, now, rows);
  if (!thing) throw new Error(`${id} is not there.`);
  return thing;
};

describe('the place of countries', () => {
  it('has those first to whom somebody comes back, then by how far they came, and none without us', () => {
    const { lines, headline } = list('bo', MONTHS_BEFORE);
    expect(lines.map(({ id }) => id)).toEqual(['CTY-S', 'CTY-C', 'CTY-K', 'CTY-U']);
    expect(headline).toBe('4 countries, 2 promised, one to come back to.');
    expect(lines[0]?.late).toContain('3 June 2027');
  });

  it('says so where none was asked, and leads to whom to ask', () => {
    const none = { ATC: [], CON: [], CTY: [{ id: 'CTY-U', iso3: 'URY', name: 'Uruguay' }] };
    expect(list('bo', MONTHS_BEFORE, none)).toMatchObject({
      lines: [],
      first: { opens: { dialog: 'whom-to-ask' } },
    });
    expect(list('ana', MONTHS_BEFORE, none).first?.opens).toEqual({ panel: 'contacts' });
  });

  it.each<[string, Who, string, string | null]>([
    ['CTY-S', 'ana', MONTHS_BEFORE, 'Write again'],
    ['CTY-U', 'ana', MONTHS_BEFORE, 'Make the one-pager'],
    ['CTY-U', 'ana', DAYS_BEFORE, 'Log a talk'],
    ['CTY-C', 'bo', MONTHS_BEFORE, null],
    ['CTY-C', 'bo', DAYS_BEFORE, 'Recall the promise'],
    ['CTY-C', 'bo', REVIEW_DAY, 'Note what it says'],
    ['CTY-T', 'bo', MONTHS_BEFORE, 'Choose an ask'],
    ['CTY-T', 'ana', MONTHS_BEFORE, null],
  ])('leads from %s, for %s on %s, to %s', (id, as, now, label) => {
    expect(page(id, as, now).next?.label ?? null).toBe(label);
  });

  it('thanks a country after the review until a letter is noted as sent', () => {
    expect(page('CTY-C', 'bo', AFTER, reviewed).next).toMatchObject({
      opens: { panel: 'thanks' },
      input: { country: 'CTY-C' },
    });
    expect(page('CTY-K', 'bo', AFTER, reviewed).next?.label).toBe('Thank it');
    expect(page('CTY-U', 'bo', AFTER, reviewed).next).toBeNull();
  });

  it('waits for no letter once one that thanks and reminds was sent', () => {
    const promised = { id: 'ATC-9', country: 'CTY-C', ask: 'ASK-D', status: 'promised' as const };
    const notes = 'Universal Periodic Review of Norway: our thanks, and one matter left open';
    const rows = (CON: Tables['CON'] = []): Tables => ({
      ...reviewed,
      ...{ ATC: [...(reviewed.ATC ?? []), promised], CON },
    });
    expect(page('CTY-C', 'bo', AFTER, rows()).next?.opens).toEqual({ panel: 'thanks' });
    const sent = rows([{ id: 'CON-9', date: '2027-11-15', country: 'CTY-C', kind: 'letter', notes }]);
    expect(page('CTY-C', 'bo', AFTER, sent).sentence).toBe('');
  });

  it('shows what the country promised, said and recommended, review by review', () => {
    const { related, history } = page('CTY-C', 'bo', AFTER, { ...reviewed, CON: before.CON ?? [] });
    const [asks, now, last] = related;
    expect(asks?.lines).toMatchObject([
      {
        title: 'Provide clean drinking water to all villages',
        chip: { words: 'recommends it: 26.1', tone: 'good' },
        quiet: 'heard in part in the room · Clean water',
      },
    ]);
    expect([now, last].map((one) => one?.lines.map(({ id }) => id))).toEqual([['REC-8'], ['REC-1']]);
    expect(history).toEqual([expect.stringContaining('Wells')]);
  });

  it('does not know the country under review, nor one that is gone', () => {
    expect(found('CTY-N', 'bo', MONTHS_BEFORE)).toBeNull();
    expect(found('CTY-GONE', 'bo', MONTHS_BEFORE)).toBeNull();
  });
});
