// The coverage report by the built script: one file a day and content, a page that is written anew, and runs cut off.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GridValue } from '../../../src/local/grid/backend';
import { COORDINATOR, KillSignal, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, MEMBER, testWorkbook } from '../../support/coalition';

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const TAB = 'Coverage report';
const make = (who = COORDINATOR) => mustDo(book.as(who).call('build-coverage-report', {}));

const tabsNamed = (name: string) => book.grid.sheets().filter((sheet) => sheet.name.startsWith(name));

/** The first two columns of a tab. */
function pageOf(name = TAB): readonly (readonly GridValue[])[] {
  const id = book.grid.sheets().find((sheet) => sheet.name === name)?.id ?? -1;
  const { rows } = book.grid.extent(id);
  const cells = book.grid.read(id, { row: 0, column: 0, rows, columns: 2 });
  return cells.map((row) => row.map(({ value }) => value));
}

const type = (name: string, row: number, column: number, value: string): void => {
  const sheetId = book.grid.sheets().find((sheet) => sheet.name === name)?.id ?? -1;
  book.grid.apply({
    kind: 'values',
    sheetId,
    zone: { row, column, rows: 1, columns: 1 },
    values: [[value]],
  });
};

describe('the coverage report of a coordinator', () => {
  it('is a Word file, a Google Doc and a tab that names them, and no row changes', () => {
    make();
    const changes = book.rowsOf('CHG').length;
    const { documents = [], summary } = make();
    expect(documents.map(({ name }) => name)).toEqual(['Coverage-report_2027-01-10.docx']);
    expect([...book.files.values()].map(({ appProperties }) => appProperties['kind'])).toEqual([
      'docx',
      'doc',
    ]);
    const lines = pageOf().map(([first]) => String(first));
    expect(lines[0]).toBe(TAB);
    expect(lines).toContain(`Coverage-report_2027-01-10.docx: ${documents[0]?.docLink}`);
    expect(lines).toEqual(expect.arrayContaining(['River and Rights', 'Decisions taken']));
    expect(summary).toEqual(['The tab “Coverage report” holds the report as of today.']);
    expect(book.rowsOf('CHG').length).toBe(changes);
  });

  it('makes no second file and no second tab when it is asked for again', () => {
    expect(make().documents).toEqual(make().documents);
    expect([book.files.size, tabsNamed(TAB).length]).toEqual([2, 1]);
  });

  it('is written anew when something changed, without what no longer holds; what stands beside it stays', () => {
    make();
    const rows = pageOf().length;
    type(TAB, rows + 5, 0, 'An old line');
    type(TAB, 2, 1, 'Our own remark');
    mustDo(book.as(MEMBER).call('find-overlaps', {}));
    make();
    const page = pageOf();
    expect(page.flat()).not.toContain('An old line');
    expect(page[2]?.[1]).toBe('Our own remark');
    expect(page.some(([line]) => String(line).includes('“Clean wells” (Water)'))).toBe(true);
    expect(book.files.size).toBe(4);
  });

  it('takes what stands beside a line along with it, and says which line is gone', () => {
    make();
    const place = (words: string) => pageOf().findIndex(([line]) => String(line).includes(words));
    type(TAB, 3, 0, 'A line of long ago');
    type(TAB, 3, 1, 'On a line that goes');
    const before = place('Decisions taken');
    type(TAB, before, 1, 'Our own remark');
    mustDo(book.as(MEMBER).call('find-overlaps', {}));
    make();
    expect(place('Decisions taken')).not.toBe(before);
    expect(pageOf()[place('Decisions taken')]?.[1]).toBe('Our own remark');
    const gone = ['No longer in the report: A line of long ago', 'On a line that goes'];
    expect(pageOf()).toContainEqual(gone);
    const page = pageOf();
    make();
    expect(pageOf()).toEqual(page);
  });

  it('leaves a tab of that name that people made, and finds its own beside it', () => {
    const before = book.grid.sheets().length;
    const size = { rows: 20, columns: 5 };
    book.grid.apply({ kind: 'insertSheet', sheetId: 4711, index: before, name: TAB, ...size });
    type(TAB, 0, 0, 'Ours');
    make();
    make();
    expect(tabsNamed(TAB).map(({ name }) => name)).toEqual([TAB, `${TAB} (UPR)`]);
    expect(pageOf()[0]?.[0]).toBe('Ours');
    expect(pageOf(`${TAB} (UPR)`)[0]?.[0]).toBe(TAB);
  });

  it('writes nothing in a dry run', () => {
    const { documents } = mustDo(
      book.as(COORDINATOR).call('build-coverage-report', {}, { request: { dryRun: true } }),
    );
    expect([documents, book.files.size, tabsNamed(TAB)]).toEqual([undefined, 0, []]);
  });
});

