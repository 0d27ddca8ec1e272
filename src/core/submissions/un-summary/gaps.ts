// What is missing in the summary: workgroups without one, and issues that nobody leads or writes on.
import { isDate } from '../../base/dates/formats';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { coChairsOf } from '../../people/joining/memberships';
import { hasSummary, type SummaryPart } from './parts';

export const REMINDER = 'summary-reminder';

/** Nobody is reminded again within so many days. */
export const DAYS_BETWEEN = 5;

/** Submissions whose summary is missing; undefined where nothing is: the text was edited, or all have one. */
export function summaryGaps({ workgroup, isEdited, submissions }: SummaryPart) {
  if (workgroup === '' || isEdited) return undefined;
  const without = submissions.filter((row) => !hasSummary(row));
  return submissions.length === 0 || without.length > 0 ? without : undefined;
}

/** The mail key of a reminder ends with its day. */
export const summaryReminderKey = (workgroup: string, person: string, day: string): string =>
  [workgroup, person, REMINDER, day].join(':');

/** The day of the latest reminder for a workgroup, '' for none. */
export function remindedOn(book: Book, workgroup: string): string {
  const days = book
    .rows('OBX')
    .filter(({ template, record }) => template === REMINDER && record === workgroup)
    .map(({ key }) => key.slice(key.lastIndexOf(':') + 1))
    .filter(isDate);
  return days.sort().at(-1) ?? '';
}

/** Its co-chairs, and who writes what lacks a summary. */
export const whoToRemind = (
  book: Book,
  workgroup: string,
  without: readonly RowOf<'SUB'>[],
): readonly string[] => [
  ...new Set([...coChairsOf(book.find('WG', workgroup)), ...without.flatMap(({ authors }) => authors)]),
];

export interface Gap {
  readonly issue: string;
  readonly noLead: boolean;
  readonly noText: boolean;
}

/** Issues that the coalition covers or asks something on, and that no workgroup leads or no submission is about. */
export function issueGaps(book: Book): readonly Gap[] {
  const led = new Set(book.rows('COV').flatMap(({ part, issue }) => (part === 'leads' ? [issue] : [])));
  const written = new Set(
    book
      .rows('SUB')
      .filter(isUnderWay)
      .flatMap(({ mainIssue, issues }) => [mainIssue, ...issues]),
  );
  const used = new Set([
    ...book.rows('COV').map(({ issue }) => issue),
    ...book.rows('ASK').flatMap(({ issues }) => issues),
    ...written,
  ]);
  return book.rows('ISS').flatMap(({ id }) => {
    const gap = { issue: id, noLead: !led.has(id), noText: !written.has(id) };
    return used.has(id) && (gap.noLead || gap.noText) ? [gap] : [];
  });
}
