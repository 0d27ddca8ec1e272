// The annex of endorsers: who stands behind the text without submitting it, named as they asked to be printed, and how many
// more are only counted.
import { LANGUAGES, message, render, sayIn } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isNamedInPublic, isSigned, type Endorsement } from '../endorsing/endorsement-status';
import { documentWords } from '../../words/submissions/documents/document';
import type { Annex } from './model';
import { submitterLine } from './submitters';
import { lineKey } from './written-text';

/** As printed; '' for somebody who is gone from the workbook. */
function endorserLine(book: Book, { organization, person, printedName }: RowOf<'END'>): string {
  const row = book.find('ORG', organization);
  if (row) return submitterLine(printedName === '' ? row : { ...row, acronym: '', name: printedName });
  return printedName || (book.find('MEM', person)?.name ?? '');
}

const byName = (one: string, other: string): number => one.localeCompare(other);

/** Those who have said yes to the text as it is now. */
export function annexOf(book: Book, endorsements: readonly Endorsement[], { bookLanguage }: Context): Annex {
  const say = sayIn(bookLanguage);
  const all = endorsements.filter((one) => one.role === 'endorser' && isSigned(one));
  const named = all.filter(isNamedInPublic).flatMap(({ row }) => (row ? endorserLine(book, row) : []));
  const lines = [...new Set(named.filter((line) => line !== ''))].sort(byName);
  const count = all.length - all.filter(isNamedInPublic).length;
  const more = lines.length > 0 ? documentWords.countedBesides : documentWords.countedOnly;
  return {
    heading: documentWords.annex[bookLanguage],
    lines: [...lines, ...(count > 0 ? [say(more, { count })] : [])],
  };
}

const withoutNumbers = (line: string): string => lineKey(line).replace(/\d+/g, '#');

/** The heading, and sentences that count, in all languages and forms; of numbers only that there is one. */
const OF_EVERY_ANNEX = new Set(
  LANGUAGES.flatMap((language) => [
    documentWords.annex[language],
    ...[1, 2].flatMap((count) =>
      [documentWords.countedBesides, documentWords.countedOnly].map((words) =>
        render(message(words, { count }), language),
      ),
    ),
  ]).map(withoutNumbers),
);

/** Tells of a line of a text that was read back whether it comes from an annex, also of an earlier one. */
export function annexReader(book: Book, submission: string): (line: string) => boolean {
  const rows = book.rows('END').filter((row) => row.submission === submission);
  const names = new Set(rows.map((row) => lineKey(endorserLine(book, row))).filter((key) => key !== ''));
  return (line) => names.has(lineKey(line)) || OF_EVERY_ANNEX.has(withoutNumbers(line));
}
