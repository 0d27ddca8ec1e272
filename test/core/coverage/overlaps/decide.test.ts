// Deciding on a pair: whose word counts, and what a decision needs.
import { describe, expect, it } from '@jest/globals';
import { decisionState } from '../../../../src/core/coverage/overlaps/decision/settling';
import { applied, type Rows, type Wanted } from './fixture';
import { ANA, BO, COORDINATOR, as, changed, decide, rowOf, rows, state, type Said } from './decide-fixture';
import { decideOverlap } from '../../../../src/core/coverage/overlaps/plan-decide';

describe('a word on a pair that has changed since one looked', () => {
  const mark = (given: Rows): string => {
    const row = rowOf(given, 'OVL', 'OVL-1');
    return row ? decisionState(row) : '';
  };
  const settled = decide(rows, COORDINATOR, { decision: 'merge', reason: 'One lake' });

  it('is not recorded where it says something else, and tells who said what', () => {
    const stale = decide(settled.rows, ANA, { decision: 'keep', reason: 'Two', seen: mark(rows) });
    expect(stale.problem).toContain('meanwhile Cy said: merge');
    expect(stale.edits).toEqual([]);
    const reopening = decide(settled.rows, ANA, { decision: 'open', seen: mark(rows) });
    expect(reopening.problem).toContain('meanwhile Cy said: merge');
    const reopened = decide(settled.rows, ANA, { decision: 'open', seen: mark(settled.rows) });
    const late = decide(reopened.rows, BO, { decision: 'keep', reason: 'Two', seen: mark(settled.rows) });
    expect(late.problem).toContain('somebody changed what stands');
  });

  it('is recorded where it says the same, or once the speaker has seen it', () => {
    const ana = decide(rows, ANA, { decision: 'merge', reason: 'Same river' });
    expect(decide(ana.rows, BO, { decision: 'merge', seen: mark(rows) }).result?.settled).toBe(true);
    const seen = decide(ana.rows, BO, { decision: 'keep', reason: 'Two', seen: mark(ana.rows) });
    expect(state(seen.rows)[2]).toBe('MEM-BO');
  });
});

