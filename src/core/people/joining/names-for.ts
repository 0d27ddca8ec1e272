// Which names of people a reader may see.
import type { Book } from '../../workbook/records/book';
import type { Actor } from '../../workbook/records/people-roles';

/** Members see everybody on the tab of people; others only those who agreed to be named. Who left is not named. */
export function namesFor(book: Book, { person }: Actor, people: readonly string[]): string[] {
  return people.flatMap((id) => {
    const row = book.find('MEM', id);
    const isShown = row && row.status !== 'left' && (person !== '' || row.listed);
    return isShown ? [book.labelOf('MEM', id)] : [];
  });
}
