// Tasks that nobody has done yet.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

/** Open tasks, the soonest first; those without a day come last. */
export const openToDos = (book: Book): readonly RowOf<'ACT'>[] =>
  book
    .rows('ACT')
    .filter(({ status }) => (status || 'open') === 'open')
    .sort((x, y) => {
      if (x.due === y.due) return 0;
      if (x.due === '' || y.due === '') return x.due === '' ? 1 : -1;
      return x.due < y.due ? -1 : 1;
    });
