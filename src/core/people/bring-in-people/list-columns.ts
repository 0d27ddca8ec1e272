// Which column of a pasted list of people says what.
import { isEmail } from '../../base/dates/formats';
import { inAnyLanguage } from '../../base/text/word-sets';
import {
  filledColumns,
  headingReader,
  mostly,
  recogniseColumns,
  type PastedTable,
  type TableShape,
} from '../../workbook/bring-in/recognise-columns';
import { headingsOf } from '../../workbook/schema/headings';
import * as signs from '../../words/lists/signs';

const HEADINGS = {
  name: [...inAnyLanguage(signs.LIST_NAME), ...headingsOf('MEM', 'name')],
  firstName: [...inAnyLanguage(signs.LIST_FIRST_NAME)],
  lastName: [...inAnyLanguage(signs.LIST_LAST_NAME)],
  email: [...inAnyLanguage(signs.LIST_EMAIL), ...headingsOf('MEM', 'email')],
  organization: [...inAnyLanguage(signs.LIST_ORGANIZATION), ...headingsOf('MEM', 'organization')],
  acronym: headingsOf('ORG', 'acronym'),
  workgroup: [...inAnyLanguage(signs.LIST_WORKGROUP), ...headingsOf('PAR', 'workgroup')],
  level: [...inAnyLanguage(signs.LIST_LEVEL), ...headingsOf('PAR', 'level')],
  languages: headingsOf('MEM', 'languages'),
} as const;
export type Role = keyof typeof HEADINGS;

const NAMES: readonly Role[] = ['name', 'firstName', 'lastName'];

/** `Ana Ruiz <ana@example.org>` has an address as `ana@example.org` and `mailto:ana@example.org` do; '' for none. */
export const addressIn = (cell: string): string =>
  /[^\s<>,;:"()]+@[^\s<>,;:"()]+\.[^\s<>,;:"().]+/.exec(cell)?.[0] ?? '';

/** What stands in most cells of a column tells what it is, where nothing is written above it. */
function byContent(rows: PastedTable): ReadonlyMap<Role, number> {
  const columns = filledColumns(rows);
  const email = columns.find(({ cells }) => mostly(cells, (cell) => addressIn(cell) !== ''))?.at;
  const [name, organization] = columns.filter(
    ({ at, cells }) => at !== email && mostly(cells, (cell) => /\p{L}{2}/u.test(cell)),
  );
  const places: (readonly [Role, number | undefined])[] = [
    ['email', email],
    ['name', name?.at ?? email],
    ['organization', organization?.at],
  ];
  return new Map(places.flatMap(([role, at]) => (at === undefined ? [] : [[role, at] as const])));
}

/** Where nothing is known, all by content; beside headings that are known, only the name. */
const missing = (rows: PastedTable, known: ReadonlyMap<Role, number>): ReadonlyMap<Role, number> => {
  const found = byContent(rows);
  if (known.size === 0) return found;
  const name = found.get('name');
  return new Map(name === undefined || NAMES.some((role) => known.has(role)) ? [] : [['name', name]]);
};

/** What a heading of a list of people says. */
export const roleOf = headingReader<Role>(HEADINGS);

/** A group is an organization, and beside one a workgroup. */
const secondOf = headingReader({ workgroup: [...inAnyLanguage(signs.LIST_GROUP)] });

/** Where the columns of a list stand, in any order and language. */
export const listColumns = (table: PastedTable): TableShape<Role> =>
  recogniseColumns(table, {
    roleOf,
    secondOf,
    isData: (row) => row.some((cell) => isEmail(addressIn(cell))),
    byContent: missing,
  });
