// The task about recommendations that were handed over is answered: taken over, or handed back to who had them.
import { describe, expect, it } from '@jest/globals';
import { answerHandOver } from '../../../../src/core/follow-up/division/plan-answer';
import { handOverRecommendation } from '../../../../src/core/follow-up/division/plan-hand-over';
import {
  afterwards,
  bookReading,
  contextFor,
  HUNGER,
  planned,
  QUEUE,
  refused,
  WELLS,
  withRows,
  type Asking,
  type Tables,
} from '../tagging/fixture';

const rows = withRows({ ...WELLS, workgroup: 'WG-W' }, HUNGER, QUEUE);

/** What the workbook holds once somebody gave these to Prisons. */
function handed(ids: string[], asking: Asking = {}): Tables {
  const book = bookReading(handOverRecommendation.reads, rows);
  return afterwards(
    rows,
    planned(handOverRecommendation.plan(book, { ids, to: 'Prisons' }, contextFor(asking))),
  );
}

const outcome = (tables: Tables, takes: boolean, as: NonNullable<Asking['as']> = 'dee', task = 'ACT-n1') =>
  answerHandOver.plan(bookReading(answerHandOver.reads, tables), { task, takes }, contextFor({ as }));

const DONE = { kind: 'update', sheet: 'ACT', id: 'ACT-n1', values: { status: 'done' } };

describe.each(['en', 'es', 'fr'] as const)('the task in %s', (bookLanguage) => {
  it('is done once it is confirmed, and shows what it asks about', () => {
    const { edits, result } = planned(outcome(handed(['REC-1'], { bookLanguage }), true));
    expect(edits).toEqual([DONE]);
    expect(result).toMatchObject({ from: { name: 'Water' }, rows: [{ name: '40.1' }] });
  });

  it('gives it back to who had it', () => {
    const { edits } = planned(outcome(handed(['REC-1'], { bookLanguage }), false));
    const values = { workgroup: 'WG-W', withWorkgroups: [] };
    expect(edits).toEqual([{ kind: 'update', sheet: 'REC', id: 'REC-1', values }, DONE]);
  });

  it('gives it back to nobody', () => {
    const tables = handed(['REC-2', 'REC-3'], { as: 'cora', bookLanguage });
    const { edits, said } = planned(outcome(tables, false));
    expect(edits).toMatchObject([{ values: { workgroup: '' } }, { values: { workgroup: '' } }, DONE]);
    expect(said).toContain('are with no workgroup again');
  });

  it('is written in whole sentences, each with its capital', () => {
    const tables = handed(['REC-2', 'REC-3'], { as: 'cora', bookLanguage });
    expect(tables.ACT?.[0]?.what).toMatch(/^Conf\p{L}+ .*40\.2.*\. (No|Ningún|Aucun) \p{L}+/u);
  });
});

it('is known as it was written before, when nobody had them', () => {
  const tables = handed(['REC-2'], { as: 'cora' });
  const what = String(tables.ACT?.[0]?.what).replace('No workgroup', 'no workgroup');
  const earlier = { ...tables, ACT: [{ id: 'ACT-n1', workgroup: 'WG-P', status: 'open', what }] };
  expect(planned(outcome(earlier, true)).edits).toEqual([DONE]);
});

describe('no answer is taken', () => {
  const tables = handed(['REC-1']);
  it('from others, to another task, or twice', () => {
    expect(refused(outcome(tables, true, 'bo'))).toContain('is with Prisons');
    expect(refused(outcome(tables, true, 'dee', 'ACT-9'))).toContain('does not ask about a handover');
    const answered = afterwards(tables, planned(outcome(tables, true)));
    expect(refused(outcome(answered, false))).toContain('answered already');
  });
});
