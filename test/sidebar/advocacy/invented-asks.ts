// Invented answers about whom to ask and about contacts, for trying the table and the form.
import type { ContactFormResult } from '../../../src/core/advocacy/contacts/plan-contacts-form';
import type { Ground } from '../../../src/core/advocacy/whom-to-ask/likeness';
import type { ProposeShareResult } from '../../../src/core/advocacy/whom-to-ask/plan-share';
import type { AskCell, CountryLine, WhomToAskResult } from '../../../src/core/advocacy/whom-to-ask/table';

const ASKS = [
  'Provide clean drinking water to all villages',
  'Abolish the death penalty in law',
  'House two people in each cell',
];
const COUNTRIES = ['Chile', 'Côte d’Ivoire', 'Kenya', 'Venezuela (Bolivarian Republic of)', 'Norway'];

const cell = (at: number, over: Partial<AskCell> = {}): AskCell => ({
  points: 70 - at * 9,
  ground: at < 3 ? 'same' : at === 3 ? 'perhaps' : '',
  status: '',
  statusText: '',
  owner: '',
  mayDrop: false,
  reasons:
    at < 3
      ? ['Recommended it or nearly the same to us: 3: 40.1, A/HRC/36/7, “Provide safe drinking water”']
      : [],
  perhaps: at === 3 ? 7 : -1,
  ...over,
});

const line = (name: string, at: number): CountryLine => ({
  id: `CTY-${at + 1}`,
  name,
  region: 'African Group',
  marks: at === 0 ? ['Troika', 'Council'] : [],
  contact: { id: '', name: '' },
  heard: at === 2 ? 4 : at === 0 ? 1 : 0,
  workgroups: 1,
  recent: at === 2 ? 'Bo wrote there or met them on Wednesday 6 January 2027. Talk to Dee first.' : '',
  cells: ASKS.map((_, ask) =>
    cell(
      at + ask,
      at === 0 && ask === 1 ? { status: 'promised', statusText: 'will raise it', owner: 'Bo' } : {},
    ),
  ),
});

export const inventedTable: WhomToAskResult = {
  by: 'asks',
  workgroup: { id: 'WG-1', name: 'Water' },
  issue: { id: '', name: '' },
  columns: ASKS.map((text, at) => ({
    id: `ASK-${at + 1}`,
    name: text,
    text,
    workgroup: 'Water',
    carried: at === 1 ? 1 : 0,
    problem: '',
    perhaps: {
      7: {
        where: '3: 40.7, A/HRC/36/7',
        sentences: {
          first: { text, marks: [{ start: 0, end: 7 }] },
          second: { text: 'Provide wells in all regions', marks: [{ start: 0, end: 7 }] },
        },
      },
    },
  })),
  all: 3,
  from: 0,
  countries: COUNTRIES.map(line),
  moreCountries: 0,
  isRanked: true,
  perCountry: 3,
  perAsk: 2,
  lastDay: 'Monday 18 October 2027',
  notes: [],
  mayPlan: true,
  workgroups: [{ id: 'WG-1', name: 'Water' }],
  issues: [{ id: 'ISS-1', name: 'Water and sanitation' }],
  people: [{ id: 'MEM-1', name: 'Ana Ruiz' }],
};

/** Four pairs that rest on what holds, on what perhaps does, and on nothing. */
export const inventedShare: ProposeShareResult = {
  pairs: [
    [0, 0, 'same'],
    [1, 0, 'same'],
    [3, 0, 'perhaps'],
    [4, 2, ''],
  ].map(([country, ask, ground]) => ({
    country: { id: `CTY-${Number(country) + 1}`, name: COUNTRIES[Number(country)] ?? '' },
    ask: { id: `ASK-${Number(ask) + 1}`, name: ASKS[Number(ask)] ?? '' },
    ground: ground as Ground,
    reasons: ground === '' ? [] : ['Perhaps the same, read it: 3: 40.7, A/HRC/36/7, “Provide wells”'],
  })),
};

export const inventedForm: ContactFormResult = {
  countries: COUNTRIES.map((name, at) => ({
    id: `CTY-${at + 1}`,
    name,
    aliases: '',
    names: '',
    recent: line(name, at).recent,
    contactPerson: at === 2 ? 'Dee' : '',
    mission: '',
    asks: at === 2 ? [{ id: 'ASK-1', status: 'planned' }] : [],
  })),
  asks: ASKS.map((name, at) => ({ id: `ASK-${at + 1}`, name, workgroup: 'Water' })),
  people: [{ id: 'MEM-1', name: 'Ana Ruiz' }],
  agencies: ['Ministry of Justice'],
  kinds: [
    { key: 'meeting', name: 'meeting' },
    { key: 'consultation', name: 'consultation' },
  ],
  responses: [
    { key: 'none', name: 'no answer yet' },
    { key: 'will-raise', name: 'will raise it' },
  ],
  today: '2027-01-10',
  lastDay: 'Monday 18 October 2027',
  start: { country: '', asks: [], who: ['MEM-1'], counterpart: '', follows: '', said: '' },
};
