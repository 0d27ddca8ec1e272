// An invented coalition of which somebody is erased.
import type { Tables } from '../../../support/book';

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
