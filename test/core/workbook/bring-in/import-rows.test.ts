import { describe, expect, it } from '@jest/globals';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { bringIn, rows, type Table } from './fixture';
import { importRows } from '../../../../src/core/workbook/bring-in/plan-import';

describe('bringing rows in', () => {
  it('adds new rows with words in any language and links by name, acronym or address', () => {
    const table: Table = [
      {
        name: 'Dara Sok',
        organization: 'RSA',
        email: 'dara@example.org',
        languages: 'inglés; French',
        mail: 'un resumen',
        listed: 'yes',
      },
      { name: 'Nour', mentor: 'bo@example.org' },
    ];
    const { book, result, said } = bringIn('MEM', table);
    expect(result).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      repeated: 0,
      leftOut: 0,
      unread: [],
      mayBeOne: [],
    });
    expect(said).toBe('People: 2 added, 0 changed, 0 already there.');
    const [dara, nour] = book.rows('MEM').slice(2);
    expect(dara).toMatchObject({
      organization: 'ORG-1',
      languages: ['en', 'fr'],
      mail: 'digest',
      listed: true,
    });
    expect(nour).toMatchObject({ mentor: 'MEM-BO', email: '' });
  });

  it('says how many in words that fit the name of any tab', () => {
    const said = (count: number, language: 'es' | 'fr') =>
      bringIn('WG', [{ name: 'Prisons' }, { name: 'Land' }].slice(0, count), rows, language).said;
    expect(said(2, 'fr')).toBe('Groupes de travail : 2 nouvelles lignes, 0 ligne modifiée, 0 déjà là.');
    expect(said(1, 'fr')).toBe('Groupes de travail : 1 nouvelle ligne, 0 ligne modifiée, 0 déjà là.');
    expect(said(2, 'es')).toBe('Grupos de trabajo: 2 filas nuevas, 0 filas cambiadas, 0 que ya estaban.');
    expect(said(1, 'es')).toBe('Grupos de trabajo: 1 fila nueva, 0 filas cambiadas, 0 que ya estaban.');
  });

  it('links to rows that come with the same table, whatever their order', () => {
    const table: Table = [
      { name: 'Wells', parent: 'rivers' },
      { name: 'Rivers', parent: 'Water' },
    ];
    const { book, result } = bringIn('WG', table);
    const [wells, rivers] = book.rows('WG').slice(1);
    expect(result.unread).toEqual([]);
    expect(wells?.parent).toBe(rivers?.id);
    expect(rivers?.parent).toBe('WG-W');
  });

  it('adds rows in the order of the table', () => {
    const table: Table = [{ name: 'Zoe' }, { name: 'Amir', email: 'amir@example.org' }, { name: 'Kim' }];
    expect(bringIn('MEM', table).edits).toMatchObject(table.map((values) => ({ kind: 'insert', values })));
  });

  it('means neither of two rows of the table that share a name, unless by label', () => {
    const table: Table = [
      { name: 'Kim', label: 'Kim (North)', email: 'k1@example.org' },
      { name: 'Kim', email: 'k2@example.org' },
      { name: 'Zoe', mentor: 'Kim' },
      { name: 'Yan', mentor: 'Kim (North)' },
    ];
    const { book, result } = bringIn('MEM', table);
    const [kim, , zoe, yan] = book.rows('MEM').slice(2);
    expect([zoe?.mentor, yan?.mentor]).toEqual(['', kim?.id]);
    expect(result.unread).toMatchObject([{ row: 3, column: 'mentor', value: 'Kim' }]);
  });

  it('takes headers in any language, and dates and numbers as they are typed', () => {
    const { book } = bringIn('SUB', [
      {
        Título: 'Dry rivers',
        'UN deadline': '2027-03-31 18:00',
        limit: '5,630',
        'SUB.internalDue': '2027-02-01',
      },
    ]);
    expect(book.rows('SUB')[1]).toMatchObject({
      title: 'Dry rivers',
      officialDue: '2027-03-31T18:00',
      limit: 5630,
      internalDue: '2027-02-01',
    });
  });

  it('brings rows that are there up to date and leaves what the table does not say', () => {
    const { edits, result } = bringIn('WG', [{ name: 'WATER', scope: 'Wells and rivers', rhythm: '' }]);
    expect(edits).toEqual([
      { kind: 'update', sheet: 'WG', id: 'WG-W', values: { scope: 'Wells and rivers' } },
    ]);
    expect(result).toMatchObject({ added: 0, changed: 1, unchanged: 0 });
  });

  it.each<[string, SheetId, Record<string, string>, string]>([
    ['an organization without its article', 'ORG', { name: 'Riverside alliance', city: 'Yerevan' }, 'ORG-1'],
    ['an organization by its acronym', 'ORG', { name: 'R.S.A.', city: 'Yerevan' }, 'ORG-1'],
    ['a person by address', 'MEM', { name: 'Bo', email: 'BO@example.org', timeZone: 'UTC' }, 'MEM-BO'],
    ['a person by name', 'MEM', { name: 'elise', email: 'elise@example.org' }, 'MEM-ELI'],
    [
      'a participation by person and workgroup',
      'PAR',
      { person: 'Bo', workgroup: 'water', level: 'writes' },
      'PAR-1',
    ],
    [
      'a participation whatever the organization',
      'PAR',
      { person: 'Bo', workgroup: 'Water', organization: 'RSA' },
      'PAR-1',
    ],
    [
      'an ask by submission and text',
      'ASK',
      { submission: 'Clean wells', text: 'repair the wells.', addressee: 'x' },
      'ASK-1',
    ],
    [
      'a text by submission and part',
      'TXT',
      { submission: 'Clean wells', part: '1', text: 'New text' },
      'TXT-1',
    ],
    ['a submission by title', 'SUB', { title: 'Clean wells', summary: 'x' }, 'SUB-1'],
    ['any row by its id', 'SUB', { id: 'SUB-1', title: 'Cleaner wells' }, 'SUB-1'],
  ])('knows %s', (_what, sheet, row, id) => {
    const { edits, result } = bringIn(sheet, [row]);
    expect(result).toMatchObject({ changed: 1, unread: [] });
    expect(edits).toMatchObject([{ kind: 'update', id }]);
    expect(edits[0]).not.toMatchObject({ values: { name: expect.anything() as unknown } });
  });

  it.each<[string, SheetId, Table]>([
    ['namesakes with two addresses', 'MEM', [{ name: 'Bo', email: 'bo2@example.org' }]],
    ['namesakes of two organizations', 'MEM', [{ name: 'Bo', organization: '', email: 'b@example.org' }]],
    ['the same title in another workgroup', 'SUB', [{ title: 'Clean wells', workgroup: 'Mines' }]],
    ['a person in another workgroup', 'PAR', [{ person: 'Élise', workgroup: 'Water' }]],
  ])('keeps %s apart', (_what, sheet, table) => {
    const WG = [...(rows.WG ?? []), { id: 'WG-M', name: 'Mines' }];
    expect(bringIn(sheet, table, { ...rows, WG }).result).toMatchObject({ added: 1, changed: 0 });
  });

  it('joins rows of the table that are about the same', () => {
    const table: Table = [
      { name: 'New Wells' },
      { name: 'The New Wells', acronym: 'NW' },
      { name: 'new wells', city: 'Lima' },
    ];
    const { book, result, said } = bringIn('ORG', table);
    expect(result).toMatchObject({ added: 1, repeated: 2 });
    expect(book.rows('ORG')[1]).toMatchObject({ name: 'New Wells', acronym: 'NW', city: 'Lima' });
    expect(said).toContain('2 rows are about the same');
  });
});

