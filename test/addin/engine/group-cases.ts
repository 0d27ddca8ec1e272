// Letters to workgroups, roles that change hands, and how one gets mail.
import { CO_CHAIR, MEMBER } from '../../support/coalition';
import type { BookState } from '../../support/workbook';
import type { Case } from './matrix';

export const groupCases = (_code: string, base: BookState): Case[] => [
  { command: 'choose-mail', as: MEMBER, start: () => base, input: () => ({ mail: 'digest' }) },
  {
    command: 'write-to-group',
    as: CO_CHAIR,
    start: () => base,
    input: () => ({
      ...{ groups: ['Water'], levels: ['write', 'meetings'], way: 'each' },
      ...{ subject: 'News', text: '=1+1\n\nDear {name}, come.' },
    }),
  },
  {
    command: 'hand-over-role',
    as: CO_CHAIR,
    start: () => base,
    input: () => ({ workgroup: 'Water', from: 'Bo Lind', to: 'Ana Ruiz', tell: 'group', note: 'Bye.' }),
  },
];
