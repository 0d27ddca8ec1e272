// Somebody types into the very cell that an action is about to write.
import { beforeAll, expect, it } from '@jest/globals';
import { COORDINATOR, mustDo, openWorkbook, type TestWorkbook } from '../../support/workbook';
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
