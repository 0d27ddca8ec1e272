// Tasks that are still to be done, and whose they are.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

type Task = RowOf<'ACT'>;

/** Open tasks, the soonest first; those without a day come last. */
export const openToDos = (book: Book): readonly Task[] =>
  book
    .rows('ACT')
    .filter(({ status }) => (status || 'open') === 'open')
    .sort((x, y) => {
      if (x.due === y.due) return 0;
      if (x.due === '' || y.due === '') return x.due === '' ? 1 : -1;
      return x.due < y.due ? -1 : 1;
    });

/** Tasks of the person, and those of the workgroups that nobody has taken. */
export const toDosOf = (
  tasks: readonly Task[],
  person: string,
  workgroups: readonly string[],
): readonly Task[] =>
  tasks.filter(
    ({ owner, workgroup }) => owner === person || (owner === '' && workgroups.includes(workgroup)),
  );
