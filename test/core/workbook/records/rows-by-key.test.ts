// Where an id stands twice, it is read from the row that it is written to: the upper one.
import { renewals } from '../../../../src/core/submissions/texts/capability';
import { describe, expect, it } from '@jest/globals';
import { planWrites } from '../../../../src/core/workbook/changes/plan-writes';
import { makeBook } from '../../../../src/core/workbook/records/make-book';
import { updateRow } from '../../../../src/core/workbook/records/edits';
import { snapshotOfTables } from '../../../support/book';

const snapshot = snapshotOfTables({
  WG: [
    { id: 'WG-1', name: 'Water', scope: 'Rivers' },
    { id: 'WG-1', name: 'Water', scope: 'Rivers and wells' },
  ],
});
const book = makeBook(snapshot);

describe('an id that stands twice', () => {
  it('means its upper row', () => {
    expect(book.find('WG', 'WG-1')).toMatchObject({ rowNumber: 3, scope: 'Rivers' });
  });

  it('is changed by what its upper row holds', () => {
    const edits = [updateRow('WG', 'WG-1', { scope: 'Rivers and wells' })];
    const [writes] = planWrites(snapshot, book, edits, {
      language: 'en',
      now: '2027-01-10T12:00:00.000Z',
      renewals,
    });
    expect(writes?.changes).toContainEqual({
      id: 'WG-1',
      column: 'scope',
      old: 'Rivers',
      value: 'Rivers and wells',
    });
  });
});
