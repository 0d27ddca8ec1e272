// The two deadlines in Settings follow their milestones on the Timeline, also where a person dated those.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { CycleDeadlines } from './cycle-settings';
import { onClockOf } from './cycle-settings';
import type { CycleFacts, MilestoneKey } from './milestones';
import type { DateMoves, Earlier } from './move-dates';
import { rulesOnSheet } from './move-dates';
import { dueByRule, parseRule, type Bases, type Due, type RuleFacts } from './rules';
import { isDateTime } from '../../base/dates/formats';
import { isZone } from '../../base/dates/zones';

const GENEVA = 'Europe/Zurich';

const rowOf = (book: Book, key: MilestoneKey): RowOf<'TIM'> | undefined =>
  book.rows('TIM').find(({ rule }) => parseRule(rule)?.key === key);

/** What stands in the row; undefined when that is no date. */
function presentDue(row: RowOf<'TIM'> | undefined, facts: RuleFacts): Due | undefined {
  if (!row || !isDateTime(row.due)) return undefined;
  return { due: row.due, zone: isZone(row.timeZone) ? row.timeZone : facts.timeZone };
}

/** What will stand in the row once dates have moved. */
function comingIn(row: RowOf<'TIM'> | undefined, moves: DateMoves, facts: RuleFacts): Due | undefined {
  const moved = moves.moved.find(({ id }) => id === row?.id);
  return moved ? { due: moved.to, zone: moved.zone } : presentDue(row, facts);
}

const submissionSetting = (book: Book): string =>
  book.rows('SET').find(({ key }) => key === 'due.submission')?.value ?? '';

/**
 * What dates depended on at the last run. `due.submission` in Settings tells from which day the coalition's own
 * deadlines were counted then. Undefined for the first cycle of a workbook.
 */
export function earlierDates(book: Book, before: RuleFacts | undefined): Earlier | undefined {
  if (!before) return undefined;
  const submission = submissionSetting(book);
  const fixed = isDateTime(submission) ? [['submission', submission.slice(0, 10)] as const] : [];
  return { facts: before, fixed: new Map(fixed) };
}

/** Whether a date on the Timeline was counted from the deadline in Settings: then a run wrote it, not a person. */
function wasCountedFrom(book: Book, rules: Bases['rules'], { facts, fixed }: Earlier): boolean {
  return book.rows('TIM').some((row) => {
    const rule = parseRule(row.rule);
    const due = rule?.base === 'submission' ? dueByRule(rule, facts, { rules, fixed }) : undefined;
    return due !== undefined && row.due === due.due;
  });
}

/**
 * The values of `due.internal` (by the coalition's clock) and `due.submission` (by Geneva's), with those that an
 * earlier run may have left there: all others were typed by a person.
 */
export function cycleDeadlines(
  book: Book,
  facts: CycleFacts,
  earlier: Earlier | undefined,
  moves: DateMoves,
): CycleDeadlines {
  const rules = rulesOnSheet(book.rows('TIM'));
  const byRule = (key: MilestoneKey, of: RuleFacts, fixed: Bases['fixed'] = new Map()): Due | undefined => {
    const rule = rules.get(key);
    return rule && dueByRule(rule, of, { rules, fixed });
  };
  const deadline = (key: MilestoneKey, zone: string, zoneBefore: string) => {
    const shown = (due: Due | undefined, clock: string) => (due ? onClockOf(due.due, due.zone, clock) : '');
    const old = earlier ? [byRule(key, earlier.facts), byRule(key, earlier.facts, earlier.fixed)] : [];
    const row = rowOf(book, key);
    const present = presentDue(row, facts);
    const ours = [
      ...old.map((due) => shown(due, zoneBefore)),
      shown(present, zoneBefore),
      shown(present, zone),
    ];
    const added = moves.missing.find((milestone) => milestone.key === key);
    return {
      value: shown(comingIn(row, moves, facts) ?? added ?? byRule(key, facts), zone),
      ours: ours.filter((one) => one !== ''),
    };
  };
  const submission = deadline('submission', GENEVA, GENEVA);
  const present = submissionSetting(book);
  const isOurs = earlier !== undefined && wasCountedFrom(book, rules, earlier);
  return {
    internal: deadline('internal', facts.timeZone, earlier?.facts.timeZone ?? facts.timeZone),
    submission: isOurs ? { ...submission, ours: [...submission.ours, present] } : submission,
  };
}
