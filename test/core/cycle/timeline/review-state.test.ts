// A review that is put off, twice or without a day, and a country that stays away.
import { describe, expect, it } from '@jest/globals';
import {
  startCycle,
  type StartCycleInput,
  type StartCycleResult,
} from '../../../../src/core/cycle/timeline/plan-start-cycle';
import type { Plan } from '../../../../src/core/workbook/command/types';
import { LANGUAGES, render } from '../../../../src/core/base/messages/text';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { RowOf } from '../../../../src/core/workbook/records/rows';
import { cycleForm } from '../../../../src/core/cycle/timeline/present-facts';
import { adviceFor, REVIEW_STATES } from '../../../../src/core/cycle/timeline/review-state';
import { bookOf, contextOf, type Tables } from '../../../support/book';

const INPUT: StartCycleInput = {
  coalition: 'Rivers',
  country: 'Slovenia',
  session: 57,
  reviewDate: '2028-02-04',
  timeZone: 'Europe/Ljubljana',
};
const EMPTY: Tables = { SET: [], TIM: [], MEM: [], SUB: [] };
const actor = { email: 'ana@example.org', person: 'MEM-1', isCoordinator: true, coChairs: [] };

function plan(tables: Tables, input: Partial<StartCycleInput> = {}, now = '2027-08-01T12:00:00.000Z') {
  const outcome = startCycle.plan(bookOf(tables), { ...INPUT, ...input }, contextOf({ actor, now }));
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}

type Row = Record<string, unknown> & { id: string };

function applied(tables: Tables, edits: readonly Edit[], run: number): Tables {
  const rows = new Map(Object.entries(tables).map(([sheet, all]) => [sheet, [...(all as readonly Row[])]]));
  for (const edit of edits) {
    const sheet = rows.get(edit.sheet) ?? [];
    const at = sheet.findIndex(({ id }) => id === edit.id);
    if (edit.kind === 'insert') sheet.push({ ...edit.values, id: `${edit.id}-${run}` });
    else if (edit.kind === 'update') sheet[at] = { ...sheet[at], ...edit.values, id: edit.id };
    else sheet.splice(at, 1);
  }
  return Object.fromEntries(rows) as Tables;
}

let runs = 0;
const after = (tables: Tables, input: Partial<StartCycleInput> = {}, now?: string): Tables =>
  applied(tables, plan(tables, input, now).edits, (runs += 1));
const started = after(EMPTY);

const milestone = (tables: Tables, key: string) =>
  (tables.TIM ?? []).find(({ rule }) => String(rule).startsWith(`${key}:`));
const typed = (tables: Tables, key: string, values: Partial<RowOf<'TIM'>>): Tables => ({
  ...tables,
  TIM: (tables.TIM ?? []).map((row) => (row === milestone(tables, key) ? { ...row, ...values } : row)),
});
const said = (one: Plan<StartCycleResult>): string[] => one.summary.map((line) => render(line, 'en'));
const setting = (tables: Tables, key: string) => tables.SET?.find((row) => row.key === key)?.value;

describe('a review that is put off twice', () => {
  const byHand = typed(started, 'answers', { due: '2028-06-30T12:00' });
  const once = after(byHand, { reviewDate: '2028-05-05', move: true });
  const twice = after(once, { reviewDate: '2028-11-10', session: 59, move: true });

  it('moves what its rules give each time, and keeps what somebody typed', () => {
    expect(milestone(once, 'review')?.due).toBe('2028-05-05T09:00');
    expect(milestone(twice, 'review')?.due).toBe('2028-11-10T09:00');
    expect(milestone(twice, 'divide')?.due).toBe('2028-12-01T18:00');
    for (const tables of [once, twice]) expect(milestone(tables, 'answers')?.due).toBe('2028-06-30T12:00');
  });

  it('says both times what moves and what stays', () => {
    const told = said(plan(once, { reviewDate: '2028-11-10', move: true }));
    expect(told).toContain('1 date was changed by hand and stays: look at it yourself.');
    expect(told.some((line) => /^\d+ dates were moved\.$/.test(line))).toBe(true);
  });

  it('says beforehand what will move', () => {
    const foreseen = plan(once, { reviewDate: '2028-11-10', move: true }).foreseen ?? [];
    const told = foreseen.map((line) => render(line, 'en'));
    expect(told.some((line) => /^\d+ dates will move\.$/.test(line))).toBe(true);
    expect(told.join(' ')).not.toContain('moved');
  });

  it('ends where a single move would have ended', () => {
    const single = after(byHand, { reviewDate: '2028-11-10', session: 59, move: true });
    const dues = (tables: Tables) => tables.TIM?.map(({ milestone: name, due }) => [name, due]);
    expect(dues(twice)).toEqual(dues(single));
    expect(setting(twice, 'due.submission')).toBe(setting(single, 'due.submission'));
  });
});

