// The settings that a cycle sets: facts, limits, and two deadlines that follow their milestones on the Timeline, also
// where a person dated those.
import { OPEN_LIST_NAMES } from '../../base/vocabulary/open-lists';
import type { Context } from '../../workbook/command/types';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import { wordsSetting } from '../../workbook/records/custom-words';
import type { RowOf } from '../../workbook/records/rows';
import {
  USUAL_ASKS,
  USUAL_LIMITS,
  type AskSetting,
  USUAL_KEPT,
  type KeptSetting,
} from '../../workbook/schema/usual-settings';
import { settingMeanings } from '../../words/workbook/settings';
import { type CycleFacts, type MilestoneKey } from './milestones';
import { cycleOfSession } from './sessions';
import { toInstant, toWallClock, isZone } from '../../base/dates/zones';
import { settingSources } from '../../words/cycle/timeline';
import type { Book } from '../../workbook/records/book';
import { CYCLE_STARTED } from './before-start';
import { milestoneRow, rulesOnSheet, type DateMoves, type EarlierDates } from './move-dates';
import { dueByRule, parseRule, type Bases, type DueMoment, type RuleFacts } from './rules';
import { ruleMeaningOf, ruleSetting, UPLOAD_RULES, USUAL_RULES, usualSource } from './upload-rules';
import { DAYS_OFF } from '../../base/dates/days-off';
import { isDateTime } from '../../base/dates/formats';

type SettingKey = keyof typeof settingMeanings;

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

interface CycleDeadlines {
  readonly internal: { readonly value: string; readonly ours: readonly string[] };
  readonly submission: { readonly value: string; readonly ours: readonly string[] };
}

/** What the settings follow from. */
interface Cycle {
  readonly facts: CycleFacts;
  readonly deadlines: CycleDeadlines;
  /** The minute in which it starts here, by the coalition's clock; '' once it has. */
  readonly started: string;
}

/** Who says how long each kind of text may be, and how fast one speaks. */
const LIMIT_SOURCES = {
  'limit.individual': 'guidelines',
  'limit.joint': 'guidelines',
  'limit.local': 'usual',
  'limit.onePager': 'onePage',
  'limit.statement': 'council',
  'limit.preSession': 'uprInfo',
  'speech.en': 'interpreters',
  'speech.es': 'interpreters',
  'speech.fr': 'interpreters',
} as const satisfies Record<keyof typeof USUAL_LIMITS, Wanted['source']>;

function wantedSettings({ facts, deadlines, started }: Cycle, context: Context): readonly Wanted[] {
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
    ...(started === '' ? [] : [fact(CYCLE_STARTED, started)]),
    { key: 'due.internal', manner: 'due', source: 'timeline', ...deadlines.internal },
    { key: 'due.submission', manner: 'due', source: 'timeline', ...deadlines.submission },
    ...(['geneva.address', 'due.overlaps', DAYS_OFF] as const).map((key) => usual(key, '')),
    usual('overlaps.change', '20'),
    usual('endorsements.change', '5'),
    ...(Object.keys(LIMIT_SOURCES) as (keyof typeof LIMIT_SOURCES)[]).map((key) =>
      usual(key, String(USUAL_LIMITS[key] || ''), LIMIT_SOURCES[key]),
    ),
    usual('limit.languages', 'en; es; fr', 'guidelines'),
    usual('limit.megabytes', ''),
    usual('review.needed', ''),
    usual('mail.perDay', '100', 'google'),
    usual('language', context.bookLanguage),
    usual('journal.days', '90'),
    ...(Object.keys(USUAL_KEPT) as KeptSetting[]).map((key) => usual(key, String(USUAL_KEPT[key]))),
    usual('progress.scale', ''),
    ...OPEN_LIST_NAMES.map((list) => usual(wordsSetting(list), '')),
    usual('progress.staleMonths', '12'),
    ...(Object.keys(USUAL_ASKS) as AskSetting[]).map((key) => usual(key, String(USUAL_ASKS[key]))),
    usual('workbook.file', context.workbookId ?? ''),
  ];
}

/** The day at the instant, by the zone's clock. */
const dayOf = (instant: string, zone: string): string => toWallClock(instant, zone).slice(0, 10);

/** The wall clock of one zone by that of another. */
export const onClockOf = (wallClock: string, from: string, to: string): string =>
  wallClock === '' || from === to ? wallClock : toWallClock(toInstant(wallClock, from), to);

/** Rows for the rules of the check before upload that have none. */
function ruleRows(known: ReadonlySet<string>, date: string, context: Context): readonly Edit[] {
  return UPLOAD_RULES.filter((rule) => !known.has(ruleSetting(rule))).map((rule) =>
    insertRow('SET', context.newId('SET'), {
      key: ruleSetting(rule),
      value: USUAL_RULES[rule].level,
      meaning: ruleMeaningOf(rule)[context.bookLanguage],
      source: usualSource(rule)[context.bookLanguage],
      date,
    }),
  );
}

