// Dividing recommendations among workgroups: by who leads, clusters together, and with a reason for all that is left.
import { describe, expect, it } from '@jest/globals';
import { shareOut } from '../../../../src/core/follow-up/division/plan-share-out';
import {
  afterwards,
  bookReading,
  contextFor,
  planned,
  withRows,
  type RecRow,
  type Tables,
} from '../tagging/fixture';

type CoverRow = NonNullable<Tables['COV']>[number];

const lead = (issue: string, workgroup: string, more: Partial<CoverRow> = {}): CoverRow => ({
  id: `COV-${issue}-${workgroup}`,
  issue,
  workgroup,
  part: 'leads',
  ...more,
});
const rec = (id: string, issues: readonly string[], more: Partial<RecRow> = {}): RecRow => ({
  id,
  cycle: 4,
  number: `40.${id.slice(4)}`,
  part: 1,
  text: 'Mend the roof',
  issues,
  ...more,
});

const COVER = [
  lead('ISS-W', 'WG-W'),
  lead('ISS-T', 'WG-P'),
  lead('ISS-W', 'WG-H', { part: 'contributes' }),
  lead('ISS-T', 'WG-W', { part: 'follows' }),
];
const share = (rows: readonly RecRow[], cover: readonly CoverRow[] = COVER) =>
  planned(
    shareOut.plan(
      bookReading(shareOut.reads, { ...withRows(...rows), COV: cover }),
      {},
      contextFor({ as: 'cora' }),
    ),
  );
/** Who gets each row, and who stands beside it. */
const given = (...args: Parameters<typeof share>) =>
  share(...args).edits.map((edit) => [
    edit.id,
    'values' in edit && edit.values['workgroup'],
    'values' in edit && edit.values['withWorkgroups'],
  ]);
const reasons = (...args: Parameters<typeof share>) =>
  share(...args).result.leftOver.map(({ reasonText }) => reasonText);

describe('dividing recommendations', () => {
  it('is for coordinators, and can be tried first', () => {
    expect([shareOut.audience, shareOut.pace]).toEqual(['coordinator', 'long']);
  });

  it.each([
    ['who leads gets it, who contributes stands beside it', ['ISS-W'], 'WG-W', ['WG-H']],
    ['who only follows does not', ['ISS-T'], 'WG-P', []],
    [
      'of several issues the first decides; who leads on another stands beside it',
      ['ISS-T', 'ISS-W'],
      'WG-P',
      ['WG-W', 'WG-H'],
    ],
    [
      'an issue that nobody leads on does not matter beside one that somebody does',
      ['ISS-F', 'ISS-T'],
      'WG-P',
      [],
    ],
  ])('%s', (_rule, issues, workgroup, others) => {
    expect(given([rec('REC-1', issues)])).toEqual([['REC-1', workgroup, others]]);
  });

  it('gives it to who leads on most of its issues', () => {
    const cover = [...COVER, lead('ISS-F', 'WG-W')];
    expect(given([rec('REC-1', ['ISS-T', 'ISS-W', 'ISS-F'])], cover)[0]?.[1]).toBe('WG-W');
  });

  it.each([
    ['Dig more wells', 'WG-H'],
    ['Mend the roofs', undefined],
    ['Mend the pipes of northern towns', 'WG-W'],
    ['Mend the taps in the north', undefined],
  ])('lets the angle decide where two lead: %s', (text, workgroup) => {
    const cover = [
      lead('ISS-W', 'WG-W', { angle: 'Pipes and taps in towns' }),
      lead('ISS-W', 'WG-H', { angle: 'Wells in the north' }),
    ];
    const both = [rec('REC-1', ['ISS-W'], { text })];
    expect(given(both, cover)[0]?.[1]).toBe(workgroup);
  });

  it.each([
    ['Raise the wages of farm hands', 'WG-W'],
    ['Mejorar los salarios de las personas que trabajan en el campo', 'WG-W'],
    ['Mend the roofs', undefined],
  ])('lets meaning decide where no angle has words of it: %s', (text, workgroup) => {
    const cover = [
      lead('ISS-W', 'WG-W', { angle: 'Agricultural workers' }),
      lead('ISS-W', 'WG-H', { angle: 'Trade unions' }),
    ];
    expect(given([rec('REC-1', ['ISS-W'], { text })], cover)[0]?.[1]).toBe(workgroup);
  });

  it('keeps what people assigned, also a name that cannot be read', () => {
    const rows = [
      rec('REC-1', ['ISS-W'], { workgroup: 'WG-P' }),
      rec('REC-2', ['ISS-W'], { workgroup: 'Wter' }),
    ];
    expect(share(rows)).toMatchObject({ edits: [], result: { before: 2, given: 0, leftOverCount: 0 } });
  });

  it('keeps who stands beside it already', () => {
    expect(given([rec('REC-1', ['ISS-W'], { withWorkgroups: ['WG-P'] })])).toEqual([
      ['REC-1', 'WG-W', ['WG-P', 'WG-H']],
    ]);
  });

  it('leaves a cell of others alone that holds a name nobody can read', () => {
    const { edits } = share([rec('REC-1', ['ISS-W'], { withWorkgroups: ['Prsons'] })]);
    expect(edits).toEqual([{ kind: 'update', sheet: 'REC', id: 'REC-1', values: { workgroup: 'WG-W' } }]);
  });

  it('writes nothing the second time', () => {
    const tables = { ...withRows(rec('REC-1', ['ISS-W']), rec('REC-2', ['ISS-F'])), COV: COVER };
    const again = afterwards(tables, share(tables.REC ?? []));
    expect(share(again.REC ?? []).edits).toEqual([]);
  });
});

