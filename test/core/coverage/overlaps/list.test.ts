// The list of overlaps as it is shown to those it waits for.
import { describe, expect, it } from '@jest/globals';
import {
  listOverlaps,
  type ListOverlapsInput,
} from '../../../../src/core/coverage/overlaps/plan-overlaps-list';
import { deleteRow, updateRow, type Edit } from '../../../../src/core/workbook/records/edits';
import { applied, bookReading, contextOf, type Rows, type Wanted } from './fixture';
import { afterFind, rows, withOverlap } from './list-fixture';

describe('listing overlaps', () => {
  const list = (given: Rows, input: ListOverlapsInput = {}, wanted: Wanted = {}) => {
    const plan = listOverlaps.plan(bookReading(listOverlaps.reads, given), input, contextOf(wanted));
    return plan.ok ? plan.value.result : undefined;
  };
  const found = afterFind(rows);
  const coChair = (workgroup: string): Wanted => ({ actor: { coChairs: [workgroup] } });

  it('says what each pair is and who may decide, with names', () => {
    const result = list(found, {}, coChair('WG-2'));
    expect(result).toMatchObject({
      total: 2,
      counts: { mine: 2, open: 2, settled: 0, contradictions: 0, all: 2 },
      overlaps: [
        { levelText: 'Copied text', turn: 'now', settled: false, mayDecide: 'second', since: '2027-01-10' },
        { issues: ['Rural life'] },
      ],
    });
    expect(result?.overlaps[0]).toMatchObject({
      first: { title: 'Wells', workgroup: { id: 'WG-1', name: 'Water' }, agreed: '', cycle: '' },
      waitingFor: ['Water', 'Prisons'],
      basisText: 'both texts',
    });
  });

  it.each<[string, ListOverlapsInput, number]>([
    ['one workgroup', { workgroup: 'Water' }, 2],
    ['one submission', { submission: 'Harvest wages' }, 1],
    ['settled ones', { show: 'settled' }, 0],
    ['contradictions', { show: 'contradictions' }, 0],
    ['all', { show: 'all' }, 2],
    ['one pair', { show: 'all', id: 'OVL-n1' }, 1],
  ])('of %s', (_name, input, total) => {
    expect(list(found, input)?.total).toBe(total);
  });

  it('of a co-chair are the pairs that wait for their word', () => {
    const mine = (given: Rows, workgroup: string) => list(given, { show: 'mine' }, coChair(workgroup))?.total;
    expect([mine(found, 'WG-1'), mine(found, 'WG-3')]).toEqual([2, 0]);
    const proposed = withOverlap(found, 'OVL-n1', { decidedByFirst: 'MEM-ANA', reason: 'merge: one river' });
    expect([mine(proposed, 'WG-1'), mine(proposed, 'WG-2')]).toEqual([1, 2]);
    expect(mine(withOverlap(found, 'OVL-n1', { priority: 'later' }), 'WG-1')).toBe(1);
  });

  it('tell the angles that stand in Who covers what for the issue that both share', () => {
    const shared = withOverlap(found, 'OVL-n1', { issues: ['ISS-1'] });
    const row = (id: string, workgroup: string, angle: string, issue = 'ISS-1') => ({
      id,
      issue,
      workgroup,
      angle,
    });
    const angles = (...COV: ReturnType<typeof row>[]) =>
      list({ ...shared, COV }, { show: 'all' })?.overlaps.find(({ id }) => id === 'OVL-n1')?.covered;
    expect(angles(row('COV-1', 'WG-1', 'Wells'), row('COV-2', 'WG-2', 'Cells'))).toEqual({
      first: 'Wells',
      second: 'Cells',
    });
    expect(angles(row('COV-1', 'WG-1', 'Wells', 'ISS-2'))).toEqual({ first: '', second: '' });
    expect(angles(row('COV-1', 'WG-1', 'Wells'), row('COV-2', 'WG-1', 'Rivers'))?.first).toBe('');
  });

  it('tell what the other side said before apart from the reason of what is proposed', () => {
    const line = 'Before, Ana said: divide the issue: [wells | rivers] Two waters';
    const told = (reason: string) =>
      list(withOverlap(found, 'OVL-n1', { reason }), { show: 'all' })?.overlaps.find(
        ({ id }) => id === 'OVL-n1',
      );
    expect(told(`merge: One river\n${line}`)).toMatchObject({
      proposed: 'merge',
      reason: 'One river',
      earlier: line,
    });
    expect(told(`merge:\n${line}`)).toMatchObject({ reason: '', earlier: line });
    expect(told('merge: One river')).toMatchObject({ reason: 'One river', earlier: '' });
  });

  it('without a question are those that wait for the reader, else all that are open', () => {
    const asked = (workgroup: string) => {
      const answer = list(found, {}, coChair(workgroup));
      return [answer?.show, answer?.total];
    };
    expect([asked('WG-1'), asked('WG-9')]).toEqual([
      ['mine', 2],
      ['open', 2],
    ]);
  });

  it('tells when the time of the co-chairs is over', () => {
    const isPastDue = (now: string) =>
      list(found, {}, { now, settings: { 'due.overlaps': '2027-02-01' } })?.isPastDue;
    expect([isPastDue('2027-02-01T12:00:00.000Z'), isPastDue('2027-02-03T12:00:00.000Z')]).toEqual([
      false,
      true,
    ]);
  });

  it('does not say that time is over while co-chairs have days left for pairs that were found late', () => {
    const on = (now: string, given: Rows = found) => {
      const result = list(given, {}, { now, settings: { 'due.overlaps': '2027-01-08' } });
      return [result?.due, result?.isPastDue, result?.overlaps.map(({ turn }) => turn).join()];
    };
    expect(on('2027-01-12T12:00:00.000Z')).toEqual(['2027-01-17', false, 'now,now']);
    expect(on('2027-01-18T12:00:00.000Z')).toEqual(['2027-01-17', true, 'overdue,overdue']);
    const longKnown = withOverlap(found, 'OVL-n1', { since: '2026-12-01' });
    expect(on('2027-01-12T12:00:00.000Z', longKnown)).toEqual(['2027-01-08', true, 'overdue,now']);
  });

  it('of a coordinator are those that nobody settled in time', () => {
    const mine = (now: string) =>
      list(
        found,
        { show: 'mine' },
        { now, actor: { isCoordinator: true }, settings: { 'due.overlaps': '2027-02-01' } },
      );
    expect(mine('2027-02-01T12:00:00.000Z')?.total).toBe(0);
    expect(mine('2027-02-03T12:00:00.000Z')?.overlaps.map(({ turn }) => turn)).toEqual([
      'overdue',
      'overdue',
    ]);
    expect(mine('2027-02-03T12:00:00.000Z')?.due).toBe('2027-02-01');
  });

  it('waits for nobody once one of the two was merged or deleted', () => {
    const proposed = withOverlap(found, 'OVL-n1', { reason: 'merge: one river', decidedByFirst: 'MEM-ANA' });
    const waitingFor = (edit: Edit) =>
      list(applied(proposed, [edit]), { show: 'all' })?.overlaps.find(({ id }) => id === 'OVL-n1')
        ?.waitingFor;
    expect(waitingFor(updateRow('SUB', 'SUB-1', { title: 'Streams' }))).toEqual(['Prisons']);
    expect(waitingFor(updateRow('SUB', 'SUB-1', { mergedInto: 'SUB-3' }))).toEqual([]);
    expect(waitingFor(deleteRow('SUB', 'SUB-1'))).toEqual([]);
  });

  it('counts the weaker ones, and tells how much is shared, whatever the language of the workbook', () => {
    expect(list(found)?.weaker).toBe(0);
    expect(list(withOverlap(found, 'OVL-n2', { priority: 'later' }))?.weaker).toBe(1);
    const share = (evidence: string) =>
      list(withOverlap(found, 'OVL-n1', { evidence }), { show: 'all', id: 'OVL-n1' })?.overlaps[0]?.share;
    expect(list(found, { show: 'all', id: 'OVL-n1' })?.overlaps[0]?.share).toBe(38);
    expect(share('Both share 12% of the lake.')).toBe(0);
    expect(
      share(
        'El 7 % de «A» (9 palabras) está en pasajes que también tiene «B».\nEl 31 % de «B» (9 palabras) está …',
      ),
    ).toBe(31);
    expect(
      share(
        'Environ 22 % du contenu de la plus courte se retrouve dans l’autre, en partie en d’autres mots.',
      ),
    ).toBe(22);
  });

  it('puts a contradiction before closer pairs', () => {
    const opposed = withOverlap(found, 'OVL-n2', { opposes: '“Open it” – “Close it”' });
    expect(list(opposed)?.overlaps.map(({ id }) => id)).toEqual(['OVL-n2', 'OVL-n1']);
    expect(list(opposed, { show: 'contradictions' })?.overlaps[0]?.opposes).toEqual([
      '“Open it” – “Close it”',
    ]);
  });

  it('shows a settled pair again as open once a text has changed much', () => {
    const changed = withOverlap(found, 'OVL-n1', { decision: 'keep', priority: 'changed' });
    expect(list(changed)?.overlaps[0]).toMatchObject({ id: 'OVL-n1', settled: true, changedSince: true });
    expect(list(changed, { show: 'settled' })?.total).toBe(1);
  });

  it('shows one page at a time', () => {
    expect(list(found, { from: 1, count: 1 })?.overlaps.map(({ id }) => id)).toEqual(['OVL-n2']);
  });

  it('still names a submission that is gone, where people noted something about the pair', () => {
    const noted = withOverlap(found, 'OVL-n1', { notes: 'Ask Bo' });
    const gone = applied(noted, [{ kind: 'delete', sheet: 'SUB', id: 'SUB-1' }]);
    expect(list(gone, { show: 'all' })?.overlaps.map(({ second }) => second.title)).toContain('SUB-1');
    expect(list(gone)?.total).toBe(1);
  });

  it('refuses a workgroup that does not exist', () => {
    expect(list(rows, { workgroup: 'Nobody' })).toBeUndefined();
  });
});
