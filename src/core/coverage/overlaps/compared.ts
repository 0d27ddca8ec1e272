// Reads from the workbook what is compared: the text of each submission, or its title, summary and asks while there
// is no text.
import { plainText } from '../../base/rich-text/blocks';
import { withoutNotes } from '../../base/text/endnotes';
import type { Book } from '../../workbook/records/book';
import { firstRowByKey, rowsByKey } from '../../workbook/records/rows-by-key';
import type { RowOf } from '../../workbook/records/rows';
import { isCompared } from '../../workbook/records/this-cycle';
import { comparedInstead } from '../../workbook/records/translations';
import { joinedParts } from '../../base/text/text-parts';
import type { ComparedSubmission } from '../../language/matching/types';
import { markOf } from './decision/minhash-sketch';

/** What is compared, wherever it comes from. */
export interface MarkedSubmission extends ComparedSubmission {
  /** Changes whenever what is shown does. */
  readonly mark: string;
}

export interface ComparableSubmission extends MarkedSubmission {
  /** False when title, summary and asks stand in for the text. */
  readonly hasText: boolean;
  /** Whether that text is its own: until a joint submission is written, those that it takes the place of stand for it. */
  readonly isWritten: boolean;
  /** Place in the sheet, 1-based. */
  readonly rowNumber: number;
  /** Which earlier cycle sent it, '' for this one. */
  readonly cycle: string;
}

/**
 * The words of a text: sources that two texts both name are no overlap, a note within a sentence parts no passage, and
 * the signs of bold, links and tables are no words.
 */
const comparedPart = (text: string): string => plainText(text.includes('[[') ? withoutNotes(text) : text);

/** The texts of submissions by id, each in one piece. */
function textsIn(book: Book): Map<string, string> {
  const parts = rowsByKey(book.rows('TXT'), (row) => row.submission);
  return new Map([...parts].map(([id, rows]) => [id, comparedPart(joinedParts(rows))]));
}

/**
 * Until somebody writes a joint submission, the texts that it takes the place of stand for it: what they say is on its
 * way to the UN, and whoever says the same should know. So does a translation for an original that nobody took in.
 */
function standIns(book: Book, texts: ReadonlyMap<string, string>): Map<string, string> {
  const placeOf = (row: RowOf<'SUB'>): string => row.mergedInto || (comparedInstead(book, row)?.id ?? '');
  const members = rowsByKey(
    book.rows('SUB').filter((row) => row.status !== 'withdrawn' && placeOf(row) !== ''),
    placeOf,
  );
  return new Map(
    [...members].map(([joint, rows]) => {
      const written = rows.map(({ id }) => texts.get(id)?.trim() ?? '').filter((text) => text !== '');
      return [joint, written.join('\n')];
    }),
  );
}

/** The text, or title, summary and asks while there is none. */
export const shownText = ({
  title,
  summary,
  asks,
  text,
}: Pick<ComparableSubmission, 'title' | 'summary' | 'asks' | 'text'>): string =>
  text !== '' ? text : [title, summary, ...asks].filter((part) => part !== '').join('\n');

/**
 * All submissions that are compared, each id once: withdrawn and merged ones are not, nor are translations beside their
 * originals; those of earlier cycles are.
 * `also` are ids of submissions that are wanted whatever became of them.
 */
export function comparedSubmissions(book: Book, also: readonly string[] = []): ComparableSubmission[] {
  const texts = textsIn(book);
  const others = standIns(book, texts);
  const askRows = rowsByKey(book.rows('ASK'), (row) => row.submission);
  return [...firstRowByKey(book.rows('SUB'), ({ id }) => id).values()]
    .filter((row) => (isCompared(row) && !comparedInstead(book, row)) || also.includes(row.id))
    .map(({ id, title, summary, issues, mainIssue, textVersion, rowNumber, cycle }) => {
      const own = texts.get(id) ?? '';
      const isWritten = own.trim() !== '';
      const written = isWritten ? own : (others.get(id) ?? '');
      const hasText = written.trim() !== '';
      const asks = (askRows.get(id) ?? []).map((ask) => ask.text);
      const text = hasText ? written : '';
      return {
        id,
        title,
        summary,
        text,
        asks,
        issues: [...new Set([mainIssue, ...issues])].filter((issue) => issue !== ''),
        hasText,
        isWritten,
        mark: markOf(shownText({ title, summary, asks, text }), textVersion ?? 0),
        rowNumber,
        cycle,
      };
    });
}
