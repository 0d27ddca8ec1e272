// Which names of people a reader may see.
import type { Book } from '../../workbook/records/book';
import { mayAct } from '../../workbook/rights/rights';
import type { Actor } from '../../workbook/records/people-roles';

/** Members see everybody on the tab of people; others only those who agreed to be named. Who left is not named. */
export function namesFor(book: Book, actor: Actor, people: readonly string[]): string[] {
  const seesAll = mayAct('see names of all people', actor);
  return people.flatMap((id) => {
    const row = book.find('MEM', id);
    const isShown = row && row.status !== 'left' && (seesAll || row.listed);
    return isShown ? [book.labelOf('MEM', id)] : [];
  });
}
