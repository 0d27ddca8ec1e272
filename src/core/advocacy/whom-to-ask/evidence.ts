// What countries recommended so far, to us and to others: the evidence from which whom to ask is judged.
import { createIssueFinder } from '../../coverage/issue-suggestions/suggest';
import { shortText } from '../../base/text/short-text';
import { recommendationName } from '../../un-documents/reports/cycle-rows';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

const LONGEST_SOURCE = 60;

/** A recommendation that some countries made. */
export interface Evidence {
  /** Its row on the sheet of recommendations to us; '' for one to others. */
  readonly id: string;
  readonly text: string;
  /** Where it stands: `3: 92.10, A/HRC/36/7`, `Denmark 106.4`. */
  readonly where: string;
  readonly isToUs: boolean;
  /** Ids of the countries that made it. */
  readonly countries: readonly string[];
  /** Ids of issues. */
  readonly issues: readonly string[];
  readonly answer: string;
}

/** Issues that a text is about where nobody gave it any. */
type IssueReader = (row: { readonly issues: readonly string[]; readonly text: string }) => readonly string[];

function createIssueReader(book: Book): IssueReader {
  let finder: ReturnType<typeof createIssueFinder> | undefined;
  return ({ issues, text }) => {
    if (issues.length > 0) return issues;
    finder ??= createIssueFinder(book.rows('ISS'));
    return finder.suggest(text).map(({ issue }) => issue);
  };
}

/** Session and number, then the document: `3: 92.10, A/HRC/36/7`. */
const placeOf = (parts: readonly string[], { source }: Pick<RowOf<'REC'>, 'source'>): string =>
  [parts.filter(Boolean).join(' '), shortText(source, LONGEST_SOURCE)].filter(Boolean).join(', ');

/** All recommendations of the workbook that name their countries, also of this review. Reads REC, OTH, CTY and ISS. */
export function evidenceIn(book: Book): readonly Evidence[] {
  const issuesOf = createIssueReader(book);
  const toUs = book.rows('REC').filter(({ withdrawn, countries }) => !withdrawn && countries.length > 0);
  const toOthers = book.rows('OTH').filter(({ countries }) => countries.length > 0);
  return [
    ...toUs.map((row): Evidence => {
      const number = recommendationName(row);
      const where = placeOf([row.cycle === null ? number : `${row.cycle}: ${number}`], row);
      return { ...partsOf(row), issues: issuesOf(row), id: row.id, isToUs: true, where };
    }),
    ...toOthers.map((row): Evidence => {
      const where = placeOf([book.labelOf('CTY', row.reviewed), row.number.trim()], row);
      return { ...partsOf(row), issues: issuesOf(row), id: '', isToUs: false, where };
    }),
  ];
}

const partsOf = <Row extends Pick<Evidence, 'text' | 'countries' | 'answer'>>({
  text,
  countries,
  answer,
}: Row): Pick<Evidence, 'text' | 'countries' | 'answer'> => ({ text, countries, answer });
