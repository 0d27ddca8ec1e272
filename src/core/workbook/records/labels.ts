// Labels of rows: what a row is called in links, made from its own values and unique on its sheet.
import { nameColumn } from './issue-name';
import type { SheetId } from '../schema/sheet-ids';
import { sheetSpec } from '../schema/sheets';
import { foldText } from '../../base/text/fold';
import type { Language } from '../../base/messages/text';
import type { Value } from './rows';

type Values = Readonly<Record<string, Value>>;

const ASK_WORDS = 10;
const LONGEST_LABEL = 120;

const str = (values: Values, key: string): string => {
  const value = values[key];
  return value === null || value === undefined ? '' : String(value);
};

const firstWords = (written: string): string => {
  const words = written.trim().split(/\s+/);
  return words.length > ASK_WORDS ? `${words.slice(0, ASK_WORDS).join(' ')} …` : words.join(' ');
};

const issueName = (values: Values, language: Language): string =>
  str(values, nameColumn(language)) || str(values, 'name');

function plainLabel(sheet: SheetId, values: Values, language: Language): string {
  switch (sheet) {
    case 'SUB':
      return str(values, 'title');
    case 'ISS':
      return issueName(values, language);
    case 'ASK':
      return firstWords(str(values, 'text'));
    case 'MTG':
      return [str(values, 'title'), str(values, 'start').slice(0, 10)]
        .filter((part) => part !== '')
        .join(', ');
    case 'REC':
      return (
        [str(values, 'cycle'), str(values, 'number')].filter((part) => part !== '').join(': ') +
        recPart(values)
      );
    default:
      return str(values, 'name');
  }
}

const recPart = (values: Values): string =>
  Number(values['part'] ?? 1) > 1 ? ` (${str(values, 'part')})` : '';

/** Labels stand in cells with several values, where `;` and line breaks divide; so a label has neither. */
const tidy = (label: string): string =>
  label
    .replace(/[;\s]+/g, (run) => (run.includes(';') ? ', ' : ' '))
    .trim()
    .slice(0, LONGEST_LABEL)
    .trim();

/** Whether other sheets link to rows of this one. */
export const hasLabel = (sheet: SheetId): boolean => 'label' in sheetSpec(sheet).columns;

/**
 * The label of a row. `taken` answers whether another row of the sheet has a label (folded). A namesake gets
 * `detail` (a person's organization) in brackets, else its id.
 */
export function labelFor(
  sheet: SheetId,
  id: string,
  values: Values,
  options: { readonly language: Language; readonly detail: string; taken(folded: string): boolean },
): string {
  const plain = tidy(plainLabel(sheet, values, options.language));
  if (plain === '') return id;
  const candidates = [plain, ...(options.detail === '' ? [] : [`${plain} (${tidy(options.detail)})`])];
  return candidates.find((label) => !options.taken(foldText(label))) ?? `${plain} (${id})`;
}

/** Columns whose change may change the label. */
export const LABEL_SOURCES: Readonly<Partial<Record<SheetId, readonly string[]>>> = {
  WG: ['name'],
  ORG: ['name'],
  MEM: ['name'],
  ISS: ['name', 'nameEs', 'nameFr'],
  SUB: ['title'],
  ASK: ['text'],
  MTG: ['title', 'start'],
  CTY: ['name'],
  REC: ['cycle', 'number', 'part'],
};
