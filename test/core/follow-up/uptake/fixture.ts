// A small coalition after its review: what it asked for, what was recommended, and what stands on the sheet of matches.
import type { Context, Plan } from '../../../../src/core/workbook/command/types';
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { render, type Language } from '../../../../src/core/base/messages/text';
import type { Outcome } from '../../../../src/core/base/outcome';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { bookOf, contextOf, type Tables } from '../../../support/book';

export type MatchRow = NonNullable<Tables['MAT']>[number];

export const tables: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO' },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-DEE' },
  ],
  MEM: [
    { id: 'MEM-CORA', name: 'Cora', coordinator: true },
    { id: 'MEM-BO', name: 'Bo' },
    { id: 'MEM-DEE', name: 'Dee' },
  ],
  CTY: [
    { id: 'CTY-1', iso3: 'CHL', name: 'Chile' },
    { id: 'CTY-2', iso3: 'KEN', name: 'Kenya' },
  ],
  ISS: [],
  ASK: [
    { id: 'ASK-W', workgroup: 'WG-W', text: 'Bring clean drinking water to all villages' },
    { id: 'ASK-D', workgroup: 'WG-P', text: 'End the death penalty' },
    { id: 'ASK-O', text: 'Count the owls' },
  ],
  REC: [
    { id: 'REC-OLD', cycle: 3, number: '7.1', text: 'Abolish the death penalty' },
    {
      id: 'REC-1',
      cycle: 4,
      number: '40.1',
      text: 'Provide safe drinking water in particular in villages',
      countries: ['CTY-1', 'CTY-2'],
      answer: 'supported',
    },
    {
      id: 'REC-2',
      cycle: 4,
      number: '40.2',
      text: 'Abolish the death penalty',
      countries: ['CTY-1'],
      answer: 'noted',
    },
    { id: 'REC-3', cycle: 4, number: '40.3', text: 'Reinstate the death penalty for murder' },
    { id: 'REC-4', cycle: 4, number: '40.4', text: 'Train more teachers' },
    { id: 'REC-5', cycle: 4, number: '40.5', text: 'Abolish the death penalty now', withdrawn: true },
  ],
  MAT: [],
};

export const withMatches = (...rows: readonly MatchRow[]): Tables => ({ ...tables, MAT: rows });

/** The book that a command sees: only the sheets it reads. */
export const bookReading = (sheets: readonly SheetId[], rows: Tables): Book =>
  bookOf(Object.fromEntries(sheets.map((sheet) => [sheet, rows[sheet] ?? []])));

const actors = {
  cora: { person: 'MEM-CORA', isCoordinator: true, coChairs: [] },
  bo: { person: 'MEM-BO', isCoordinator: false, coChairs: ['WG-W'] },
  dee: { person: 'MEM-DEE', isCoordinator: false, coChairs: ['WG-P'] },
} as const satisfies Readonly<Record<string, Omit<Actor, 'email'>>>;

export const contextFor = (as: keyof typeof actors = 'cora', language: Language = 'en'): Context =>
  contextOf({ actor: { email: `${as}@example.org`, ...actors[as] }, language, bookLanguage: language });

/** The plan, with its sentences in one text; a refusal throws with its words. */
export function planned<Result>(
  outcome: Outcome<Plan<Result>>,
  language: Language = 'en',
): Plan<Result> & { readonly said: string } {
  if (!outcome.ok) throw new Error(render(outcome.problem, language));
  return {
    ...outcome.value,
    said: outcome.value.summary.map((one) => render(one, language)).join(' '),
  };
}

export const refused = (outcome: Outcome<unknown>, language: Language = 'en'): string =>
  outcome.ok ? 'it was not refused' : render(outcome.problem, language);
