// Rows of What was said as people leave them: prepared, heard, noted.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

export type Intervention = RowOf<'HRD'>;

/** Nobody noted anything in it. */
export const isUnused = ({ heard, words }: Pick<Intervention, 'heard' | 'words'>): boolean =>
  heard === '' && words.trim() === '';

/** Whether the ask was raised in the room, at least in part. */
export const wasHeard = ({ heard }: Pick<Intervention, 'heard'>): boolean =>
  heard === 'yes' || heard === 'partly';

/** Rows that name a country. Reads HRD. */
export const interventionRows = (book: Book): readonly Intervention[] =>
  book.rows('HRD').filter(({ country }) => country !== '');

/** Ids of the countries of which something was noted: they spoke. Reads HRD. */
export const countriesNoted = (book: Book): ReadonlySet<string> =>
  new Set(interventionRows(book).flatMap((row) => (isUnused(row) ? [] : [row.country])));

const BEST = ['yes', 'partly', 'no'] as const;
export type HeardState = (typeof BEST)[number] | '';

/** The best that was noted of an ask; '' where nobody noted whether it was heard. */
export const bestHeard = (notes: readonly Pick<Intervention, 'heard'>[]): HeardState =>
  BEST.find((one) => notes.some(({ heard }) => heard === one)) ?? '';
