import { describe, expect, it } from '@jest/globals';
import { matchAsksCommand } from '../../../../src/core/follow-up/uptake/plan-match';
import type { Tables } from '../../../support/book';
import { bookReading, contextFor, planned, refused, tables, withMatches, type MatchRow } from './fixture';

const reads = [...matchAsksCommand.reads, 'MEM', 'WG'] as const;
const run = (rows: Tables, input = {}, language: 'en' | 'es' = 'en') =>
  planned(matchAsksCommand.plan(bookReading(reads, rows), input, contextFor('cora', language)), language);

/** What the sheet holds after a run on nothing, as rows. */
const written = (): readonly MatchRow[] =>
  run(tables).edits.flatMap((edit) =>
    edit.kind === 'insert' ? [{ ...(edit.values as Partial<MatchRow>), id: edit.id }] : [],
  );
const found = (ask: string, recommendation: string): MatchRow => {
  const row = written().find((one) => one.ask === ask && one.recommendation === recommendation);
  if (!row) throw new Error(`${ask} and ${recommendation} were not matched`);
  return row;
};

describe('match-asks', () => {
  it('writes what matches, with rank and reasons, and what wants the opposite apart', () => {
    expect(written()).toMatchObject([
      { ask: 'ASK-W', recommendation: 'REC-1', rank: 1, stance: 'same' },
      { ask: 'ASK-D', recommendation: 'REC-2', rank: 1, stance: 'same' },
      { ask: 'ASK-D', recommendation: 'REC-3', rank: 2, stance: 'opposite' },
    ]);
    expect(found('ASK-W', 'REC-1').reasons).toMatch(/^Both are about: .*water and sanitation.*\./);
    expect(found('ASK-D', 'REC-3').reasons).toMatch(/^It wants the opposite\.\n/);
  });

  it('counts and says what was found', () => {
    const { result, said } = run(tables);
    expect(result).toEqual({
      cycle: 4,
      asks: 3,
      recommendations: 4,
      matches: 2,
      opposed: 1,
      without: 1,
      added: 3,
      removed: 0,
      written: 3,
      left: 0,
    });
    expect(said).toContain('3 asks were compared with 4 recommendations of cycle 4: 2 matches.');
    expect(said).toContain('1 recommendation wants the opposite of an ask.');
  });

  it('writes reasons in the language of the workbook', () => {
    const [first] = run(tables, {}, 'es').edits;
    expect(first?.kind === 'insert' && first.values['reasons']).toMatch(/^Ambas tratan de: /);
  });

  it('writes nothing the second time', () => {
    const { edits, said } = run(withMatches(...written()));
    expect(edits).toEqual([]);
    expect(said).toContain('Nothing has changed.');
  });

  it('keeps the rows and decisions of known pairs, and brings their rank up to date', () => {
    const row: MatchRow = { ...found('ASK-D', 'REC-2'), rank: 7, decision: 'not-same', decidedBy: 'MEM-DEE' };
    const { edits } = run(withMatches(...written().filter(({ id }) => id !== row.id), row));
    expect(edits).toEqual([{ kind: 'update', sheet: 'MAT', id: row.id, values: { rank: 1 } }]);
  });

  it.each<[string, Partial<MatchRow>, boolean]>([
    ['goes when nobody touched it', {}, true],
    ['stays when it was decided', { decision: 'taken-up' }, false],
    ['stays when somebody noted something', { notes: 'Ask Bo' }, false],
    ['stays when it is of another review', { recommendation: 'REC-OLD' }, false],
    ['goes when its recommendation was withdrawn', { recommendation: 'REC-5' }, true],
  ])('a pair that does not match %s', (_what, values, goes) => {
    const row: MatchRow = { id: 'MAT-X', ask: 'ASK-O', recommendation: 'REC-4', rank: 1, ...values };
    const { edits, result } = run(withMatches(...written(), row));
    expect(edits).toEqual(goes ? [{ kind: 'delete', sheet: 'MAT', id: 'MAT-X' }] : []);
    expect(result.removed).toBe(goes ? 1 : 0);
  });

  it('writes in portions, the closest of each ask first, and ends', () => {
    const one = run(tables, { most: 2 });
    expect(one.edits.map((edit) => edit.kind === 'insert' && edit.values['rank'])).toEqual([1, 1]);
    expect(one.result).toMatchObject({ written: 2, left: 1 });
    expect(one.said).toMatch(/^1 row is still to be written/);
  });

  it('looks at an earlier review when asked', () => {
    expect(run(tables, { cycle: 3 }).result).toMatchObject({ cycle: 3, recommendations: 1, matches: 1 });
  });

  it.each<[string, Tables, RegExp]>([
    ['asks', { ...tables, ASK: [] }, /Nothing was asked for yet/],
    ['recommendations', { ...tables, REC: [] }, /no recommendations yet/],
  ])('says so when there are no %s', (_what, rows, words) => {
    expect(refused(matchAsksCommand.plan(bookReading(reads, rows), {}, contextFor()))).toMatch(words);
  });
});