describe('whose word counts', () => {
  it('notes the word of one side and says whose is missing', () => {
    const first = decide(rows, ANA, { decision: 'merge', reason: 'Same river' });
    expect(first).toMatchObject({
      result: { settled: false, waitingFor: 'Prisons', joint: '' },
      said: expect.stringContaining('co-chairs of Prisons'),
    });
    expect(state(first.rows)).toEqual(['open', 'MEM-ANA', '', 'merge: Same river']);
    expect(rowOf(first.rows, 'OVL', 'OVL-1')).toMatchObject({ priority: 'now', waitingFor: ['WG-2'] });
  });

  it('is settled once the other side says the same', () => {
    const settled = decide(decide(rows, ANA, { decision: 'keep', reason: 'Two regions' }).rows, BO, {
      decision: 'keep',
    });
    expect(settled.result).toEqual({ settled: true, waitingFor: '', joint: '' });
    expect(state(settled.rows)).toEqual(['keep', 'MEM-ANA', 'MEM-BO', 'Two regions']);
    expect(settled.said).toContain('more than 20% of a text changes');
    expect(rowOf(settled.rows, 'OVL', 'OVL-1')).toMatchObject({ priority: 'settled', waitingFor: [] });
  });

  it('is not settled when the other side says something else', () => {
    const other = decide(decide(rows, ANA, { decision: 'merge' }).rows, BO, {
      decision: 'keep',
      reason: 'No',
    });
    expect(other.result).toEqual({ settled: false, waitingFor: 'Water', joint: '' });
    expect(state(other.rows)).toEqual(['open', '', 'MEM-BO', 'keep both: No\nBefore, Ana said: merge']);
  });

  it('is kept beside the other word that takes its place, until both agree', () => {
    const angles = { first: 'wells', second: 'rivers' };
    const ana = decide(rows, ANA, { decision: 'divide', angles, reason: 'Two waters' });
    const bo = decide(ana.rows, BO, { decision: 'merge', reason: 'One river' });
    const line = 'Before, Ana said: divide the issue: [wells | rivers] Two waters';
    expect(state(bo.rows)).toEqual(['open', '', 'MEM-BO', `merge: One river\n${line}`]);
    expect(bo.said).toContain('talk to Ana');
    const again = decide(bo.rows, BO, { decision: 'merge', reason: 'One river, one text' });
    expect(state(again.rows)[3]).toBe(`merge: One river, one text\n${line}`);
    const back = decide(again.rows, ANA, { decision: 'divide', angles });
    expect(state(back.rows)).toEqual([
      'open',
      'MEM-ANA',
      '',
      'divide the issue: [wells | rivers]\nBefore, Bo said: merge: One river, one text',
    ]);
    expect(state(decide(again.rows, ANA, { decision: 'merge' }).rows)).toEqual([
      'merge',
      'MEM-ANA',
      'MEM-BO',
      'One river, one text',
    ]);
  });

  it('on a division counts for its angles only: nobody has agreed to others', () => {
    const ana = decide(rows, ANA, {
      decision: 'divide',
      angles: { first: 'wells', second: 'rivers' },
      reason: 'Two waters',
    });
    const bo = decide(ana.rows, BO, { decision: 'divide', angles: { first: 'all', second: 'rivers' } });
    expect(bo).toMatchObject({
      result: { settled: false, waitingFor: 'Water', joint: '' },
      said: expect.stringContaining('talk to Ana'),
    });
    expect(state(bo.rows)).toEqual([
      'open',
      '',
      'MEM-BO',
      'divide the issue: [all | rivers]\nBefore, Ana said: divide the issue: [wells | rivers] Two waters',
    ]);
    const own = decide(bo.rows, BO, { decision: 'divide', angles: { first: 'all wells', second: 'rivers' } });
    expect(state(own.rows)[3]).toContain('[all wells | rivers]\nBefore, Ana said');
    const agreed = decide(own.rows, ANA, { decision: 'divide' });
    expect(state(agreed.rows)).toEqual(['divide', 'MEM-ANA', 'MEM-BO', '[all wells | rivers]']);
    const reread = decide(ana.rows, BO, {
      decision: 'divide',
      angles: { first: 'Wells', second: 'rivers ' },
    });
    expect(reread.result?.settled).toBe(true);
  });

  it('on a settled division opens it again when it gives other angles', () => {
    const angles = { first: 'wells', second: 'rivers' };
    const settled = decide(decide(rows, ANA, { decision: 'divide', angles }).rows, BO, {
      decision: 'divide',
    });
    const other = decide(settled.rows, BO, { decision: 'divide', angles: { ...angles, first: 'springs' } });
    expect(state(other.rows)).toEqual([
      'open',
      '',
      'MEM-BO',
      'divide the issue: [springs | rivers]\nBefore, Ana said: divide the issue: [wells | rivers]',
    ]);
    const coordinator: Said = { decision: 'divide', angles: { ...angles, first: 'springs' } };
    expect(decide(settled.rows, COORDINATOR, coordinator).problem).toContain('Give a reason');
  });

  it('of oneself is changed without a trace', () => {
    const own = decide(decide(rows, ANA, { decision: 'merge' }).rows, ANA, {
      decision: 'keep',
      reason: 'No',
    });
    expect(state(own.rows)).toEqual(['open', 'MEM-ANA', '', 'keep both: No']);
  });

  it('does not take over a reason that was given for something else', () => {
    const ana = decide(rows, ANA, { decision: 'keep', reason: 'Two regions' });
    expect(state(decide(ana.rows, BO, { decision: 'merge' }).rows)[3]).toBe(
      'merge:\nBefore, Ana said: keep both: Two regions',
    );
    expect(decide(ana.rows, COORDINATOR, { decision: 'merge' }).problem).toContain('Give a reason');
  });

  it('of one co-chair settles two submissions of the same workgroup', () => {
    const same = changed(rows, 'SUB', 'SUB-A', { workgroup: 'WG-2' });
    expect(decide(same, BO, { decision: 'keep', reason: 'Fine' }).result?.settled).toBe(true);
  });

  it('of this side settles a pair with a submission of an earlier cycle, which has nobody to ask', () => {
    const old = changed(rows, 'SUB', 'SUB-B', { cycle: '2021' });
    const kept = decide(old, ANA, { decision: 'keep', reason: 'Nothing was done' });
    expect(kept.result?.settled).toBe(true);
    expect(state(kept.rows)).toEqual(['keep', 'MEM-ANA', '', 'Nothing was done']);
    expect(decide(old, BO, { decision: 'keep', reason: 'No' }).problem).toContain('Only co-chairs of Water');
    expect(decide(old, ANA, { decision: 'merge' }).problem).toContain('earlier cycle (2021)');
  });

  it('of a coordinator settles it alone, with a reason', () => {
    expect(decide(rows, COORDINATOR, { decision: 'merge' }).problem).toContain('Give a reason');
    const settled = decide(rows, COORDINATOR, { decision: 'merge', reason: 'Time is over' });
    expect(state(settled.rows)).toEqual(['merge', 'MEM-CY', 'MEM-CY', 'Time is over']);
  });

  it('of a coordinator needs no reason for what co-chairs have agreed, or where they co-chair both', () => {
    const chairsBoth = as({ person: 'MEM-CY', isCoordinator: true, coChairs: ['WG-1', 'WG-2'] });
    expect(decide(rows, chairsBoth, { decision: 'merge' }).result?.settled).toBe(true);
    expect(decide(rows, as({ coChairs: ['WG-1', 'WG-2'] }), { decision: 'merge' }).result?.settled).toBe(
      true,
    );
  });

  it('may be passed on: by a coordinator, or by another co-chair of the workgroup', () => {
    const passed = decide(rows, COORDINATOR, { decision: 'merge', for: 'Ana' });
    expect(state(passed.rows)).toEqual(['open', 'MEM-ANA', '', 'merge:']);
    expect(passed.said).toContain('The word of Ana is noted: merge.');
    expect(decide(rows, ANA, { decision: 'merge' }).said).toContain('Your word is noted: merge.');
    expect(state(decide(rows, BO, { decision: 'merge', for: 'Cy' }).rows)).toEqual([
      'open',
      '',
      'MEM-CY',
      'merge:',
    ]);
    expect(decide(rows, ANA, { decision: 'merge', for: 'Bo' }).problem).toContain(
      'Bo co-chairs neither workgroup',
    );
  });

  it('typed into the cells by hand counts as well', () => {
    const typed = changed(rows, 'OVL', 'OVL-1', {
      decidedByFirst: 'MEM-ANA',
      reason: 'fusionner: même rivière',
    });
    expect(decide(typed, BO, { decision: 'merge' }).result?.settled).toBe(true);
  });

  it.each<[string, Wanted]>([
    ['a co-chair of another workgroup', as({ coChairs: ['WG-3'] })],
    ['a member', as({})],
  ])('of %s does not', (_name, who) => {
    expect(decide(rows, who, { decision: 'merge' }).problem).toContain('Only co-chairs of Water or Prisons');
  });
});

