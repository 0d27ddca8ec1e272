// The book as it will be: what one plan writes, the next one reads.
import { describe, expect, it } from '@jest/globals';
import { bookInProgress } from '../../../../src/core/workbook/records/book-in-progress';
import { deleteRow, insertRow, updateRow } from '../../../../src/core/workbook/records/edits';
import { bookOf } from '../../../support/book';

const base = () =>
  bookOf({
    MEM: [{ id: 'MEM-1', name: 'Ana Ruiz', email: 'ana@example.org', listed: true }],
    WG: [{ id: 'WG-1', name: 'Water' }],
  });

describe('a book in progress', () => {
  it('finds new rows by name, address and id, with what a new row begins with', () => {
    const work = bookInProgress(base());
    work.add([insertRow('MEM', 'MEM-2', { name: 'Noor', email: 'noor@example.org' })]);
    expect(work.book.rows('MEM').map(({ id }) => id)).toEqual(['MEM-1', 'MEM-2']);
    expect(work.book.resolve(['MEM'], 'NOOR@example.org')).toEqual({ kind: 'one', id: 'MEM-2' });
    expect(work.book.resolve(['MEM'], 'Ana Ruiz')).toEqual({ kind: 'one', id: 'MEM-1' });
    expect(work.book.labelOf('MEM', 'MEM-2')).toBe('Noor');
    expect(work.book.find('MEM', 'MEM-2')).toMatchObject({ status: 'active', languages: [], unresolved: {} });
  });

  it('shows changed rows changed and gone rows gone, and leaves the book below as it is', () => {
    const below = base();
    const work = bookInProgress(below);
    work.add([updateRow('MEM', 'MEM-1', { listed: false })]);
    work.add([insertRow('WG', 'WG-2', { name: 'Work' }), updateRow('WG', 'WG-2', { scope: 'Labour' })]);
    work.add([deleteRow('WG', 'WG-1')]);
    expect(work.book.find('MEM', 'MEM-1')).toMatchObject({ name: 'Ana Ruiz', listed: false });
    expect(work.book.rows('WG').map(({ name, scope }) => [name, scope])).toEqual([['Work', 'Labour']]);
    expect(below.rows('WG').map(({ name }) => name)).toEqual(['Water']);
    expect(below.find('MEM', 'MEM-1')?.listed).toBe(true);
    expect(work.edits).toHaveLength(4);
  });
});
