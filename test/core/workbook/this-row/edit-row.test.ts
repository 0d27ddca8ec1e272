import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { ANA, BO, CORA, ELI, STRANGER, edit, rows } from './fixture';
import { editRow, type EditRowInput } from '../../../../src/core/workbook/this-row/plan-edit-row';

describe('changing a row', () => {
  it('writes only the cells that differ, and names them', () => {
    const values = { title: 'Clean wells', summary: 'Wells dry up.', limit: 5630 };
    const { edits, said, result } = edit({ sheet: 'SUB', id: 'SUB-1', values }, ANA);
    const changed = { summary: 'Wells dry up.', limit: 5630 };
    expect(edits).toEqual([{ kind: 'update', sheet: 'SUB', id: 'SUB-1', values: changed }]);
    expect(result).toEqual({ id: 'SUB-1', label: 'Clean wells', changed: ['summary', 'limit'] });
    expect(said).toBe('“Clean wells” is changed: Summary, Word limit.');
  });

  it('has nothing to do when the row says so already', () => {
    const values = { languages: ['en', 'fr'], organization: '' };
    const { edits, said } = edit({ sheet: 'MEM', id: 'MEM-ELI', values });
    expect(edits).toEqual([]);
    expect(said).toContain('nothing had to change');
  });

  it.each([
    ['an id', 'MEM-ELI'],
    ['a name without its accent', 'elise'],
    ['an address', 'bo@example.org', 'MEM-BO'],
  ])('takes a link as %s', (_how, typed, id = 'MEM-ELI') => {
    const { edits } = edit({ sheet: 'SUB', id: 'SUB-1', values: { uploader: typed } });
    expect(edits).toMatchObject([{ values: { uploader: id } }]);
  });

  it('keeps the order of authors, since it stands on the cover', () => {
    const { edits } = edit({ sheet: 'SUB', id: 'SUB-1', values: { authors: ['Bo', 'Ana Ruiz'] } });
    expect(edits).toMatchObject([{ values: { authors: ['MEM-BO', 'MEM-ANA'] } }]);
  });

  it.each<[string, EditRowInput['values'][string], unknown]>([
    ['limit', '', null],
    ['authors', '', []],
    ['internalDue', ' 2027-02-01 ', '2027-02-01'],
  ])('reads %s given as %j', (key, typed, value) => {
    const { edits } = edit({ sheet: 'SUB', id: 'SUB-1', values: { [key]: typed } });
    expect(edits).toMatchObject([{ values: { [key]: value } }]);
  });

  it('renames a row with every link to it, texts included', () => {
    const { writes, result } = edit({ sheet: 'SUB', id: 'SUB-1', values: { title: 'Safe wells' } });
    expect(result).toMatchObject({ label: 'Safe wells' });
    const written = writes.flatMap(({ sheet, changes }) =>
      changes.map(({ column, value }) => `${sheet}.${column}=${String(value)}`),
    );
    expect(written).toEqual(
      expect.arrayContaining(['SUB.title=Safe wells', 'SUB.label=Safe wells', 'TXT.submission=Safe wells']),
    );
  });

  it('renames a person where they are author, co-chair and participant', () => {
    const { writes } = edit({ sheet: 'MEM', id: 'MEM-BO', values: { name: 'Boris' } }, BO);
    const cells = writes.flatMap(({ changes }) => changes).map(({ value }) => value);
    expect(cells).toEqual(expect.arrayContaining(['Boris', 'Ana Ruiz; Boris']));
    expect(writes.map(({ sheet }) => sheet)).toEqual(['WG', 'MEM', 'SUB']);
  });

  it('keeps what was typed in a link cell and matches nothing, unless it is taken out', () => {
    const add = edit({ sheet: 'SUB', id: 'SUB-2', values: { issues: ['ISS-2', 'Dungeons', 'ISS-1'] } });
    const cells = add.writes.flatMap(({ changes }) => changes).map(({ value }) => value);
    expect(cells).toContain('Torture; Dungeons; Clean water');
    const out = edit({ sheet: 'SUB', id: 'SUB-2', values: { issues: ['ISS-2'] } });
    expect(out.writes.flatMap(({ changes }) => changes).map(({ value }) => value)).toContain('Torture');
  });

  it('finds a row that had no id when the form was loaded by its place', () => {
    expect(edit({ sheet: 'SUB', id: 'SUB@4', values: { limit: 1 } }).edits).toMatchObject([{ id: 'SUB-2' }]);
  });
});

