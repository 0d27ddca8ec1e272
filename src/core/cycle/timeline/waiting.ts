// Which milestones wait while the review has no day: all after the UN's deadline for submissions that are not past.
import type { Book } from '../../workbook/records/book';
import { isDateTime } from '../../base/dates/formats';
import type { CycleFacts } from './milestones';
import { rulesOnSheet } from './move-dates';
import { isWithoutDay } from './review-state';
import { dueByRule, parseRule, type Due } from './rules';
import { toInstant } from '../../base/dates/zones';

/** The day of the UN's deadline: as it stands on the Timeline, else by its rule. */
function submissionDay(book: Book, facts: CycleFacts): string {
  const rows = book.rows('TIM');
  const row = rows.find(({ rule }) => parseRule(rule)?.key === 'submission');
  if (row && isDateTime(row.due)) return row.due.slice(0, 10);
  const rules = rulesOnSheet(rows);
  const rule = rules.get('submission');
  const due = rule && dueByRule(rule, facts, { rules, fixed: new Map() });
  return due?.due.slice(0, 10) ?? '';
}

/**
 * Whether a date has to wait. Dates up to the UN's deadline for submissions stay, for it may hold although the review
 * is put off; of those after it the ones that are still to come wait, and from the day of the review on all: what was
 * to happen then has not happened.
 */
export function waitsFor(book: Book, facts: CycleFacts, now: string): (due: Due) => boolean {
  if (!isWithoutDay(facts.state)) return () => false;
  const submission = submissionDay(book, facts);
  return ({ due, zone }) => {
    const day = due.slice(0, 10);
    return day > submission && (day >= facts.reviewDate || toInstant(due, zone) > now);
  };
}
