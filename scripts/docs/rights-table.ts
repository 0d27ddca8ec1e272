// Writes who may change what into docs/security.md, between two marks, from the table of rights that the commands ask.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ACTS,
  RIGHTS,
  type FieldRight,
  type Holder,
  type SheetRights,
} from '../../src/core/workbook/rights/table';
import { SHEETS, sheetSpec } from '../../src/core/workbook/schema/sheets';
import { SHEET_IDS, type SheetId } from '../../src/core/workbook/schema/sheet-ids';

/** Where the table stands, from the root of the repository. */
export const RIGHTS_PAGE = 'docs/security.md';

const [FROM, TO] = ['<!-- rights -->', '<!-- /rights -->'];
const IGNORE = ['<!-- prettier-ignore-start -->', '<!-- prettier-ignore-end -->'];

const label = (sheet: SheetId, column: string): string =>
  sheetSpec(sheet).columns[column]?.label.en ?? column;

/** A path as people know it: columns by their labels, the row itself as such. */
function inWords(sheet: SheetId, path: string): string {
  const [step = '', ...rest] = path.split('.');
  const [from = '', column] = step.split(':');
  if (step === 'id') return 'this row';
  if (column !== undefined && rest.length === 0)
    return `${SHEETS[from as SheetId].title.en} with this ${label(from as SheetId, column)}`;
  const next = column === undefined ? sheetSpec(sheet).columns[step]?.to?.[0] : (from as SheetId);
  if (rest.length === 0 || next === undefined) return `_${label(sheet, step)}_`;
  const where = column === undefined ? `of its _${label(sheet, step)}_` : `in ${SHEETS[next].title.en}`;
  return `${inWords(next, rest.join('.'))} ${where}`;
}

function holder(sheet: SheetId, one: Holder, { people, groups }: SheetRights): string {
  const all = (paths: readonly string[]): string => paths.map((path) => inWords(sheet, path)).join(' or ');
  switch (one) {
    case 'person':
      return people.includes('id') ? 'the person' : all(people);
    case 'co-chairs':
      return groups.includes('id') ? 'its co-chairs' : `co-chairs of ${all(groups)}`;
    case 'any co-chair':
      return 'co-chairs of any workgroup';
    case 'voice':
      return 'whoever speaks for its organization or workgroup';
    case 'everyone':
      return 'every member';
  }
}

const holders = (sheet: SheetId, all: readonly Holder[], rights: SheetRights): string =>
  all.map((one) => holder(sheet, one, rights)).join('; ') || 'coordinators only';

function field(
  sheet: SheetId,
  key: string,
  { may, fill, people, groups }: FieldRight,
  rights: SheetRights,
): string {
  const own = { ...rights, people: people ?? rights.people, groups: groups ?? rights.groups };
  const whileEmpty = fill
    ? `, while it is empty also ${holders(sheet, fill, { ...own, groups: rights.groups })}`
    : '';
  return `_${label(sheet, key)}_: ${holders(sheet, may, own)}${whileEmpty}`;
}

function row(sheet: SheetId): string {
  const rights = RIGHTS[sheet];
  const change = holders(sheet, rights.change, rights);
  const isOneRule = rights.free.length === 0 || rights.free.every((one) => rights.change.includes(one));
  const free = isOneRule ? '' : `; a row of nobody: ${holders(sheet, rights.free, rights)}`;
  const fields = Object.entries(rights.fields ?? {}).map(([key, one]) => field(sheet, key, one, rights));
  const cells = [
    SHEETS[sheet].title.en,
    change + free,
    holders(sheet, rights.add, rights),
    fields.join('<br>'),
  ];
  return `| ${cells.join(' | ')} |`;
}

const table = (): readonly string[] => [
  '| Tab | Who changes a row | Who adds one | Fields that fewer change |',
  '| --- | --- | --- | --- |',
  ...SHEET_IDS.map(row),
];

const ACT_HOLDERS: Readonly<Record<Holder, string>> = {
  person: 'whom it is about',
  'co-chairs': 'co-chairs of its workgroup',
  'any co-chair': 'co-chairs of any workgroup',
  voice: 'whoever speaks for its organization or workgroup',
  everyone: 'every member',
};

const acts = (): readonly string[] => [
  '| To | Who may, besides coordinators |',
  '| --- | --- |',
  ...Object.entries(ACTS).map(
    ([act, all]) => `| ${act} | ${all.map((one) => ACT_HOLDERS[one]).join('; ') || 'nobody'} |`,
  ),
];

/** The page with its table as it should be. */
export function withRights(root: string): { readonly file: string; readonly text: string } {
  const page = readFileSync(join(root, RIGHTS_PAGE), 'utf8');
  const [before = '', after = ''] = [page.split(FROM)[0], page.split(TO)[1]];
  const lines = [FROM, '', IGNORE[0], '', ...table(), '', ...acts(), '', IGNORE[1], '', TO];
  return { file: RIGHTS_PAGE, text: `${before}${lines.join('\n')}${after}` };
}
