// What becomes of each row that links to a person who is erased: it goes, it stays without them, or it says that somebody
// was there.
import { describe, expect, it } from '@jest/globals';
import { identityOf } from '../../../../src/core/people/erasing/identity';
import { isPublic } from '../../../../src/core/people/erasing/public-cells';
import { unlinked } from '../../../../src/core/people/erasing/rows-that-go';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { allSheets, bookOf, type Tables } from '../../../support/book';
import { BASE } from './fixture';

const editsFor = (tables: Tables, also: readonly string[] = [], person = 'MEM-1'): readonly Edit[] => {
  const book = bookOf(allSheets({ ...BASE, ...tables }));
  return unlinked(book, identityOf(book, person, also), { language: 'en', newId: () => 'MEM-F' });
};

type Fate = 'goes' | 'stays' | Readonly<Record<string, unknown>>;

function fateIn(tables: Tables, sheet: SheetId, id: string): Fate {
  const edits = editsFor(tables).filter((edit) => edit.sheet === sheet && edit.id === id);
  expect(edits.length).toBeLessThan(2);
  const [edit] = edits;
  if (!edit) return 'stays';
  return edit.kind === 'delete' ? 'goes' : edit.values;
}

describe('a row', () => {
  it.each<[string, SheetId, Readonly<Record<string, unknown>>, Fate]>([
    ['a part of theirs', 'PAR', { person: 'MEM-1', workgroup: 'WG-1' }, 'goes'],
    ['a part of another', 'PAR', { person: 'MEM-2', workgroup: 'WG-1' }, 'stays'],
    [
      ...(['an organization for which they spoke', 'PAR'] as const),
      ...([{ organization: 'ORG-1', representedBy: 'MEM-1' }, { representedBy: '' }] as const),
    ],
    ['their place in a delegation', 'DEL', { person: 'MEM-1', event: 'x' }, 'goes'],
    ['their invitation', 'INV', { meeting: 'MTG-1', person: 'MEM-1' }, 'goes'],
    [
      ...(['a meeting that they came to', 'INV'] as const),
      ...([{ meeting: 'MTG-1', person: 'MEM-1', attended: true }, { person: 'MEM-F' }] as const),
    ],
    [
      'a review that they owe',
      'REV',
      { submission: 'SUB-1', reviewer: 'MEM-1', decision: 'pending' },
      'goes',
    ],
    [
      ...(['a review that they gave', 'REV'] as const),
      ...([{ submission: 'SUB-1', reviewer: 'MEM-1', decision: 'ok' }, { reviewer: 'MEM-F' }] as const),
    ],
    ['their signature on a draft', 'END', { submission: 'SUB-1', person: 'MEM-1', status: 'signed' }, 'goes'],
    [
      ...(['their signature on what the UN has', 'END'] as const),
      ...([{ submission: 'SUB-2', person: 'MEM-1', status: 'signed' }, { person: 'MEM-F' }] as const),
    ],
    [
      ...(['their signature on what the UN has confirmed', 'END'] as const),
      ...([{ submission: 'SUB-3', person: 'MEM-1', status: 'signed' }, { person: 'MEM-F' }] as const),
    ],
    [
      ...(['their unanswered signature on what the UN has', 'END'] as const),
      ...([{ submission: 'SUB-2', person: 'MEM-1', status: 'asked' }, 'goes'] as const),
    ],
    [
      ...(['the signature of their organization', 'END'] as const),
      ...([
        { submission: 'SUB-1', organization: 'ORG-1', person: 'MEM-1', signedBy: 'MEM-1', status: 'signed' },
        { person: 'MEM-F', signedBy: 'MEM-F' },
      ] as const),
    ],
    ['a mail to them', 'OBX', { to: 'MEM-1', address: 'old@example.org' }, 'goes'],
    ['a mail to their address', 'OBX', { to: 'MEM-2', address: ' ANA@example.org' }, 'goes'],
    ['a mail to another', 'OBX', { to: 'MEM-2', address: 'bo@example.org' }, 'stays'],
    ['their workgroup', 'WG', { name: 'Homes', coChair1: 'MEM-1', coChair2: 'MEM-2' }, { coChair1: '' }],
    ['their task', 'ACT', { what: 'Ask', owner: 'MEM-1' }, { owner: '' }],
    ['whom they mentor', 'MEM', { name: 'Dee', mentor: 'MEM-1', status: 'active' }, { mentor: '' }],
    [
      ...(['whom they are not', 'MEM'] as const),
      ...([{ name: 'Ana Ruis', notSameAs: ['MEM-1', 'MEM-2'] }, { notSameAs: ['MEM-2'] }] as const),
    ],
    [
      ...(['a submission that they write', 'SUB'] as const),
      ...([
        { title: 'Doors', authors: ['MEM-1', 'MEM-2'], reviewers: ['MEM-1'], speaker: 'MEM-1' },
        { authors: ['MEM-2'], reviewers: [], speaker: '' },
      ] as const),
    ],
    [
      ...(['a contact that they made with others', 'CON'] as const),
      ...([
        { who: ['MEM-2', 'MEM-1', 'Somebody else'], recordedBy: 'MEM-2', date: '2027-01-05' },
        { who: ['MEM-2', 'MEM-F', 'Somebody else'] },
      ] as const),
    ],
    ['a contact without them', 'CON', { who: ['MEM-2'], date: '2027-01-05' }, 'stays'],
  ])('%s', (_, sheet, values, fate) => {
    const before = (BASE[sheet] ?? []) as readonly { readonly id: string }[];
    const tables = { ...BASE, [sheet]: [...before, { id: `${sheet}-9`, ...values }] } as Tables;
    expect(fateIn(tables, sheet, `${sheet}-9`)).toEqual(fate);
  });

  it('goes where another former member’s says the same', () => {
    const rows = (other: string): Tables => ({
      MEM: [...(BASE.MEM ?? []), { id: 'MEM-F', name: 'A former member', status: 'left' }],
      INV: [
        { id: 'INV-1', meeting: 'MTG-1', person: other, attended: true },
        { id: 'INV-2', meeting: 'MTG-1', person: 'MEM-1', attended: true },
      ],
    });
    expect(fateIn(rows('MEM-F'), 'INV', 'INV-2')).toBe('goes');
    expect(fateIn(rows('MEM-2'), 'INV', 'INV-2')).toEqual({ person: 'MEM-F' });
  });
});

