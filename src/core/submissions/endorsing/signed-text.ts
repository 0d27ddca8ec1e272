// What somebody signs: the text of a submission with what it asks for, known by a fingerprint; and the copy that is kept
// of it, so that what changed since can be shown.
import { foldText } from '../../base/text/fold';
import { textHash } from '../../base/text/text-hash';
import { joinedParts, partsOf } from '../../base/text/text-parts';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';

export interface SignedText {
  readonly text: string;
  readonly asks: readonly string[];
}

export interface TextNow extends SignedText {
  /** Of text and asks, `text-asks`. */
  readonly hash: string;
  /** 0 where no text was taken in or built. */
  readonly version: number;
}

const oneLine = (ask: string): string => ask.replace(/\s+/g, ' ').trim();

/** Case, accents and order of asks say nothing new; any other letter does. */
const hashOfAsks = (asks: readonly string[]): string => textHash(asks.map(foldText).sort().join('\n'));

/** The two fingerprints of which one is made. */
export function partsOfHash(hash: string): { readonly text: string; readonly asks: string } {
  const [text = '', asks = ''] = hash.split('-');
  return { text, asks };
}

/** Fingerprint of the asks of a submission as they are now. */
export const asksHashNow = (book: Book, submission: string): string => hashOfAsks(asksOf(book, submission));

/** The asks of a submission, each on one line. */
export const asksOf = (book: Book, submission: string): readonly string[] =>
  book
    .rows('ASK')
    .filter((row) => row.submission === submission)
    .map(({ text }) => oneLine(text))
    .filter((text) => text !== '');

/** A text with its asks, and the fingerprint by which it is kept. */
export const textWithHash = ({ text, asks }: SignedText): SignedText & { readonly hash: string } => ({
  text,
  asks,
  hash: `${textHash(text)}-${hashOfAsks(asks)}`,
});

/** The text and asks of a submission as they are now. */
export function textNow(book: Book, { id, textVersion }: RowOf<'SUB'>): TextNow {
  const text = joinedParts(book.rows('TXT').filter(({ submission }) => submission === id));
  return { ...textWithHash({ text, asks: asksOf(book, id) }), version: textVersion ?? 0 };
}

const rowsKept = (book: Book, submission: string, hash: string): readonly RowOf<'SGT'>[] =>
  book.rows('SGT').filter((row) => row.submission === submission && row.hash === hash);

/** What was signed under a fingerprint; undefined where no copy is left. */
export function keptSignedText(book: Book, submission: string, hash: string): SignedText | undefined {
  const rows = rowsKept(book, submission, hash);
  if (rows.length === 0) return undefined;
  const asks = rows.map((row) => row.asks).join('\n');
  return { text: joinedParts(rows), asks: asks.split('\n').filter((ask) => ask !== '') };
}

/** Characters of all asks together; a cell of Sheets holds 50,000. Their fingerprint is of all. */
const MOST_ASKS = 40_000;

/** Keeps a copy of what is signed now, once for all who sign it. */
export function keepEdits(
  book: Book,
  submission: string,
  now: Omit<TextNow, 'version'>,
  context: Context,
): readonly Edit[] {
  if (rowsKept(book, submission, now.hash).length > 0) return [];
  const parts = now.text === '' ? [''] : partsOf(now.text);
  return parts.map((text, index) =>
    insertRow('SGT', context.newId('SGT'), {
      ...{ submission, hash: now.hash, part: index + 1, text },
      asks: index === 0 ? now.asks.join('\n').slice(0, MOST_ASKS) : '',
    }),
  );
}
