// A submission whose row was deleted by hand leaves its text and versions behind, on tabs that nobody sees.
import { expect, it } from '@jest/globals';
import type { CheckResult } from '../../../src/core/workbook/check/workbook-commands';
import type { ListedChange } from '../../../src/core/workbook/changes/undo-commands';
import { MEMBER, testWorkbook } from '../../support/coalition';
import { COORDINATOR, mustDo, type TestWorkbook } from '../../support/workbook';

const TEXT = 'Introduction\nNobody has tested the wells since the flood.';

async function withoutItsSubmission(): Promise<TestWorkbook> {
  const book = await testWorkbook();
  for (const submission of ['Clean wells', 'Crowded cells'])
    mustDo(book.as(COORDINATOR).call('take-in-text', { submission, text: `${TEXT} ${submission}` }));
  const gone = book.rowsOf('SUB').find(({ title }) => title === 'Clean wells');
  book.grid.apply({
    kind: 'deleteRows',
    sheetId: book.tabOf('SUB'),
    row: (gone?.rowNumber ?? 0) - 1,
    count: 1,
  });
  return book;
}

const dry = (book: TestWorkbook, email: string, input: object = {}): CheckResult =>
  mustDo(book.as(email).call('check-workbook', input, { request: { dryRun: true } })).result as CheckResult;
const about = ({ report }: CheckResult, tab: string) =>
  report.filter(({ sheet }) => sheet === tab).map(({ message, mended }) => [message, mended]);

it('what a deleted row left behind on a hidden tab is told truly, and is removed on request and brought back', async () => {
  const book = await withoutItsSubmission();
  const texts = book.rowsOf('TXT');
  const versions = book.rowsOf('VER');
  const found = dry(book, COORDINATOR);
  expect(about(found, 'Texts')).toEqual([
    [
      'A row of this tab belongs to “Clean wells”, which is not on the tab Submissions any more. Was it deleted by mistake? Put its row back (Edit > Undo, or File > Version history), and this one counts again. Else a coordinator can have it removed here.',
      false,
    ],
  ]);
  expect(about(found, 'Versions')).toHaveLength(1);
  // Its text, the version, and the text that the version kept.
  expect(found.removable).toBe(3);

  mustDo(book.as(COORDINATOR).call('check-workbook', {}));
  expect([book.rowsOf('TXT').length, book.rowsOf('VER').length]).toEqual([texts.length, versions.length]);

  const done = mustDo(book.as(COORDINATOR).call('check-workbook', { removeLeftBehind: true }));
  const result = done.result as CheckResult;
  expect(about(result, 'Texts')).toEqual([
    [
      'A row that belongs to “Clean wells” goes from this tab, because that is not on the tab Submissions any more. “Undo” brings it back.',
      true,
    ],
  ]);
  expect(result.removable).toBeUndefined();
  expect(book.rowsOf('TXT').map(({ submission }) => submission)).toEqual(['Crowded cells']);
  expect(book.rowsOf('VER').map(({ submission }) => submission)).toEqual(['Crowded cells']);
  expect(about(dry(book, COORDINATOR), 'Texts')).toEqual([]);

  const { changes } = mustDo(book.as(COORDINATOR).call('list-changes')).result as { changes: ListedChange[] };
  expect(mustDo(book.as(COORDINATOR).call('undo', { change: changes[0]?.id })).problems).toEqual([]);
  const without = (rows: typeof texts) => rows.map(({ rowNumber: _, updated: __, ...row }) => row);
  expect(without(book.rowsOf('TXT'))).toEqual(expect.arrayContaining(without(texts)));
  expect(without(book.rowsOf('VER'))).toEqual(expect.arrayContaining(without(versions)));
}, 60_000);

it('only coordinators may have them removed', async () => {
  const book = await withoutItsSubmission();
  expect(dry(book, MEMBER).removable).toBeUndefined();
  const answer = book.as(MEMBER).call('check-workbook', { removeLeftBehind: true });
  expect(answer).toMatchObject({ ok: false, message: expect.stringContaining('This is for coordinators.') });
  expect(book.rowsOf('TXT')).toHaveLength(2);
}, 60_000);
