// A small invented coalition whose submissions stand in the summary of `english.ts`, in several spellings.
import { COUNTRIES } from '../../../../src/core/base/vocabulary/countries';
import type { Tables } from '../../../support/book';

const country = COUNTRIES.filter(({ iso3 }) => ['NOR', 'CHL'].includes(iso3)).map(({ iso3, name }) => ({
  id: `CTY-${iso3}`,
  iso3,
  name,
}));

export const tables = {
  CTY: country,
  ISS: [
    { id: 'ISS-W', name: 'Water and sanitation', synonyms: ['wells'], ohchrTheme: 'Right to water' },
    { id: 'ISS-C', name: 'Places of detention', synonyms: [], ohchrTheme: 'Conditions of detention' },
  ],
  ORG: [
    { id: 'ORG-F', name: 'The Fishers of the Delta', acronym: 'FD' },
    { id: 'ORG-R', name: 'River Watch' },
    { id: 'ORG-C', name: 'Center for Clean Wells', acronym: 'CCW' },
    { id: 'ORG-O', name: 'Owl Trust, Inc.' },
    { id: 'ORG-P', name: 'Prisons Reform Initiative' },
    { id: 'ORG-H', name: 'Vivienda Ya', acronym: 'VY', aliases: ['Housing Now'] },
    { id: 'ORG-D', name: 'Institute of Delta Law and Society', acronym: 'IDLS' },
    { id: 'ORG-X', name: 'Friends of the Fjord' },
  ],
  SUB: [
    {
      ...{ id: 'SUB-W', title: 'Clean wells', kind: 'joint', status: 'received', leadOrganization: 'ORG-F' },
      coSubmitters: ['ORG-R', 'ORG-C'],
    },
    { id: 'SUB-O', title: 'Owls', kind: 'individual', status: 'uploaded', leadOrganization: 'ORG-O' },
    {
      ...{ id: 'SUB-X', title: 'Nets', kind: 'individual', status: 'uploaded', leadOrganization: 'ORG-X' },
      receipt: 'No. 77',
    },
    { id: 'SUB-I', title: 'An idea', kind: 'individual', status: 'idea', leadOrganization: 'ORG-X' },
    {
      ...{ id: 'SUB-E', title: 'Wells of old', kind: 'joint', status: 'received', leadOrganization: 'ORG-F' },
      ...{ coSubmitters: ['ORG-R', 'ORG-C'], cycle: '2021' },
    },
  ],
  CIT: [],
  SET: [],
} satisfies Tables;
