// Days typed into the page and days that a script writes are read by the locale of the workbook, which a new one takes from
// who starts it, as on Google.
import { describe, expect, it } from '@jest/globals';
import { bookLocale } from '../../../scripts/start/book-locale';
import { createModelGrid } from '../../../src/local/grid/o-spreadsheet/backend';
import { loadLibrary, silently } from '../../../src/local/grid/o-spreadsheet/load';
import type { LibraryModel } from '../../../src/local/grid/o-spreadsheet/model';
import { newBookData } from '../../../src/local/grid/o-spreadsheet/new-book';
import { interpretEntry } from '../../../src/local/services/typed-entry';

const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** What a cell holds once somebody typed this into it. */
function typed(locale: string, text: string): unknown {
  const library = loadLibrary();
  const data = newBookData({ name: '', timeZone: 'Etc/GMT', locale });
  const model = silently(() => new library.Model(data as never)) as unknown as LibraryModel & {
    dispatch(type: string, payload: object): unknown;
  };
  model.dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, content: text });
  return createModelGrid(library, model).read(0, { row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.value;
}

const written = (locale: string, text: string): unknown =>
  interpretEntry(text, { format: '', locale, timeZone: 'Etc/GMT', now: 0 }).value;

describe('days typed in numbers', () => {
  it.each([
    ['es_ES', '10/1/2027', serial(2027, 1, 10)],
    ['es_BO', '5/12/2026', serial(2026, 12, 5)],
    ['fr_FR', '17/1/2027', serial(2027, 1, 17)],
    ['fr_CH', '10/1/2027', serial(2027, 1, 10)],
    ['en_GB', '10/1/2027', serial(2027, 1, 10)],
    ['en_US', '10/1/2027', serial(2027, 10, 1)],
    ['en_US', '17/1/2027', '17/1/2027'],
  ])('in %s %s is %p, typed and written', (locale, text, value) => {
    expect([typed(locale, text), written(locale, text)]).toEqual([value, value]);
  });
});

describe('the locale of a new workbook', () => {
  it.each([
    ['es', 'en-US', 'es_ES'],
    ['fr', 'en-US', 'fr_FR'],
    ['es', 'es-BO', 'es_BO'],
    [undefined, 'fr-CH', 'fr_CH'],
    [undefined, 'en-GB', 'en_GB'],
    [undefined, 'de-CH', 'en_US'],
    ['en', 'es-MX', 'en_US'],
    ['qps', 'en-US', 'en_US'],
  ])('asked for %s on a machine in %s is %s', (asked, machine, locale) => {
    expect(bookLocale(asked, machine)).toBe(locale);
  });
});
