// What the panel of true names asks of the script: who stands under a code name, and all texts of the workbook, some tabs a
// call, to be compared in the panel.
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { TrueNamesForm } from '../../../src/core/people/true-names/plan-true-names-form';
import type { TabTexts, WorkbookTexts } from '../../../src/core/people/true-names/workbook-texts';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';
import { MEMBER, testWorkbook } from '../../support/coalition';

/** Of one call: a progress bar stands still no longer. */
const SECONDS = 15;

let book: TestWorkbook;
beforeEach(async () => {
  book = await testWorkbook();
}, 60_000);

const cora = () => book.as(COORDINATOR);
const form = (): TrueNamesForm => mustDo(cora().call('true-names-form', {})).result as TrueNamesForm;
const texts = (from: number): WorkbookTexts =>
  mustDo(cora().call('workbook-texts', { from })).result as WorkbookTexts;

function allTexts(): readonly TabTexts[] {
  const tabs: TabTexts[] = [];
  for (let read = texts(0); ; read = texts(read.done)) {
    tabs.push(...read.tabs);
    if (read.done >= read.of) return tabs;
  }
}

const enter = (): void =>
  void mustDo(
    cora().call('join', {
      ...{ name: 'Contact Heron', withoutAddress: true, listed: false },
      workgroups: [{ workgroup: 'Water', level: 'informed' }],
    }),
  );

describe('who stands under a code name', () => {
  it('is whoever was entered without an address, and the workgroup says that they are meant', () => {
    enter();
    const { people, workgroups } = form();
    const codes = people.filter(({ isCode }) => isCode);
    expect(codes.map(({ name }) => name)).toEqual(['Contact Heron']);
    const water = workgroups.find(({ name }) => name === 'Water');
    expect(water?.people).toContain(codes[0]?.id);
  });

  it('is nobody who left', () => {
    enter();
    const row = book.rowsOf('MEM').find(({ name }) => name === 'Contact Heron');
    book.type('MEM', row?.rowNumber ?? 0, 'status', 'left');
    expect(form().people.filter(({ isCode }) => isCode)).toEqual([]);
  });
});

describe('the texts of the workbook', () => {
  it('come with tab, cell and row: those of our tabs, of notes, and of tabs that people made', () => {
    const ana = book.rowsOf('MEM').find(({ email }) => email === MEMBER);
    book.type('MEM', ana?.rowNumber ?? 0, 'notes', 'Her sister is Lea Stone');
    book.grid.apply({
      ...{ kind: 'note', sheetId: book.tabOf('SUB'), row: 3, column: 3 },
      note: 'Lea Stone called',
    });
    const cells = allTexts().flatMap(({ sheet = '', cells: all }) =>
      all
        .filter(([, , text]) => text.includes('Lea Stone'))
        .map(([row, , text, id]) => [sheet, row, text, id]),
    );
    expect(cells).toContainEqual(['MEM', ana?.rowNumber, 'Her sister is Lea Stone', ana?.['id']]);
    expect(cells.map(([, , text]) => text)).toContain('Lea Stone called');
  });

  it('of every tab are read once, and none of a template', () => {
    const tabs = allTexts();
    expect(new Set(tabs.map(({ tab }) => tab)).size).toBe(tabs.length);
    expect(tabs.length).toBe(book.grid.sheets().length);
    expect(tabs.find(({ sheet }) => sheet === 'TPL')).toBeUndefined();
  });

  it('come in calls that end in time on Google, by the high estimate', () => {
    for (let read = texts(0); read.done < read.of; read = texts(read.done))
      expect(book.estimate().high).toBeLessThan(SECONDS);
  });

  it('are for coordinators', () => {
    expect(book.as(MEMBER).call('workbook-texts', { from: 0 })).toMatchObject({ ok: false });
    expect(book.as(MEMBER).call('true-names-form', {})).toMatchObject({ ok: false });
  });

  it('are asked for with a number of tabs only', () => {
    expect(cora().call('workbook-texts', { from: -1 })).toMatchObject({ ok: false });
    expect(texts(999)).toMatchObject({ tabs: [] });
  });
});
