// Finds the recommendations that a command is about, and what they are called in comparisons and in sentences.
import { foldedText } from '../../language/reading/words';
import type { RowOf } from '../../workbook/records/rows';
import type { DocumentRecord } from '../reading/un-document';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import { rowNamed } from '../../workbook/records/links';
import type { Book } from '../../workbook/records/book';
import * as clustersText from '../../words/follow-up/clusters';
import { noRecommendationsYet } from '../../words/un-documents/reports';

/** `92.10`, and `92.12 (2)` for the second ask under a number. */
export const itemName = (number: string, part: number): string =>
  part > 1 ? `${number} (${String(part)})` : number;

/** What a recommendation is known by when its document prints no numbers. */
const textName = (text: string): string => `text ${foldedText(text)}`;

/** Numbers are compared as text: `92.1` and `92.10` are two recommendations. */
export function rowName({ number, part, text }: RowOf<'REC'>): string {
  const printed = number.trim().replace(/\.$/, '');
  return printed === '' ? textName(text) : itemName(printed, part ?? 1);
}

/** A name that no country fits stays in the text, where it stood, until someone teaches the workbook the name. */
export const textWithUnknown = ({ text, unknownCountries }: DocumentRecord): string =>
  unknownCountries.length > 0 ? `${text} (${unknownCountries.join(', ')})` : text;

/** What people know it by: its number, such as `92.10`, else the beginning of its text. */
export const recordName = (record: DocumentRecord): string =>
  record.number === '' ? textName(textWithUnknown(record)) : itemName(record.number, record.part);

export type Recommendation = RowOf<'REC'>;

export interface CycleRows {
  readonly cycle: number;
  /** In the order of the sheet, without those that were withdrawn. */
  readonly rows: readonly Recommendation[];
  /** All cycles that have recommendations, the latest first. */
  readonly cycles: readonly number[];
}

/** The recommendations of a cycle; of the latest that has any when none is named. Fails while there are none at all. */
export function rowsOfCycle(book: Book, wanted: number | undefined): Outcome<CycleRows> {
  const all = book.rows('REC');
  const found = new Set(all.flatMap(({ cycle }) => (cycle === null ? [] : [cycle])));
  const cycles = [...found].sort((x, y) => y - x);
  const cycle = wanted ?? cycles[0];
  if (cycle === undefined || cycles.length === 0) return failure(message(noRecommendationsYet));
  const rows = all.filter((row) => row.cycle === cycle && !row.withdrawn && row.text.trim() !== '');
  return success({ cycle, rows, cycles });
}

/** The rows of these ids or names, each once. Fails on one that is not there any more. */
export function rowsWithIds(book: Book, ids: readonly string[]): Outcome<readonly Recommendation[]> {
  const rows = new Set<Recommendation>();
  for (const id of new Set(ids)) {
    const row = rowNamed(book, 'REC', id);
    if (!row.ok) return row;
    if (!row.value) return failure(message(clustersText.unknownRow, { id }));
    rows.add(row.value);
  }
  return success([...rows]);
}

const SHORT = 60;

/** `92.4`, `92.12 (2)`, or how the text begins where the document prints no numbers. */
export const recommendationName = ({
  number,
  part,
  text,
}: Pick<Recommendation, 'number' | 'text'> & { readonly part: number | null }): string => {
  const printed = number.trim().replace(/\.$/, '');
  return printed === '' ? text.slice(0, SHORT) : itemName(printed, part ?? 1);
};

/** The first names of a list in a sentence, and a sign that there are more. */
export const listedNames = (names: readonly (string | number)[], most = 20): string =>
  names.slice(0, most).join(', ') + (names.length > most ? ' …' : '');

/** Whether nothing stands in the cell, nor anything that could not be read. */
export const isBlank = (row: Recommendation, column: 'issues' | 'concerns' | 'sdgs' | 'workgroup'): boolean =>
  row[column].length === 0 && (row.unresolved[column] ?? []).length === 0;

/** The others that follow a recommendation; nothing where the cell holds a name that nobody can read: it would be lost. */
export const whereReadable = (
  row: Recommendation,
  withWorkgroups: readonly string[],
): { readonly withWorkgroups?: readonly string[] } =>
  (row.unresolved['withWorkgroups'] ?? []).length > 0 ? {} : { withWorkgroups };
