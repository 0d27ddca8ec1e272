// A small coalition after its review: recommendations, issues and who leads on them. All invented.
import type { Book } from '../../../../src/core/workbook/records/book';
import type { SheetId } from '../../../../src/core/workbook/schema/sheet-ids';
import { bookOf, type Tables } from '../../../support/book';

export { contextFor, planned, refused } from '../../coverage/who-covers-what/fixture';
export type { Asking } from '../../coverage/who-covers-what/fixture';

export type RecRow = NonNullable<Tables['REC']>[number];

const rec = (id: string, number: string, text: string, more: Partial<RecRow> = {}): RecRow => ({
  id,
  cycle: 4,
  number,
  part: 1,
  text,
  ...more,
});

export const WELLS = rec('REC-1', '40.1', 'Protect the wells along the river');
export const HUNGER = rec('REC-2', '40.2', 'Adopt a law against torture in prisons');
export const QUEUE = rec('REC-3', '40.3', 'Improve the queue at the gazebo');

export const after: Tables = {
  WG: [
    { id: 'WG-W', name: 'Water', coChair1: 'MEM-BO' },
    { id: 'WG-P', name: 'Prisons', coChair1: 'MEM-DEE' },
    { id: 'WG-H', name: 'Homes' },
    { id: 'WG-X', name: 'Old group', status: 'closed' },
  ],
  MEM: [
    { id: 'MEM-BO', name: 'Bo', email: 'bo@example.org' },
    { id: 'MEM-DEE', name: 'Dee', email: 'dee@example.org' },
  ],
  ISS: [
    {
      id: 'ISS-W',
      name: 'Water',
      nameEs: 'Agua',
      nameFr: 'Eau',
      synonyms: ['wells', 'rivers'],
      uprInfoIssue: 'Right to water',
      ohchrTheme: 'Safe drinking water & sanitation',
    },
    {
      id: 'ISS-T',
      name: 'Ill-treatment',
      nameEs: 'Malos tratos',
      nameFr: 'Mauvais traitements',
      uprInfoIssue: 'Torture and other CID treatment',
      ohchrTheme: 'Conditions of detention',
    },
    { id: 'ISS-F', name: 'Food' },
  ],
  COV: [],
  CTY: [
    { id: 'CTY-1', iso3: 'CHL', name: 'Chile' },
    { id: 'CTY-2', iso3: 'MLT', name: 'Malta' },
  ],
  REC: [WELLS, HUNGER, QUEUE],
  ACT: [],
};

export const withRows = (...rows: readonly RecRow[]): Tables => ({ ...after, REC: rows });

export const bookReading = (sheets: readonly SheetId[], tables: Tables): Book =>
  bookOf(Object.fromEntries(sheets.map((sheet) => [sheet, tables[sheet] ?? []])));

/** The rows with what a plan writes into them. */
export function afterwards(
  tables: Tables,
  {
    edits,
  }: { readonly edits: readonly { readonly kind: string; readonly sheet: string; readonly id: string }[] },
): Tables {
  const apply = (sheet: SheetId, rows: readonly { readonly id: string }[]) => [
    ...rows.map((row) => {
      const changes = edits.filter(
        (edit) => edit.kind === 'update' && edit.sheet === sheet && edit.id === row.id,
      );
      return Object.assign(
        {},
        row,
        ...changes.map((edit) => (edit as unknown as { values: object }).values),
      ) as typeof row;
    }),
    ...edits
      .filter((edit) => edit.kind === 'insert' && edit.sheet === sheet)
      .map((edit) => ({ id: edit.id, ...(edit as unknown as { values: object }).values })),
  ];
  return Object.fromEntries(
    (Object.entries(tables) as [SheetId, readonly { readonly id: string }[]][]).map(([sheet, rows]) => [
      sheet,
      apply(sheet, rows),
    ]),
  );
}

export type { Tables };