describe('clusters', () => {
  const cluster = 'Roofs';

  it('stay together: most issues of all decide, also for those that have none', () => {
    const rows = [
      rec('REC-1', ['ISS-T'], { cluster }),
      rec('REC-2', ['ISS-W'], { cluster }),
      rec('REC-3', ['ISS-W'], { cluster: 'ROOFS' }),
      rec('REC-4', [], { cluster }),
    ];
    expect(new Set(given(rows).map(([, workgroup]) => workgroup))).toEqual(new Set(['WG-W']));
  });

  it('follow the one that a person has assigned', () => {
    const rows = [
      rec('REC-1', ['ISS-W'], { cluster, workgroup: 'WG-P' }),
      rec('REC-2', ['ISS-W'], { cluster }),
    ];
    expect(given(rows)).toEqual([['REC-2', 'WG-P', ['WG-W', 'WG-H']]]);
  });

  it('that people divided are left to them', () => {
    const rows = [
      rec('REC-1', ['ISS-W'], { cluster, workgroup: 'WG-P' }),
      rec('REC-2', ['ISS-W'], { cluster, workgroup: 'WG-W' }),
      rec('REC-3', ['ISS-W'], { cluster }),
    ];
    expect(reasons(rows)).toEqual(['Its cluster is divided between Prisons, Water']);
  });
});

