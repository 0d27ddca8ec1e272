// The evidence in a row of Overlaps as it reads today: issues under the names that they have now.
import { LANGUAGES, message, render, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { issueName } from '../../workbook/records/issue-name';
import * as matchingText from '../../words/language/matching';

type Row = Pick<RowOf<'OVL'>, 'evidence' | 'issues' | 'unresolved'>;

const said = (count: number, issues: string, language: Language): string =>
  render(message(matchingText.sameIssues, { count, issues }), language);

const MARK = '\u0000';

/** The language in which a sentence names the issues of both; undefined when it says something else. */
const languageOf = (sentence: string): Language | undefined =>
  LANGUAGES.find((language) =>
    [1, 2].some((count) => {
      const [start = '', end = ''] = said(count, MARK, language).split(MARK);
      return sentence.startsWith(start) && sentence.endsWith(end);
    }),
  );

/** The cell of evidence as it reads today. Where an issue is not known any more, the sentence stays as it is. */
export function presentEvidence({ evidence, issues, unresolved }: Row, book: Book): string {
  const found = issues.flatMap((id) => book.find('ISS', id) ?? []);
  if (found.length === 0 || found.length < issues.length || unresolved['issues'] !== undefined)
    return evidence;
  const renew = (sentence: string): string => {
    const language = languageOf(sentence);
    if (!language) return sentence;
    const names = found.map((issue) => issueName(issue, language)).join(', ');
    return said(found.length, names, language);
  };
  return evidence.split('\n').map(renew).join('\n');
}

/** Its sentences. */
export const evidenceLines = (row: Row, book: Book): string[] =>
  presentEvidence(row, book)
    .split('\n')
    .filter((sentence) => sentence.trim() !== '');
