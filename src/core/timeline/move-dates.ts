// Which rows of the Timeline are added, moved or left when the facts of a cycle change.
import type { RowOf } from '../records/rows';
import type { CycleFacts, Milestone } from './milestones';
import { cycleMilestones, usualRules } from './milestones';
import { dueByRule, parseRule, type DateRule, type Due, type RuleFacts } from './rules';

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

export interface DateMoves {
  readonly missing: readonly Milestone[];
  readonly moved: readonly MovedDate[];
  readonly stayed: readonly StayedDate[];
  /** Rows whose rule cannot be read or leads nowhere. */
  readonly unreadable: readonly { readonly id: string; readonly milestone: string; readonly rule: string }[];
}

interface Ruled {
  readonly row: Row;
  readonly rule: DateRule | undefined;
}

const read = (rows: readonly Row[]): readonly Ruled[] =>
  rows.filter(({ rule }) => rule.trim() !== '').map((row) => ({ row, rule: parseRule(row.rule) }));

/** The rules that other rules may count from: the sheet's own, and the usual ones where it has none. */
export function rulesOnSheet(rows: readonly Row[]): ReadonlyMap<string, DateRule> {
  const rules = new Map(usualRules());
  for (const { rule } of read(rows)) if (rule && rule.key !== '') rules.set(rule.key, rule);
  return rules;
}

const sameDue = (row: Row, due: Due): boolean =>
  row.due === due.due && (row.timeZone === due.zone || row.timeZone === '');

/**
 * Compares the Timeline with what its rules give for the new facts. Each row follows its own rule, so a rule that a
 * person rewrote counts. A row whose date is not what the rule gave for `before` was dated by a person and stays; so
 * does one that is done or dropped, without a word. `before` is undefined for the first cycle of a workbook.
 */
export function moveDates(rows: readonly Row[], facts: CycleFacts, before: RuleFacts | undefined): DateMoves {
  const rules = rulesOnSheet(rows);
  const moved: MovedDate[] = [];
  const stayed: StayedDate[] = [];
  const unreadable: { id: string; milestone: string; rule: string }[] = [];
  for (const { row, rule } of read(rows)) {
    const due = rule && dueByRule(rule, facts, rules);
    const { id, milestone } = row;
    if (!rule || !due) unreadable.push({ id, milestone, rule: row.rule });
    else if (row.status !== 'done' && row.status !== 'dropped' && !sameDue(row, due)) {
      const old = before && dueByRule(rule, before, rules);
      if (row.due === '' || (old && sameDue(row, old)))
        moved.push({ id, milestone, from: row.due, to: due.due, fromZone: row.timeZone, zone: due.zone });
      else stayed.push({ id, milestone, due: row.due, byRule: due.due });
    }
  }
  const present = new Set(read(rows).map(({ rule }) => rule?.key));
  return {
    missing: cycleMilestones(facts).filter(({ key }) => !present.has(key)),
    moved,
    stayed,
    unreadable,
  };
}
