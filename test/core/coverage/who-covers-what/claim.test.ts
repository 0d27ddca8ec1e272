// Taking a part in an issue: one row a workgroup, a second leader only on purpose, nothing of people's lost.
import { describe, expect, it } from '@jest/globals';
import { claimIssue, type ClaimIssueInput } from '../../../../src/core/coverage/who-covers-what/plan-claim';
import { bookReading, contextFor, planned, refused, withCover, type Asking, type CoverRow } from './fixture';

const row = (id: string, workgroup: string, part: string, more: Partial<CoverRow> = {}): CoverRow => ({
  id,
  issue: 'ISS-W',
  workgroup,
  part,
  ...more,
});

const outcome = (input: Partial<ClaimIssueInput>, rows: readonly CoverRow[] = [], asking: Asking = {}) =>
  claimIssue.plan(
    bookReading(claimIssue.reads, withCover(...rows)),
    { issue: 'Water', part: 'leads', ...input },
    contextFor(asking),
  );
const claim = (...args: Parameters<typeof outcome>) => planned(outcome(...args));

describe('taking a part in an issue', () => {
  it('is for co-chairs and coordinators', () => {
    expect([claimIssue.audience, claimIssue.pace]).toEqual(['co-chair', 'short']);
  });

  it('enters a row for the workgroup that one co-chairs, with oneself to ask', () => {
    const { edits, said } = claim({ angle: 'rivers' });
    expect(edits).toEqual([
      {
        kind: 'insert',
        sheet: 'COV',
        id: 'COV-n1',
        values: { issue: 'ISS-W', workgroup: 'WG-W', part: 'leads', angle: 'rivers', person: 'MEM-BO' },
      },
    ]);
    expect(said).toBe('Water leads on “Water”.');
  });

  it('names nobody when a coordinator enters it for others', () => {
    const [edit] = claim({ workgroup: 'Prisons' }, [], { as: 'cora' }).edits;
    expect(edit).toMatchObject({ values: { workgroup: 'WG-P', person: '' } });
  });

  it.each<[string, Partial<ClaimIssueInput>, object]>([
    ['the part', { part: 'contributes' }, { part: 'contributes' }],
    ['the angle', { angle: 'rivers' }, { angle: 'rivers' }],
    ['the person', { person: 'Dee' }, { person: 'MEM-DEE' }],
    ['the person to nobody', { person: '' }, { person: '' }],
  ])('changes only %s of the row that is there', (_, input, values) => {
    const present = row('COV-1', 'WG-W', 'leads', { angle: 'wells', person: 'MEM-BO', notes: 'ours' });
    expect(claim(input, [present]).edits).toEqual([{ kind: 'update', sheet: 'COV', id: 'COV-1', values }]);
  });

  it('takes up a row whose part was given up, with its notes', () => {
    const { edits } = claim({}, [row('COV-1', 'WG-W', '', { notes: 'from last year' })]);
    expect(edits).toEqual([{ kind: 'update', sheet: 'COV', id: 'COV-1', values: { part: 'leads' } }]);
  });

  it('changes nothing the second time', () => {
    const { edits, said, result } = claim({}, [row('COV-1', 'WG-W', 'leads')]);
    expect(edits).toEqual([]);
    expect(said).toContain('Nothing had to change');
    expect(result).toMatchObject({ claimed: true, row: 'COV-1' });
  });

  it('says when nobody leads', () => {
    expect(claim({ part: 'follows' }).said).toBe('Water follows “Water”. Nobody leads on “Water” now.');
  });

  it('lets all rows of the workgroup say the same, and names them', () => {
    const { edits, said } = claim({ part: 'follows', angle: 'a' }, [
      row('COV-1', 'WG-W', 'leads'),
      row('COV-2', 'WG-W', 'contributes', { notes: 'keep me' }),
    ]);
    expect(edits).toEqual([
      { kind: 'update', sheet: 'COV', id: 'COV-1', values: { part: 'follows', angle: 'a' } },
      { kind: 'update', sheet: 'COV', id: 'COV-2', values: { part: 'follows' } },
    ]);
    expect(said).toContain('stands more than once for Water on the tab (rows 3, 4)');
  });
});

const rival = row('COV-9', 'WG-P', 'leads', {
  angle: 'in cells',
  person: 'MEM-DEE',
  updated: '2027-01-04T09:00:00.000Z',
});

