// A small coalition with three workgroups at work and a closed one, and who covers what in it.
import type { Actor } from '../../../../src/core/workbook/records/people-roles';
import { render, type Language } from '../../../../src/core/base/messages/text';
import type { Context, Plan } from '../../../../src/core/workbook/command/types';
import type { Outcome } from '../../../../src/core/base/outcome';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { bookOf, contextOf, type Tables } from '../../../support/book';

export type CoverRow = NonNullable<Tables['COV']>[number];

export const tables: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO' },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-DEE', coChair2: 'MEM-FAY' },
    { id: 'WG-H', name: 'Homes' },
    { id: 'WG-X', name: 'Old group', status: 'closed', coChair1: 'MEM-BO' },
  ],
  MEM: [
    { id: 'MEM-CORA', name: 'Cora', email: 'cora@example.org', coordinator: true },
    { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org' },
    { id: 'MEM-DEE', name: 'Dee', email: 'dee@example.org', mail: 'digest', listed: true },
    { id: 'MEM-FAY', name: 'Fay', email: '', mail: 'coordinator' },
    { id: 'MEM-GIL', name: 'Gil', email: 'gil@example.org', status: 'left' },
  ],
  ISS: [
    { id: 'ISS-W', name: 'Water', nameEs: 'Agua', nameFr: 'Eau', synonyms: ['wells', 'pozos'] },
    { id: 'ISS-D', name: 'Detention', nameEs: 'Detención', nameFr: 'Détention' },
    { id: 'ISS-F', name: 'Food' },
  ],
  COV: [],
  SUB: [],
  REC: [],
  ACT: [],
};

export const withCover = (...rows: readonly CoverRow[]): Tables => ({ ...tables, COV: rows });

/** The book that a command sees: only the sheets it reads. */
export const bookReading = (sheets: readonly SheetId[], rows: Tables): Book =>
  bookOf(Object.fromEntries(sheets.map((sheet) => [sheet, rows[sheet] ?? []])));

export const actors = {
  cora: { person: 'MEM-CORA', isCoordinator: true, coChairs: [] },
  bo: { person: 'MEM-BO', isCoordinator: false, coChairs: ['WG-W'] },
  dee: { person: 'MEM-DEE', isCoordinator: false, coChairs: ['WG-P'] },
  member: { person: 'MEM-1', isCoordinator: false, coChairs: [] },
} as const satisfies Readonly<Record<string, Omit<Actor, 'email'>>>;

export interface Asking {
  readonly as?: keyof typeof actors;
  readonly language?: Language;
  readonly bookLanguage?: Language;
  readonly settings?: Readonly<Record<string, string>>;
}

export const contextFor = ({ as = 'bo', language = 'en', bookLanguage, settings = {} }: Asking): Context =>
  contextOf({
    actor: { email: `${as}@example.org`, ...actors[as] },
    language,
    bookLanguage: bookLanguage ?? language,
    settings,
  });

/** The plan, with its sentences in one text; a refusal throws with its words. */
export function planned<Result>(
  outcome: Outcome<Plan<Result>>,
  language: Language = 'en',
): Plan<Result> & { readonly said: string } {
  if (!outcome.ok) throw new Error(render(outcome.problem, language));
  const said = outcome.value.summary.map((one) => render(one, language)).join(' ');
  return { ...outcome.value, said };
}

export const refused = (outcome: Outcome<unknown>, language: Language = 'en'): string =>
  outcome.ok ? 'it was not refused' : render(outcome.problem, language);
