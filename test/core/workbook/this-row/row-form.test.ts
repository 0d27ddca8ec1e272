import { describe, expect, it } from '@jest/globals';
import { ANA, BO, CORA, STRANGER, add, form, rows } from './fixture';

const fieldOf = (shown: ReturnType<typeof form>, key: string) => shown.fields.find((one) => one.key === key);

describe('the form of a row', () => {
  it('finds the row by its place or its id', () => {
    expect(form({ sheet: 'SUB', row: 3 })).toMatchObject({ id: 'SUB-1', rowNumber: 3, label: 'Clean wells' });
    expect(form({ sheet: 'SUB', id: 'SUB-2' })).toMatchObject({ rowNumber: 4, title: 'Submissions' });
  });

  it('shows links with their names and what is typed beside them', () => {
    const first = form({ sheet: 'SUB', id: 'SUB-1' });
    expect(fieldOf(first, 'authors')).toMatchObject({
      value: ['MEM-ANA', 'MEM-BO'],
      links: [
        { id: 'MEM-ANA', label: 'Ana Ruiz' },
        { id: 'MEM-BO', label: 'Bo' },
      ],
      readOnly: false,
    });
    expect(fieldOf(form({ sheet: 'SUB', id: 'SUB-2' }), 'issues')).toMatchObject({
      value: ['ISS-2', 'Dungeons'],
      links: [
        { id: 'ISS-2', label: 'Torture' },
        { id: 'Dungeons', label: 'Dungeons' },
      ],
    });
  });

  it('says which words a new row starts with, so that they are not offered to be emptied', () => {
    expect(fieldOf(form({ sheet: 'SUB', id: 'SUB-1' }), 'status')).toMatchObject({ initial: 'idea' });
  });

  it('offers the rows to pick from in alphabetical order', () => {
    const { options } = form({ sheet: 'WG', id: 'WG-W' });
    expect(options.MEM?.map(({ label }) => label)).toEqual(['Ana Ruiz', 'Bo', 'Cora', 'Élise']);
    expect(Object.keys(options).sort()).toEqual(['MEM', 'WG']);
  });

  it('lists the rows that refer to it, with what they say', () => {
    const { related } = form({ sheet: 'MEM', id: 'MEM-ANA' });
    expect(related).toEqual([
      {
        sheet: 'PAR',
        title: 'Participation',
        rows: [{ id: 'PAR-1', label: 'Water, writes, active' }],
        more: 0,
      },
      {
        sheet: 'COV',
        title: 'Who covers what',
        rows: [{ id: 'COV-1', label: 'Clean water, Water, leads' }],
        more: 0,
      },
      { sheet: 'SUB', title: 'Submissions', rows: [{ id: 'SUB-1', label: 'Clean wells' }], more: 0 },
    ]);
  });

  it('counts what is ticked in them: who came', () => {
    const MTG = [{ id: 'MTG-1', title: 'Wells', workgroup: 'WG-W' }];
    const INV = [
      { id: 'INV-1', meeting: 'MTG-1', person: 'MEM-ANA', attended: true },
      { id: 'INV-2', meeting: 'MTG-1', person: 'MEM-BO' },
    ];
    const { related } = form({ sheet: 'MTG', id: 'MTG-1' }, CORA, { ...rows, MTG, INV });
    expect(related.find(({ sheet }) => sheet === 'INV')?.ticked).toBe('Attended: 1 of 2');
  });

  it('shows at most twenty related rows of a sheet', () => {
    const SUB = Array.from({ length: 23 }, (_unused, i) => ({
      id: `SUB-${i}`,
      title: `S${i}`,
      workgroup: 'WG-W',
    }));
    const of = form({ sheet: 'WG', id: 'WG-W' }, CORA, { ...rows, SUB }).related.find(
      ({ sheet }) => sheet === 'SUB',
    );
    expect(of?.rows).toHaveLength(20);
    expect(of?.more).toBe(3);
  });

  it('tells what in the row cannot be read or does not fit', () => {
    const MEM = [{ id: 'MEM-1', name: '', email: 'not an address', mentor: 'Nobody' }];
    const { problems } = form({ sheet: 'MEM', id: 'MEM-1' }, CORA, { ...rows, MEM });
    expect(problems.map(({ column }) => column).sort()).toEqual(['email', 'mentor', 'name']);
    expect(problems.find(({ column }) => column === 'mentor')?.message).toContain('“Nobody” matches no row');
  });

  it('is in the reader’s language', () => {
    const shown = form({ sheet: 'PAR', id: 'PAR-1' }, ANA, rows, 'fr');
    expect(shown.title).toBe('Participation');
    expect(fieldOf(shown, 'level')).toMatchObject({
      value: 'write',
      words: expect.arrayContaining([{ key: 'write', text: 'rédige' }]) as unknown,
    });
  });

  it('says why somebody may not change it, and which fields they may not', () => {
    expect(form({ sheet: 'SUB', id: 'SUB-1' }, STRANGER).readOnly).toContain('Only people on the list');
    expect(form({ sheet: 'SUB', id: 'SUB-1' }, ANA).readOnly).toBe('');
    expect(form({ sheet: 'SET', id: 'SET-1' }, ANA).readOnly).toContain('Only coordinators');
    const own = form({ sheet: 'MEM', id: 'MEM-ANA' }, ANA);
    expect(fieldOf(own, 'coordinator')?.readOnly).toBe(true);
    expect(fieldOf(own, 'email')?.readOnly).toBe(false);
    expect(fieldOf(form({ sheet: 'SUB', id: 'SUB-1' }), 'words')?.readOnly).toBe(true);
  });

  it('is a form for a new row where there is none', () => {
    const blank = form({ sheet: 'SUB', row: 90 });
    expect(blank).toMatchObject({ id: '', rowNumber: 0, label: '', readOnly: '', related: [], problems: [] });
    expect(fieldOf(blank, 'status')?.value).toBe('idea');
    expect(form({ sheet: 'WG' }, ANA).readOnly).toContain('Only co-chairs and coordinators can add');
  });

  it('has no fields for what the workbook keeps itself', () => {
    expect(form({ sheet: 'CHG', row: 5 })).toMatchObject({
      fields: [],
      readOnly: 'The workbook keeps Changes itself; it cannot be changed here.',
    });
  });
});

