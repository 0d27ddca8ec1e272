// Somebody types into the very cell that an action is about to write, or into the row that it is about to delete.
import { beforeAll, describe, expect, it } from '@jest/globals';
import { COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';
import type { Fault } from '../../../src/local/services/gate';
import { CO_CHAIR } from '../../support/coalition';
import { allCases, caseOf, type Cases } from './cases';
import { byId } from './matrix';

let cases: Cases;
beforeAll(async () => {
  cases = await allCases();
}, 60_000);

const rowOf = (book: TestWorkbook) => book.rowsOf('WG').find(({ name }) => name === 'Prisons');

it('keeps what was typed since the sheet was read, and tells it; other cells of the row are written', () => {
  const first = caseOf(cases, 'edit-row with a new name').start();
  const start = openWorkbook(cases.code, first);
  const id = String(rowOf(start)?.['id']);
  const input = { sheet: 'WG', id, values: { scope: 'Cells and yards', notes: 'From the form' } };
  mustDo(start.as(COORDINATOR).call('edit-row', input));
  const at = start.log().indexOf('Range.getFormulas') + 1;
  expect(at).toBeGreaterThan(0);

  const book = openWorkbook(cases.code, first);
  const visit = () => book.type('WG', Number(rowOf(book)?.rowNumber), 'notes', 'Typed by hand');
  const answer = mustDo(
    book.as(COORDINATOR).call('edit-row', input, { faults: [{ at, kind: 'visit', visit }] }),
  );
  expect(byId(book, 'WG').get(id)).toMatchObject({ scope: 'Cells and yards', notes: 'Typed by hand' });
  expect(JSON.stringify(answer.problems)).toContain('Somebody changed this cell to “Typed by hand” since');
});

describe('a mail that waits, whose place a newer one takes', () => {
  /** The meeting is put on another day while nothing can be sent; somebody types at the first mail of before. */
  function moved(at: (log: readonly string[]) => number) {
    const first = caseOf(cases, 'send-waiting-mail').start();
    const start = openWorkbook(cases.code, first);
    const id = start.rowsOf('MTG').find(({ title }) => title === 'Plan the testing')?.['id'];
    const old = start.rowsOf('OBX')[0]?.['id'];
    const change = (book: TestWorkbook, faults: readonly Fault[] = []) =>
      mustDo(
        book
          .as(CO_CHAIR)
          .call('invite-to-meeting', { id, start: '2027-02-04T18:00' }, { mailQuota: 0, faults }),
      );
    change(start);
    const book = openWorkbook(cases.code, first);
    const visit = () => {
      const row = book.rowsOf('OBX').find((one) => one['id'] === old);
      book.type('OBX', row?.rowNumber ?? 0, 'notes', 'Call her first');
    };
    const { problems } = change(book, [{ at: at(start.log()), kind: 'visit', visit }]);
    return { rows: book.rowsOf('OBX'), old, problems: JSON.stringify(problems) };
  }

  it('stays where somebody types in it while it is to be deleted, which is told with what to do', () => {
    const { rows, old, problems } = moved(
      (log) => log.lastIndexOf('Sheet.getDataRange', log.indexOf('Sheet.deleteRows')) + 1,
    );
    expect(rows.find(({ id }) => id === old)).toMatchObject({ notes: 'Call her first' });
    expect(rows).toHaveLength(4);
    expect(problems).toContain('“Call her first”');
    expect(problems).toContain('its mail will go out too');
  });

  it('hands on what was typed before', () => {
    const { rows, old, problems } = moved(() => 1);
    expect(rows.map(({ id }) => id)).not.toContain(old);
    expect(rows.map(({ notes }) => String(notes).split('\n').at(-1))).toContain('Call her first');
    expect(problems).toBe('[]');
  });
});
