// The next step on recommendations: who has to act, what the coalition does, and by when.
import { describe, expect, it } from '@jest/globals';
import { type SetNextStepInput, setNextStep } from '../../../../src/core/follow-up/progress/plan-next-step';
import { bookReading, contextFor, planned, refused, tables, type Who } from './fixture';

const outcome = (input: Partial<SetNextStepInput>, as: Who = 'bo') =>
  setNextStep.plan(
    bookReading(setNextStep.reads, tables),
    { recommendations: ['40.1'], ...input },
    contextFor({ as }),
  );

describe('the next step', () => {
  it('is for co-chairs', () => expect(setNextStep.audience).toBe('co-chair'));

  it('changes only what is given', () => {
    const { edits, said } = planned(outcome({ agency: 'Ministry of Water', due: '2027-03-01' }));
    expect(edits).toEqual([
      {
        kind: 'update',
        sheet: 'REC',
        id: 'REC-1',
        values: { agency: 'Ministry of Water', due: '2027-03-01' },
      },
    ]);
    expect(said).toBe('Set for 1 recommendation.');
  });

  it('is set for several at once, and cleared', () => {
    const { edits } = planned(outcome({ recommendations: ['40.1', '40.2'], due: '' }));
    expect(edits.map(({ id }) => id)).toEqual(['REC-1', 'REC-2B']);
  });

  it('writes nothing that stands already', () =>
    expect(planned(outcome({ due: '2027-01-20' })).edits).toEqual([]));

  it.each<[Partial<SetNextStepInput>, Who, RegExp]>([
    [{ recommendations: ['40.10'], due: '2027-03-01' }, 'bo', /4: 40.10 is followed by Prisons/],
    [{ due: '2027-02-30' }, 'bo', /not a day of the calendar/],
    [{}, 'bo', /Say an agency, a next step or a day/],
    [{ recommendations: ['x'], due: '' }, 'cora', /No recommendation is called “x”/],
  ])('%j is refused to %s', (input, as, words) => expect(refused(outcome(input, as))).toMatch(words));
});

describe('a form that was open while somebody else set the next step', () => {
  it('keeps what it left as it was', () => {
    const input = { agency: 'Ministry of Water', due: '2027-01-01', was: { agency: '', due: '2027-01-01' } };
    expect(planned(outcome(input)).edits).toMatchObject([{ values: { agency: 'Ministry of Water' } }]);
    expect(planned(outcome({ was: {} })).edits).toEqual([]);
  });

  it('asks where both set the same', () =>
    expect(refused(outcome({ due: '2027-03-01', was: { due: '2027-01-01' } }))).toContain(
      'you “2027-03-01”, meanwhile “2027-01-20” by somebody else.',
    ));
});
