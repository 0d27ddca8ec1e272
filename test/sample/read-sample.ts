// The sample's CSV files as rows of texts, for tests.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '../../scripts/upr/csv';
import { SHEETS } from '../../src/core/workbook/schema/sheets';
import type { SheetId } from '../../src/core/workbook/schema/sheet-ids';

const FOLDER = join(__dirname, '../../sheets-templates/sample');

export interface SampleSheet {
  readonly id: SheetId;
  readonly header: readonly string[];
  readonly rows: readonly Readonly<Record<string, string>>[];
}

function readSheet(id: SheetId): SampleSheet[] {
  const file = join(FOLDER, `${id}.csv`);
  if (!existsSync(file)) return [];
  const [header = [], ...rows] = parseCsv(readFileSync(file, 'utf8'));
  const ragged = rows.find((row) => row.length !== header.length);
  if (ragged)
    throw new Error(`${id}.csv: a row has ${ragged.length} cells, not ${header.length}: ${ragged[0]}`);
  return [
    { id, header, rows: rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i] ?? '']))) },
  ];
}

/** The sheets that the sample has, in the order of their tabs. */
export const sampleSheets = (): readonly SampleSheet[] =>
  Object.values(SHEETS).flatMap(({ id }) => readSheet(id));

export const sampleReport = (): string => readFileSync(join(FOLDER, 'report.txt'), 'utf8');
