// Answers of an addendum meet the recommendations of the workbook.
import { describe, expect, it } from '@jest/globals';
import {
  planImportAnswers,
  type ImportAnswersInput,
} from '../../../../src/core/un-documents/answers/plan-import';
import { render } from '../../../../src/core/base/messages/text';
import { type Tables, bookOf, contextOf } from '../../../support/book';

const ADDENDUM = `A/HRC/99/7/Add.1
We accept 3 recommendations.

Ruritania accepts recommendations 40.1, 40.2 and 40.10. Work has begun.

Ruritania notes recommendation 40.3.

Ruritania accepts 41.1 in part: the owls are counted, the bats are not.`;

type Row = NonNullable<Tables['REC']>[number];

const row = (id: string, number: string, more: Partial<Row> = {}): Row => ({
  id,
  cycle: 4,
  number,
  part: 1,
  text: `Text of ${number}`,
  answer: 'pending',
  ...more,
});

const ROWS = [
  row('REC-1', '40.1'),
  row('REC-2', '40.2'),
  row('REC-2B', '40.2', { part: 2 }),
  row('REC-3', '40.3'),
  row('REC-10', '40.10'),
  row('REC-41', '41.1'),
];

function plan(rows: readonly Row[], input: Partial<ImportAnswersInput> = {}) {
  return planImportAnswers(
    bookOf({ REC: rows, CTY: [] }),
    { text: ADDENDUM, cycle: 4, ...input },
    contextOf(),
  );
}

function done(rows: readonly Row[], input: Partial<ImportAnswersInput> = {}) {
  const outcome = plan(rows, input);
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  return outcome.value;
}

const answersIn = (rows: readonly Row[], input?: Partial<ImportAnswersInput>) =>
  Object.fromEntries(
    done(rows, input).edits.flatMap((edit) =>
      edit.kind === 'update' ? [[edit.id, (edit.values as Row).answer]] : [],
    ),
  );

