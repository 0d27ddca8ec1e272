// What the tasks are done with: a list of 300 people, a meeting of yesterday and a report with 219 recommendations, made up.
import type { Step } from '../../../scripts/upr/sample';

const GIVEN = ['Ana', 'Noor', 'Chidi', 'Lucía', 'Wei', 'Amina', 'Jonas', 'Pilar', 'Kofi', 'Mireille'];
const FAMILY = ['Ruiz', 'Haddad', 'Okafor', 'Prado', 'Lin', 'Diallo', 'Berg', 'Soto', 'Mensah', 'Roche'];
const GROUPS = ['Housing and Water', 'Policing and Justice', 'Migrants and Refugees', 'Work and Poverty'];

/** Tab-separated, as it is copied from a sheet; each person once. */
export const listOfPeople = (count: number): string =>
  [
    'Full name\tE-mail\tOrganisation\tGroup',
    ...Array.from({ length: count }, (_, at) => {
      const name = `${GIVEN[at % 10]} ${FAMILY[Math.floor(at / 10) % 10]} ${Math.floor(at / 100) + 1}`;
      return `${name}\tperson${at}@example.org\tCenter ${at % 40}\t${GROUPS[at % GROUPS.length]}`;
    }),
  ].join('\n');

export const MEETING_THAT_WAS = 'Shut-offs in summer';
const ANSWERS = {
  'Yolanda Pruitt': 'yes',
  'Alice Dunmore': 'yes',
  'James Okafor': 'yes',
  'Denise Holloway': 'none',
  'Amara Conteh': 'no',
};

/** A meeting that took place yesterday, with the answers to its invitation; nobody has closed it. */
export const meetingThatWas = (): readonly Step[] => {
  const start = `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}T18:00`;
  const meeting = { title: MEETING_THAT_WAS, workgroup: 'Housing and Water', start, status: 'planned' };
  const invited = Object.entries(ANSWERS).map(([person, answer]) => ({
    ...{ meeting: MEETING_THAT_WAS, person, answer },
  }));
  const imported = (sheet: string, rows: readonly object[]): Step => ({
    command: 'import-rows',
    request: { input: { sheet, rows } },
  });
  return [imported('MTG', [meeting]), imported('INV', invited)];
};

const WANTED = [
  'Abolish the death penalty at the federal level',
  'Ratify the Convention on the Rights of Persons with Disabilities',
  'Guarantee safe drinking water to all households',
  'End the detention of children for reasons of migration',
  'Prevent racial profiling by law enforcement officials',
  'Protect migrant workers in agriculture from reprisals',
  'Provide legal assistance to tenants who face eviction',
  'Obtain the free, prior and informed consent of Indigenous Peoples',
  'Reduce maternal mortality among women of African descent',
  'Protect journalists and human rights defenders from attacks',
  'Combat trafficking in persons and assist its victims',
  'Raise the minimum wage and reduce poverty',
];
const HOW = ['without delay', 'in law and in practice', 'in all states', 'and report on progress'];
const COUNTRIES = [
  'Estonia',
  'Uruguay',
  'Japan',
  'Mexico',
  'Ghana',
  'Norway',
  'Namibia',
  'France',
  'Maldives',
];

/** A report in the UN's form with so many recommendations, all supported. */
export const reportWith = (count: number): string =>
  [
    'A/HRC/99/14',
    'Report of the Working Group on the Universal Periodic Review',
    'United States of America',
    'II. Conclusions and/or recommendations',
    '95. The following recommendations have been examined by the United States of America and enjoy the support of the United States of America:',
    ...Array.from(
      { length: count },
      (_, at) =>
        `95.${at + 1} ${WANTED[at % WANTED.length]} ${HOW[Math.floor(at / WANTED.length) % HOW.length]} (${COUNTRIES[at % COUNTRIES.length]});`,
    ),
    '96. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review.',
  ].join('\n\n');
