// The two deadlines in Settings follow their milestones on the Timeline, also where a person dated those.
import type { Book } from '../records/book';
import type { RowOf } from '../records/rows';
import type { CycleDeadlines } from './cycle-settings';
import { onClockOf } from './cycle-settings';
import type { CycleFacts, MilestoneKey } from './milestones';
import type { DateMoves } from './move-dates';
import { rulesOnSheet } from './move-dates';
import { dueByRule, parseRule, type Due, type RuleFacts } from './rules';
import { isDateTime } from '../schema/formats';
import { isZone } from './zones';

const GENEVA = 'Europe/Zurich';

const rowOf = (book: Book, key: MilestoneKey): RowOf<'TIM'> | undefined =>
  book.rows('TIM').find(({ rule }) => parseRule(rule)?.key === key);

/** What stands in the row; undefined when that is no date. */
function standingIn(row: RowOf<'TIM'> | undefined, facts: RuleFacts): Due | undefined {
  if (!row || !isDateTime(row.due)) return undefined;
  return { due: row.due, zone: isZone(row.timeZone) ? row.timeZone : facts.timeZone };
}

/** What will stand in the row once dates have moved. */
function comingIn(row: RowOf<'TIM'> | undefined, moves: DateMoves, facts: RuleFacts): Due | undefined {
  const moved = moves.moved.find(({ id }) => id === row?.id);
  return moved ? { due: moved.to, zone: moved.zone } : standingIn(row, facts);
}

/**
 * The values of `due.internal` (by the coalition's clock) and `due.submission` (by Geneva's), with those that an
 * earlier run may have left there: all others were typed by a person.
 */
export function cycleDeadlines(
  book: Book,
  facts: CycleFacts,
  before: RuleFacts | undefined,
  moves: DateMoves,
): CycleDeadlines {
  const rules = rulesOnSheet(book.rows('TIM'));
  const byRule = (key: MilestoneKey, of: RuleFacts): Due | undefined => {
    const rule = rules.get(key);
    return rule && dueByRule(rule, of, rules);
  };
  const deadline = (key: MilestoneKey, zone: string, zoneBefore: string) => {
    const shown = (due: Due | undefined, clock: string) => (due ? onClockOf(due.due, due.zone, clock) : '');
    const old = before && byRule(key, before);
    const row = rowOf(book, key);
    const standing = standingIn(row, facts);
    return {
      value: shown(comingIn(row, moves, facts) ?? byRule(key, facts), zone),
      ours: [shown(old, zoneBefore), shown(standing, zoneBefore), shown(standing, zone)].filter(
        (one) => one !== '',
      ),
    };
  };
  return {
    internal: deadline('internal', facts.timeZone, before?.timeZone ?? facts.timeZone),
    submission: deadline('submission', GENEVA, GENEVA),
  };
}
