import { describe, expect, it } from '@jest/globals';
import { type UptakeInput, uptake } from '../../../../src/core/follow-up/uptake/plan-uptake';
import { bookReading, contextFor, planned, refused, tables, withMatches, type MatchRow } from './fixture';

const rows = withMatches(
  { id: 'MAT-1', ask: 'ASK-W', recommendation: 'REC-1', rank: 1, decision: 'taken-up', decidedBy: 'MEM-BO' },
  { id: 'MAT-2', ask: 'ASK-D', recommendation: 'REC-3', rank: 2, stance: 'near' },
  { id: 'MAT-3', ask: 'ASK-D', recommendation: 'REC-2', rank: 1, stance: 'same' },
  { id: 'MAT-4', ask: 'ASK-D', recommendation: 'REC-OLD', decision: 'taken-up' },
  { id: 'MAT-5', ask: 'ASK-D', recommendation: 'REC-5', decision: 'taken-up' },
);
const run = (
  input: UptakeInput = {},
  as: Parameters<typeof contextFor>[0] = 'cora',
  language: 'en' | 'es' = 'en',
  given = rows,
) => planned(uptake.plan(bookReading(uptake.reads, given), input, contextFor(as, language))).result;
const names = (input: UptakeInput, as?: Parameters<typeof contextFor>[0]) =>
  run(input, as).asks.map(({ ask }) => ask.id);

describe('uptake', () => {
  it('says how many raised an ask, and how much of that the government supports', () => {
    const [water, death, owls] = run().asks;
    expect(water).toMatchObject({
      raisedBy: ['Chile', 'Kenya'],
      takenUp: 1,
      supported: 1,
      open: 0,
    });
    expect(death).toMatchObject({ raisedBy: [], perhapsBy: ['Chile'], takenUp: 0, open: 2 });
    expect(owls).toMatchObject({ raisedBy: [], takenUp: 0, open: 0, matches: [] });
  });

  it('tells what the government has not answered yet from what it refused', () => {
    const answered = (answer: string) => {
      const REC = (rows.REC ?? []).map((row) => (row['id'] === 'REC-1' ? { ...row, answer } : row));
      const { supported, unanswered, asks } = run({}, 'cora', 'en', { ...rows, REC });
      return [supported, unanswered, asks[0]?.supported, asks[0]?.unanswered];
    };
    expect([answered(''), answered('pending'), answered('noted')]).toEqual([
      [0, 1, 0, 1],
      [0, 1, 0, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('shows matches of this review only, by place, beside the ask', () => {
    const [death] = run({ ask: 'ASK-D' }).asks;
    expect(death?.matches).toMatchObject([
      {
        id: 'MAT-3',
        number: '40.2',
        answerText: 'noted (not accepted)',
        sides: {
          first: { text: 'End the death penalty', marks: expect.arrayContaining([{ start: 8, end: 21 }]) },
          second: {
            text: 'Abolish the death penalty',
            marks: expect.arrayContaining([{ start: 12, end: 25 }]),
          },
        },
        decision: 'open',
      },
      { id: 'MAT-2', number: '40.3', stance: 'near' },
    ]);
  });

  it.each<[string, MatchRow['decision'], MatchRow['stance'], object]>([
    ['far and undecided', 'open', 'far', { isUnsure: true, nothingFits: false, open: 1 }],
    ['near and undecided', 'open', 'near', { isUnsure: false, nothingFits: false, open: 1 }],
    ['far and refused', 'not-same', 'far', { isUnsure: false, nothingFits: true, open: 0 }],
    ['far and taken up', 'taken-up', 'far', { isUnsure: false, nothingFits: false, takenUp: 1 }],
  ])('tells whether anything fits: %s', (_what, decision, stance, expected) => {
    const given = withMatches({ id: 'MAT-1', ask: 'ASK-O', recommendation: 'REC-4', decision, stance });
    expect(run({ ask: 'ASK-O' }, 'cora', 'en', given).asks).toMatchObject([expected]);
  });

  it('counts every country that asked for it, not the first ten', () => {
    const CTY = Array.from({ length: 33 }, (_, i) => ({
      id: `CTY-${i}`,
      iso3: `C${i + 10}`,
      name: `Land ${i}`,
    }));
    const REC = CTY.map(({ id }, i) => ({
      id: `REC-${i}`,
      cycle: 4,
      number: `40.${i}`,
      text: 'Ratify',
      countries: [id],
    }));
    const MAT = REC.map(({ id }, i): MatchRow => ({
      id: `MAT-${i}`,
      ask: 'ASK-O',
      recommendation: id,
      stance: 'same',
      decision: i < 20 ? 'taken-up' : 'open',
    }));
    const [owls] = run({ ask: 'ASK-O' }, 'cora', 'en', { ...tables, CTY, REC, MAT }).asks;
    expect([owls?.raisedBy.length, owls?.perhapsBy.length]).toEqual([20, 13]);
  });

  it('tells whether anything was found in the review at all', () => {
    expect(run().hasMatches).toBe(true);
    const bare = uptake.plan(bookReading(uptake.reads, tables), {}, contextFor('cora'));
    expect(planned(bare).result.hasMatches).toBe(false);
  });

  it('uses the words of the reader', () => {
    expect(run({ ask: 'ASK-W' }, 'cora', 'es').asks[0]?.matches[0]).toMatchObject({
      answerText: 'apoyada',
      decisionText: 'recogida',
    });
  });

  it('lists all asks without their matches, or one with its own', () => {
    expect(names({}, 'bo')).toEqual(['ASK-W', 'ASK-D', 'ASK-O']);
    expect(run().asks.flatMap(({ matches }) => matches)).toEqual([]);
    expect(names({ ask: 'ASK-D' }, 'bo')).toEqual(['ASK-D']);
    expect(run({ ask: 'ASK-D' }).asks[0]?.matches).not.toEqual([]);
  });

  it('counts over the whole review, whatever is shown', () => {
    const { raisedBy, takenUp, supported } = run({ ask: 'ASK-O' }, 'bo');
    expect({ raisedBy, takenUp, supported }).toEqual({ raisedBy: 2, takenUp: 1, supported: 1 });
  });

  it('looks at an earlier review when asked', () => {
    expect(run({ cycle: 3 }).asks.find(({ ask }) => ask.id === 'ASK-D')).toMatchObject({ takenUp: 1 });
  });

  it('says who may decide', () => {
    expect(run({}, 'bo').asks.map(({ mayDecide }) => mayDecide)).toEqual([true, false, true]);
  });

  it('works while there is nothing yet, and refuses unknown names', () => {
    const empty = bookReading(uptake.reads, { ...tables, REC: [], ASK: [] });
    expect(planned(uptake.plan(empty, {}, contextFor())).result).toMatchObject({ cycle: null, asks: [] });
    expect(refused(uptake.plan(empty, { ask: 'Moon' }, contextFor()))).toContain('Moon');
  });
});
