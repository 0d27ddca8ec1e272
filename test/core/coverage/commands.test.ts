// The list of overlaps: kept up to date without touching what people decided, shown, and settled by both sides.
import { describe, expect, it } from '@jest/globals';
import { decideOverlapCall } from '../../../src/core/calls/coverage';
import type { Actor } from '../../../src/core/calls/types';
import { decideOverlapReads, planDecideOverlap } from '../../../src/core/coverage/plan-decide';
import { findOverlapsReads, planFindOverlaps } from '../../../src/core/coverage/plan-find';
import { listOverlapsReads, planListOverlaps } from '../../../src/core/coverage/plan-list';
import { render } from '../../../src/core/messages/text';
import type { SomeValues } from '../../../src/core/records/rows';
import type { Rows, Wanted } from './fixture';
import { applied, bookReading, contextOf, prose } from './fixture';

const quoted = prose('quoted', 60);
const rows: Rows = {
  WG: [
    { id: 'WG-1', name: 'Water' },
    { id: 'WG-2', name: 'Prisons' },
  ],
  ISS: [{ id: 'ISS-1', name: 'Rural life', nameEs: 'Vida rural' }],
  MEM: [
    { id: 'MEM-ANA', name: 'Ana' },
    { id: 'MEM-BO', name: 'Bo' },
  ],
  SUB: [
    { id: 'SUB-9', title: 'Wells', workgroup: 'WG-1' },
    { id: 'SUB-1', title: 'Rivers', workgroup: 'WG-2' },
    { id: 'SUB-2', title: 'Harvest wages', workgroup: 'WG-1', issues: ['ISS-1'] },
    { id: 'SUB-3', title: 'Roads', workgroup: 'WG-2', mainIssue: 'ISS-1' },
    { id: 'SUB-4', title: 'Old wells', workgroup: 'WG-2', status: 'withdrawn' },
  ],
  TXT: [
    { id: 'TXT-2', submission: 'SUB-9', part: 2, text: quoted },
    { id: 'TXT-1', submission: 'SUB-9', part: 1, text: prose('w', 100) },
    { id: 'TXT-3', submission: 'SUB-1', part: 1, text: `${quoted} ${prose('r', 60)}` },
    { id: 'TXT-4', submission: 'SUB-4', part: 1, text: quoted },
  ],
  ASK: [],
  OVL: [],
};

function find(given: Rows, wanted: Wanted = {}) {
  const plan = planFindOverlaps(bookReading(findOverlapsReads, given), {}, contextOf(wanted));
  if (!plan.ok) throw new Error('The plan was refused.');
  return plan.value;
}
const afterFind = (given: Rows): Rows => applied(given, find(given).edits);
const overlaps = (given: Rows) => bookReading(listOverlapsReads, given).rows('OVL');
const withOverlap = (given: Rows, id: string, values: SomeValues<'OVL'>): Rows =>
  applied(given, [{ kind: 'update', sheet: 'OVL', id, values: values as Record<string, string> }]);
const withText = (given: Rows, text: string): Rows =>
  applied(given, [{ kind: 'update', sheet: 'TXT', id: 'TXT-3', values: { text } }]);

