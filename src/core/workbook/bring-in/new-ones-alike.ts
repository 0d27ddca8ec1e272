// Rows that a table brings as new ones although they may be of somebody or something that is there: told before they are
// written. Its id in the table says that it is that row.
import { organizationsAmong, peopleAmong, type AlikePair } from '../duplicates/find-alike';
import { reasonsInWords } from '../duplicates/reasons';
import type { PlacedRow } from './place-rows';
import { present } from './targets';
import type { Import } from './task';

export interface PossibleTwin {
  /** 1-based among the rows given. */
  readonly row: number;
  readonly name: string;
  /** What it may be: a row of the workbook, or a new one of the table. */
  readonly id: string;
  readonly other: string;
  /** Why, in the reader's language. */
  readonly reasons: string;
}

function pairsAmong({ book, sheet }: Import, added: readonly PlacedRow[]): readonly AlikePair[] {
  const rows = added.map(({ target }) => {
    const values = present(target);
    const text = (key: string): string => String(values[key] ?? '');
    const aliases = (values['aliases'] ?? []) as readonly string[];
    const described = { acronym: text('acronym'), website: text('website'), contact: text('contact') };
    const person = { email: text('email'), organization: text('organization') };
    return { id: target.id, name: text('name'), aliases, country: text('country'), ...described, ...person };
  });
  if (sheet === 'ORG') return organizationsAmong(book, rows);
  return sheet === 'MEM' ? peopleAmong(book, rows) : [];
}

/** New rows that may be another one, with why; those that the table says are not the same are left out. */
export function newOnesAlike(task: Import, placed: readonly PlacedRow[]): readonly PossibleTwin[] {
  const { book, sheet, context } = task;
  const added = new Map(placed.filter(({ target }) => !target.row).map((one) => [one.target.id, one]));
  const apart = (one: string, other: string): boolean => {
    const target = added.get(one)?.target;
    return target !== undefined && [present(target)['notSameAs'] ?? []].flat().includes(other);
  };
  return pairsAmong(task, [...added.values()]).flatMap(({ one, other, reasons }): readonly PossibleTwin[] => {
    const here = added.get(other);
    if (!here || apart(other, one) || apart(one, other)) return [];
    const there = added.get(one)?.target;
    return [
      {
        row: here.row.index + 1,
        name: String(present(here.target)['name'] ?? ''),
        id: there ? '' : one,
        other: there ? String(present(there)['name'] ?? '') : book.labelOf(sheet, one),
        reasons: reasonsInWords(reasons)[context.language],
      },
    ];
  });
}
