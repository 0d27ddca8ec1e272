// A list of missions and whom one writes to there: which country a line is of, and what it says of the contact, which
// stands in one cell of the country. Who works for a mission is nobody of the coalition.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { plainResolver } from '../../language/country-names/resolver';
import * as signs from '../../words/lists/signs';
import type { Book } from '../records/book';
import { sheetSpec } from '../schema/sheets';
import { filledColumns, mostly, type PastedTable, type TableShape } from './recognise-columns';

type Cells = Readonly<Record<string, string>>;

const MISSIONS = [...inAnyLanguage(signs.LIST_MISSION)].map(foldText);
const LINKS = new Set([...inAnyLanguage(signs.OF), ...inAnyLanguage(signs.NAME_LINKS)].map(foldText));

/** `Misión Permanente de México` is México. */
function withoutMission(typed: string): string {
  const words = typed.split(/[\s’']+/);
  const said = words.map(foldText);
  const length = (mission: string): number => mission.split(' ').length;
  const skipped = MISSIONS.filter((mission) => said.slice(0, length(mission)).join(' ') === mission);
  let from = Math.max(0, ...skipped.map(length));
  while (from > 0 && LINKS.has(said[from] ?? '')) from++;
  return from === 0 ? typed : words.slice(from).join(' ');
}

/** Whether a cell says a country or its mission. */
export function isCountry(cell: string): boolean {
  const found = plainResolver().resolve(withoutMission(cell));
  return found.kind === 'several' || (found.kind === 'one' && !found.isGuess);
}

const isText = (cell: string): boolean => /[\p{L}\p{N}]/u.test(cell);

/** What of a line is said of the contact, in the order of the list. */
function contactOf(cells: Cells): string {
  const { columns } = sheetSpec('CTY');
  const said = Object.entries(cells).filter(([key]) => key === 'missionContacts' || !(key in columns));
  return said
    .map(([, cell]) => cell)
    .filter(isText)
    .join(', ');
}

/** The columns of a list of missions: of two that may name the country, the one that does; without headings, all others are of the contact. */
export function missionColumns({ places, above, leftOut }: TableShape<string>, table: PastedTable) {
  const columns = filledColumns(table.slice(above));
  const country = columns.find(({ cells }) => mostly(cells, isCountry))?.at;
  const moved = new Map(places);
  if (country !== undefined) {
    const named = places.get('name');
    for (const [key, at] of places) if (at === country) moved.delete(key);
    if (named !== undefined && named !== country && !moved.has('contact')) moved.set('contact', named);
    moved.set('name', country);
  }
  const known = new Set(moved.values());
  if (above === 0) for (const { at } of columns) if (!known.has(at)) moved.set(`column ${at}`, at);
  return { places: new Map([...moved].sort(([, one], [, other]) => one - other)), above, leftOut };
}

/** A line of a list of missions, by columns of the sheet. */
export const missionLine = (cells: Cells): Cells => ({ ...cells, missionContacts: contactOf(cells) });

/** The rows as they are brought in: countries as ids, the contacts of one country together; no list makes a country. */
export function missionRows(book: Book, rows: readonly Cells[]): readonly Cells[] {
  const idOf = ({ name = '' }: Cells): string => {
    const found = book.resolve(['CTY'], withoutMission(name));
    return found.kind === 'one' ? found.id : '';
  };
  const contacts = new Map<string, Set<string>>();
  for (const row of rows)
    contacts.set(idOf(row), (contacts.get(idOf(row)) ?? new Set()).add(row['missionContacts'] ?? ''));
  return rows.map(({ name: _name, ...row }) => {
    const id = idOf({ name: _name ?? '' });
    const together = [...(contacts.get(id) ?? [])].filter(Boolean).join('\n');
    return id === '' ? {} : { ...row, id, missionContacts: together };
  });
}
