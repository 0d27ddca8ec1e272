import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import type { Plan } from '../../../../src/core/workbook/command/types';
import type { Tables } from '../../../support/book';
import { after, base, first, housing, invited, planned } from './fixture';

const told = ({ problems = [] }: Pick<Plan<unknown>, 'problems'>): readonly string[] =>
  problems.map(({ sheet, rowNumber, message }) => `${sheet} ${rowNumber}: ${render(message, 'en')}`);

const withRow = (tables: Tables, row: object): Tables => ({
  ...tables,
  PAR: [...(tables.PAR ?? []), { id: 'PAR-X', level: 'write', ...row }],
});

const WRONG = '“Housng” matches no row of Workgroups. Choose one from the list, or add it there first.';

describe('a preview says who may be missing', () => {
  it('because of a misspelt workgroup, with sheet and row', () => {
    const book = withRow(base, { person: 'MEM-8', workgroup: 'Housng' });
    expect(told(planned(book, housing))).toEqual([`PAR 12: ${WRONG} Hal may be missing because of it.`]);
  });

  it('because the person cannot be read, by what is typed', () => {
    const book = withRow(base, { person: 'Denise Holoway', workgroup: 'WG-1' });
    expect(told(planned(book, housing))).toEqual([
      expect.stringMatching(/^PAR 12: “Denise Holoway” matches no row .* Denise Holoway may be missing/),
    ]);
  });

  it('because a co-chair, or a workgroup that comes along, cannot be read', () => {
    const groups = (base.WG ?? []).map((row) => (row.id === 'WG-1' ? { ...row, coChair2: 'Bem' } : row));
    expect(told(planned({ ...base, WG: groups }, housing))).toEqual([
      expect.stringMatching(/^WG 3: “Bem” .* Bem may be missing/),
    ]);
    const meeting = (invited.MTG ?? []).map((row) => ({ ...row, withWorkgroups: ['Watter'] }));
    expect(told(planned({ ...invited, MTG: meeting }, { id: 'MTG-n1', agenda: 'New' }))).toEqual([
      expect.stringMatching(/^MTG 3: “Watter” .* Somebody may be missing/),
    ]);
  });

  it('when a meeting is called off', () => {
    const people = (invited.MEM ?? []).filter(({ id }) => id !== 'MEM-3');
    const rows = (invited.INV ?? []).map((row) =>
      row.person === 'MEM-3' ? { ...row, person: 'Cleo' } : row,
    );
    const book = { ...invited, MEM: people, INV: rows, PAR: [] };
    expect(told(planned(book, { id: 'MTG-n1', cancel: true }))).toEqual([
      expect.stringMatching(/^INV \d+: “Cleo” .* Cleo may be missing/),
    ]);
  });

  it.each([
    ['who is invited all the same', { person: 'MEM-1', workgroup: 'Housng' }],
    ['who has left', { person: 'MEM-8', workgroup: 'Housng', status: 'left' }],
    ['who only wants to be informed', { person: 'MEM-8', workgroup: 'Housng', level: 'informed' }],
    ['of another workgroup', { person: 'Nobody', workgroup: 'WG-2' }],
  ])('but not %s', (_, row) => {
    expect(told(planned(withRow(base, row), housing))).toEqual([]);
  });

  it('and nothing where all can be read', () => {
    expect(told(first)).toEqual([]);
    expect(told(planned(after(base, first.edits), housing))).toEqual([]);
  });
});
