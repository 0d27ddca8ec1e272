// Matches the rows of a table with rows of the sheet, and says why a row cannot be brought in.
import { message, type Message } from '../../base/messages/text';
import type { Book } from '../records/book';
import type { Context } from '../command/types';
import { keyColumns, nameColumns } from '../records/natural-keys';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { rowLabel } from '../this-row/shown';
import { isEmpty } from './read-table';
import { clues, saidValues, type Match, type Target } from './targets';
import { tellUnread, withoutPartial, type Import, type TableRow } from './task';
import * as bringInText from '../../words/workbook/bring-in';

export interface Placed {
  readonly row: TableRow;
  readonly target: Target;
  /** The columns by which it was found. */
  readonly by: readonly string[];
}

/** Why a row cannot be brought in; undefined when it can. */
function rowProblem(
  book: Book,
  sheet: SheetId,
  row: TableRow,
  match: Match,
  context: Context,
): Message | undefined {
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
    ([key, { required }]) => required && isEmpty(row.values[key]),
  )?.[0];
  if (missing !== undefined) return message(bringInText.missing, { field: field(missing) });
  return sheet === 'PAR' && isEmpty(row.values['person']) && isEmpty(row.values['organization'])
    ? message(bringInText.nobody)
    : undefined;
}

type Placing = { readonly placed: Placed } | { readonly problem: Message };

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
  const { book, sheet, targets, context } = task;
  const match = targets.match(idOf(row), row.values);
  if (match.kind === 'several') for (const target of match.targets) target.isNamed = true;
  const problem = rowProblem(book, sheet, row, match, context);
  if (problem) return { problem };
  const isKnown = match.kind === 'one';
  const target = isKnown ? match.target : newTarget(context.newId(sheet));
  target.isNamed = true;
  target.label ||= String(row.values['label'] ?? '');
  const said = Object.entries(row.values).filter(([, value]) => !isEmpty(value));
  target.values = { ...target.values, ...Object.fromEntries(said) };
  if (isKnown) targets.learn(target);
  else targets.add(target);
  return { placed: { row, target, by: isKnown ? match.by : [] } };
}

/** Says what the row says, in the order of the table. */
function apply(task: Import, { row, target, by }: Placed): void {
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
export function placeRows(task: Import, rows: readonly TableRow[]): readonly Placed[] {
  for (const row of rows)
    if (idOf(row) !== '' && !task.targets.hasId(idOf(row)))
      task.tell(row.index, 'id', idOf(row), message(bringInText.unknownId));
  const placed: Placed[] = [];
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