describe('finding overlaps', () => {
  it('lists each pair with its level, rank, issues, evidence and versions, the upper row first', () => {
    expect(overlaps(afterFind(rows))).toMatchObject([
      {
        id: 'OVL-n1',
        first: 'SUB-9',
        second: 'SUB-1',
        level: 'copied',
        rank: 1,
        issues: [],
        decision: 'open',
        evidence: [
          '38% of “Wells” (60 words) stands in passages that “Rivers” has too.',
          '50% of “Rivers” (60 words) stands in passages that “Wells” has too.',
          'The longest passage has 60 words.',
        ].join('\n'),
      },
      {
        id: 'OVL-n2',
        first: 'SUB-2',
        second: 'SUB-3',
        level: 'same-issue',
        rank: 1,
        issues: ['ISS-1'],
        evidence: 'Issue of both: Rural life.',
      },
    ]);
    expect(overlaps(afterFind(rows))[0]?.textVersions).toMatch(/^0-\w+:\w+ 0-\w+:\w+$/);
  });

  it('changes nothing when it runs again', () => {
    expect(find(afterFind(rows)).edits).toEqual([]);
    expect(find(afterFind(rows)).summary.map((sentence) => render(sentence, 'en'))).toContain(
      'Nothing has changed.',
    );
  });

  it('writes evidence in the language of the workbook', () => {
    const [, second] = find(rows, { language: 'es' }).edits;
    expect(second).toMatchObject({ values: { evidence: 'Tema de ambos: Vida rural.' } });
  });

  it('takes an open pair off the list when its text no longer overlaps, and brings new evidence to others', () => {
    const changed = withText(afterFind(rows), prose('other', 80));
    expect(find(changed).edits).toEqual([{ kind: 'delete', sheet: 'OVL', id: 'OVL-n1' }]);
    const shorter = withText(afterFind(rows), `${prose('quoted', 30)} ${prose('r', 60)}`);
    expect(find(shorter).edits).toMatchObject([
      { kind: 'update', id: 'OVL-n1', values: { evidence: expect.stringContaining('30 words') } },
    ]);
  });

  it.each<[string, SomeValues<'OVL'>]>([
    ['a note', { notes: 'Ask Bo' }],
    ['the word of one side', { decidedByFirst: 'MEM-ANA', reason: 'merge:' }],
    ['a decision', { decision: 'merge' }],
    ['a name that cannot be read', { decidedBySecond: 'Somebody' }],
  ])('keeps a pair that no longer holds when it carries %s', (_name, values) => {
    const touched = withOverlap(afterFind(rows), 'OVL-n1', values);
    expect(find(withText(touched, prose('other', 80))).edits.filter(({ kind }) => kind === 'delete')).toEqual(
      [],
    );
  });

  it('never changes what was decided, and says when a text changed afterwards', () => {
    const settled = withOverlap(afterFind(rows), 'OVL-n1', {
      decision: 'keep',
      reason: 'Two regions',
      notes: 'Fine',
    });
    const changed = withText(settled, `${quoted} ${prose('r', 90)}`);
    const { edits, result } = find(changed);
    expect(result.changedSince).toEqual(['OVL-n1']);
    expect(Object.keys((edits[0] as { values: object }).values)).toEqual(['evidence']);
    expect(find(applied(changed, edits)).edits).toEqual([]);
  });

  it('keeps the sides of a known pair that stands the other way round', () => {
    const turnedRows = withOverlap(afterFind(rows), 'OVL-n1', { first: 'SUB-1', second: 'SUB-9' });
    const [edit] = find(turnedRows).edits;
    expect(edit).toMatchObject({
      kind: 'update',
      values: { evidence: expect.stringMatching(/^50% of “Rivers”/) },
    });
  });
});

describe('listing overlaps', () => {
  const list = (given: Rows, input = {}, actor: Partial<Actor> = {}) => {
    const plan = planListOverlaps(bookReading(listOverlapsReads, given), input, contextOf({ actor }));
    return plan.ok ? plan.value.result : undefined;
  };

  it('shows the passages side by side, with names', () => {
    const result = list(afterFind(rows), {}, { coChairs: ['WG-2'] });
    expect(result).toMatchObject({
      total: 2,
      overlaps: [
        { levelText: 'Copied text', settled: false, mayDecide: 'second' },
        { issues: ['Rural life'] },
      ],
    });
    expect(result?.overlaps[0]).toMatchObject({
      first: { title: 'Wells', workgroup: { id: 'WG-1', name: 'Water' }, agreed: '' },
      passages: [{ words: 60 }],
    });
    const [passage] = result?.overlaps[0]?.passages ?? [];
    expect(passage?.first).toBe(passage?.second);
    expect(passage?.first.length).toBeLessThanOrEqual(402);
    expect(quoted.startsWith(passage!.first.replace(/ …$/, ''))).toBe(true);
  });

  it.each([
    ['one workgroup', { workgroup: 'Water' }, 2],
    ['one submission', { submission: 'Harvest wages' }, 1],
    ['settled ones', { show: 'settled' }, 0],
    ['all', { show: 'all' }, 2],
  ])('of %s', (_name, input, total) => {
    expect(list(afterFind(rows), input)?.total).toBe(total);
  });

  it('shows one page at a time', () => {
    expect(list(afterFind(rows), { from: 1, count: 1 })?.overlaps.map(({ id }) => id)).toEqual(['OVL-n2']);
  });

  it('refuses a workgroup that does not exist', () => {
    expect(
      planListOverlaps(bookReading(listOverlapsReads, rows), { workgroup: 'Nobody' }, contextOf()).ok,
    ).toBe(false);
  });
});