describe('adding a row', () => {
  it('adds what was filled in and leaves usual values to the sheet', () => {
    const values = {
      what: 'Book a room',
      owner: 'Ana Ruiz',
      workgroup: 'Water',
      notes: '',
      due: '2027-02-01',
    };
    const { edits, said, result } = add({ sheet: 'ACT', values }, ANA);
    expect(edits).toEqual([
      {
        kind: 'insert',
        sheet: 'ACT',
        id: 'ACT-n1',
        values: { what: 'Book a room', owner: 'MEM-ANA', workgroup: 'WG-W', due: '2027-02-01' },
      },
    ]);
    expect(result).toMatchObject({ id: 'ACT-n1' });
    expect(said).toContain('is added to To do');
  });

  it('names a namesake after the organization', () => {
    const { result } = add({ sheet: 'MEM', values: { name: 'Bo', organization: 'RSA' } });
    expect(result).toMatchObject({ label: 'Bo (Riverside Alliance)' });
  });

  it.each([
    [
      'a workgroup of a known name',
      { sheet: 'WG' as const, values: { name: 'WATER' } },
      CORA,
      'Workgroups already has “Water”',
    ],
    [
      'an organization by its acronym',
      { sheet: 'ORG' as const, values: { name: 'R.S.A.' } },
      ANA,
      'already has “Riverside Alliance”',
    ],
    [
      'a second row for the same part',
      { sheet: 'PAR' as const, values: { person: 'Ana Ruiz', workgroup: 'Water' } },
      ANA,
      'already has',
    ],
    [
      'an issue covered twice by a workgroup',
      { sheet: 'COV' as const, values: { issue: 'Clean water', workgroup: 'WG-W' } },
      BO,
      'already has',
    ],
    [
      'what a workgroup covers by a member',
      { sheet: 'COV' as const, values: { issue: 'Torture', workgroup: 'WG-W' } },
      ANA,
      'Only co-chairs and coordinators can add such a row',
    ],
    [
      'what another workgroup covers by a co-chair',
      { sheet: 'COV' as const, values: { issue: 'Torture', workgroup: 'WG-P' } },
      BO,
      'Only co-chairs of Prisons and coordinators can add such a row',
    ],
    [
      'a submission of somebody else',
      { sheet: 'SUB' as const, values: { title: 'New', workgroup: 'WG-W', authors: ['Bo'] } },
      ANA,
      'Only Bo, co-chairs of Water and coordinators can add such a row',
    ],
    [
      'how somebody else takes part',
      { sheet: 'PAR' as const, values: { person: 'Bo', workgroup: 'WG-P' } },
      ANA,
      'Only Bo, co-chairs of Prisons',
    ],
    [
      'an address that somebody has',
      { sheet: 'MEM' as const, values: { name: 'B', email: 'bo@example.org' } },
      CORA,
      'belongs to Bo',
    ],
    ['a required field left out', { sheet: 'ACT' as const, values: { notes: 'x' } }, ANA, 'What'],
    [
      'a workgroup by a member',
      { sheet: 'WG' as const, values: { name: 'New' } },
      ANA,
      'Only co-chairs and coordinators can add',
    ],
    [
      'another person by a member',
      { sheet: 'MEM' as const, values: { name: 'New' } },
      ANA,
      'choose “Join or change my workgroups”',
    ],
    [
      'a setting',
      { sheet: 'SET' as const, values: { value: 'x' } },
      CORA,
      'adds the rows of Settings itself',
    ],
    ['an overlap', { sheet: 'OVL' as const, values: { reason: 'x' } }, CORA, 'adds the rows of'],
    ['an entry of the journal', { sheet: 'CHG' as const, values: {} }, CORA, 'keeps Changes itself'],
    [
      'anything by a stranger',
      { sheet: 'ACT' as const, values: { what: 'x' } },
      STRANGER,
      'Only people on the list',
    ],
  ])('refuses %s', (_what, input, actor, problem) => {
    expect(add(input, actor).problem).toContain(problem);
  });

  it('lets a form send an empty box for what only coordinators tick', () => {
    const { problem } = add(
      { sheet: 'MEM', values: { name: 'New', coordinator: false } },
      { ...ANA, coChairs: ['WG-W'] },
    );
    expect(problem).toBeUndefined();
  });
});
