// Matches the rows of a table with rows of the sheet, and says why a row cannot be brought in.
import { message, type Message } from '../../base/messages/text';
import { keyColumns, nameColumns, nameKeys } from '../records/natural-keys';
import { sheetSpec } from '../schema/sheets';
import { rowLabel } from '../this-row/shown';
import { isEmptyValue, inBook, linkReader, type CellReading, type Find } from './read-table';
import { clues, saidValues, type Match, type Target, present } from './targets';
import { tellUnread, withoutPartial, type Import, type TableRow } from './task';
import * as bringInText from '../../words/workbook/bring-in';
import * as thisRowText from '../../words/workbook/this-row';

export interface PlacedRow {
  readonly row: TableRow;
  readonly target: Target;
  /** The columns by which it was found. */
  readonly by: readonly string[];
}

/** Why a row cannot be brought in; undefined when it can. */
function rowProblem({ book, sheet, context }: Import, row: TableRow, match: Match): Message | undefined {
  const { columns } = sheetSpec(sheet);
  const field = (key: string) => columns[key]?.label ?? key;
  if (match.kind === 'several') {
    const name = ({ row: there, values }: Target): string =>
      there
        ? rowLabel(book, sheet, there, context.language)
        : String(values[nameColumns(sheet)[0] ?? ''] ?? '');
    const labels = match.targets.map((target) => `${name(target)} (${target.id})`);
    return message(bringInText.severalRows, { names: labels.join(', ') });
  }
  const isById = match.kind === 'one' && match.by.length === 0;
  if (isById) return undefined;
  const unreadKey = row.unread.find(({ column }) => keyColumns(sheet).includes(column))?.column;
  if (unreadKey !== undefined && nameColumns(sheet).length === 0)
    return message(bringInText.keyUnread, { field: field(unreadKey) });
  if (match.kind === 'one') return undefined;
  const missing = Object.entries(columns).find(
    ([key, { required }]) => required && isEmptyValue(row.values[key]),
  )?.[0];
  if (missing !== undefined) return message(bringInText.missing, { field: field(missing) });
  return sheet === 'PAR' && isEmptyValue(row.values['person']) && isEmptyValue(row.values['organization'])
    ? message(bringInText.nobody)
    : undefined;
}

type Placing = { readonly placed: PlacedRow } | { readonly problem: Message };

const idOf = (row: TableRow): string => String(row.values['id'] ?? '');

const newTarget = (id: string): Target => ({
  id,
  row: undefined,
  values: {},
  label: '',
  mentions: 0,
  isNamed: false,
});

/** Finds or makes the row that is meant. */
function place(task: Import, row: TableRow): Placing {
  const { sheet, targets, context } = task;
  const match = targets.match(idOf(row), row.values);
  if (match.kind === 'several') for (const target of match.targets) target.isNamed = true;
  const problem = rowProblem(task, row, match);
  if (problem) return { problem };
  const isKnown = match.kind === 'one';
  const target = isKnown ? match.target : newTarget(context.newId(sheet));
  target.isNamed = true;
  target.label ||= String(row.values['label'] ?? '');
  const said = Object.entries(row.values).filter(([, value]) => !isEmptyValue(value));
  target.values = { ...target.values, ...Object.fromEntries(said) };
  if (isKnown) targets.learn(target);
  else targets.add(target);
  return { placed: { row, target, by: isKnown ? match.by : [] } };
}

/** Says what the row says, in the order of the table. */
function apply(task: Import, { row, target, by }: PlacedRow): void {
  if (target.mentions > 0) task.count.repeated++;
  tellUnread(task, row, target);
  const { id: _id, label: _label, ...said } = saidValues(task.sheet, row.values, target, by);
  target.values = { ...target.values, ...withoutPartial(row, target, said) };
  target.mentions++;
}

/**
 * Places all rows, first those that say most clearly which they are, so that the order of the table does not matter.
 * One that cannot be placed at first is tried again when all others are, since a later row may be
 * what it means; one that still cannot is told.
 */
export function placeRows(task: Import, rows: readonly TableRow[]): readonly PlacedRow[] {
  for (const row of rows)
    if (idOf(row) !== '' && !task.targets.hasId(idOf(row)))
      task.tell(row.index, 'id', idOf(row), message(bringInText.unknownId));
  const placed: PlacedRow[] = [];
  const clear = (row: TableRow) => clues(task.sheet, row.values);
  const again = [...rows]
    .sort((x, y) => clear(y) - clear(x))
    .filter((row) => {
      const placing = place(task, row);
      if ('placed' in placing) placed.push(placing.placed);
      return 'problem' in placing;
    });
  for (const row of again) {
    const placing = place(task, row);
    if ('placed' in placing) {
      placed.push(placing.placed);
      continue;
    }
    tellUnread(task, row, undefined);
    task.tell(row.index, '', '', placing.problem);
    task.count.leftOut++;
  }
  placed.sort((x, y) => x.row.index - y.row.index);
  for (const { target } of placed) target.values = {};
  for (const one of placed) apply(task, one);
  return placed;
}

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

/** The reading without `own`: a row never links to itself. */
function withoutItself(
  { value, unread }: CellReading,
  own: string,
  column: string,
  typed: string,
): CellReading {
  if (![value].flat().includes(own)) return { value, unread };
  const toItself = { column, value: typed, problem: message(thisRowText.toItself) };
  const others = Array.isArray(value) ? (value as readonly string[]).filter((id) => id !== own) : '';
  return { value: others, unread: [...unread, toItself] };
}

/** Reads links of a table to rows of its own sheet, those that come with the table among them, once all have their place. */
export function readOwnLinks(task: Import, rows: readonly PlacedRow[]): void {
  const { columns } = sheetSpec(task.sheet);
  const readLinks = linkReader(task.book, finder(task));
  for (const { row, target } of rows)
    for (const [key, typed] of row.later) {
      const column = columns[key];
      if (!column) throw new Error(`The sheet ${task.sheet} has no column ${key}.`);
      const { value, unread } = withoutItself(readLinks(key, column, typed), target.id, key, typed);
      const read = { ...row, unread };
      tellUnread(task, read, target);
      const values = isEmptyValue(value) ? {} : withoutPartial(read, target, { [key]: value });
      target.values = { ...target.values, ...values };
    }
}
