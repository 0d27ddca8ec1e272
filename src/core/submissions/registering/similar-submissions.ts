// Submissions similar to a draft that is being registered, from the search extract, with the reasons.
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { type SearchExtract, type Similar, similarTo } from '../../language/matching/search-extract';
import { buildSearchExtract } from '../../language/matching/build-search-extract';
import { issueName } from '../../workbook/records/issue-name';
import type { Outline } from '../../language/matching/overlaps';
import { type Language, render } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { isUnderWay } from '../../workbook/records/this-cycle';

/** The extract of all submissions that are under way in this cycle, but for `leftOut`. Issue names are in the language given. */
export function searchExtractOf(book: Book, language: Language, leftOut = ''): SearchExtract {
  const asks = rowsByKey(book.rows('ASK'), ({ submission }) => submission);
  const sources = book
    .rows('SUB')
    .filter((row) => isUnderWay(row) && row.id !== leftOut)
    .map(({ id, title, summary, issues, workgroup }) => ({
      id,
      title,
      summary,
      issues,
      workgroup: workgroup && book.labelOf('WG', workgroup),
      asks: (asks.get(id) ?? []).map(({ text }) => text),
    }));
  return buildSearchExtract(sources, (issue) => issueName(book.find('ISS', issue), language) || issue);
}

/** A submission on the same ground, with the reasons in words. */
export interface SimilarSubmission extends Omit<Similar, 'reasons'> {
  readonly reasons: readonly string[];
}

const SHOWN = 5;

/** The submissions most like a draft, at most five, `leftOut` never among them. */
export function similarSubmissions(
  book: Book,
  draft: Outline,
  leftOut: string,
  language: Language,
): SimilarSubmission[] {
  return similarTo(searchExtractOf(book, language, leftOut), draft, SHOWN).map((similar) => ({
    ...similar,
    reasons: similar.reasons.map((reason) => render(reason, language)),
  }));
}
