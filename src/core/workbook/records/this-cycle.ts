// Which workgroups are at work, and which submissions: those of the current cycle, told from those of earlier ones and from
// those that are withdrawn or merged.
import type { Book } from './book';
import type { RowOf } from './rows';

/** A closed workgroup takes part in nothing any more, whatever rows still say of it. */
export const isAtWork = (book: Book, workgroup: string): boolean =>
  (book.find('WG', workgroup)?.status ?? 'closed') !== 'closed';

/** The workgroup where there is one only, beside its break-outs. */
export function onlyWorkgroup(book: Book): string | undefined {
  const [one, ...others] = book.rows('WG').filter(({ id, parent }) => isAtWork(book, id) && parent === '');
  return others.length === 0 ? one?.id : undefined;
}

type CycleState = Pick<RowOf<'SUB'>, 'status' | 'mergedInto' | 'cycle'>;

/** On its way in this cycle: not withdrawn, not merged into another, and not kept from an earlier cycle. */
export const isUnderWay = ({ status, mergedInto, cycle }: CycleState): boolean =>
  status !== 'withdrawn' && mergedInto === '' && cycle === '';

/** Compared with others: what is under way, and what an earlier cycle sent. */
export const isCompared = ({ status, mergedInto }: CycleState): boolean =>
  status !== 'withdrawn' && mergedInto === '';
