// What stands in the one row that two become: for each column the value of the one, of the other, or both.
import type { Value } from '../records/rows';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import type { ColumnSpec } from '../schema/types';
import type { AnyRow } from '../this-row/shown';
import { foldText } from '../../base/text/fold';

export const CHOICES = ['kept', 'other', 'both'] as const;
export type MergeChoice = (typeof CHOICES)[number];

const isList = ({ type }: ColumnSpec): boolean => type === 'words' || type === 'texts' || type === 'links';

const isEmpty = (value: Value | undefined): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

const listOf = (value: Value | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : [];

/** Written by commands, or by this one in a way of its own. */
const isOwn = (key: string, column: ColumnSpec): boolean => column.computed === true || key === 'notSameAs';

/** The columns in which people choose. */
export const chosenColumns = (sheet: SheetId): readonly (readonly [string, ColumnSpec])[] =>
  Object.entries(sheetSpec(sheet).columns).filter(([key, column]) => !isOwn(key, column));

/** The choices that there are for a column; none where both rows say the same or one says nothing. */
export function choicesFor(column: ColumnSpec, kept: Value, other: Value): readonly MergeChoice[] {
  if (isEmpty(kept) || isEmpty(other) || JSON.stringify(kept) === JSON.stringify(other)) return [];
  return isList(column) || column.type === 'longText' ? CHOICES : ['kept', 'other'];
}

/** A box that lets others see somebody stays empty unless both ticked it. */
const usualBox = (key: string, kept: Value): MergeChoice =>
  (key === 'listed') === (kept === true) ? 'other' : 'kept';

/**
 * What is proposed: lists and notes of both; of two words the one that somebody chose; whoever is at work in one row is
 * at work. Roles stay with the row that is kept.
 */
export function usualChoice(key: string, column: ColumnSpec, kept: Value, other: Value): MergeChoice {
  if (isEmpty(kept)) return 'other';
  if (isEmpty(other) || JSON.stringify(kept) === JSON.stringify(other) || key === 'coordinator')
    return 'kept';
  if (isList(column) || key === 'notes') return 'both';
  if (column.type === 'checkbox') return usualBox(key, kept);
  if (column.type !== 'word' || column.initial === undefined) return 'kept';
  return (kept === column.initial) === (key === 'status') ? 'kept' : 'other';
}

/** The value that a choice leads to. */
export function chosenValue(choice: MergeChoice, kept: Value, other: Value): Value {
  if (choice === 'kept') return kept;
  if (choice === 'other') return other;
  if (Array.isArray(kept) || Array.isArray(other)) return [...new Set([...listOf(kept), ...listOf(other)])];
  return [kept, other].map(String).join('\n');
}

/** Where a row says what else it is called. */
const OTHER_NAMES = ['aliases', 'synonyms'] as const;
const NAMES = ['name', 'acronym', 'nameEs', 'nameFr'] as const;

/** With names and acronyms that are not kept, by which people still call it. */
function withOldNames(
  values: Readonly<Record<string, Value>>,
  key: string,
  rows: readonly AnyRow[],
): readonly string[] {
  const said = rows.flatMap((row) => NAMES.map((name) => String(row[name] ?? '')));
  const known = [...NAMES.map((name) => values[name]), ...listOf(values[key])];
  const names = new Map(known.map((one) => [foldText(String(one ?? '')), '']));
  const more = said.filter((one) => {
    const folded = foldText(one);
    if (folded === '' || names.has(folded)) return false;
    names.set(folded, one);
    return true;
  });
  return [...listOf(values[key]), ...more];
}

/** All values of the row that two become. A link from one to the other is gone. */
export function mergedValues(
  sheet: SheetId,
  kept: AnyRow,
  other: AnyRow,
  choices: Readonly<Record<string, MergeChoice>>,
): Readonly<Record<string, Value>> {
  const values: Record<string, Value> = {};
  const isIt = (id: string): boolean => id === kept.id || id === other.id;
  for (const [key, column] of chosenColumns(sheet)) {
    const [one = '', two = ''] = [kept[key], other[key]];
    const offered = choicesFor(column, one, two);
    const wanted = choices[key];
    const choice = wanted && offered.includes(wanted) ? wanted : usualChoice(key, column, one, two);
    const value = chosenValue(choice, one, two);
    values[key] = column.to?.includes(sheet)
      ? Array.isArray(value)
        ? (value as readonly string[]).filter((id) => !isIt(id))
        : isIt(String(value))
          ? ''
          : value
      : value;
  }
  const apart = [...listOf(kept['notSameAs']), ...listOf(other['notSameAs'])].filter((id) => !isIt(id));
  return {
    ...values,
    ...('notSameAs' in sheetSpec(sheet).columns ? { notSameAs: [...new Set(apart)] } : {}),
    ...Object.fromEntries(
      OTHER_NAMES.filter((key) => key in values).map((key) => [
        key,
        withOldNames(values, key, [kept, other]),
      ]),
    ),
  };
}
