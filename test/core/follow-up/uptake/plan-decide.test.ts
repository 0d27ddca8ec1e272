import { describe, expect, it } from '@jest/globals';
import { type DecideMatchInput, decideMatch } from '../../../../src/core/follow-up/uptake/plan-decide';
import { bookReading, contextFor, planned, refused, withMatches } from './fixture';

const book = bookReading(
  decideMatch.reads,
  withMatches(
    { id: 'MAT-1', ask: 'ASK-W', recommendation: 'REC-1', rank: 1 },
    { id: 'MAT-2', ask: 'ASK-D', recommendation: 'REC-2', decision: 'taken-up', decidedBy: 'MEM-DEE' },
    { id: 'MAT-3', ask: 'ASK-O', recommendation: 'REC-4' },
  ),
);
type As = Parameters<typeof contextFor>[0];
const decide = (input: DecideMatchInput, as: As = 'cora') =>
  planned(decideMatch.plan(book, input, contextFor(as)));
const refusal = (input: DecideMatchInput, as: As = 'cora') =>
  refused(decideMatch.plan(book, input, contextFor(as)));

describe('decide-match', () => {
  it('writes the decision and who made it', () => {
    const { edits, said } = decide({ ids: ['MAT-1'], decision: 'taken-up' }, 'bo');
    expect(edits).toEqual([
      { kind: 'update', sheet: 'MAT', id: 'MAT-1', values: { decision: 'taken-up', decidedBy: 'MEM-BO' } },
    ]);
    expect(said).toBe('1 match is now: taken up.');
  });

  it('takes a decision back', () => {
    const { edits } = decide({ ids: ['MAT-2'], decision: 'open' }, 'dee');
    expect(edits).toMatchObject([{ id: 'MAT-2', values: { decision: 'open', decidedBy: '' } }]);
  });

  it('does not decide against somebody who decided while the list was open', () => {
    const was = { decision: 'open' };
    expect(refusal({ ids: ['MAT-2'], decision: 'not-same', was })).toContain('meanwhile “taken up” by');
    expect(decide({ ids: ['MAT-2'], decision: 'taken-up', was }).edits).toEqual([]);
    expect(decide({ ids: ['MAT-1'], decision: 'not-same', was }).edits).toHaveLength(1);
  });

  it('leaves who decided alone when nothing changes', () => {
    const { edits, result } = decide({ ids: ['MAT-2'], decision: 'taken-up' });
    expect(edits).toEqual([]);
    expect(result).toEqual({ matches: ['MAT-2'], changed: 0 });
  });

  it.each([
    ['an ask by its words and a recommendation by its number', 'Count the owls', '40.2'],
    ['both by their ids', 'ASK-O', 'REC-2'],
  ])('adds a pair that the workbook did not find, %s', (_what, ask, recommendation) => {
    expect(decide({ ask, recommendation, decision: 'taken-up' }).edits).toMatchObject([
      {
        kind: 'insert',
        sheet: 'MAT',
        values: {
          ask: 'ASK-O',
          recommendation: 'REC-2',
          decision: 'taken-up',
          reasons: 'Added by a person.',
        },
      },
    ]);
  });

  it('takes the row of a pair that is on the sheet', () => {
    const { result } = decide({ ask: 'ASK-W', recommendation: '40.1', decision: 'not-same' });
    expect(result).toEqual({ matches: ['MAT-1'], changed: 1 });
  });

  it.each<[string, DecideMatchInput, As, RegExp]>([
    ['of another workgroup', { ids: ['MAT-2'], decision: 'open' }, 'bo', /Co-chairs of Prisons/],
    ['that is gone', { ids: ['MAT-9'], decision: 'open' }, 'cora', /no match MAT-9/],
    ['without a pair', { ask: 'ASK-W', decision: 'open' }, 'cora', /Name matches/],
    ['of an unknown ask', { ask: 'Owls', recommendation: '40.1', decision: 'open' }, 'cora', /Owls/],
    ['of an unknown number', { ask: 'ASK-W', recommendation: '40.99', decision: 'open' }, 'cora', /40\.99/],
  ])('refuses a match %s', (_what, input, as, words) => {
    expect(refusal(input, as)).toMatch(words);
  });

  it('lets any co-chair decide on what nobody in particular asked for', () => {
    expect(decide({ ids: ['MAT-3'], decision: 'not-same' }, 'bo').result.changed).toBe(1);
  });
});
