// Lines of a list that are of one, and values in it that may be one.
import type { Asked } from './asked';
import type { ListKindName, ReadRow } from './list-reading';
import { bare } from './plain-words';

const text = ({ values }: ReadRow, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(';') : '';
};

/** By what lines of a kind are of one; '' where a line does not tell. */
const KEYS: Readonly<Partial<Record<ListKindName, (row: ReadRow) => string>>> = {
  people: (row) => text(row, 'mail'),
  organizations: (row) => bare(text(row, 'name')),
  workgroups: (row) => bare(text(row, 'name')),
  recommendations: (row) =>
    ['to', 'session', 'number', 'text', 'countries'].map((field) => bare(text(row, field))).join('|'),
};

/** Pairs of lines that are of one: the first, and one further down. */
export function sameLines(
  kind: ListKindName,
  rows: readonly ReadRow[],
): readonly (readonly [number, number])[] {
  const first = new Map<string, number>();
  return rows.flatMap((row): (readonly [number, number])[] => {
    const key = KEYS[kind]?.(row) ?? '';
    const before = key === '' ? undefined : first.get(key);
    if (before === undefined && key !== '') first.set(key, row.line);
    return before === undefined ? [] : [[before, row.line]];
  });
}

interface Alike {
  readonly asked: Asked;
  readonly line: number;
}

const ask = (of: string, written: string, other: string): Asked => ({
  ...{ about: 'same' as const, of, written },
  proposals: [{ value: other, name: other, why: '' }],
  usual: '',
});

/** Organizations with one acronym and different names. */
function alikeByAcronym(rows: readonly ReadRow[]): readonly Alike[] {
  const first = new Map<string, ReadRow>();
  return rows.flatMap((row): Alike[] => {
    const acronym = bare(text(row, 'acronym')).replace(/ /g, '');
    const before = first.get(acronym);
    if (acronym === '') return [];
    if (!before) first.set(acronym, row);
    if (!before || bare(text(before, 'name')) === bare(text(row, 'name'))) return [];
    return [{ asked: ask('ORG', text(row, 'name'), text(before, 'name')), line: row.line }];
  });
}

const words = (name: string): readonly string[] =>
  bare(name)
    .split(' ')
    .filter((word) => word.length > 2);

/** Whether all words of the shorter stand in the longer, and one is left over. */
function isOneWordMore(longer: string, shorter: string): boolean {
  const all = words(longer);
  const some = words(shorter);
  return some.length > 1 && all.length === some.length + 1 && some.every((word) => all.includes(word));
}

/** Names in lists of values that may be one: `Agua y medio ambiente` and `Agua y ambiente`. */
function alikeNames(rows: readonly ReadRow[], field: string, of: string): readonly Alike[] {
  const lines = new Map<string, number>();
  for (const { line, values } of rows)
    for (const name of [values[field] ?? []].flat())
      if (typeof name === 'string' && !lines.has(name)) lines.set(name, line);
  const names = [...lines.keys()];
  return names.flatMap((longer) =>
    names
      .filter((shorter) => isOneWordMore(longer, shorter))
      .slice(0, 1)
      .map((shorter) => ({ asked: ask(of, longer, shorter), line: lines.get(longer) ?? 0 })),
  );
}

/** What may be one, to be asked. */
export function alikeInList(kind: ListKindName, rows: readonly ReadRow[]): readonly Alike[] {
  const workgroups = ['workgroups', 'workgroup'].flatMap((field) => alikeNames(rows, field, 'WG'));
  const issues = kind === 'coverage' || kind === 'submissions' ? alikeNames(rows, 'issue', 'ISS') : [];
  return [...workgroups, ...issues, ...(kind === 'organizations' ? alikeByAcronym(rows) : [])];
}
