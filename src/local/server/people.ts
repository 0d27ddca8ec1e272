// Whom one can act as in the local workbook: those named at the start, then everybody in the tab of people.
import type { GridBackend } from '../grid/backend';
import type { Person } from './protocol';

export type { Person } from './protocol';

const KEYS = { email: 'MEM.email', label: 'MEM.label', name: 'MEM.name' } as const;
const MOST = 300;

const text = (value: unknown): string => String(value ?? '').trim();

interface PeopleTab {
  readonly sheetId: number;
  readonly columns: Record<keyof typeof KEYS, number>;
}

/** Row 1 of a data tab holds the columns' keys, whatever the tab is called. `last` is looked at first. */
const peopleTab = (grid: GridBackend, last: number | undefined): PeopleTab | null => {
  const sheets = [...grid.sheets()].sort((a, b) => Number(b.id === last) - Number(a.id === last));
  for (const { id, columns } of sheets) {
    const keys = (grid.read(id, { row: 0, column: 0, rows: 1, columns })[0] ?? []).map(({ value }) =>
      text(value),
    );
    const found = {
      email: keys.indexOf(KEYS.email),
      label: keys.indexOf(KEYS.label),
      name: keys.indexOf(KEYS.name),
    };
    if (found.email >= 0) return { sheetId: id, columns: found };
  }
  return null;
};

const readFrom = (grid: GridBackend, { sheetId, columns: at }: PeopleTab): readonly Person[] => {
  const { rows, columns } = grid.extent(sheetId);
  if (rows < 3) return [];
  return grid
    .read(sheetId, { row: 2, column: 0, rows: Math.min(rows - 2, MOST), columns })
    .map((row) => ({
      email: text(row[at.email]?.value),
      label: text(row[at.label]?.value) || text(row[at.name]?.value),
    }))
    .filter(({ email }) => email.includes('@'));
};

/** Reads those given and who is in the tab; it remembers which tab that is, since asking others calculates their formulas. */
export const peopleReader = (given: readonly Person[]): ((grid: GridBackend) => readonly Person[]) => {
  let last: number | undefined;
  return (grid) => {
    const people = new Map(given.map((person) => [person.email.toLowerCase(), person]));
    const tab = peopleTab(grid, last);
    last = tab?.sheetId;
    for (const { email, label } of tab ? readFrom(grid, tab) : []) {
      const known = people.get(email.toLowerCase())?.email;
      people.set(email.toLowerCase(), { email: known ?? email, label: label || email });
    }
    return [...people.values()];
  };
};
