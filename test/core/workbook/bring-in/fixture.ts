// An invented coalition, and a table brought into it.
import { importRows } from '../../../../src/core/workbook/bring-in/plan-import';
import { render, type Language } from '../../../../src/core/base/messages/text';
import { foldText } from '../../../../src/core/base/text/fold';
import { hasLabel, labelFor } from '../../../../src/core/workbook/records/labels';
import type { Value } from '../../../../src/core/workbook/records/rows';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { type Rows, applied, bookReading } from '../../coverage/overlaps/fixture';
import { contextOf } from '../../../support/book';

export const rows: Rows = {
  WG: [{ id: 'WG-W', name: 'Water', scope: 'Wells' }],
  ORG: [{ id: 'ORG-1', name: 'The Riverside Alliance', acronym: 'RSA', aliases: ['Alianza'] }],
  MEM: [
    { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org', organization: 'ORG-1' },
    { id: 'MEM-ELI', name: 'Élise' },
  ],
  PAR: [{ id: 'PAR-1', person: 'MEM-BO', workgroup: 'WG-W', level: 'informed' }],
  ISS: [{ id: 'ISS-1', name: 'Clean water', nameEs: 'Agua limpia' }],
  SUB: [{ id: 'SUB-1', title: 'Clean wells', workgroup: 'WG-W', issues: ['ISS-1'] }],
  ASK: [{ id: 'ASK-1', submission: 'SUB-1', text: 'Repair the wells.' }],
  TXT: [{ id: 'TXT-1', submission: 'SUB-1', part: 1, text: 'Old text' }],
};

export type Table = readonly Readonly<Record<string, string>>[];

/** The rows with the labels that the engine keeps, each unlike the others of its sheet. */
function labelled(tables: Rows): Rows {
  const withLabels = (sheet: SheetId, all: readonly Readonly<Record<string, Value>>[]) => {
    const taken = new Set<string>();
    return all.map((row) => {
      const options = { language: 'en' as const, detail: '', taken: (folded: string) => taken.has(folded) };
      const label = String(row['label'] ?? labelFor(sheet, String(row['id']), row, options));
      taken.add(foldText(label));
      return { ...row, label };
    });
  };
  const sheets = Object.entries(tables) as [SheetId, readonly Readonly<Record<string, Value>>[]][];
  return Object.fromEntries(
    sheets.map(([sheet, all]) => [sheet, hasLabel(sheet) ? withLabels(sheet, all) : all]),
  ) as Rows;
}

let runs = 0;
/** Brings rows in and applies the edits. */
export function bringIn(sheet: SheetId, table: Table, given: Rows = rows, language: Language = 'en') {
  const run = (runs += 1);
  let count = 0;
  const context = { ...contextOf({ language }), newId: (of: SheetId) => `${of}-r${run}x${(count += 1)}` };
  const input = { sheet, rows: table.map((row) => ({ ...row })) };
  const plan = importRows.plan(bookReading(importRows.reads, given), input, context);
  if (!plan.ok) throw new Error(render(plan.problem, 'en'));
  const { edits, result, summary } = plan.value;
  const after = labelled(applied(given, edits));
  const book = bookReading(importRows.reads, after);
  return { edits, result, after, book, said: summary.map((one) => render(one, language)).join(' ') };
}
