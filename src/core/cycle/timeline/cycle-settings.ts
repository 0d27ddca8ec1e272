// The settings that a cycle sets: facts, deadlines taken from the Timeline, and limits.
import type { Context } from '../../workbook/command/types';
import type { Edit } from '../../workbook/records/edits';
import { insertRow, updateRow } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { settingMeanings } from '../../words/workbook/settings';
import type { CycleFacts } from './milestones';
import { cycleOfSession } from './milestones';
import { toInstant, toWallClock } from '../../base/dates/zones';
import { settingSources } from '../../words/cycle/timeline';

export type SettingKey = keyof typeof settingMeanings;

/**
 * fact: takes the new value; due: follows the Timeline unless a person typed another value; usual: written once and
 * then left alone.
 */
type Manner = 'fact' | 'due' | 'usual';

interface Wanted {
  readonly key: SettingKey;
  readonly value: string;
  readonly manner: Manner;
  readonly source: keyof typeof settingSources;
  /** For 'due': values that this command, and not a person, may have written earlier. */
  readonly ours?: readonly string[];
}

export interface CycleDeadlines {
  readonly internal: { readonly value: string; readonly ours: readonly string[] };
  readonly submission: { readonly value: string; readonly ours: readonly string[] };
}

function wantedSettings(facts: CycleFacts, deadlines: CycleDeadlines, context: Context): readonly Wanted[] {
  const fact = (key: SettingKey, value: string): Wanted => ({ key, value, manner: 'fact', source: 'given' });
  const usual = (key: SettingKey, value: string, source: Wanted['source'] = 'usual'): Wanted => ({
    key,
    value,
    manner: 'usual',
    source,
  });
  return [
    fact('coalition', facts.coalition),
    fact('country', facts.country),
    fact('session', String(facts.session)),
    { key: 'cycle', value: String(cycleOfSession(facts.session)), manner: 'fact', source: 'fromSession' },
    fact('review.date', facts.reviewDate),
    fact('review.state', facts.state),
    fact('timeZone', facts.timeZone),
    { key: 'due.internal', manner: 'due', source: 'timeline', ...deadlines.internal },
    { key: 'due.submission', manner: 'due', source: 'timeline', ...deadlines.submission },
    usual('due.overlaps', ''),
    usual('overlaps.change', '20'),
    usual('limit.individual', '2815', 'guidelines'),
    usual('limit.joint', '5630', 'guidelines'),
    usual('mail.perDay', '100', 'google'),
    usual('language', context.bookLanguage),
    usual('journal.days', '90'),
    usual('progress.scale', ''),
    usual('progress.staleMonths', '12'),
    usual('workbook.file', context.workbookId ?? ''),
  ];
}

/** The day at the instant, by the zone's clock. */
const dayOf = (instant: string, zone: string): string => toWallClock(instant, zone).slice(0, 10);

/** The wall clock of one zone by that of another. */
export const onClockOf = (wallClock: string, from: string, to: string): string =>
  wallClock === '' || from === to ? wallClock : toWallClock(toInstant(wallClock, from), to);

export interface SettingChanges {
  readonly edits: readonly Edit[];
  /** Deadlines that a person typed. */
  readonly kept: readonly { readonly key: SettingKey; readonly value: string }[];
}

/** Edits that bring the settings up to date. Only values that differ are written, with the day of the change. */
export function settingChanges(
  rows: readonly RowOf<'SET'>[],
  facts: CycleFacts,
  deadlines: CycleDeadlines,
  context: Context,
): SettingChanges {
  const edits: Edit[] = [];
  const kept: { key: SettingKey; value: string }[] = [];
  const date = dayOf(context.now, facts.timeZone);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const add = (key: SettingKey, value: string, source: Wanted['source'], id: string): void => {
    const meaning = settingMeanings[key][context.bookLanguage];
    const values = { key, value, meaning, source: settingSources[source][context.bookLanguage], date };
    edits.push(insertRow('SET', id, values));
  };
  for (const { key, value, manner, source, ours = [] } of wantedSettings(facts, deadlines, context)) {
    const row = byKey.get(key);
    const isOurs =
      !row || manner === 'fact' || row.value === '' || (manner === 'due' && ours.includes(row.value));
    if (!row) add(key, value, source, context.newId('SET'));
    else if (isOurs && row.value !== value) edits.push(updateRow('SET', row.id, { value, date }));
    else if (!isOurs && manner === 'due' && row.value !== value) kept.push({ key, value: row.value });
  }
  if (!byKey.has('workbook.code')) {
    const id = context.newId('SET');
    add('workbook.code', id.replace(/^SET-/, '').toLowerCase(), 'usual', id);
  }
  return { edits, kept };
}
