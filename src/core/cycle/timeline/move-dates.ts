// Compares the dates on the Timeline with their rules: which milestones are added, moved, left as people dated them,
// or wait because the review has no day.
import type { RowOf } from '../../workbook/records/rows';
import {
  cycleMilestones,
  usualRules,
  type CycleFacts,
  type Milestone,
  type MilestoneKey,
} from './milestones';
import { isDateTime } from '../../base/dates/formats';
import { dueByRule, parseRule, type Bases, type DateRule, type DueMoment, type RuleFacts } from './rules';
import type { Book } from '../../workbook/records/book';
import { isWithoutDay } from './review-state';
import { toInstant } from '../../base/dates/zones';

type Row = RowOf<'TIM'>;

export interface MovedDate {
  /** Id of the row. */
  readonly id: string;
  readonly milestone: string;
  /** `YYYY-MM-DDTHH:MM`, '' when the row had no date. */
  readonly from: string;
  readonly to: string;
  /** Whose clocks these are; they differ when only the coalition's zone changed. */
  readonly fromZone: string;
  readonly zone: string;
}

/** A row that a person dated: its own date, and what the rule would give now. */
export interface StayedDate {
  readonly id: string;
  readonly milestone: string;
  readonly due: string;
  readonly byRule: string;
}

/** A row that loses its date until the review has a day again. */
export interface WaitingDate {
  readonly id: string;
  readonly milestone: string;
  /** `YYYY-MM-DDTHH:MM`, '' when the row had no date. */
  readonly from: string;
}

export interface DateMoves {
  readonly missing: readonly Milestone[];
  readonly waiting: readonly WaitingDate[];
  readonly moved: readonly MovedDate[];
  readonly stayed: readonly StayedDate[];
  /** Rows whose rule cannot be read or leads nowhere. */
  readonly unreadable: readonly { readonly id: string; readonly milestone: string; readonly rule: string }[];
}

interface Ruled {
  readonly row: Row;
  readonly rule: DateRule | undefined;
}

/** A row beside what its rule gives; `typed` when a person dated it. */
interface Dated extends Ruled {
  readonly due: DueMoment | undefined;
  readonly outcome: 'moves' | 'waits' | 'typed' | 'as it is' | 'unreadable';
}

const read = (rows: readonly Row[]): readonly Ruled[] =>
  rows.filter(({ rule }) => rule.trim() !== '').map((row) => ({ row, rule: parseRule(row.rule) }));

/** The rules that other rules may count from: the sheet's own, and the usual ones where it has none. */
export function rulesOnSheet(rows: readonly Row[]): ReadonlyMap<string, DateRule> {
  const rules = new Map(usualRules());
  for (const { rule } of read(rows)) if (rule && rule.key !== '') rules.set(rule.key, rule);
  return rules;
}

const sameDue = (row: Row, due: DueMoment): boolean =>
  row.due === due.due && (row.timeZone === due.zone || row.timeZone === '');

const isOver = ({ status }: Row): boolean => status === 'done' || status === 'dropped';

/** What dates depended on before, and the days of milestones that an earlier run counted from. */
export interface EarlierDates {
  readonly facts: RuleFacts;
  readonly fixed: ReadonlyMap<string, string>;
}

/** What rows are judged by. */
interface DatingRules {
  readonly facts: RuleFacts;
  readonly earlier: EarlierDates | undefined;
  /** Whether what falls due then has to wait, because the review has no day. */
  readonly waits: (due: DueMoment) => boolean;
}

/** Whether the row has the day that an earlier release filled in, which may be at a weekend. */
function isDueAtWeekend(row: Row, rule: DateRule, facts: RuleFacts, bases: Bases): boolean {
  const due = dueByRule(rule, facts, { ...bases, isOnWeekends: true });
  return due !== undefined && sameDue(row, due);
}

const isWaiting = ({ due, status }: Row): boolean => due === '' && status === 'waiting';

function dateMilestone(ruled: Ruled, { facts, earlier, waits }: DatingRules, bases: Bases): Dated {
  const { row, rule } = ruled;
  const due = rule && dueByRule(rule, facts, bases);
  if (!rule || !due) return { ...ruled, due, outcome: 'unreadable' };
  const mustWait = waits(due);
  const isDue = sameDue(row, due) || isDueAtWeekend(row, rule, facts, bases);
  if (isOver(row) || (mustWait ? isWaiting(row) : isDue)) return { ...ruled, due, outcome: 'as it is' };
  const bygone = [bases.fixed, earlier?.fixed ?? new Map<string, string>(), new Map<string, string>()];
  const isOurs = bygone.some((fixed) => {
    if (earlier === undefined) return false;
    const old = dueByRule(rule, earlier.facts, { rules: bases.rules, fixed });
    return (
      (old !== undefined && sameDue(row, old)) ||
      isDueAtWeekend(row, rule, earlier.facts, { rules: bases.rules, fixed })
    );
  });
  const isFree = row.due === '' || isOurs || sameDue(row, due);
  return { ...ruled, due, outcome: isFree ? (mustWait ? 'waits' : 'moves') : 'typed' };
}