describe('the former member', () => {
  const met = { INV: [{ id: 'INV-1', meeting: 'MTG-1', person: 'MEM-1', attended: true }] };
  const peopleWith = (name: string, status: 'left' | 'active'): Tables => ({
    ...met,
    MEM: [...(BASE.MEM ?? []), { id: 'MEM-O', name, status }],
  });

  it('is made once, before the rows that name it, has left and gets no mail', () => {
    const edits = editsFor({ ...met, CON: [{ id: 'CON-1', who: ['MEM-1'], date: '2027-01-05' }] });
    const values = { name: 'A former member', status: 'left', mail: 'none' };
    expect(edits[0]).toEqual({ kind: 'insert', sheet: 'MEM', id: 'MEM-F', values });
    expect(edits.filter(({ kind }) => kind === 'insert')).toHaveLength(1);
  });

  it.each<[string, Tables, string]>([
    ['is the one that is there, in whatever language', peopleWith('Ancien membre', 'left'), 'MEM-O'],
    ['is nobody who has not left', peopleWith('A former member', 'active'), 'MEM-F'],
    ['is nobody else who left', peopleWith('Cy Odum', 'left'), 'MEM-F'],
  ])('%s', (_, tables, person) => {
    expect(fateIn(tables, 'INV', 'INV-1')).toEqual({ person });
  });

  it('is not made where nothing has to say that somebody was there', () => {
    const rows: Tables = { ACT: [{ id: 'ACT-1', what: 'Ask', owner: 'MEM-1' }] };
    expect(editsFor(rows).map(({ kind, id }) => `${kind} ${id}`)).toEqual(['delete MEM-1', 'update ACT-1']);
  });
});

it('who has no row loses the mails to their address, and nobody’s links change', () => {
  const OBX = [
    { id: 'OBX-1', to: '', address: 'gone@example.org' },
    { id: 'OBX-2', to: '', address: 'bo@example.org' },
  ];
  const rows: Tables = { OBX, ACT: [{ id: 'ACT-1', what: 'Ask' }] };
  expect(editsFor(rows, ['gone@example.org'], '')).toEqual([{ kind: 'delete', sheet: 'OBX', id: 'OBX-1' }]);
});

describe('what is public', () => {
  const END = (id: string, submission: string, over: object = {}) => ({
    ...{ id, submission, status: 'signed' as const, shown: 'public' as const, ...over },
  });
  const book = bookOf({
    ...BASE,
    TXT: [
      { id: 'TXT-1', submission: 'SUB-1', text: 'a' },
      { id: 'TXT-2', submission: 'SUB-2', text: 'b' },
      { id: 'TXT-3', submission: '', text: 'c' },
    ],
    END: [
      END('END-1', 'SUB-1'),
      END('END-2', 'SUB-2'),
      END('END-3', 'SUB-2', { shown: 'counted' }),
      END('END-4', 'SUB-2', { status: 'asked' }),
    ],
  });
  it.each<[SheetId, string, string, boolean]>([
    ['REC', 'REC-1', 'text', true],
    ['REC', 'REC-1', 'notes', false],
    ['SUB', 'SUB-1', 'title', false],
    ['SUB', 'SUB-2', 'title', true],
    ['SUB', 'SUB-3', 'label', true],
    ['SUB', 'SUB-2', 'notes', false],
    ['TXT', 'TXT-1', 'text', false],
    ['TXT', 'TXT-2', 'text', true],
    ['TXT', 'TXT-2', 'notes', false],
    ['TXT', 'TXT-3', 'text', false],
    ['TXT', 'TXT-9', 'text', false],
    ['END', 'END-1', 'signatory', false],
    ['END', 'END-2', 'signatory', true],
    ['END', 'END-2', 'printedName', true],
    ['END', 'END-2', 'notes', false],
    ['END', 'END-3', 'printedName', false],
    ['END', 'END-4', 'printedName', false],
  ])('%s %s %s: %s', (sheet, id, column, expected) => {
    expect(isPublic(book, { sheet, id, column })).toBe(expected);
  });
});
