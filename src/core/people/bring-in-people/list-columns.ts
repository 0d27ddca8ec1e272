// Which column of a pasted list of people says what: by its heading in any language, else by what stands in it.
import { isEmail } from '../../base/dates/formats';
import { LANGUAGES } from '../../base/messages/text';
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import * as signs from '../../words/lists/signs';

export const ROLES = [
  'name',
  'firstName',
  'lastName',
  'email',
  'organization',
  'acronym',
  'workgroup',
  'level',
  'languages',
] as const;
export type Role = (typeof ROLES)[number];

type Table = readonly (readonly string[])[];

export interface ListColumns {
  /** By role, the place of its column, 0-based. */
  readonly places: ReadonlyMap<Role, number>;
  /** Rows above the first person. */
  readonly above: number;
  /** Headings that say nothing we keep, such as telephone. */
  readonly leftOut: readonly string[];
}

const labelsOf = (sheet: SheetId, column: string): readonly string[] => {
  const label = sheetSpec(sheet).columns[column]?.label;
  return label ? LANGUAGES.map((language) => label[language]) : [];
};

const HEADINGS: Readonly<Record<Role, readonly string[]>> = {
  name: [...inAnyLanguage(signs.LIST_NAME), ...labelsOf('MEM', 'name')],
  firstName: [...inAnyLanguage(signs.LIST_FIRST_NAME)],
  lastName: [...inAnyLanguage(signs.LIST_LAST_NAME)],
  email: [...inAnyLanguage(signs.LIST_EMAIL), ...labelsOf('MEM', 'email')],
  organization: [...inAnyLanguage(signs.LIST_ORGANIZATION), ...labelsOf('MEM', 'organization')],
  acronym: labelsOf('ORG', 'acronym'),
  workgroup: [...inAnyLanguage(signs.LIST_WORKGROUP), ...labelsOf('PAR', 'workgroup')],
  level: [...inAnyLanguage(signs.LIST_LEVEL), ...labelsOf('PAR', 'level')],
  languages: labelsOf('MEM', 'languages'),
};
/** `E-mail: *` is `e mail`. */
const bare = (heading: string): string =>
  foldText(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const ROLE_OF = new Map(
  ROLES.flatMap((role) => HEADINGS[role].map((heading) => [bare(heading), role] as const)),
);

const roleOf = (cell: string): Role | undefined => ROLE_OF.get(bare(cell));

const NAMES: readonly Role[] = ['name', 'firstName', 'lastName'];

/** Headings stand in one of the first rows; a title may stand above them, and a second row of them below. */
const ROWS_LOOKED_AT = 6;

const rolesIn = (row: readonly string[]): ReadonlyMap<Role, number> => {
  const places = new Map<Role, number>();
  row.forEach((cell, at) => {
    const role = roleOf(cell);
    if (role && !places.has(role)) places.set(role, at);
  });
  return places;
};

const hasAddress = (row: readonly string[]): boolean => row.some((cell) => isEmail(addressIn(cell)));

/** `Ana Ruiz <ana@example.org>` has an address as `ana@example.org` and `mailto:ana@example.org` do; '' for none. */
export const addressIn = (cell: string): string =>
  /[^\s<>,;:"()]+@[^\s<>,;:"()]+\.[^\s<>,;:"().]+/.exec(cell)?.[0] ?? '';

/** What stands in most cells of a column tells what it is, where nothing is written above it. */
function byContent(table: Table): ReadonlyMap<Role, number> {
  const width = Math.max(0, ...table.map(({ length }) => length));
  const filled = (at: number): readonly string[] => table.map((row) => row[at] ?? '').filter(Boolean);
  const columns = Array.from({ length: width }, (_, at) => at).filter((at) => filled(at).length > 0);
  const email = columns.find(
    (at) => filled(at).filter((cell) => addressIn(cell) !== '').length * 2 > filled(at).length,
  );
  const isWords = (at: number): boolean =>
    filled(at).filter((cell) => /\p{L}{2}/u.test(cell)).length * 2 > filled(at).length;
  const [name, organization] = columns.filter((at) => at !== email && isWords(at));
  const places: (readonly [Role, number | undefined])[] = [
    ['email', email],
    ['name', name ?? email],
    ['organization', organization],
  ];
  return new Map(places.flatMap(([role, at]) => (at === undefined ? [] : [[role, at] as const])));
}

/** Two rows of headings are one: a group's heading stands above those of its columns. */
export function listColumns(table: Table): ListColumns {
  const start = table.slice(0, ROWS_LOOKED_AT);
  const at = start.findIndex((row) => rolesIn(row).size > 1 && !hasAddress(row));
  const only = at < 0 ? start.findIndex((row) => rolesIn(row).size > 0 && !hasAddress(row)) : at;
  if (only < 0) return { places: byContent(table), above: 0, leftOut: [] };
  const places = new Map(rolesIn(table[only] ?? []));
  let above = only + 1;
  const below = table[above] ?? [];
  if (rolesIn(below).size > 0 && !hasAddress(below)) {
    for (const [role, place] of rolesIn(below)) places.set(role, place);
    above++;
  }
  // In a language that is not known, a name stands where most cells are words.
  if (!NAMES.some((role) => places.has(role))) {
    const name = byContent(table.slice(above)).get('name');
    if (name !== undefined && ![...places.values()].includes(name)) places.set('name', name);
  }
  const known = new Set(places.values());
  const headings = table.slice(only, above).flatMap((row) => row.filter((_, place) => !known.has(place)));
  return { places, above, leftOut: [...new Set(headings.map((one) => one.trim()).filter(Boolean))] };
}
