// The sample while texts are written, before the review, and after its recommendations came: places that tell one figure tell
// one number.
import { describe, expect, it } from '@jest/globals';
import { contextOf } from '../../../support/book';
import { differing, toldBy } from '../../../support/figures-agree';
import { readBookIn } from '../../../support/read-book';
import { sampleWorkbook } from '../../../support/sample';
import { SAMPLE_COORDINATOR } from '../../../../scripts/upr/sample';

const ANSWERS = ['supported', 'noted', '', 'supported'];

describe('the sample', () => {
  it('tells one number for each figure in its three phases', async () => {
    const book = await sampleWorkbook();
    const at = (day: string) => {
      const { book: read, settings } = readBookIn(book.grid);
      const now = `${day}T12:00:00.000Z`;
      const told = toldBy(read, contextOf({ settings, now }));
      expect(told.filter(([key, , count]) => key === 'texts' && count > 0).length).toBeGreaterThan(2);
      return differing(day, told);
    };
    expect(at('2027-06-01')).toEqual([]);
    expect(at('2027-12-01')).toEqual([]);
    const cycle = Number(readBookIn(book.grid).settings['cycle']);
    const countries = book.rowsOf('CTY').map(({ label, id }) => String(label ?? id));
    ANSWERS.forEach((answer, index) =>
      book.typeRow('REC', {
        ...{ number: `90.${String(index + 1)}`, cycle, answer, text: `Build ${String(index)} homes.` },
        countries: countries[index] ?? '',
      }),
    );
    book.as(SAMPLE_COORDINATOR).call('check-workbook', {});
    expect(at('2028-06-01')).toEqual([]);
  });
});
