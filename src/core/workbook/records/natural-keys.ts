// Natural keys: what makes two rows the same thing apart from their ids, such as a name, an address, or who with
// what.
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { foldText } from '../../base/text/fold';
import { nameKey } from '../../base/text/name-key';
import type { Value } from './rows';

type Values = Readonly<Record<string, Value | undefined>>;

/** Sheets where another set of columns than the required ones makes a row the same. */
const KEY_COLUMNS: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  MEM: ['email'],
  SUB: ['title', 'workgroup'],
  PAR: ['person', 'organization', 'workgroup'],
  ASK: ['submission', 'text'],
  END: ['submission', 'organization', 'person'],
  ACT: ['meeting', 'workgroup', 'what'],
  REC: ['cycle', 'number', 'part'],
  OTH: ['reviewed', 'number', 'text'],
  TIM: ['milestone'],
  CTY: ['iso3'],
  MTG: ['title', 'start', 'workgroup'],
  CON: ['country', 'counterpart', 'date', 'kind', 'asks'],
  HRD: ['country', 'ask', 'words'],
  DEL: ['person', 'event'],
  OUT: ['title', 'date'],
  LIB: ['title', 'link'],
  RPT: ['source', 'paragraph'],
};

/** Columns that name a row for people; each on its own is enough. */
const NAMES: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  WG: ['name', 'label'],
  ORG: ['name', 'label', 'acronym', 'aliases'],
  MEM: ['name', 'label'],
  ISS: ['name', 'nameEs', 'nameFr', 'label'],
  SUB: ['title', 'label'],
  CTY: ['name', 'label', 'formalName'],
};

const keyOfName = (sheet: SheetId, name: string): string =>
  sheet === 'ORG' ? nameKey(name) : foldText(name);

/** A row of a person takes part under their own name, whatever organization stands beside it. */
const part = (sheet: SheetId, column: string, values: Values): string => {
  if (sheet === 'PAR' && column === 'organization' && values['person']) return '';
  if (sheet === 'REC' && column === 'part') return String(values['part'] ?? 1);
  const value = values[column] ?? '';
  return foldText(String(value));
};

/** The columns whose values together make a row the same as another. */
export const keyColumns = (sheet: SheetId): readonly string[] =>
  KEY_COLUMNS[sheet] ??
  Object.entries(sheetSpec(sheet).columns)
    .filter(([, { required }]) => required)
    .map(([key]) => key);

/** The columns that agree when the keys of two rows do. */
export const agreeingColumns = (sheet: SheetId, values: Values): readonly string[] =>
  keyColumns(sheet).filter((column) => !(sheet === 'PAR' && column === 'organization' && values['person']));

/** What together makes the row the same, as one text; '' when its key columns are all empty. */
export function ownKey(sheet: SheetId, values: Values): string {
  const isFilled = keyColumns(sheet).some((column) => (values[column] ?? '') !== '');
  const parts = keyColumns(sheet).map((column) => part(sheet, column, values));
  return isFilled && parts.some((one) => one !== '') ? `k:${parts.join('\u0000')}` : '';
}

/** The names by which people may mean the row, as they compare; those of its first name column come first. */
export function nameKeys(sheet: SheetId, values: Values): string[] {
  const names = (NAMES[sheet] ?? []).flatMap((column) => {
    const value = values[column];
    return Array.isArray(value) ? (value as readonly string[]) : [String(value ?? '')];
  });
  return [
    ...new Set(names.filter((name) => name.trim() !== '').map((name) => `n:${keyOfName(sheet, name)}`)),
  ];
}

/** The columns that name a row; the first is what it is called. */
export const nameColumns = (sheet: SheetId): readonly string[] => NAMES[sheet] ?? [];
