// Answers of an add-in that is not there, for the panels of letters and roles: invented people and groups.
import type { HandOverForm } from '../../../src/core/inbox/hand-over/plan-hand-over-form';
import type { WriteFormResult } from '../../../src/core/people/group-letters/plan-group-letters-form';
import type { VacanciesResult } from '../../../src/core/people/vacancies/plan-vacancies-list';

const people = ['Ana Ruiz', 'Benoît Lacroix', 'Chipo Moyo', 'Dana Levi'].map((name, index) => ({
  id: `MEM-${String(index + 1)}`,
  name,
}));

export const writeForm: WriteFormResult = {
  groups: ['Housing', 'Health and food'].map((name, index) => ({
    ...{ id: `WG-${String(index + 1)}`, name },
    list: index === 0 ? 'housing@lists.example.org' : '',
    counts: { write: 2, informed: 4 },
  })),
  levels: ['writes', 'keep me informed'].map((name, at) => ({
    ...{ id: ['write', 'informed'][at] ?? '', name, usual: true },
  })),
  offered: [{ id: 'news', name: 'News', subject: 'News from {workgroup}', text: 'What we did:' }],
};

export const vacancies: VacanciesResult = {
  groups: [
    {
      ...{ id: 'WG-1', name: 'Housing', coChairs: ['Chipo Moyo'], empty: 1 },
      people: people.map((one, index) => ({
        ...{ ...one, says: index === 0, detail: 'writes · Geneva', asked: '', noMail: '' },
      })),
    },
    { id: 'WG-2', name: 'Health and food', coChairs: [], empty: 2, people: [] },
  ],
  newcomers: [
    {
      id: 'MEM-9',
      name: 'Nour Haddad',
      workgroup: 'Housing',
      since: '3 January 2027',
      guides: people.slice(0, 2),
    },
    { id: 'MEM-8', name: 'Ola Berg', workgroup: 'Housing', since: '4 January 2027', guides: [] },
  ],
  help: ['one-pagers', 'Geneva'].map((name, count) => ({ id: name, name, count })),
};

export const handOver: HandOverForm = {
  seats: [],
  chosen: {
    seat: { workgroup: { id: 'WG-1', name: 'Housing' }, person: { id: 'MEM-1', name: 'Ana Ruiz' } },
    candidates: people.map((one) => ({ ...one, detail: 'writes · co-chairing' })),
    goes: [
      {
        key: 'to-do:ACT-1',
        kind: 'to-do',
        kindText: 'To do',
        title: 'Ask the mayor for the figures',
        usual: true,
      },
      {
        key: 'mission:CTY-1',
        kind: 'mission',
        kindText: 'Contact of the mission',
        title: 'Norway',
        usual: false,
      },
    ],
    byItself: ['3 overlaps to settle', '1 meeting ahead'],
  },
};