export interface SettingChanges {
  readonly edits: readonly Edit[];
  /** Deadlines that a person typed. */
  readonly kept: readonly { readonly key: SettingKey; readonly value: string }[];
}

/** Edits that bring the settings up to date. Only values that differ are written, with the day of the change. */
export function settingChanges(
  rows: readonly RowOf<'SET'>[],
  cycle: Cycle,
  context: Context,
): SettingChanges {
  const edits: Edit[] = [];
  const kept: { key: SettingKey; value: string }[] = [];
  const date = dayOf(context.now, cycle.facts.timeZone);
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const add = (key: SettingKey, value: string, source: Wanted['source'], id: string): void => {
    const meaning = settingMeanings[key][context.bookLanguage];
    const values = { key, value, meaning, source: settingSources[source][context.bookLanguage], date };
    edits.push(insertRow('SET', id, values));
  };
  for (const { key, value, manner, source, ours = [] } of wantedSettings(cycle, context)) {
    const row = byKey.get(key);
    const isOurs =
      !row || manner === 'fact' || row.value === '' || (manner === 'due' && ours.includes(row.value));
    if (!row) add(key, value, source, context.newId('SET'));
    else if (isOurs && row.value !== value) edits.push(updateRow('SET', row.id, { value, date }));
    else if (!isOurs && manner === 'due' && row.value !== value) kept.push({ key, value: row.value });
  }
  edits.push(...ruleRows(new Set(byKey.keys()), date, context));
  if (!byKey.has('workbook.code')) {
    const id = context.newId('SET');
    add('workbook.code', id.replace(/^SET-/, '').toLowerCase(), 'usual', id);
  }
  return { edits, kept };
}

const GENEVA = 'Europe/Zurich';

/** What stands in the row; undefined when that is no date. */
export function presentDue(
  row: RowOf<'TIM'> | undefined,
  facts: Pick<RuleFacts, 'timeZone'>,
): DueMoment | undefined {
  if (!row || !isDateTime(row.due)) return undefined;
  return { due: row.due, zone: isZone(row.timeZone) ? row.timeZone : facts.timeZone };
}

/** What will stand in the row once dates have moved. */
function comingIn(row: RowOf<'TIM'> | undefined, moves: DateMoves, facts: RuleFacts): DueMoment | undefined {
  const moved = moves.moved.find(({ id }) => id === row?.id);
  return moved ? { due: moved.to, zone: moved.zone } : presentDue(row, facts);
}

const submissionSetting = (book: Book): string =>
  book.rows('SET').find(({ key }) => key === 'due.submission')?.value ?? '';

/**
 * What dates depended on at the last run. `due.submission` in Settings tells from which day the coalition's own
 * deadlines were counted then. Undefined for the first cycle of a workbook.
 */
export function earlierDates(book: Book, before: RuleFacts | undefined): EarlierDates | undefined {
  if (!before) return undefined;
  const submission = submissionSetting(book);
  const fixed = isDateTime(submission) ? [['submission', submission.slice(0, 10)] as const] : [];
  return { facts: before, fixed: new Map(fixed) };
}

/** Whether a date on the Timeline was counted from the deadline in Settings: then a run wrote it, not a person. */
function wasCountedFrom(book: Book, rules: Bases['rules'], { facts, fixed }: EarlierDates): boolean {
  return book.rows('TIM').some((row) => {
    const rule = parseRule(row.rule);
    if (rule?.base !== 'submission') return false;
    return [false, true].some(
      (isOnWeekends) => dueByRule(rule, facts, { rules, fixed, isOnWeekends })?.due === row.due,
    );
  });
}

/**
 * The values of `due.internal` (by the coalition's clock) and `due.submission` (by Geneva's), with those that an
 * earlier run may have left there: all others were typed by a person.
 */
export function cycleDeadlines(
  book: Book,
  facts: CycleFacts,
  earlier: EarlierDates | undefined,
  moves: DateMoves,
): CycleDeadlines {
  const rules = rulesOnSheet(book.rows('TIM'));
  const byRule = (
    key: MilestoneKey,
    of: RuleFacts,
    fixed: Bases['fixed'] = new Map(),
  ): DueMoment | undefined => {
    const rule = rules.get(key);
    return rule && dueByRule(rule, of, { rules, fixed });
  };
  const deadline = (key: MilestoneKey, zone: string, zoneBefore: string) => {
    const shown = (due: DueMoment | undefined, clock: string) =>
      due ? onClockOf(due.due, due.zone, clock) : '';
    const old = earlier ? [byRule(key, earlier.facts), byRule(key, earlier.facts, earlier.fixed)] : [];
    const row = milestoneRow(book, key);
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
