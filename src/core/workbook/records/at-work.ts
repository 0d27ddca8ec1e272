// Whether a workgroup is still at work.
import type { Book } from './book';

/** A closed workgroup takes part in nothing any more, whatever rows still say of it. */
export const isAtWork = (book: Book, workgroup: string): boolean =>
  (book.find('WG', workgroup)?.status ?? 'closed') !== 'closed';
