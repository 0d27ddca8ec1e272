import { describe, expect, it } from '@jest/globals';
import { readCell } from '../../src/core/workbook/records/cells';
import { isEmail, isWebAddress } from '../../src/core/base/dates/formats';
import { sheetSpec } from '../../src/core/workbook/schema/sheets';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';
import type { ColumnSpec } from '../../src/core/workbook/schema/types';
import { endnoteList, unclosedNote } from '../../src/core/base/text/endnotes';
import { parseReport } from '../../src/core/un-documents/reading/parse-report';
import { createCountryResolver } from '../../src/core/language/country-names/resolver';
import { foldText } from '../../src/core/base/text/fold';
import { COUNTRIES } from '../../src/core/base/vocabulary/countries';
import { labelFor } from '../../src/core/workbook/records/labels';
import { ISSUE_SEEDS } from '../../src/core/base/vocabulary/issues';
import { parseCsv } from '../../scripts/upr/csv';
import { sampleReport, sampleSheets } from './read-sample';

const sheets = sampleSheets();
const rowsOf = (id: SheetId) => sheets.find((sheet) => sheet.id === id)?.rows ?? [];
const values = (cell = '') => cell.split('; ').filter((one) => one !== '');
const valuesOf = (id: SheetId, column: string) => rowsOf(id).map((row) => row[column] ?? '');

const NAMES: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  ORG: valuesOf('ORG', 'name'),
  MEM: valuesOf('MEM', 'name'),
  WG: valuesOf('WG', 'name'),
  SUB: valuesOf('SUB', 'title'),
  MTG: valuesOf('MTG', 'title'),
  ISS: ISSUE_SEEDS.map(({ name }) => name),
  CTY: COUNTRIES.map(({ name }) => name),
  ASK: rowsOf('ASK').map((row) =>
    labelFor('ASK', '', row, { language: 'en', detail: '', taken: () => false }),
  ),
};

/** Every filled cell with where it stands and what its column expects. */
const cells = sheets.flatMap(({ id, rows }) =>
  rows.flatMap((row, i) =>
    Object.entries(row).flatMap(([key, value]) => {
      const column: ColumnSpec | undefined = sheetSpec(id).columns[key];
      return column && value !== '' ? [{ at: `${id}.csv row ${i + 2} ${key}`, column, value }] : [];
    }),
  ),
);
const cellsOf = (...types: ColumnSpec['type'][]) => cells.filter(({ column }) => types.includes(column.type));
const textOf = (title: string) =>
  rowsOf('TXT')
    .filter((row) => row['submission'] === title)
    .map((row) => row['text'])
    .join('\n');

describe('the reader of the sample', () => {
  it('keeps commas, line ends and quotes of quoted fields', () => {
    expect(parseCsv('a,b\n"x, ""y""\nz",\n')).toEqual([
      ['a', 'b'],
      ['x, "y"\nz', ''],
    ]);
  });
});

