// Of which submission a text may be the translation: one of its workgroup, on an issue of both, in another language.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { isSameText } from '../../workbook/records/translations';
import type { Language } from '../../base/messages/text';
import { documentLanguage } from '../documents/document-language';
import { storedText } from '../documents/written-text';
import { textLanguage } from './text-language';

const MOST_OFFERED = 3;

const issuesOf = ({ mainIssue, issues }: RowOf<'SUB'>): ReadonlySet<string> =>
  new Set([mainIssue, ...issues]);

/** The submissions that are offered as the original; none for a text that has one. */
export function offeredOriginals(
  book: Book,
  submission: RowOf<'SUB'>,
  language: Language,
  context: Context,
): readonly NamedRow[] {
  if (submission.translationOf !== '' || submission.workgroup === '') return [];
  const own = issuesOf(submission);
  const inCommon = (row: RowOf<'SUB'>): number =>
    [...issuesOf(row)].filter((issue) => issue !== '' && own.has(issue)).length;
  const languageOf = (row: RowOf<'SUB'>): Language =>
    textLanguage(storedText(book, row.id)) ?? documentLanguage(row, context);
  return book
    .rows('SUB')
    .filter((row) => isUnderWay(row) && row.translationOf === '' && row.workgroup === submission.workgroup)
    .filter((row) => !isSameText(book, row, submission) && inCommon(row) > 0 && languageOf(row) !== language)
    .sort((one, other) => inCommon(other) - inCommon(one))
    .slice(0, MOST_OFFERED)
    .map(({ id, title, label }) => ({ id, name: title || label }));
}