describe('deciding on an overlap', () => {
  const start = afterFind(rows);
  const ana: Partial<Actor> = { person: 'MEM-ANA', coChairs: ['WG-1'] };
  const bo: Partial<Actor> = { person: 'MEM-BO', coChairs: ['WG-2'] };
  const decide = (
    given: Rows,
    actor: Partial<Actor>,
    decision: 'merge' | 'keep' | 'open',
    reason?: string,
  ) => {
    const plan = planDecideOverlap(
      bookReading(decideOverlapReads, given),
      { id: 'OVL-n1', decision, ...(reason && { reason }) },
      contextOf({ actor }),
    );
    if (!plan.ok) return { problem: render(plan.problem, 'en'), rows: given };
    return {
      result: plan.value.result,
      said: plan.value.summary.map((one) => render(one, 'en')).join(' '),
      rows: applied(given, plan.value.edits),
    };
  };
  const state = (given: Rows) => {
    const [row] = overlaps(given);
    return [row?.decision, row?.decidedByFirst, row?.decidedBySecond, row?.reason];
  };

  it('notes the word of one side and says whose is missing', () => {
    const first = decide(start, ana, 'merge', 'Same river');
    expect(first).toMatchObject({
      result: { settled: false, waitingFor: 'Prisons' },
      said: expect.stringContaining('co-chairs of Prisons'),
    });
    expect(state(first.rows)).toEqual(['open', 'MEM-ANA', '', 'merge: Same river']);
  });

  it('is settled once the other side says the same', () => {
    const both = decide(decide(start, ana, 'merge', 'Same river').rows, bo, 'merge');
    expect(both.result).toEqual({ settled: true, waitingFor: '' });
    expect(state(both.rows)).toEqual(['merge', 'MEM-ANA', 'MEM-BO', 'Same river']);
  });

  it('is not settled when the other side says something else', () => {
    const other = decide(decide(start, ana, 'merge').rows, bo, 'keep');
    expect(other.result).toEqual({ settled: false, waitingFor: 'Water' });
    expect(state(other.rows)).toEqual(['open', '', 'MEM-BO', 'keep both:']);
  });

  it('is settled by a coordinator alone, and by one who co-chairs both', () => {
    expect(state(decide(start, { isCoordinator: true }, 'keep').rows)).toEqual([
      'keep',
      'MEM-ANA',
      'MEM-ANA',
      '',
    ]);
    expect(decide(start, { coChairs: ['WG-1', 'WG-2'] }, 'keep').result?.settled).toBe(true);
  });

  it('can be taken back, and decided anew on the texts of that day', () => {
    const settled = decide(start, { isCoordinator: true }, 'keep', 'Two regions').rows;
    expect(state(decide(settled, bo, 'open').rows)).toEqual(['open', '', '', '']);
    const anew = decide(settled, { isCoordinator: true }, 'merge').rows;
    expect(overlaps(anew)[0]?.textVersions).toBe('');
    expect(overlaps(afterFind(anew))[0]?.textVersions).not.toBe('');
  });

  it.each<[string, Partial<Actor>, string]>([
    ['a co-chair of another workgroup', { coChairs: ['WG-3'] }, 'Only co-chairs of Water or Prisons'],
    ['a member', {}, 'Only co-chairs of Water or Prisons'],
  ])('is refused to %s', (_name, actor, problem) => {
    expect(decide(start, actor, 'merge').problem).toContain(problem);
  });

  it.each([
    [{ id: 'OVL-n1', decision: 'merge' }, true],
    [{ id: 'OVL-n1', decision: 'delete' }, false],
    [{ id: '', decision: 'merge' }, false],
  ])('accepts the input %j: %s', (input, expected) => {
    expect(decideOverlapCall.input.safeParse(input).success).toBe(expected);
  });
});
