// A small coalition between two reviews: what was recommended before, what it rated, and the reports on its country.
import { render } from '../../../../src/core/base/messages/text';
import type { Outcome } from '../../../../src/core/base/outcome';
import type { Edit } from '../../../../src/core/workbook/records/edits';
import type { Context, Plan } from '../../../../src/core/workbook/command/types';
import type { Book } from '../../../../src/core/workbook/records/book';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { bookOf, contextOf, type Tables } from '../../../support/book';

type Table = NonNullable<Tables['RPT']>;

export const tables: Tables = {
  WG: [],
  MEM: [{ id: 'MEM-1', name: 'Ana' }],
  ORG: [{ id: 'ORG-W', name: 'Wells for All' }],
  CTY: [{ id: 'CTY-N', iso3: 'NOR', name: 'Norway' }],
  ISS: [
    { id: 'ISS-W', name: 'Water and sanitation', uprInfoIssue: 'Right to water' },
    { id: 'ISS-D', name: 'Death penalty', uprInfoIssue: 'Death penalty' },
    { id: 'ISS-E', name: 'Education', uprInfoIssue: 'Right to education' },
  ],
  REC: [
    {
      id: 'REC-W',
      cycle: 3,
      number: '40.1',
      text: 'Provide safe drinking water to all villages',
      issues: ['ISS-W'],
    },
    { id: 'REC-P', cycle: 3, number: '40.3', text: 'Close old prisons and train their staff' },
    { id: 'REC-D', cycle: 3, number: '40.5', text: 'Abolish the death penalty', issues: ['ISS-D'] },
    { id: 'REC-S', cycle: 3, number: '40.6', text: 'Open schools in every county' },
    { id: 'REC-NEW', cycle: 4, number: '52.1', text: 'Provide safe drinking water to all villages' },
  ],
  PRG: [
    {
      id: 'PRG-W',
      recommendations: ['REC-W'],
      rating: 'nothing',
      saidBy: 'us',
      organization: 'ORG-W',
      date: '2026-05-01',
      source: 'Our visits',
    },
    {
      id: 'PRG-D',
      recommendations: ['REC-D'],
      rating: 'done',
      saidBy: 'us',
      organization: 'ORG-W',
      date: '2026-05-01',
      source: 'The law',
    },
    {
      id: 'PRG-S',
      recommendations: ['REC-S'],
      rating: 'partly',
      saidBy: 'us',
      organization: 'ORG-W',
      date: '2026-05-01',
      source: 'Our visits',
    },
  ],
  RPT: [],
  QUE: [],
};

export const bookReading = (sheets: readonly SheetId[], over: Tables = {}): Book => {
  const all: Tables = { ...tables, ...over };
  return bookOf(Object.fromEntries(sheets.map((sheet) => [sheet, all[sheet] ?? []])));
};

export const contextFor = (over: Parameters<typeof contextOf>[0] = {}): Context =>
  contextOf({
    actor: { email: 'ana@example.org', person: 'MEM-1', isCoordinator: true, coChairs: [] },
    settings: { country: 'NOR' },
    ...over,
  });

export function planned<Result>(outcome: Outcome<Plan<Result>>) {
  if (!outcome.ok) throw new Error(render(outcome.problem, 'en'));
  const { edits, result, summary } = outcome.value;
  return { edits, result, said: summary.map((one) => render(one, 'en')).join(' ') };
}

/** Rows of the sheet after these edits. */
export const rowsAfter = (edits: readonly Edit[], before: Table = []): Table => [
  ...before.map((row) => ({
    ...row,
    ...Object.assign(
      {},
      ...edits.map((edit) => (edit.kind === 'update' && edit.id === row.id ? edit.values : {})),
    ),
  })),
  ...edits.flatMap((edit) => (edit.kind === 'insert' ? [{ ...edit.values, id: edit.id }] : [])),
];