describe('a review whose new day is not known', () => {
  const byHand = typed(typed(started, 'answers', { due: '2028-06-30T12:00' }), 'kick-off', {
    status: 'done',
  });
  // On 1 August 2027 the UN's deadline, 9 July, is past.
  const waiting = after(byHand, { state: 'no-date', move: true });

  it('lets all wait that comes after the UN’s deadline, except what somebody typed', () => {
    for (const key of [
      'whom-to-ask',
      'pre-session',
      'review',
      'divide',
      'council-adoption',
      'speakers',
      'midterm',
    ])
      expect(milestone(waiting, key)).toMatchObject({ due: '', status: 'waiting' });
    for (const key of ['submission', 'internal', 'kick-off'])
      expect(milestone(waiting, key)).toEqual(milestone(byHand, key));
    expect(milestone(waiting, 'answers')).toMatchObject({ due: '2028-06-30T12:00', status: 'open' });
    expect(setting(waiting, 'review.state')).toBe('no-date');
    expect(setting(waiting, 'due.submission')).toBe(setting(byHand, 'due.submission'));
  });

  it('needs a confirmation, says how many wait and what to do, and changes nothing the second time', () => {
    const unconfirmed = startCycle.plan(bookOf(byHand), { ...INPUT, state: 'no-date' }, contextOf({ actor }));
    expect(unconfirmed.ok).toBe(false);
    const told = said(plan(byHand, { state: 'no-date', move: true }));
    expect(told.some((line) => /^\d+ milestones wait for a new date/.test(line))).toBe(true);
    expect(told).toContain('What to do next:');
    expect(plan(waiting, { move: true }).edits).toEqual([]);
  });

  it('is dated again when the day is known, whatever was typed meanwhile staying', () => {
    const meanwhile = typed(waiting, 'pre-session', { due: '2028-09-01T10:00' });
    const dated = after(meanwhile, { reviewDate: '2028-11-10', session: 59, move: true });
    expect(milestone(dated, 'review')).toMatchObject({ due: '2028-11-10T09:00', status: 'open' });
    expect(milestone(dated, 'pre-session')).toMatchObject({ due: '2028-09-01T10:00', status: 'open' });
    expect(milestone(dated, 'answers')?.due).toBe('2028-06-30T12:00');
    expect(setting(dated, 'review.state')).toBe('planned');
    expect((dated.TIM ?? []).filter(({ due }) => due === '')).toEqual([]);
  });

  it('is put off without a day twice in a row as well', () => {
    const dated = after(waiting, { reviewDate: '2028-11-10', session: 59, move: true });
    const again = after(dated, { reviewDate: '2028-11-10', session: 59, state: 'no-date', move: true });
    expect(milestone(again, 'review')).toMatchObject({ due: '', status: 'waiting' });
    expect(milestone(again, 'answers')?.due).toBe('2028-06-30T12:00');
  });

  it('keeps early dates when it is put off before the UN’s deadline', () => {
    const early = after(started, { state: 'no-date', move: true }, '2027-03-01T12:00:00.000Z');
    expect(milestone(early, 'first-drafts')).toEqual(milestone(started, 'first-drafts'));
    expect(milestone(early, 'submission')).toEqual(milestone(started, 'submission'));
    expect(milestone(early, 'one-pagers')).toMatchObject({ due: '', status: 'waiting' });
  });
});

describe('a country that stays away', () => {
  it('leaves nothing due that was to follow from the review, also what is past by a few days', () => {
    const away = after(started, { state: 'absent', move: true }, '2028-02-20T12:00:00.000Z');
    for (const key of ['review', 'recommendations', 'working-group-adoption', 'divide', 'answers'])
      expect(milestone(away, key)).toMatchObject({ due: '', status: 'waiting' });
    expect(milestone(away, 'pre-session')).toEqual(milestone(started, 'pre-session'));
  });

  it('is told what to do next, also when the panel is opened again', () => {
    const away = after(started, { state: 'absent', move: true });
    const form = cycleForm.plan(bookOf(away), {}, contextOf({ actor, language: 'fr' }));
    expect(form).toMatchObject({ ok: true, value: { result: { facts: { state: 'absent' } } } });
    expect(form.ok && form.value.result.advice).toEqual(
      adviceFor('absent').map((step) => render(step, 'fr', 'en')),
    );
    expect(form.ok && form.value.result.advice.at(-1)).toContain('dans l’onglet Timeline');
  });
});

describe('a review that was held', () => {
  it('moves no date', () => {
    const { edits, result } = plan(started, { state: 'held', move: true });
    expect(result).toMatchObject({ moved: [], waiting: [] });
    expect(edits.every(({ sheet }) => sheet === 'SET')).toBe(true);
  });
});

describe('what to do', () => {
  it.each(REVIEW_STATES.filter((state) => state !== 'planned'))(
    'is said in three languages (%s)',
    (state) => {
      expect(adviceFor(state).length).toBeGreaterThan(0);
      for (const language of LANGUAGES)
        expect(new Set(adviceFor(state).map((step) => render(step, language))).size).toBe(
          adviceFor(state).length,
        );
    },
  );
});
