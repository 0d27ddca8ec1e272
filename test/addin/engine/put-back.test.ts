// What somebody typed as text, and an id was written over because columns moved at that moment, is put back as text.
import { expect, it } from '@jest/globals';
import { mustDo, type TestWorkbook } from '../../support/workbook';
import { CO_CHAIR, testWorkbook } from '../../support/coalition';
import { moveColumn } from './by-heading';

const TYPED = { date: '2027-01-04', country: '007', promise: '=1+1' };
type Key = keyof typeof TYPED;

/** A contact without an id, and a column right of the ids, over which they are written once they move away. */
async function typedBeside(key: Key): Promise<TestWorkbook> {
  const book = await testWorkbook();
  book.typeRow('CON', TYPED);
  moveColumn(book.grid, book.tabOf('CON'), book.columnOf('CON', key), book.columnOf('CON', 'id') + 1);
  return book;
}

const prepare = (book: TestWorkbook, at = 0): void => {
  const moveIds = (): void => {
    const tab = book.tabOf('CON');
    moveColumn(book.grid, tab, book.columnOf('CON', 'id'), book.grid.extent(tab).columns - 1);
  };
  const faults = at === 0 ? [] : [{ at, kind: 'visit', visit: moveIds } as const];
  mustDo(book.as(CO_CHAIR).call('prepare-what-was-said', { speakers: '1. Kenya\n2. Chile' }, { faults }));
};

it.each(['date', 'country', 'promise'] as const)(
  '%s stays the text that it was',
  async (key) => {
    const rehearsal = await typedBeside(key);
    prepare(rehearsal);
    const book = await typedBeside(key);
    prepare(book, rehearsal.log().indexOf('Range.setValues') + 1);
    const [contact] = book.rowsOf('CON');
    expect(contact).toMatchObject({ ...TYPED, id: expect.stringMatching(/^CON-/) as unknown });
    expect(book.columnOf('CON', 'id')).toBeGreaterThan(book.columnOf('CON', key));
  },
  60_000,
);