describe('a cell that somebody changed meanwhile', () => {
  const input: EditRowInput = {
    sheet: 'SUB',
    id: 'SUB-1',
    values: { title: 'Deep wells' },
    seen: { title: 'Wells' },
  };

  it('is not overwritten; both values are told', () => {
    const { problem } = edit(input);
    expect(problem).toContain('Title: you “Deep wells”, meanwhile “Clean wells” by somebody else.');
    expect(problem).toContain('Nothing was saved, ');
  });

  it.each<[string, EditRowInput['values'], EditRowInput['values']]>([
    ['another field changed', { summary: 'x' }, { summary: '', title: 'Wells' }],
    ['both wanted the same', { title: 'Clean wells' }, { title: 'Wells' }],
    ['links were shown in labels', { authors: ['MEM-BO'] }, { authors: ['Ana Ruiz', 'Bo'] }],
    ['nothing changed', { limit: 5 }, { limit: 2815 }],
  ])('is no matter when %s', (_when, values, seen) => {
    expect(edit({ sheet: 'SUB', id: 'SUB-1', values, seen }).problem).toBeUndefined();
  });

  it('shows an empty value and a ticked box in words', () => {
    const values = { listed: false, mail: 'none' };
    const seen = { listed: true, mail: 'digest' };
    const MEM = [
      {
        id: 'MEM-CO',
        name: 'Cora',
        email: 'cora@example.org',
        listed: true,
        mail: 'each',
        coordinator: true,
      },
    ];
    const { problem } = edit({ sheet: 'MEM', id: 'MEM-CO', values, seen }, CORA, { ...rows, MEM });
    expect(problem).toContain('Mail: you “none”, meanwhile “each message” by');
    const cleared = edit({ sheet: 'SUB', id: 'SUB-2', values: { summary: 'a' }, seen: { summary: 'b' } });
    expect(cleared.problem).toContain('you “a”, meanwhile empty by');
  });
});

describe('what cannot be written', () => {
  it.each<[string, EditRowInput, string]>([
    [
      'computed columns',
      { sheet: 'SUB', id: 'SUB-1', values: { words: 3 } },
      'Words: The workbook fills this in',
    ],
    ['unknown columns', { sheet: 'SUB', id: 'SUB-1', values: { colour: 'red' } }, 'no such field'],
    [
      'a required field emptied',
      { sheet: 'SUB', id: 'SUB-1', values: { title: ' ' } },
      'Title: Please fill this in.',
    ],
    [
      'an unknown link',
      { sheet: 'SUB', id: 'SUB-1', values: { workgroup: 'Wafer' } },
      '“Wafer” matches no row',
    ],
    ['an unknown word', { sheet: 'SUB', id: 'SUB-1', values: { status: 'late' } }, 'Status: Please choose'],
    [
      'a day that is none',
      { sheet: 'SUB', id: 'SUB-1', values: { internalDue: '2027-02-30' } },
      'Please enter a day',
    ],
    [
      'a text for a number',
      { sheet: 'SUB', id: 'SUB-1', values: { limit: 'many' } },
      'Please enter a number',
    ],
    ['a link to itself', { sheet: 'WG', id: 'WG-W', values: { parent: 'Water' } }, 'cannot refer to itself'],
    [
      'an address of somebody else',
      { sheet: 'MEM', id: 'MEM-ELI', values: { email: 'BO@example.org' } },
      'belongs to Bo',
    ],
    [
      'no coordinator at all',
      { sheet: 'MEM', id: 'MEM-CO', values: { coordinator: false } },
      'nobody would be coordinator',
    ],
    [
      'the last coordinator leaving',
      { sheet: 'MEM', id: 'MEM-CO', values: { status: 'left' } },
      'nobody would be coordinator',
    ],
    ['a row that is gone', { sheet: 'SUB', id: 'SUB-9', values: { title: 'x' } }, 'no longer there'],
    [
      'texts that the workbook keeps',
      { sheet: 'TXT', id: 'TXT-1', values: { text: 'x' } },
      'keeps Texts itself',
    ],
  ])('refuses %s', (_what, input, problem) => {
    expect(edit(input).problem).toContain(problem);
  });

  it('tells all problems at once', () => {
    const { problem } = edit({ sheet: 'SUB', id: 'SUB-1', values: { title: '', workgroup: 'Wafer' } });
    expect(problem).toMatch(/Title: .*Workgroup: /);
  });
});

