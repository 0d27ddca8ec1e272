// What an undo left alone is listed in few lines, however much it is.
import { expect, it } from '@jest/globals';
import { leftoverMessages } from '../../src/addin/engine/undo-leftovers';
import { message, render } from '../../src/core/base/messages/text';
import type { CellProblem } from '../../src/core/workbook/records/book';
import * as changesText from '../../src/core/words/workbook/changes';

const cells = (count: number, sheet: CellProblem['sheet']): CellProblem[] =>
  Array.from({ length: count }, (_, at) => ({
    ...{ sheet, rowNumber: at + 3, id: `${sheet}-${at}`, column: 'workgroup' },
    message: message(changesText.editedSince, { value: 'Name two' }),
  }));

it('many cells of a tab that were changed since are one line, few are named each', () => {
  const listed = leftoverMessages([...cells(7, 'PAR'), ...cells(2, 'SUB')]);
  expect(
    listed.map(({ sheet, rowNumber, column, message: words }) => [
      sheet,
      rowNumber,
      column,
      render(words, 'en'),
    ]),
  ).toEqual([
    [
      'PAR',
      3,
      '',
      'From this row on, 7 cells were left as they are, because they were changed since. To take them back too, first take back the later actions, the newest first.',
    ],
    ['SUB', 3, 'workgroup', 'Somebody changed this cell to “Name two” since; it was left as it is.'],
    ['SUB', 4, 'workgroup', 'Somebody changed this cell to “Name two” since; it was left as it is.'],
  ]);
});
