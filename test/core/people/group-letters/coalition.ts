// An invented coalition with levels, wishes for mail, and a group with a list.
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import type { Tables } from '../../../support/book';

const person = (id: string, name: string, more: object = {}) => ({
  ...{ id: `MEM-${id}`, name, email: `${id.toLowerCase()}@example.org`, listed: true },
  ...more,
});

export const rows: Tables = {
  WG: [
    {
      ...{ id: 'WG-W', name: 'Water', coChair1: 'MEM-BO', coChair2: 'MEM-DEE' },
      ...{ mailingList: 'water@lists.example.org', rhythm: 'every second Tuesday' },
    },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-ANA' },
  ],
  MEM: [
    person('CO', 'Cora', { coordinator: true }),
    person('BO', 'Bo'),
    person('DEE', 'Dee'),
    person('ANA', 'Ana'),
    person('WIM', 'Wim', { languages: ['fr'] }),
    person('INA', 'Ina'),
    person('DIG', 'Dig', { mail: 'digest' }),
    person('NON', 'Non', { mail: 'none' }),
    person('FAR', 'Far', { mail: 'coordinator' }),
    person('GON', 'Gon', { status: 'left' }),
  ],
  PAR: [
    { id: 'PAR-1', person: 'MEM-WIM', workgroup: 'WG-W', level: 'write' },
    { id: 'PAR-2', person: 'MEM-INA', workgroup: 'WG-W', level: 'informed' },
    { id: 'PAR-3', person: 'MEM-DIG', workgroup: 'WG-W', level: 'meetings' },
    { id: 'PAR-4', person: 'MEM-NON', workgroup: 'WG-W', level: 'write' },
    { id: 'PAR-5', person: 'MEM-FAR', workgroup: 'WG-W', level: 'meetings' },
    { id: 'PAR-6', person: 'MEM-GON', workgroup: 'WG-W', level: 'write' },
    { id: 'PAR-7', person: 'MEM-WIM', workgroup: 'WG-P', level: 'lead', helpsWith: ['guiding'] },
    { id: 'PAR-8', person: 'MEM-INA', workgroup: 'WG-P', level: 'meetings', helpsWith: ['co-chairing'] },
  ],
};

const actor = (id: string, more: Partial<Actor> = {}): Actor => ({
  ...{ email: `${id.toLowerCase()}@example.org`, person: `MEM-${id}`, isCoordinator: false, coChairs: [] },
  ...more,
});
export const CORA = actor('CO', { isCoordinator: true });
export const BO = actor('BO', { coChairs: ['WG-W'] });
export const ANA = actor('ANA', { coChairs: ['WG-P'] });

/** Whom mails go to, in their order. */
export const receivers = (edits: readonly Edit[]): readonly string[] =>
  edits.flatMap((edit) =>
    edit.kind === 'insert' && edit.sheet === 'OBX'
      ? [String(edit.values['to'] ?? '') || String(edit.values['address'])]
      : [],
  );