/** The days that other milestones count from as they stand: typed by a person, or over. */
const fixedDays = (dated: readonly Dated[]): ReadonlyMap<string, string> =>
  new Map(
    dated
      .filter(({ row, outcome }) => isDateTime(row.due) && (outcome === 'typed' || isOver(row)))
      .map(({ row, rule }) => [rule?.key ?? '', row.due.slice(0, 10)]),
  );

/** Judges all rows; again, as long as a row that turns out to be typed shifts those that count from it. */
function dateMilestones(rows: readonly Row[], datingRules: DatingRules): readonly Dated[] {
  const ruled = read(rows);
  const rules = rulesOnSheet(rows);
  let fixed: ReadonlyMap<string, string> = new Map();
  for (;;) {
    const dated = ruled.map((one) => dateMilestone(one, datingRules, { rules, fixed }));
    const next = new Map([...fixed, ...fixedDays(dated)]);
    if (next.size === fixed.size) return dated;
    fixed = next;
  }
}

/**
 * Compares the Timeline with what its rules give for the new facts. Each row follows its own rule, so a rule that a
 * person rewrote counts. A row whose date is not what the rule gave earlier was dated by a person and stays, and rows
 * that count from it follow it: the coalition's own deadline follows the one that OHCHR published. What is done or
 * dropped stays without a word. `earlier` is undefined for the first cycle of a workbook. Rows for which `waits` holds
 * lose their date instead of getting one; those that people dated stay here too.
 */
export function moveDates(
  rows: readonly Row[],
  facts: CycleFacts,
  earlier: EarlierDates | undefined,
  waits: (due: DueMoment) => boolean = () => false,
): DateMoves {
  const dated = dateMilestones(rows, { facts, earlier, waits });
  const having = (outcome: Dated['outcome']) => dated.filter((one) => one.outcome === outcome);
  const present = new Set(dated.map(({ rule }) => rule?.key));
  return {
    missing: cycleMilestones(facts, fixedDays(dated)).filter(({ key }) => !present.has(key)),
    waiting: having('waits').map(({ row: { id, milestone, due } }) => ({ id, milestone, from: due })),
    moved: having('moves').flatMap(({ row: { id, milestone, ...row }, due }) =>
      due ? [{ id, milestone, from: row.due, to: due.due, fromZone: row.timeZone, zone: due.zone }] : [],
    ),
    stayed: having('typed').flatMap(({ row: { id, milestone, due: own }, due }) =>
      due ? [{ id, milestone, due: own, byRule: waits(due) ? '' : due.due }] : [],
    ),
    unreadable: having('unreadable').map(({ row: { id, milestone, rule } }) => ({ id, milestone, rule })),
  };
}

/** The row of a milestone, by its rule. */
export const milestoneRow = (book: Book, key: MilestoneKey): Row | undefined =>
  book.rows('TIM').find(({ rule }) => parseRule(rule)?.key === key);

/** The day of the UN's deadline: as it stands on the Timeline, else by its rule. */
function submissionDay(book: Book, facts: CycleFacts): string {
  const row = milestoneRow(book, 'submission');
  if (row && isDateTime(row.due)) return row.due.slice(0, 10);
  const rules = rulesOnSheet(book.rows('TIM'));
  const rule = rules.get('submission');
  const due = rule && dueByRule(rule, facts, { rules, fixed: new Map() });
  return due?.due.slice(0, 10) ?? '';
}

/**
 * Whether a date has to wait. Dates up to the UN's deadline for submissions stay, for it may hold although the review
 * is put off; of those after it the ones that are still to come wait, and from the day of the review on all: what was
 * to happen then has not happened.
 */
export function waitsFor(book: Book, facts: CycleFacts, now: string): (due: DueMoment) => boolean {
  if (!isWithoutDay(facts.state)) return () => false;
  const submission = submissionDay(book, facts);
  return ({ due, zone }) => {
    const day = due.slice(0, 10);
    return day > submission && (day >= facts.reviewDate || toInstant(due, zone) > now);
  };
}