describe('the coverage report of others', () => {
  it('is a Word file about the own workgroups for a co-chair', () => {
    const { documents } = make(CO_CHAIR);
    expect(documents?.map(({ name }) => name)).toEqual(['Coverage-report_Water_2027-01-10.docx']);
    expect(tabsNamed(TAB)).toEqual([]);
  });

  it('is not for a member', () => {
    expect(book.as(MEMBER).call('build-coverage-report', {})).toMatchObject({ ok: false, code: 'refused' });
  });
});

describe('a run that is cut off', () => {
  it('is made whole by the next one: one file, one tab, all of its lines', async () => {
    make();
    const wanted = pageOf();
    const calls = book.log().length;
    const code = await import('../../support/workbook').then(({ builtCode }) => builtCode());
    const start = (await testWorkbook()).state();
    for (const left of [1, 3, 8, 20, 45, 60]) {
      book = openWorkbook(code, start);
      const faults = [{ at: calls - left, kind: 'kill', applied: left % 3 }] as const;
      const run = () => book.as(COORDINATOR).call('build-coverage-report', {}, { faults });
      expect(run).toThrow(KillSignal);
      make();
      expect([book.files.size, tabsNamed(TAB).length]).toEqual([2, 1]);
      expect(pageOf().length).toBe(wanted.length);
    }
  }, 60_000);

  it('leaves what stands beside a line beside it', async () => {
    make();
    const at = pageOf().findIndex(([line]) => line === 'Decisions taken');
    type(TAB, at, 1, 'Our own remark');
    type(TAB, 3, 0, 'A line of long ago');
    mustDo(book.as(MEMBER).call('find-overlaps', {}));
    const start = book.state();
    const code = await import('../../support/workbook').then(({ builtCode }) => builtCode());
    make();
    const calls = book.log().length;
    for (const left of [2, 4, 6, 9, 12, 15, 20, 30]) {
      book = openWorkbook(code, start);
      const faults = [{ at: calls - left, kind: 'kill', applied: left % 3 }] as const;
      expect(() => book.as(COORDINATOR).call('build-coverage-report', {}, { faults })).toThrow(KillSignal);
      make();
      expect(pageOf()).toContainEqual(['Decisions taken', 'Our own remark']);
    }
  }, 60_000);

  it('still writes the page when the file cannot be made', () => {
    make();
    // Rows typed by hand got their ids in the first run; this one does as the next will.
    make();
    const at = book.log().findIndex((call) => call.includes('Files')) + 1;
    book.files.clear();
    const faults = [{ at, kind: 'throw', message: 'Drive is full.' }] as const;
    const answer = mustDo(book.as(COORDINATOR).call('build-coverage-report', {}, { faults }));
    expect(answer.summary.at(-1)).toContain('the document was not made: Drive is full.');
    expect([answer.documents, book.files.size]).toEqual([undefined, 0]);
    expect(pageOf().some(([line]) => String(line).includes('https:'))).toBe(false);
  });
});
