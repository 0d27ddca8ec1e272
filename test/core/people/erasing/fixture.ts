// A workbook with all of its sheets, of which most are empty: an erasure looks everywhere.
import { SHEET_IDS } from '../../../../src/core/workbook/schema/sheet-ids';
import type { Tables } from '../../../support/book';

/** The tables given, and every other sheet without rows. */
export const allSheets = (tables: Tables): Tables => ({
  ...Object.fromEntries(SHEET_IDS.map((id) => [id, []])),
  ...tables,
});

/** Two people, their organization, a workgroup, and submissions that the UN has and has not. */
export const BASE: Tables = {
  MEM: [
    { id: 'MEM-1', name: 'Ana Ruiz', email: 'ana@example.org' },
    { id: 'MEM-2', name: 'Bo Lind', email: 'bo@example.org' },
  ],
  ORG: [{ id: 'ORG-1', name: 'Housing Now' }],
  WG: [{ id: 'WG-1', name: 'Water' }],
  MTG: [{ id: 'MTG-1', title: 'First meeting', start: '2027-01-04T10:00' }],
  SUB: [
    { id: 'SUB-1', title: 'Wells', status: 'draft' },
    { id: 'SUB-2', title: 'Rents', status: 'uploaded' },
    { id: 'SUB-3', title: 'Roofs', status: 'received' },
  ],
};
