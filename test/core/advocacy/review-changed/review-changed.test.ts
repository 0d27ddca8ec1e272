// After the review moved, was cut short or did not take place: what is listed, what becomes a task, and what a tick does.
import { describe, expect, it } from '@jest/globals';
import { reviewChanged } from '../../../../src/core/advocacy/review-changed/plan-review-changed-list';
import { noteReviewChanges, tickReviewChange } from '../../../../src/core/advocacy/review-changed/plan-tasks';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, SETTINGS, type Who } from '../fixture';

const NOW = '2027-10-01T12:00:00.000Z';
const settings = (state: string) => ({
  ...SETTINGS,
  'review.date': '2027-11-08',
  'review.state': state,
  timeZone: 'UTC',
});
const rows: Tables = {
  TIM: [
    {
      id: 'TIM-1',
      milestone: 'Last day to ask countries',
      rule: 'last-asks: review-21d 18:00',
      due: '2027-10-30T18:00',
    },
    { id: 'TIM-2', milestone: 'Review', rule: 'review: review+0d 09:00', due: '2027-11-08T09:00' },
  ],
  DEL: [
    { id: 'DEL-1', person: 'MEM-ANA', event: 'Review', arrives: '2027-11-07', leaves: '2027-11-10' },
    { id: 'DEL-2', person: 'MEM-BO', event: 'Review', arrives: '2027-10-25', leaves: '2027-10-28' },
    { id: 'DEL-3', person: 'MEM-BO', event: 'Council', arrives: '2027-03-01', leaves: '2027-03-04' },
  ],
  ATC: [
    { id: 'ATC-1', country: 'CTY-C', ask: 'ASK-W', status: 'promised' },
    { id: 'ATC-2', country: 'CTY-K', ask: 'ASK-D', status: 'planned' },
  ],
  QUE: [
    { id: 'QUE-1', text: 'Why?', status: 'ready' },
    { id: 'QUE-2', text: 'When?', status: 'published' },
  ],
  SUB: [{ id: 'SUB-1', title: 'Wells', status: 'uploaded' }],
  HRD: [
    { id: 'HRD-1', country: 'CTY-C', ask: 'ASK-W', heard: 'yes' },
    { id: 'HRD-2', country: 'CTY-K', ask: 'ASK-D' },
  ],
  OUT: [{ id: 'OUT-1', title: 'Watch party', date: '2027-11-08' }],
  ACT: [],
};

function asked(state: string, over: Tables = {}, who: Who = 'cora') {
  const values = settings(state);
  const SET = Object.entries(values).map(([key, value], at) => ({ id: `SET-${at}`, key, value }));
  const context = contextFor(who, { now: NOW, settings: values, timeZone: 'UTC' });
  return { book: bookReading(reviewChanged.reads, { ...rows, ...over, SET }), context };
}
function list(state: string, over: Tables = {}) {
  const { book, context } = asked(state, over);
  return planned(reviewChanged.plan(book, {}, context)).result.things;
}
const told = (state: string, over: Tables = {}) =>
  list(state, over).map(({ thing, lines }) => [thing, lines]);

describe('what to update', () => {
  it('is all that names the old day, once the review moved', () => {
    expect(told('planned')).toEqual([
      ['dates', ['Last day to ask countries: Saturday 30 October 2027']],
      ['delegates', ['Bo: Review']],
      ['missions', ['Chile']],
      ['questions', ['Why?']],
      ['one-pagers', ['Chile']],
      ['submissions', ['Wells']],
      ['outreach', ['Watch party: Monday 8 November 2027']],
    ]);
    expect(list('planned').find(({ thing }) => thing === 'questions')?.title).toBe(
      '1 advance question: countries send them by Monday 25 October 2027',
    );
  });

  it('is every stay while the review has no day', () => {
    expect(told('no-date')).toContainEqual(['delegates', ['Ana: Review', 'Bo: Review']]);
  });

  it('begins with who was not heard, after it was cut short', () => {
    expect(told('cut-short')[0]).toEqual(['unheard', ['Kenya']]);
  });

  it('is nothing once it was held', () => {
    expect(told('held')).toEqual([]);
  });
});

describe('tasks and ticks', () => {
  const note = (over: Tables = {}) => {
    const { book, context } = asked('planned', over);
    return planned(noteReviewChanges.plan(book, {}, context));
  };
  const asRows = (edits: ReturnType<typeof note>['edits']): Tables => ({
    ACT: edits.flatMap((edit) => (edit.kind === 'insert' ? [{ ...edit.values, id: edit.id }] : [])),
  });

  it('adds one for each, and none twice', () => {
    const { edits, said } = note();
    expect(edits).toHaveLength(7);
    expect(edits[1]).toMatchObject({
      sheet: 'ACT',
      values: {
        owner: 'MEM-CORA',
        due: '2027-10-08',
        status: 'open',
        notes: 'review: delegates planned 2027-11-08',
      },
    });
    expect(said).toContain('7 tasks added');
    expect(note(asRows(edits)).edits).toEqual([]);
  });

  it('ticks the task, and is ticked where the task is done in its tab', () => {
    const tasks = asRows(note().edits);
    const { book, context } = asked('planned', tasks);
    const ticked = planned(tickReviewChange.plan(book, { thing: 'delegates', isDone: true }, context));
    expect(ticked.edits).toMatchObject([{ kind: 'update', sheet: 'ACT', values: { status: 'done' } }]);
    const done = { ACT: (tasks.ACT ?? []).map((row) => ({ ...row, status: 'done' })) };
    expect(list('planned', done).every(({ isDone }) => isDone)).toBe(true);
  });

  it('begins anew when the review changes again', () => {
    const tasks = asRows(note().edits);
    const done = { ACT: (tasks.ACT ?? []).map((row) => ({ ...row, status: 'done' })) };
    expect(list('no-date', done).some(({ isDone }) => isDone)).toBe(false);
  });

  it('keeps what is done as done when nothing of it is left', () => {
    const over = { ...asRows(note().edits), DEL: [] };
    expect(list('planned', over).find(({ thing }) => thing === 'delegates')?.isDone).toBe(true);
  });
});
