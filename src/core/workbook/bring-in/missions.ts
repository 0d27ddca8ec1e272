// A list of missions and whom one writes to there: which country a line is of, and the contacts of one country together in
// its cell. Who works for a mission is nobody of the coalition.
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import * as signs from '../../words/lists/signs';
import type { Book } from '../records/book';

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
