// The versions of a submission: those that were built, and texts that were taken in, which count on together; and the short
// fingerprints of their content by which is seen whether anything changed since.
import { textHash } from '../../base/text/text-hash';
import type { DocumentModel } from './model';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

/** 16 hex digits that change when the document would; the month on the cover does not count. */
export function contentHash(model: DocumentModel): string {
  const { language, cover, header, sections, annex, endnotes } = model;
  return textHash(
    JSON.stringify([language, { ...cover, date: '' }, header, sections, annex.lines, endnotes]),
  );
}

/** Begins the fingerprint of a text that was taken in; that of a built document is hexadecimal. */
const TAKEN_IN = 't';

/** The fingerprint of a text that was taken in, as _Versions_ keeps it. */
export const takenInHash = (text: string): string => TAKEN_IN + textHash(text);

const versionsOf = (book: Book, submission: string): RowOf<'VER'>[] =>
  book
    .rows('VER')
    .filter((row) => row.submission === submission)
    .sort((a, b) => (b.version ?? 0) - (a.version ?? 0));

/** The newest version that was built; texts that were taken in since do not count. */
export const latestBuilt = (book: Book, submission: string): RowOf<'VER'> | undefined =>
  versionsOf(book, submission).find(({ hash }) => !hash.startsWith(TAKEN_IN));

/** The newest version whose document was made. */
export const latestMade = (book: Book, submission: string): RowOf<'VER'> | undefined =>
  versionsOf(book, submission).find(({ hash, document }) => !hash.startsWith(TAKEN_IN) && document !== '');

/** The version whose document was never made, because a run ended early: the next build finishes it. */
export function unfinishedVersion(book: Book, submission: string): RowOf<'VER'> | undefined {
  const latest = latestBuilt(book, submission);
  return latest?.document === '' ? latest : undefined;
}

/** The number of the next version: one more than the row of the submission or any of its versions has. */
export const nextVersion = (book: Book, { id, textVersion }: RowOf<'SUB'>): number =>
  Math.max(versionsOf(book, id)[0]?.version ?? 0, textVersion ?? 0) + 1;

/** The number for a version that is finished with other content: its own, unless a text was taken in since. */
export const finishedVersion = (
  book: Book,
  submission: RowOf<'SUB'>,
  { id, version }: RowOf<'VER'>,
): number => (versionsOf(book, submission.id)[0]?.id === id ? (version ?? 1) : nextVersion(book, submission));
