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

/** Review and number, then the document: `3: 92.10, A/HRC/36/7`. */
const placeOf = (parts: readonly string[], source: string): string =>
  [parts.filter(Boolean).join(' '), shortText(source, LONGEST_SOURCE)].filter(Boolean).join(', ');

/** All recommendations of the workbook that name their countries, also of this review. Reads REC, OTH, CTY and ISS. */
export function evidenceIn(book: Book): readonly Evidence[] {
  let finder: ReturnType<typeof createIssueFinder> | undefined;
  const evidenceOf = (row: RowOf<'REC'> | RowOf<'OTH'>, where: readonly string[], id: string): Evidence => {
    const { text, countries, answer, source } = row;
    const suggested = (): string[] =>
      (finder ??= createIssueFinder(book.rows('ISS'))).suggest(text).map(({ issue }) => issue);
    const issues = row.issues.length > 0 ? row.issues : suggested();
    return { id, text, countries, answer, issues, isToUs: id !== '', where: placeOf(where, source) };
  };
  return [
    ...book.rows('REC').flatMap((row) => {
      const number = recommendationName(row);
      const where = row.cycle === null ? number : `${row.cycle}: ${number}`;
      return row.withdrawn || row.countries.length === 0 ? [] : [evidenceOf(row, [where], row.id)];
    }),
    ...book.rows('OTH').flatMap((row) => {
      const where = [book.labelOf('CTY', row.reviewed), row.number.trim()];
      return row.countries.length === 0 ? [] : [evidenceOf(row, where, '')];
    }),
  ];
}