describe('what is left', () => {
  const two = [lead('ISS-W', 'WG-W'), lead('ISS-W', 'WG-P')];

  it.each([
    ['no issue', rec('REC-1', []), COVER, 'No issue is accepted'],
    [
      'issues that nobody accepted',
      rec('REC-1', [], { suggested: ['Issue: Water (“wells”)'] }),
      COVER,
      'Issues are suggested but not accepted',
    ],
    [
      'a suggestion that was left out',
      rec('REC-1', [], { suggested: ['Left out: Issue: Water'] }),
      COVER,
      'No issue is accepted',
    ],
    ['an issue that nobody leads on', rec('REC-1', ['ISS-F']), COVER, 'Nobody leads on Food'],
    [
      'an issue of a closed workgroup',
      rec('REC-1', ['ISS-F']),
      [lead('ISS-F', 'WG-X')],
      'Nobody leads on Food',
    ],
    [
      'an issue on which two lead',
      rec('REC-1', ['ISS-W']),
      two,
      'Water, Prisons lead on the same issue, and neither angle decides',
    ],
  ])('says why: %s', (_why, row, cover, words) => {
    expect(reasons([row], cover)).toEqual([words]);
  });

  it('is counted, and told with the numbers of each workgroup', () => {
    const rows = [rec('REC-1', ['ISS-W']), rec('REC-2', ['ISS-F']), rec('REC-3', [])];
    const { result, said } = share(rows);
    expect(result).toMatchObject({ cycle: 4, given: 1, before: 0, leftOverCount: 2 });
    expect(result.workgroups).toContainEqual({ id: 'WG-W', name: 'Water', given: 1, before: 0 });
    expect(said).toContain('Without any recommendation: Homes, Prisons.');
    expect(said).toContain('1 recommendation goes to a workgroup now');
    expect(said).toContain('Water: 1 new');
    expect(said).toContain('2 have nobody yet: Nobody leads on Food: 1 No issue is accepted: 1');
  });

  it('gives all to the only workgroup beside its break-outs, with issues or without', () => {
    const WG = [
      { id: 'WG-W', name: 'Everybody' },
      { id: 'WG-P', name: 'A part of it', parent: 'WG-W' },
      { id: 'WG-H', name: 'Before', status: 'closed' },
    ];
    const rows = withRows(rec('REC-1', []), rec('REC-2', ['ISS-W']));
    const book = bookReading(shareOut.reads, { ...rows, COV: [], WG });
    const { edits, result } = planned(shareOut.plan(book, {}, contextFor({ as: 'cora' })));
    expect(edits.map((edit) => 'values' in edit && edit.values['workgroup'])).toEqual(['WG-W', 'WG-W']);
    expect(result.leftOverCount).toBe(0);
  });
});

describe('what a workgroup asked for', () => {
  const ASK = [
    { id: 'ASK-1', text: 'Put a ceiling on the hours of night shifts in mines', workgroup: 'WG-H' },
  ];
  const TEXT = 'Limit the hours of night shifts in mines';
  const withAsks = (row: RecRow, cover: readonly CoverRow[] = COVER) => {
    const tables = { ...withRows(row, rec('REC-9', [])), COV: cover, ASK };
    const book = bookReading(shareOut.reads, tables);
    const { edits } = planned(shareOut.plan(book, {}, contextFor({ as: 'cora' })));
    return edits.map((edit) => 'values' in edit && [edit.values['workgroup'], edit.values['withWorkgroups']]);
  };

  it.each<[string, RecRow, readonly CoverRow[], string, readonly string[]]>([
    ['goes to it where nobody leads', rec('REC-1', [], { text: TEXT }), COVER, 'WG-H', []],
    ['stands beside who leads', rec('REC-1', ['ISS-T'], { text: TEXT }), COVER, 'WG-P', ['WG-H']],
    [
      'decides between two that lead',
      rec('REC-1', ['ISS-F'], { text: TEXT }),
      [lead('ISS-F', 'WG-P'), lead('ISS-F', 'WG-H')],
      'WG-H',
      ['WG-P'],
    ],
  ])('%s', (_rule, row, cover, workgroup, others) => {
    expect(withAsks(row, cover)).toEqual([[workgroup, others]]);
  });

  it('is nothing that a recommendation is merely near', () => {
    expect(withAsks(rec('REC-1', [], { text: 'Improve the lighting of streets at night' }))).toEqual([]);
  });
});

describe('a recommendation on several treaties', () => {
  const single = (id: string, treaty: string, issue: string): RecRow =>
    rec(id, [issue], { text: `Ratify ${treaty}` });
  const several = rec('REC-3', ['ISS-W'], {
    text: 'Ratify CEDAW and the Convention on the Rights of the Child',
  });

  it('goes where those on the single ones go', () => {
    const rows = [single('REC-1', 'CEDAW', 'ISS-T'), single('REC-2', 'CRC', 'ISS-T'), several];
    expect(given(rows).map(([, workgroup]) => workgroup)).toEqual(['WG-P', 'WG-P', 'WG-P']);
  });

  it('goes by its issues where they are divided, or there are none', () => {
    const rows = [single('REC-1', 'CEDAW', 'ISS-T'), single('REC-2', 'CRC', 'ISS-W'), several];
    expect(given(rows)[2]?.[1]).toBe('WG-W');
    expect(given([several])[0]?.[1]).toBe('WG-W');
  });
});