describe('what a decision needs', () => {
  it.each<[string, Said, string]>([
    ['keeping both: a reason', { decision: 'keep' }, 'reason for keeping both'],
    ['keeping both: more than spaces', { decision: 'keep', reason: '  ' }, 'reason for keeping both'],
    [
      'dividing: both angles',
      { decision: 'divide', angles: { first: 'wells', second: ' ' } },
      'which side of the issue',
    ],
    ['dividing: angles at all', { decision: 'divide' }, 'which side of the issue'],
  ])('%s', (_name, said, problem) => {
    expect(decide(rows, ANA, said).problem).toContain(problem);
  });

  it('takes angles and reason from the proposal', () => {
    const said: Said = {
      decision: 'divide',
      reason: 'Two waters',
      angles: { first: 'wells', second: 'rivers | lakes' },
    };
    const proposed = decide(rows, ANA, said);
    expect(state(proposed.rows)[3]).toBe('divide the issue: [wells | rivers / lakes] Two waters');
    const settled = decide(proposed.rows, BO, { decision: 'divide' });
    expect(state(settled.rows)[3]).toBe('[wells | rivers / lakes] Two waters');
  });

  it.each<[string, Rows, string]>([
    [
      'is gone from the list',
      applied(rows, [{ kind: 'delete', sheet: 'OVL', id: 'OVL-1' }]),
      'no longer on the list',
    ],
    [
      'names a deleted submission',
      applied(rows, [{ kind: 'delete', sheet: 'SUB', id: 'SUB-B' }]),
      'no longer in the workbook',
    ],
    ['names a withdrawn one', changed(rows, 'SUB', 'SUB-B', { status: 'withdrawn' }), 'was withdrawn'],
    [
      'names one that the UN has',
      changed(rows, 'SUB', 'SUB-B', { status: 'received' }),
      'is with the UN already',
    ],
  ])('a pair that %s cannot be merged', (_name, given, problem) => {
    const answer = decide(given, ANA, { decision: 'merge' });
    expect(answer.problem).toContain(problem);
    expect(answer.edits).toEqual([]);
  });

  it('lets the one with the UN be endorsed, but not give way', () => {
    const sent = changed(rows, 'SUB', 'SUB-B', { status: 'uploaded' });
    expect(decide(sent, ANA, { decision: 'endorse-first' }).problem).toContain('is with the UN already');
    expect(decide(sent, ANA, { decision: 'endorse-second' }).problem).toBeUndefined();
  });

  it.each([
    [{ id: 'OVL-1', decision: 'merge' }, true],
    [{ id: 'OVL-1', decision: 'delete' }, false],
    [{ id: '', decision: 'merge' }, false],
    [{ id: 'OVL-1', decision: 'divide', angles: { first: 'a' } }, false],
  ])('accepts the input %j: %s', (input, expected) => {
    expect(decideOverlap.input.safeParse(input).success).toBe(expected);
  });
});