describe('leading where another workgroup leads', () => {
  it('writes nothing at first, and tells who leads, since when and what else one can do', () => {
    const { edits, result, said } = claim({}, [rival]);
    expect(edits).toEqual([]);
    expect(result).toMatchObject({
      claimed: false,
      row: '',
      leaders: [{ workgroup: { name: 'Prisons' }, angle: 'in cells', ask: ['Dee'] }],
      instead: ['contributes', 'angle'],
    });
    expect(said).toContain(
      'Prisons leads it already; this has stood here since Monday 4 January 2027. Ask Dee.',
    );
    expect(said).toContain('Its angle: in cells.');
    expect(said).toContain('You can contribute instead');
  });

  it('is done on purpose, and the others read of it', () => {
    const { edits, said, result } = claim({ evenSo: true }, [rival]);
    expect(edits).toHaveLength(1);
    expect(result).toMatchObject({ claimed: true, instead: [] });
    expect(said).toContain('The co-chairs of Prisons read of it in their next summary');
    expect(said).toContain('Say which angle is yours');
  });

  it('needs no angle twice', () => {
    expect(claim({ evenSo: true, angle: 'rivers' }, [rival]).said).not.toContain('Say which angle');
  });

  it('says when nobody of the other workgroup can be written to', () => {
    const { said } = claim({ evenSo: true }, [row('COV-9', 'WG-H', 'leads')]);
    expect(said).toContain('No co-chair of Homes gets mail');
  });

  it.each<[string, Partial<ClaimIssueInput>, readonly CoverRow[]]>([
    ['contributes', { part: 'contributes' }, [rival]],
    ['leads already and changes its angle', { angle: 'rivers' }, [rival, row('COV-1', 'WG-W', 'leads')]],
    ['meets a closed workgroup', {}, [row('COV-9', 'WG-X', 'leads')]],
    ['meets one that contributes', {}, [row('COV-9', 'WG-P', 'contributes')]],
  ])('is no question for who %s', (_, input, rows) => {
    expect(claim(input, rows).result.claimed).toBe(true);
  });
});

describe('an issue that another workgroup proposed', () => {
  const claimed = (
    part: ClaimIssueInput['part'],
    what = 'Decide whether to lead on “Water”: Homes proposes it',
  ) =>
    planned(
      claimIssue.plan(
        bookReading(claimIssue.reads, { ...withCover(), ACT: [{ id: 'ACT-1', workgroup: 'WG-W', what }] }),
        { issue: 'Water', part },
        contextFor({}),
      ),
    );

  it('is answered by leading on it', () => {
    const { edits, said } = claimed('leads');
    expect(edits[1]).toEqual({ kind: 'update', sheet: 'ACT', id: 'ACT-1', values: { status: 'done' } });
    expect(said).toContain('The task that proposed it is done.');
  });

  it.each([
    ['by contributing', 'contributes', undefined],
    ['where people reworded the task', 'leads', 'Talk about water'],
  ] as const)('stays open %s', (_, part, what) => {
    expect(claimed(part, what).edits.map(({ sheet }) => sheet)).toEqual(['COV']);
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<ClaimIssueInput>, Asking, RegExp]>([
    ['an unknown issue', { issue: 'Whales' }, {}, /“Whales” is not on the list/],
    ['an empty issue', { issue: '' }, {}, /is not on the list/],
    ['an unknown workgroup', { workgroup: 'Whales' }, {}, /“Whales” is not on the list/],
    ['another workgroup', { workgroup: 'Prisons' }, {}, /Only the co-chairs of Prisons/],
    ['a closed workgroup', { workgroup: 'Old group' }, { as: 'cora' }, /Old group is closed/],
    ['no workgroup, by a coordinator', {}, { as: 'cora' }, /for which workgroup/],
    ['an unknown person', { person: 'Zed' }, {}, /“Zed” is not on the list/],
    ['a person who left', { person: 'Gil' }, {}, /Gil no longer takes part/],
  ])('%s', (_, input, asking, words) => {
    expect(refused(outcome(input, [], asking))).toMatch(words);
  });

  it('is said in the reader’s language', () => {
    expect(refused(outcome({ workgroup: 'Prisons' }, [], { language: 'es' }), 'es')).toContain(
      'la copresidencia de Prisons',
    );
  });
});

describe('a part that somebody else changed while the form was open', () => {
  const there = row('COV-1', 'WG-W', 'contributes', { angle: 'wells' });

  it('keeps what the form left as it was', () => {
    const was = { part: 'leads', angle: 'wells' };
    const { edits } = claim({ part: 'leads', angle: 'rivers', was }, [there]);
    expect(edits).toEqual([{ kind: 'update', sheet: 'COV', id: 'COV-1', values: { angle: 'rivers' } }]);
  });

  it('asks where both changed the same', () => {
    const input = { part: 'contributes', angle: 'rivers', was: { angle: '' } } as const;
    expect(refused(outcome(input, [there]))).toContain('you “rivers”, meanwhile “wells” by somebody else.');
  });
});
