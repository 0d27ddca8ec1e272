// Days that cannot be read in rows that concern the person: what is due then is shown nowhere as late.
import { onItsRow, translateFor, type MyPageLine, type MyPageContext } from './page';
import { isOurs } from './tasks';
import { isOnIt } from './texts';
import { toDosOf } from '../weekly-summary/items';
import { concernedBy } from '../../people/joining/memberships';
import { render } from '../../base/messages/text';
import type { CellProblem } from '../../workbook/records/book';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { rowLabel, anyRowsOf } from '../../workbook/this-row/shown';
import * as myPageText from '../../words/inbox/my-page';

type Concerns = (id: string, reading: MyPageContext) => boolean;

const CONCERNS: Readonly<Partial<Record<SheetId, Concerns>>> = {
  SUB: (id, reading) => reading.book.rows('SUB').some((row) => row.id === id && isOnIt(row, reading)),
  REC: (id, reading) => reading.book.rows('REC').some((row) => row.id === id && isOurs(row, reading)),
  TIM: (id, { book, person }) => book.find('TIM', id)?.owner === person.person,
  ACT: (id, { book, person, coChairs }) =>
    toDosOf(
      book.rows('ACT').filter((row) => row.id === id),
      person.person,
      coChairs,
    ).length > 0,
  MTG: (id, { book, person }) =>
    book
      .rows('MTG')
      .some(
        (row) =>
          row.id === id &&
          concernedBy(book, [row.workgroup, ...row.withWorkgroups], false).includes(person.person),
      ),
};

const isDay = ({ sheet, column }: CellProblem): boolean =>
  ['date', 'dateTime'].includes(sheetSpec(sheet).columns[column]?.type ?? '');

function lineOf({ sheet, id, column, message: problem }: CellProblem, reading: MyPageContext): MyPageLine {
  const { book, language, context } = reading;
  const row = anyRowsOf(book, sheet).find((one) => one.id === id);
  const field = sheetSpec(sheet).columns[column]?.label ?? column;
  return {
    ...onItsRow(sheet, id),
    title: row ? rowLabel(book, sheet, row, language) : id,
    when: translateFor(reading, myPageText.dayUnread, { field }),
    state: 'soon',
    detail: render(problem, language, context.bookLanguage),
  };
}

/** In the person's own rows; coordinators see all. */
export const unreadDayLines = (reading: MyPageContext): readonly MyPageLine[] =>
  reading.book.problems
    .filter(isDay)
    .filter(({ sheet, id }) => reading.person.isCoordinator || CONCERNS[sheet]?.(id, reading) === true)
    .map((problem) => lineOf(problem, reading));
