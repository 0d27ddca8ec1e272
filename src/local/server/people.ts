// Whom one can act as in the local workbook: those named at the start, then everybody in the tab of people.
import type { GridBackend } from '../grid/backend';
import type { Person } from './protocol';

export type { Person } from './protocol';

const KEYS = { email: 'MEM.email', label: 'MEM.label', name: 'MEM.name' } as const;
const MOST = 300;

const text = (value: unknown): string => String(value ?? '').trim();

/** Row 1 of a data tab holds the columns' keys, whatever the tab is called. */
const peopleTab = (
  grid: GridBackend,
): { sheetId: number; columns: Record<keyof typeof KEYS, number> } | null => {
  for (const { id, columns } of grid.sheets()) {
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

export const readPeople = (grid: GridBackend, given: readonly Person[]): readonly Person[] => {
  const tab = peopleTab(grid);
  const people = new Map(given.map((person) => [person.email.toLowerCase(), person]));
  if (!tab) return [...people.values()];
  const { rows, columns } = grid.extent(tab.sheetId);
  if (rows < 3) return [...people.values()];
  for (const row of grid.read(tab.sheetId, { row: 2, column: 0, rows: Math.min(rows - 2, MOST), columns })) {
    const email = text(row[tab.columns.email]?.value);
    const label = text(row[tab.columns.label]?.value) || text(row[tab.columns.name]?.value);
    const known = people.get(email.toLowerCase())?.email;
    if (email.includes('@'))
      people.set(email.toLowerCase(), { email: known ?? email, label: label || email });
  }
  return [...people.values()];
};