describe('what cannot be read', () => {
  it('is left empty and told, the rest of the row is brought in', () => {
    const table: Table = [
      { title: 'Dry rivers', workgroup: 'Wafer', status: 'late', internalDue: 'soon', document: 'my desk' },
    ];
    const { book, result, said } = bringIn('SUB', table);
    expect(book.rows('SUB')[1]).toMatchObject({
      title: 'Dry rivers',
      workgroup: '',
      internalDue: '',
      document: '',
    });
    expect(result.unread.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 'workgroup', 'Wafer'],
      [1, 'status', 'late'],
      [1, 'internalDue', 'soon'],
      [1, 'document', 'my desk'],
    ]);
    expect(result.unread[0]?.reason).toContain('matches no row of Workgroups');
    expect(said).toContain('4 entries could not be read');
  });

  it('keeps what is known of a list, but replaces no list by a part of one', () => {
    const added = bringIn('SUB', [{ title: 'Dry rivers', issues: 'Agua limpia; Dungeons' }]);
    expect(added.book.rows('SUB')[1]?.issues).toEqual(['ISS-1']);
    expect(added.result.unread).toMatchObject([{ column: 'issues', value: 'Dungeons' }]);
    const kept = bringIn('SUB', [{ title: 'Clean wells', issues: 'Dungeons' }]);
    expect(kept.edits).toEqual([]);
    expect(kept.result.unread[0]?.reason).toContain('left as it is');
  });

  it('tells an unknown column, or one that the workbook fills in, once', () => {
    const table: Table = [
      { name: 'A' },
      { name: 'B', Colour: 'red', updated: 'x' },
      { name: 'C', Colour: 'blue' },
    ];
    const { result } = bringIn('WG', table);
    expect(result.unread.map(({ row, column, value }) => [row, column, value])).toEqual([
      [2, 'Colour', 'red'],
      [2, 'updated', 'x'],
    ]);
  });

  it.each<[string, SheetId, Record<string, string>, string]>([
    ['a new row without what it needs', 'SUB', { summary: 'x' }, 'needs “Title”'],
    ['a pair with one side unknown', 'PAR', { person: 'Bo', workgroup: 'Wafer' }, 'Without “Workgroup”'],
    [
      'an ask of an unknown submission',
      'ASK',
      { submission: 'Nothing', text: 'Act.' },
      'Without “Submission”',
    ],
    ['a part that nobody takes', 'PAR', { workgroup: 'Water', level: 'writes' }, 'neither which person'],
  ])('leaves out %s', (_what, sheet, row, reason) => {
    const { edits, result } = bringIn(sheet, [row]);
    expect(edits).toEqual([]);
    expect(result.leftOut).toBe(1);
    expect(result.unread.filter(({ column }) => column === '')[0]?.reason).toContain(reason);
  });

  it('leaves out a row that could be several', () => {
    const MEM = [
      { id: 'MEM-1', name: 'Ana', label: 'Ana (Here)', email: 'a1@example.org' },
      { id: 'MEM-2', name: 'Ana', label: 'Ana (There)', email: 'a2@example.org' },
    ];
    const { edits, result } = bringIn('MEM', [{ name: 'Ana', timeZone: 'UTC' }], { ...rows, MEM });
    expect(edits).toEqual([]);
    expect(result.unread[0]?.reason).toContain('Ana (Here) (MEM-1), Ana (There) (MEM-2)');
  });

  it('says when no row has the id, and looks by name', () => {
    const { edits, result } = bringIn('WG', [{ id: 'WG-OLD', name: 'Water', scope: 'x' }]);
    expect(edits).toMatchObject([{ id: 'WG-W', values: { scope: 'x' } }]);
    expect(result.unread).toMatchObject([{ row: 1, column: 'id', value: 'WG-OLD' }]);
  });

  it('speaks the reader’s language, and names the tab as it is named in the workbook', () => {
    const { result } = bringIn('WG', [{ name: 'A', coChair1: 'Nadie' }], rows, 'es');
    expect(result.unread[0]?.reason).toContain('no coincide con ninguna fila de People');
  });

  it('refuses sheets that the workbook keeps itself', () => {
    expect(() => bringIn('CHG', [])).toThrow('keeps Changes itself');
    expect(importRows.input.safeParse({ sheet: 'WG', rows: [{ name: 'A' }] }).success).toBe(true);
  });

  it('says of new rows, before they are written, whom they may be', () => {
    const table: Table = [
      { name: 'Bo', organization: 'RSA', email: 'b.o@gmail.com' },
      { name: 'Dara Okonjo', organization: 'RSA' },
      { name: 'Okonjo Dara', email: 'dara@example.org' },
      { name: 'Elize' },
    ];
    const { result, said } = bringIn('MEM', table);
    expect(result?.mayBeOne).toEqual([
      expect.objectContaining({ row: 1, id: 'MEM-BO', reasons: 'same name, same organization' }),
      expect.objectContaining({
        row: 3,
        id: '',
        other: 'Dara Okonjo',
        reasons: 'same words in another order',
      }),
    ]);
    expect(said).toContain('2 new rows may be of somebody');
  });

  it('asks of organizations, too, and not again where the table says that they are not the same', () => {
    const named = bringIn('ORG', [{ name: 'Riverside Alliance Ltd' }, { name: 'Riverbank Alliance' }]);
    expect(named.result?.mayBeOne).toMatchObject([{ row: 1, id: 'ORG-1' }]);
    const apart = bringIn('ORG', [{ name: 'Riverside Alliance Ltd', notSameAs: 'RSA' }]);
    expect(apart.result?.mayBeOne).toEqual([]);
  });
});
