// The versions of a submission: documents that were built, and texts that were taken in, each counted from 1; and the short
// fingerprints of their content by which is seen whether anything changed since.
import { textHash } from '../../base/text/text-hash';
import { isOwn } from '../kinds/own-templates';
import type { DocumentModel } from './model';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

/** 16 hex digits that change when the document would; the month on the cover does not count. */
export function contentHash(model: DocumentModel): string {
  const { language, cover, header, sections, annex, endnotes, template } = model;
  const content = [language, { ...cover, date: '' }, header, sections, annex.lines, endnotes];
  return textHash(JSON.stringify(isOwn(template) ? [...content, template] : content));
}

/** Begins the fingerprint of a text that was taken in; that of a built document is hexadecimal. */
const TAKEN_IN = 't';

/** The fingerprint of a text that was taken in, as _Versions_ keeps it. */
export const takenInHash = (text: string): string => TAKEN_IN + textHash(text);

/** Whether a version is a text that was taken in, and no built document. */
export const isTakenIn = ({ hash }: Pick<RowOf<'VER'>, 'hash'>): boolean => hash.startsWith(TAKEN_IN);

const versionsOf = (book: Book, submission: string): RowOf<'VER'>[] =>
  book
    .rows('VER')
    .filter((row) => row.submission === submission)
    .sort((a, b) => (b.version ?? 0) - (a.version ?? 0));

/** The newest version that was built; texts that were taken in since do not count. */
export const latestBuilt = (book: Book, submission: string): RowOf<'VER'> | undefined =>
  versionsOf(book, submission).find((row) => !isTakenIn(row));

/** The number of the next document: one more than the latest that was built. */
export const nextBuilt = (book: Book, { id }: RowOf<'SUB'>): number =>
  (latestBuilt(book, id)?.version ?? 0) + 1;

/** The number of the next text: one more than the row of the submission or any text that was taken in has. */
export const nextText = (book: Book, { id, textVersion }: RowOf<'SUB'>): number =>
  Math.max(versionsOf(book, id).find(isTakenIn)?.version ?? 0, textVersion ?? 0) + 1;
/** The newest version whose document was made. */
export const latestMade = (book: Book, submission: string): RowOf<'VER'> | undefined =>
  versionsOf(book, submission).find((row) => !isTakenIn(row) && row.document !== '');

/** The version whose document was never made, because a run ended early: the next build finishes it. */
export function unfinishedVersion(book: Book, submission: string): RowOf<'VER'> | undefined {
  const latest = latestBuilt(book, submission);
  return latest?.document === '' ? latest : undefined;
}
