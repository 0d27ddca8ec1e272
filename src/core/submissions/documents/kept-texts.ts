// The text of each version, kept so that two versions can be compared: beside the texts that were signed, and known by the
// same fingerprint.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { deleteRow, type Edit } from '../../workbook/records/edits';
import { keepEdits, textWithHash, type SignedText } from '../endorsing/signed-text';

/** Versions of a submission whose texts are kept, the newest first; those that somebody signed stay in any case. */
const MOST_KEPT = 12;

interface KeptText {
  /** For the row of the version. */
  readonly textHash: string;
  readonly edits: readonly Edit[];
}

/** Keeps the text of a version that is made now, and lets go of the oldest. */
export function keptText(book: Book, submission: string, text: SignedText, context: Context): KeptText {
  const { hash } = textWithHash(text);
  const newest = book
    .rows('VER')
    .filter((row) => row.submission === submission && row.textHash !== '')
    .sort((one, other) => other.readAt.localeCompare(one.readAt))
    .slice(0, MOST_KEPT - 1);
  const signed = book
    .rows('END')
    .filter((row) => row.submission === submission)
    .flatMap((row) => [row.hash, row.toldHash]);
  const wanted = new Set([hash, ...newest.map(({ textHash }) => textHash), ...signed]);
  const gone = book.rows('SGT').filter((row) => row.submission === submission && !wanted.has(row.hash));
  return {
    textHash: hash,
    edits: [
      ...keepEdits(book, submission, { ...text, hash }, context),
      ...gone.map(({ id }) => deleteRow('SGT', id)),
    ],
  };
}
