// Links of a table to rows of its own sheet, those that come with the table among them.
import { message } from '../../base/messages/text';
import { nameKeys } from '../records/natural-keys';
import { sheetSpec } from '../schema/sheets';
import { inBook, isEmpty, readLinks, type CellReading, type Find } from './read-table';
import { present, type Target } from './targets';
import { tellUnread, withoutPartial, type Import } from './task';
import type { Placed } from './place-rows';
import * as thisRowText from '../../words/workbook/this-row';

type Names = ReadonlyMap<string, ReadonlySet<string>>;

function namesOf(targets: readonly Target[], keysOf: (target: Target) => readonly string[]): Names {
  const names = new Map<string, Set<string>>();
  for (const target of targets)
    for (const key of keysOf(target)) names.set(key, (names.get(key) ?? new Set()).add(target.id));
  return names;
}

/**
 * Finds rows by what the table calls them: its labels first. A name that two rows of the table share means neither.
 * Whatever else is typed means what it means in the workbook, and last a row that comes with the table.
 */
function finder({ book, sheet, targets }: Import): Find {
  const mentioned = targets.all().filter(({ isNamed }) => isNamed);
  const labels = namesOf(mentioned, ({ label }) => nameKeys(sheet, { label }));
  const names = namesOf(mentioned, (target) => {
    const values = present(target);
    const address = sheet === 'MEM' ? nameKeys(sheet, { label: values['email'] }) : [];
    return [...nameKeys(sheet, values), ...address];
  });
  const bookFind = inBook(book);
  return (to, typed) => {
    const key = nameKeys(sheet, { label: typed })[0] ?? '';
    const labelled = [...(labels.get(key) ?? [])];
    const named = [...(names.get(key) ?? [])];
    if (labelled.length === 1) return labelled;
    if (named.length > 1) return named;
    const known = bookFind(to, typed);
    return known.length > 0 ? known : named;
  };
}

function readOwnLink(task: Import, find: Find, target: Target, key: string, typed: string): CellReading {
  const { book, sheet } = task;
  const column = sheetSpec(sheet).columns[key];
  if (!column) throw new Error(`The sheet ${sheet} has no column ${key}.`);
  const { value, unread } = readLinks(book, key, column, typed, find);
  if (![value].flat().includes(target.id)) return { value, unread };
  const toItself = { column: key, value: typed, problem: message(thisRowText.toItself) };
  const others = Array.isArray(value) ? (value as readonly string[]).filter((id) => id !== target.id) : '';
  return { value: others, unread: [...unread, toItself] };
}

/** Reads them once every row has its place. A row never links to itself. */
export function readOwnLinks(task: Import, rows: readonly Placed[]): void {
  const find = finder(task);
  for (const { row, target } of rows)
    for (const [key, typed] of row.later) {
      const { value, unread } = readOwnLink(task, find, target, key, typed);
      const read = { ...row, unread };
      tellUnread(task, read, target);
      const values = isEmpty(value) ? {} : withoutPartial(read, target, { [key]: value });
      target.values = { ...target.values, ...values };
    }
}