describe('bringing in the answers', () => {
  it('answers every ask under a number, with explanation and source', () => {
    expect(answersIn(ROWS)).toEqual({
      'REC-1': 'supported',
      'REC-2': 'supported',
      'REC-2B': 'supported',
      'REC-3': 'noted',
      'REC-10': 'supported',
      'REC-41': 'in-part',
    });
    const [first] = done(ROWS).edits;
    expect(first).toMatchObject({
      values: { explanation: 'Work has begun.', answerSource: 'A/HRC/99/7/Add.1' },
    });
  });

  it('writes nothing a second time', () => {
    const after = ROWS.map((one) => {
      const edit = done(ROWS).edits.find(({ id }) => id === one.id);
      return edit?.kind === 'update' ? { ...one, ...(edit.values as Partial<Row>) } : one;
    });
    expect(done(after).edits).toEqual([]);
    expect(done(after).result).toMatchObject({ changed: 0, unchanged: 6 });
  });

  it('leaves an answer that a person typed, and says what stands and what the text reads', () => {
    const typed = ROWS.map((one) => (one.id === 'REC-3' ? { ...one, answer: 'supported' } : one));
    const { edits, result } = done(typed);
    expect(edits.some(({ id }) => id === 'REC-3')).toBe(false);
    expect(result.differing).toEqual([
      { number: '40.3', stands: 'supported', reads: 'noted', isReplaced: false },
    ]);
  });

  it('leaves what a person corrected after this very text came in, until one ticks it', () => {
    const corrected = [row('REC-1', '40.1', { answer: 'in-part', answerSource: 'A/HRC/99/7/Add.1' })];
    expect(answersIn(corrected)).toEqual({});
    expect(done(corrected).result.differing).toEqual([
      { number: '40.1', stands: 'in-part', reads: 'supported', isReplaced: false },
    ]);
    expect(answersIn(corrected, { replace: ['40.1'] })).toEqual({ 'REC-1': 'supported' });
  });

  it('leaves what a person says where it is from, with its paragraph', () => {
    const answerSource = 'A/HRC/99/7/Add.1, para. 3';
    expect(done([row('REC-3', '40.3', { answer: 'supported', answerSource })]).edits).toEqual([]);
    const same = ROWS.map((one) => (one.id === 'REC-3' ? { ...one, answer: 'noted', answerSource } : one));
    expect(done(same).edits.some(({ id }) => id === 'REC-3')).toBe(false);
  });

  it('replaces what the report itself said, unless one takes the tick away', () => {
    const fromReport = [row('REC-3', '40.3', { answer: 'supported', answerSource: 'A/HRC/99/7' })];
    expect(answersIn(fromReport)).toEqual({ 'REC-3': 'noted' });
    expect(done(fromReport).result.differing).toMatchObject([{ number: '40.3', isReplaced: true }]);
    expect(answersIn(fromReport, { replace: [] })).toEqual({});
  });

  it.each([
    [
      '40.1. Accepted. However, Ruritania keeps its reservation.',
      'However, Ruritania keeps its reservation.',
    ],
    ['40.1. Ruritania accepts this. It cannot end it at this point.', 'It cannot end it at this point.'],
    [
      '40.1. Ruritania cannot make a definitive statement on it.',
      'Ruritania cannot make a definitive statement on it.',
    ],
    ['40.1. Accepted. Ruritania is not in a position to pay.', 'Ruritania is not in a position to pay.'],
    ['40.1. Ruritania acepta. Sin embargo, la ley sigue.', 'Sin embargo, la ley sigue.'],
    ['40.1. Ruritania accepte. À ce stade, la loi reste.', 'À ce stade, la loi reste.'],
  ])('has an answer read that limits itself: %s', (text, limit) => {
    const { result } = done(ROWS, {
      text: `${text}\n\n40.2. Accepted. Work goes on.\n\n40.3. Noted, however.`,
    });
    expect(result.limited).toEqual([{ numbers: ['40.1'], text: limit }]);
  });

  it('names what is never answered, answered without a row, answered twice', () => {
    const rows = [row('REC-1', '40.1'), row('REC-4', '40.4'), row('REC-5', '40.5', { withdrawn: true })];
    const text = 'We accept 40.1 and 40.9.\n\nWe note 40.1 and 40.8.';
    const outcome = plan(rows, { text: `${text}\n\nWe accept 40.4.` });
    expect(outcome.ok && outcome.value.result).toMatchObject({
      twice: ['40.1'],
      unknown: ['40.9', '40.8'],
      never: [],
      changed: 1,
    });
    expect(done(rows, { text: 'We accept recommendations 40.1 and 40.2.' }).result.never).toEqual(['40.4']);
  });

  it('finds numbers whose paragraph the document leaves out', () => {
    const rows = [row('REC-1', '40.1'), row('REC-2', '40.2')];
    expect(answersIn(rows, { text: 'We accept recommendation 1 and note recommendation 2.' })).toEqual({
      'REC-1': 'supported',
      'REC-2': 'noted',
    });
  });

  it('compares with the totals that the government gives', () => {
    expect(done(ROWS).result.totals).toEqual([{ position: 'supported', stated: 3, found: 3 }]);
  });

  it('says what to do when nothing fits', () => {
    const problemOf = (outcome: ReturnType<typeof plan>) => (outcome.ok ? '' : render(outcome.problem, 'en'));
    expect(problemOf(plan([]))).toContain('Bring in the report of the Working Group first');
    expect(problemOf(plan([row('REC-1', '7.1')], { text: 'We accept 9.1, 9.2 and 9.3.' }))).toContain(
      'No answer',
    );
    expect(problemOf(plan([row('REC-1', '7.1')], { text: 'We accept 7.4, 7.5 and 7.6.' }))).toContain(
      'no recommendation of this cycle has such a number',
    );
  });
});
