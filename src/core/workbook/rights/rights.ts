// What the table of rights says of somebody who wants to add or change a row, or to do more.
import type { Book } from '../records/book';
import { hasCoordinator, type Actor, type Audience } from '../records/people-roles';
import type { SheetId } from '../schema/sheet-ids';
import { ownersOf, type Owners, type SomeRow } from './owners';
import { ACTS, AUDIENCES, RIGHTS, type Act, type Holder } from './table';

/** Who may, besides coordinators, with the people and workgroups that are meant. */
export interface Holders extends Owners {
  readonly holders: readonly Holder[];
}

function isOne(holder: Holder, actor: Actor, { people, groups }: Owners): boolean {
  switch (holder) {
    case 'person':
      return people.includes(actor.person);
    case 'co-chairs':
      return groups.some((group) => actor.coChairs.includes(group));
    case 'any co-chair':
      return actor.coChairs.length > 0;
    // Whose voice a rating is, its own capability says (`RowRule`).
    case 'voice':
    case 'everyone':
      return true;
  }
}

/** Whether the actor is a coordinator or among those who may. */
export const isAmong = (who: Holders, actor: Actor): boolean =>
  actor.isCoordinator || (actor.person !== '' && who.holders.some((holder) => isOne(holder, actor, who)));

const NO_OWNERS: Owners = { people: [], groups: [] };

/** Whether the actor may do it where it is about these people and workgroups; about none, whether they may in every case. */
export const mayAct = (act: Act, actor: Actor, owners: Partial<Owners> = NO_OWNERS): boolean =>
  isAmong({ ...NO_OWNERS, ...owners, holders: ACTS[act] }, actor);

/** The workgroups for which the actor may do it as a co-chair. */
export const groupsWhereMay = (act: Act, actor: Actor): readonly string[] =>
  ACTS[act].includes('co-chairs') ? actor.coChairs : [];

/** Whether the actor may do it in some case. */
export const mightAct = (act: Act, actor: Actor): boolean =>
  mayAct(act, actor) || groupsWhereMay(act, actor).length > 0;

/** Whether the actor may set the workbook up and write to locked sheets: while nobody coordinates, anybody. */
export const mayAdminister = (book: Book, actor: Actor): boolean =>
  mayAct('administer the workbook', actor) || !hasCoordinator(book);

/** Whether the actor is among those whom a command is for. */
export const mayRun = (actor: Actor, audience: Audience): boolean =>
  audience === 'anyone' || isAmong({ ...NO_OWNERS, holders: AUDIENCES[audience] }, actor);

/** A row that names nobody but itself, and no workgroup. */
const isFree = ({ people, groups }: Owners, row: SomeRow): boolean =>
  groups.length === 0 && people.every((id) => id === row['id']);

function withFree(book: Book, sheet: SheetId, row: SomeRow, usual: readonly Holder[]): Holders {
  const rights = RIGHTS[sheet];
  const owners = ownersOf(book, sheet, row, rights);
  return { ...owners, holders: isFree(owners, row) ? [...new Set([...usual, ...rights.free])] : usual };
}

/** Who may change the row. Reads the sheets that its paths in the table lead to. */
export const whoMayChange = (book: Book, sheet: SheetId, row: SomeRow): Holders =>
  withFree(book, sheet, row, RIGHTS[sheet].change);

/** Who may add a row that says this. */
export const whoMayAdd = (book: Book, sheet: SheetId, values: SomeRow): Holders =>
  withFree(book, sheet, values, RIGHTS[sheet].add);

/** Who may change a field that fewer may than the row; undefined for any other. */
export function whoMayChangeField(
  book: Book,
  sheet: SheetId,
  key: string,
  row: SomeRow,
): Holders | undefined {
  const rights = RIGHTS[sheet];
  const field = rights.fields?.[key];
  if (!field) return undefined;
  const owners = ownersOf(book, sheet, row, {
    people: field.people ?? rights.people,
    // While it is empty, all that own the row may be among those who fill it in.
    groups: row[key] === '' && field.fill ? rights.groups : (field.groups ?? rights.groups),
  });
  return { ...owners, holders: row[key] === '' ? [...field.may, ...(field.fill ?? [])] : field.may };
}

export const mayChangeRow = (book: Book, sheet: SheetId, row: SomeRow, actor: Actor): boolean =>
  isAmong(whoMayChange(book, sheet, row), actor);

export const mayAddRow = (book: Book, sheet: SheetId, values: SomeRow, actor: Actor): boolean =>
  isAmong(whoMayAdd(book, sheet, values), actor);

/** Whether the actor may change and add rows of these workgroups; of none, those that no workgroup has. */
export function mayActIn(sheet: SheetId, groups: readonly string[], actor: Actor): boolean {
  const { change, free } = RIGHTS[sheet];
  return isAmong({ people: [], groups, holders: groups.length > 0 ? change : free }, actor);
}

/** Whether the actor may change the field of a row that they may change. */
export function mayChangeField(book: Book, sheet: SheetId, key: string, row: SomeRow, actor: Actor): boolean {
  const who = whoMayChangeField(book, sheet, key, row);
  return who === undefined || isAmong(who, actor);
}

/** Who may set the field in a row that is not there yet: whoever adds it, unless it is for coordinators. */
export const mayStartField = (sheet: SheetId, key: string, actor: Actor): boolean =>
  actor.isCoordinator || RIGHTS[sheet].fields?.[key]?.may.length !== 0;

/** Who might add a row to the sheet, whatever it says. */
export function whoMightAdd(sheet: SheetId): Holders {
  const { add, free } = RIGHTS[sheet];
  const holders = [...new Set([...add, ...free])].map((one) => (one === 'co-chairs' ? 'any co-chair' : one));
  return { ...NO_OWNERS, holders: holders.includes('person') ? ['everyone'] : holders };
}

/** Whether a changed row must be the actor's afterwards, too. */
export const mustStay = (sheet: SheetId): boolean => RIGHTS[sheet].stays === true;