describe('who may change what', () => {
  it.each<[string, Actor, EditRowInput, string | undefined]>([
    ['a member, a submission of nobody', ANA, { sheet: 'SUB', id: 'SUB-2', values: { limit: 1 } }, undefined],
    [
      'an author, their submission',
      ANA,
      { sheet: 'SUB', id: 'SUB-1', values: { title: 'Wet wells' } },
      undefined,
    ],
    [
      'a member, a submission of others',
      ELI,
      { sheet: 'SUB', id: 'SUB-1', values: { title: 'Wet wells' } },
      'Only Ana Ruiz, Bo, co-chairs of Water and coordinators can change this row.',
    ],
    [
      'a member, a workgroup',
      ANA,
      { sheet: 'WG', id: 'WG-W', values: { scope: 'Wells' } },
      'Only co-chairs of Water and coordinators can change this row.',
    ],
    [
      'a member, what a workgroup covers',
      ANA,
      { sheet: 'COV', id: 'COV-1', values: { angle: 'Wells' } },
      'Only co-chairs of Water',
    ],
    [
      'a co-chair, what another workgroup covers',
      BO,
      { sheet: 'COV', id: 'COV-1', values: { workgroup: 'Prisons' } },
      'Only co-chairs of Prisons',
    ],
    [
      'a member, how they take part',
      ANA,
      { sheet: 'PAR', id: 'PAR-1', values: { level: 'lead' } },
      undefined,
    ],
    [
      'a member, how another takes part',
      ELI,
      { sheet: 'PAR', id: 'PAR-1', values: { level: 'lead' } },
      'Only Ana Ruiz, co-chairs of Water and coordinators',
    ],
    [
      'a co-chair, the main workgroup of somebody',
      BO,
      { sheet: 'PAR', id: 'PAR-1', values: { main: true } },
      'Only Ana Ruiz and coordinators can change this.',
    ],
    ...(['name', 'listed', 'mail', 'status'] as const).map((key): [string, Actor, EditRowInput, string] => [
      `a co-chair, the ${key} of another person`,
      BO,
      {
        sheet: 'MEM',
        id: 'MEM-ANA',
        values: { [key]: { name: 'Anna', listed: true, mail: 'none', status: 'left' }[key] },
      },
      'Only Ana Ruiz and coordinators can change this.',
    ]),
    ['a person, their consent', ANA, { sheet: 'MEM', id: 'MEM-ANA', values: { listed: true } }, undefined],
    [
      'a co-chair, a person of other workgroups',
      { ...BO, coChairs: ['WG-P'] },
      { sheet: 'MEM', id: 'MEM-ANA', values: { timeZone: 'UTC' } },
      'Only Ana Ruiz, co-chairs of Water and coordinators can change this row.',
    ],

    [
      'a stranger, nothing',
      STRANGER,
      { sheet: 'SUB', id: 'SUB-2', values: { limit: 1 } },
      'Only people on the list',
    ],
    ['a member, their own row', ANA, { sheet: 'MEM', id: 'MEM-ANA', values: { timeZone: 'UTC' } }, undefined],
    [
      'a member, another person',
      ANA,
      { sheet: 'MEM', id: 'MEM-BO', values: { timeZone: 'UTC' } },
      'Only Bo,',
    ],
    [
      'a co-chair, another person',
      BO,
      { sheet: 'MEM', id: 'MEM-ANA', values: { timeZone: 'UTC' } },
      undefined,
    ],
    [
      'a co-chair, a missing address',
      BO,
      { sheet: 'MEM', id: 'MEM-ELI', values: { email: 'e@example.org' } },
      undefined,
    ],
    [
      'a co-chair, an address that is there',
      BO,
      { sheet: 'MEM', id: 'MEM-ANA', values: { email: 'e@example.org' } },
      'Only Ana Ruiz and coordinators',
    ],
    [
      'a member, the coordinator’s box',
      ANA,
      { sheet: 'MEM', id: 'MEM-ANA', values: { coordinator: true } },
      'Only coordinators',
    ],
    [
      'a co-chair, the empty seat beside',
      BO,
      { sheet: 'WG', id: 'WG-W', values: { coChair2: 'Ana Ruiz' } },
      undefined,
    ],
    ['a co-chair, the scope', BO, { sheet: 'WG', id: 'WG-W', values: { scope: 'Wells' } }, undefined],
    [
      'a co-chair, Settings',
      BO,
      { sheet: 'SET', id: 'SET-1', values: { value: 'x' } },
      'Only coordinators can change Settings',
    ],
    ['a coordinator, Settings', CORA, { sheet: 'SET', id: 'SET-1', values: { value: 'x' } }, undefined],
    [
      'a coordinator, co-chairs',
      CORA,
      { sheet: 'WG', id: 'WG-W', values: { coChair2: 'Ana Ruiz' } },
      undefined,
    ],
  ])('%s', (_who, actor, input, problem) => {
    const refused = edit(input, actor).problem;
    if (problem === undefined) expect(refused).toBeUndefined();
    else expect(refused).toContain(problem);
  });

  it('takes values of any column type', () => {
    const values = { a: 'x', b: 1, c: true, d: null, e: ['x'] };
    expect(editRow.input.safeParse({ sheet: 'SUB', id: 'SUB-1', values }).success).toBe(true);
    expect(editRow.input.safeParse({ sheet: 'NO', id: 'x', values: {} }).success).toBe(false);
  });
});
