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
  it('writes what matches, with place, reasons and how sure it is; like ones share a place', () => {
    expect(written()).toMatchObject([
      { ask: 'ASK-W', recommendation: 'REC-1', rank: 1, stance: 'same' },
      { ask: 'ASK-D', recommendation: 'REC-2', rank: 1, stance: 'same' },
      { ask: 'ASK-D', recommendation: 'REC-3', rank: 1, stance: 'same' },
    ]);
    expect(found('ASK-W', 'REC-1').reasons).toMatch(/^Words of both: .*drinking water.*\./);
  });

  it('counts and says what was found', () => {
    const { result, said } = run(tables);
    expect(result).toEqual({
      cycle: 4,
      asks: 3,
      recommendations: 4,
      matches: 3,
      unsure: 1,
      empty: 0,
      added: 3,
      removed: 0,
      written: 3,
      left: 0,
    });
    expect(said).toContain('3 asks were compared with 4 recommendations of cycle 4: 3 matches.');
    expect(said).toContain('Of 1 ask nothing in this report surely fits');
  });

  it('writes reasons in the language of the workbook', () => {
    const [first] = run(tables, {}, 'es').edits;
    expect(first?.kind === 'insert' && first.values['reasons']).toMatch(/^Palabras de ambas: /);
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

  const unsure = (...MAT: readonly MatchRow[]): Tables => ({
    ...tables,
    ASK: [{ id: 'ASK-F', text: 'Pay midwives in particular for night shifts in remote clinics' }],
    MAT,
  });

  it('writes the nearest where nothing surely fits, and says of how many asks that is so', () => {
    const { edits, result, said } = run(unsure());
    expect(edits.map((edit) => edit.kind === 'insert' && edit.values['stance'])).toEqual([
      'far',
      'far',
      'far',
    ]);
    expect(result).toMatchObject({ matches: 3, unsure: 1 });
    expect(said).toContain('Of 1 ask nothing in this report surely fits');
  });

  it('says so of an ask that says nothing that can be compared', () => {
    const ASK = [...(tables.ASK ?? []), { id: 'ASK-E', text: '…' }];
    const { result, said } = run({ ...tables, ASK });
    expect(result.empty).toBe(1);
    expect(said).toContain('1 ask says nothing that can be compared');
  });

  it('does not ask again about what is far from an ask that somebody settled', () => {
    const settled: MatchRow = { id: 'MAT-X', ask: 'ASK-F', recommendation: 'REC-4', decision: 'not-same' };
    expect(run(unsure(settled)).edits.filter(({ kind }) => kind === 'insert')).toEqual([]);
  });

  it('keeps every recommendation that asks for the same, and gives like ones one place', () => {
    const REC = Array.from({ length: 33 }, (_, i) => ({
      id: `REC-${i}`,
      cycle: 4,
      number: `40.${i + 1}`,
      text: 'Ratify the CEDAW',
    }));
    const ASK = [{ id: 'ASK-C', text: 'Ratify the CEDAW' }];
    const { edits } = run({ ...tables, ASK, REC });
    expect(edits).toHaveLength(33);
    expect(edits.every((edit) => edit.kind === 'insert' && edit.values['rank'] === 1)).toBe(true);
  });

  it('takes the place from a decided pair that is no longer found', () => {
    const row: MatchRow = {
      id: 'MAT-X',
      ask: 'ASK-O',
      recommendation: 'REC-4',
      rank: 1,
      decision: 'taken-up',
    };
    expect(run(withMatches(...written(), row)).edits).toEqual([
      { kind: 'update', sheet: 'MAT', id: 'MAT-X', values: { rank: null } },
    ]);
  });

  it.each<[string, Partial<MatchRow>, boolean]>([
    ['goes when nobody touched it', {}, true],
    ['stays when it was decided', { decision: 'taken-up' }, false],
    ['stays when somebody noted something', { notes: 'Ask Bo' }, false],
    ['stays when it is of another review', { recommendation: 'REC-OLD' }, false],
    ['goes when its recommendation was withdrawn', { recommendation: 'REC-5' }, true],
  ])('a pair that does not match %s', (_what, values, goes) => {
    const row: MatchRow = { id: 'MAT-X', ask: 'ASK-O', recommendation: 'REC-4', rank: null, ...values };
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
    ['asks that say anything', { ...tables, ASK: [{ id: 'ASK-E', text: ' ' }] }, /Nothing was asked for yet/],
    [
      'recommendations that stand',
      { ...tables, REC: [{ id: 'REC-5', cycle: 4, text: 'Train judges', withdrawn: true }] },
      /no recommendations of cycle 4/,
    ],
  ])('says so when there are no %s', (_what, rows, words) => {
    expect(refused(matchAsksCommand.plan(bookReading(reads, rows), {}, contextFor()))).toMatch(words);
  });
});
