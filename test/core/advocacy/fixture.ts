// A small coalition that lobbies: what was recommended before, here and elsewhere, what is asked, and who spoke with whom.
import { render } from '../../../src/core/base/messages/text';
import type { Outcome } from '../../../src/core/base/outcome';
import type { Context, Plan } from '../../../src/core/workbook/command/types';
import type { Book } from '../../../src/core/workbook/records/book';
import { actorOfPerson } from '../../../src/core/workbook/records/people-roles';
import type { SheetId } from '../../../src/core/workbook/schema/sheet-ids';
import { bookOf, contextOf, keptIn, type Tables } from '../../support/book';

export const tables: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO' },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-DEE' },
  ],
  MEM: [
    { id: 'MEM-CORA', name: 'Cora', coordinator: true },
    { id: 'MEM-BO', name: 'Bo' },
    { id: 'MEM-DEE', name: 'Dee' },
    { id: 'MEM-ANA', name: 'Ana' },
  ],
  CTY: [
    { id: 'CTY-N', iso3: 'NOR', name: 'Norway', region: 'WEOG' },
    { id: 'CTY-C', iso3: 'CHL', name: 'Chile', region: 'GRULAC', council: '2026-2028', writeIn: 'en' },
    { id: 'CTY-K', iso3: 'KEN', name: 'Kenya', region: 'AG', contactPerson: 'MEM-DEE' },
    { id: 'CTY-U', iso3: 'URY', name: 'Uruguay', region: 'GRULAC', troika: true },
    { id: 'CTY-S', iso3: 'SWZ', name: 'Eswatini', region: 'AG' },
    { id: 'CTY-T', iso3: 'TUV', name: 'Tuvalu', region: 'APG' },
  ],
  ISS: [
    { id: 'ISS-W', name: 'Water and sanitation', uprInfoIssue: 'Right to water' },
    { id: 'ISS-D', name: 'Death penalty', uprInfoIssue: 'Death penalty' },
  ],
  COV: [{ id: 'COV-1', issue: 'ISS-W', workgroup: 'WG-W' }],
  SUB: [
    { id: 'SUB-1', title: 'Wells', workgroup: 'WG-W' },
    { id: 'SUB-2', title: 'Owls', workgroup: 'WG-W', status: 'withdrawn' },
  ],
  ASK: [
    {
      id: 'ASK-W',
      submission: 'SUB-1',
      text: 'Provide clean drinking water to all villages',
      issues: ['ISS-W'],
    },
    { id: 'ASK-D', workgroup: 'WG-P', text: 'Abolish the death penalty', issues: ['ISS-D'] },
    { id: 'ASK-O', submission: 'SUB-2', text: 'Count the owls' },
  ],
  REC: [
    {
      id: 'REC-1',
      cycle: 3,
      number: '40.1',
      text: 'Provide safe drinking water to all villages',
      countries: ['CTY-C'],
      issues: ['ISS-W'],
      answer: 'noted',
      source: 'A/HRC/36/7',
    },
    {
      id: 'REC-2',
      cycle: 3,
      number: '40.2',
      text: 'Keep the death penalty for murder',
      countries: ['CTY-T'],
      issues: ['ISS-D'],
      answer: 'noted',
    },
  ],
  OTH: [
    {
      id: 'OTH-1',
      reviewed: 'CTY-S',
      number: '7.1',
      text: 'Abolish the death penalty in law',
      countries: ['CTY-K', 'CTY-U'],
      issues: ['ISS-D'],
    },
    {
      id: 'OTH-2',
      reviewed: 'CTY-S',
      number: '7.2',
      text: 'Dig wells',
      countries: ['CTY-K'],
      issues: ['ISS-W'],
    },
  ],
  ATC: [],
  CON: [],
  TIM: [],
  SET: [],
};

export const SETTINGS = { country: 'NOR', 'review.date': '2027-11-08' };

const PEOPLE = { cora: 'MEM-CORA', bo: 'MEM-BO', dee: 'MEM-DEE', ana: 'MEM-ANA' } as const;
export type Who = keyof typeof PEOPLE;

/** The book that a command sees: only the sheets it reads. */
export const bookReading = (sheets: readonly SheetId[], over: Tables = {}): Book => {
  const all: Tables = { ...tables, ...over };
  return bookOf(Object.fromEntries(sheets.map((sheet) => [sheet, all[sheet] ?? []])));
};

/** The table of meaning is read once for all tests. */
const kept = keptIn({});

export const contextFor = (who: Who, over: Parameters<typeof contextOf>[0] = {}): Context => ({
  ...contextOf({
    actor: actorOfPerson(bookOf({ MEM: tables.MEM ?? [], WG: tables.WG ?? [] }), PEOPLE[who]),
    settings: SETTINGS,
    ...over,
  }),
  kept,
});

/** What the plan writes and says. */
export function planned<Result>(outcome: Outcome<Plan<Result>>) {
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  const { edits, result, summary } = outcome.value;
  return { edits, result, said: summary.map((one) => render(one, 'en')).join(' ') };
}

export const refused = (outcome: Outcome<unknown>): string =>
  outcome.ok ? 'not refused' : render(outcome.problem, 'en');
