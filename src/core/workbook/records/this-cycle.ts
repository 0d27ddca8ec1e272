// Which workgroups are at work, and which submissions: those of the current cycle, told from those of earlier ones and from
// those that are withdrawn or merged.
import { TEXT_OF_OTHERS } from '../../base/vocabulary/words';
import type { Book } from './book';
import type { RowOf } from './rows';

/** A closed workgroup takes part in nothing any more, whatever rows still say of it. */
export const isAtWork = (book: Book, workgroup: string): boolean =>
  (book.find('WG', workgroup)?.status ?? 'closed') !== 'closed';

/** Workgroups that are not closed. */
export const groupsAtWork = (book: Book): readonly RowOf<'WG'>[] =>
  book.rows('WG').filter(({ name, status }) => name.trim() !== '' && status !== 'closed');

/** The workgroup where there is one only, beside its break-outs. */
export function onlyWorkgroup(book: Book): string | undefined {
  const [one, ...others] = book.rows('WG').filter(({ id, parent }) => isAtWork(book, id) && parent === '');
  return others.length === 0 ? one?.id : undefined;
}

type CycleState = Pick<RowOf<'SUB'>, 'status' | 'mergedInto' | 'cycle' | 'kind'>;

/** Not of another coalition, whose text is here to be signed and compared with. */
export const isOurs = ({ kind }: Pick<CycleState, 'kind'>): boolean => kind !== TEXT_OF_OTHERS;

/** Whoever writes it: not withdrawn, not merged into another, and not kept from an earlier cycle. */
export const isActiveThisCycle = ({ status, mergedInto, cycle }: Omit<CycleState, 'kind'>): boolean =>
  status !== 'withdrawn' && mergedInto === '' && cycle === '';

/** Our own, and on its way in this cycle. */
export const isUnderWay = (row: CycleState): boolean => isActiveThisCycle(row) && isOurs(row);

const WITH_THE_UN: readonly string[] = ['uploaded', 'received'];

/** Handed in to the UN, whether or not a receipt is there. */
export const isWithTheUn = ({ status }: Pick<CycleState, 'status'>): boolean => WITH_THE_UN.includes(status);

/** Compared with others: what is under way, and what an earlier cycle sent. */
export const isCompared = ({ status, mergedInto }: Pick<CycleState, 'status' | 'mergedInto'>): boolean =>
  status !== 'withdrawn' && mergedInto === '';