describe('the sample coalition', () => {
  it.each([
    ['WG', 6],
    ['ORG', 40],
    ['MEM', 60],
    ['PAR', 110],
    ['COV', 27],
    ['SUB', 14],
    ['ASK', 55],
    ['END', 12],
    ['MTG', 3],
    ['ACT', 8],
    ['ATC', 11],
    ['CON', 8],
    ['OTH', 20],
    ['QUE', 6],
    ['DEL', 5],
    ['HRD', 10],
    ['OUT', 5],
    ['LIB', 5],
  ] as const)('has the rows of %s that its description promises (%d)', (id, count) => {
    expect(rowsOf(id)).toHaveLength(count);
  });

  it('has only columns of the schema that people fill in', () => {
    const wrong = sheets.flatMap(({ id, header }) =>
      header
        .filter((key) => !(key in sheetSpec(id).columns) || key === 'id' || key === 'label')
        .map((key) => `${id}.${key}`),
    );
    expect(wrong).toEqual([]);
  });

  it('fills every required cell', () => {
    const empty = sheets.flatMap(({ id, rows }) =>
      Object.entries(sheetSpec(id).columns).flatMap(([key, column]) =>
        column.required && rows.some((row) => !row[key]) ? [`${id}.${key}`] : [],
      ),
    );
    expect(empty).toEqual([]);
  });

  it('is read by the workbook without a remark', () => {
    const remarks = cells.flatMap(({ at, column, value }) =>
      column.type === 'link' || column.type === 'links' || readCell(column, value).problems.length === 0
        ? []
        : [at],
    );
    expect(remarks).toEqual([]);
  });

  it('uses the English word of each list', () => {
    const wrong = cellsOf('word', 'words').filter(
      ({ column, value }) => !values(value).every((one) => column.words?.some(({ text }) => text.en === one)),
    );
    expect(wrong.map(({ at }) => at)).toEqual([]);
  });

  it('links only to names that are there, exactly as written', () => {
    const wrong = cellsOf('link', 'links').flatMap(({ at, column, value }) => {
      const linked = column.type === 'link' ? [value] : values(value);
      const known = (column.to ?? []).flatMap((id) => NAMES[id] ?? []);
      return linked.filter((name) => !known.includes(name)).map((name) => `${at}: ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  it('gives each row that is linked to a name of its own', () => {
    for (const names of Object.values(NAMES)) expect(new Set(names).size).toBe(names.length);
  });

  it('has no name, acronym or other name that means two organizations', () => {
    const owners = new Map<string, Set<string>>();
    for (const { name = '', acronym = '', aliases = '' } of rowsOf('ORG'))
      for (const one of [name, acronym, ...values(aliases)].filter((known) => known !== ''))
        owners.set(foldText(one), (owners.get(foldText(one)) ?? new Set()).add(name));
    expect([...owners].filter(([, names]) => names.size > 1).map(([one]) => one)).toEqual([]);
  });

  it('has addresses that reach nobody, each person their own', () => {
    const mails = cellsOf('email').map(({ value }) => value);
    expect(mails.filter((mail) => !isEmail(mail) || !/[@.]example\.org$/.test(mail))).toEqual([]);
    expect(new Set(mails).size).toBe(mails.length);
    const pages = cellsOf('url').map(({ value }) => value);
    expect(pages.filter((page) => !isWebAddress(page) || !/[/.]example\.org(\/|$)/.test(page))).toEqual([]);
  });

  it('has two coordinators and two people without address', () => {
    const coordinators = rowsOf('MEM').filter((row) => row['coordinator'] === 'TRUE');
    expect(coordinators.map((row) => row['email'])).toEqual([
      'maria.coordinator@example.org',
      'james.coordinator@example.org',
    ]);
    expect(
      rowsOf('MEM')
        .filter((row) => row['email'] === '')
        .map((row) => row['name']),
    ).toEqual(['Contact Heron', 'Contact Juniper']);
  });

  it('has no person twice in a workgroup, and every co-chair and author in theirs', () => {
    const places = rowsOf('PAR').map(
      (row) => `${row['person']}${row['organization']} in ${row['workgroup']}`,
    );
    expect(new Set(places).size).toBe(places.length);
    const expected = [
      ...rowsOf('WG').flatMap((row) => [row['coChair1'], row['coChair2']].map((name) => [name, row['name']])),
      ...rowsOf('SUB').flatMap((row) => values(row['authors']).map((name) => [name, row['workgroup']])),
    ];
    expect(expected.filter(([name, group]) => name && !places.includes(`${name} in ${group}`))).toEqual([]);
  });

  it('has at most one main workgroup for a person', () => {
    const main = rowsOf('PAR')
      .filter((row) => row['main'] === 'TRUE')
      .map((row) => row['person']);
    expect(new Set(main).size).toBe(main.length);
  });

  it('has one issue that two workgroups lead and many that nobody covers', () => {
    const led = rowsOf('COV')
      .filter((row) => row['part'] === 'leads')
      .map((row) => row['issue']);
    expect(led.filter((issue, i) => led.indexOf(issue) !== i)).toEqual(['Poverty']);
    const covered = new Set(valuesOf('COV', 'issue'));
    expect(ISSUE_SEEDS.filter(({ name }) => !covered.has(name)).length).toBeGreaterThan(20);
  });

  it('has a name that begins like a formula and one with an apostrophe and accents', () => {
    expect(NAMES.ORG).toEqual(expect.arrayContaining(['+Vida', 'L’Étincelle Workers’ Centre']));
  });
});

describe('the sample submissions', () => {
  it('have 250 to 700 words, three to five asks and endnotes that are closed', () => {
    for (const title of NAMES.SUB ?? []) {
      const text = textOf(title);
      const words = text.split(/\s+/).length;
      expect([title, words >= 250 && words <= 700]).toEqual([title, true]);
      const asks = rowsOf('ASK').filter((row) => row['submission'] === title).length;
      expect([title, asks >= 3 && asks <= 5]).toEqual([title, true]);
      const notes = endnoteList();
      notes.take(text);
      expect([title, notes.notes.length > 0, unclosedNote(text)]).toEqual([title, true, undefined]);
    }
  });

  it('list their main issue among their issues, and hold a heading for it', () => {
    const wrong = rowsOf('SUB').filter((row) => {
      const main = ISSUE_SEEDS.find(({ name }) => name === row['mainIssue']);
      const lines = textOf(row['title'] ?? '').split('\n');
      return (
        !values(row['issues']).includes(main?.name ?? '') ||
        !lines.some((line) => line === main?.name || line === main?.nameEs)
      );
    });
    expect(wrong.map((row) => row['title'])).toEqual([]);
  });

  it('share one paragraph word for word in two, and one in four', () => {
    const times = new Map<string, number>();
    for (const line of (NAMES.SUB ?? []).flatMap((title) => textOf(title).split('\n')))
      if (line.length > 200) times.set(line, (times.get(line) ?? 0) + 1);
    expect([...times.values()].filter((count) => count > 1).sort()).toEqual([2, 4]);
  });
});

describe('the sample report', () => {
  const outcome = parseReport(sampleReport(), createCountryResolver());
  if (!outcome.ok) throw new Error('The report was refused.');
  const { records: items, unread, gaps, repeats, symbol } = outcome.value;
  const numbersOf = (answer: string) =>
    new Set(items.filter((item) => item.answer === answer).map(({ number }) => number));

  it('is read to the last line: eight supported, four noted', () => {
    expect([numbersOf('supported').size, numbersOf('noted').size]).toEqual([8, 4]);
    expect([unread, gaps, repeats]).toEqual([[], [], []]);
    expect(symbol).toBe('A/HRC/99/14');
  });

  it('has one number with two texts, and only countries that are known', () => {
    expect(items.filter(({ part }) => part > 1).map(({ number }) => number)).toEqual(['95.7']);
    expect(items.flatMap(({ unknownCountries }) => unknownCountries)).toEqual([]);
    expect(items.every(({ countries }) => countries.length > 0)).toBe(true);
  });
});
