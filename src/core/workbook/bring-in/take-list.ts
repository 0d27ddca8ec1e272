// Takes the rows of a list in: who is meant is decided, what stands in the workbook stays unless the list is to replace it,
// and each line says what became of it.
import { today } from '../../base/dates/zones';
import type { Context } from '../command/types';
import type { Book } from '../records/book';
import { bookInProgress } from '../records/book-in-progress';
import type { Edit } from '../records/edits';
import { nameColumn } from '../records/issue-name';
import type { Value } from '../records/rows';
import type { SheetId } from '../schema/sheet-ids';
import type { AnyRow } from '../this-row/shown';
import { decidedRows, mentionsIn, type ListOfRows } from './list-of-rows';
import { importTable, type ImportedTable } from './plan-import';
import { madeEdit, resolveMentions, type Decisions, type ResolvedMentions } from './resolve-mentions';

/** new: a row more. known: there, and nothing to add. more: there, and gets something. again: further up. out: left out. */
export type LineState = 'new' | 'known' | 'more' | 'again' | 'out';

export interface TakenList {
  readonly edits: readonly Edit[];
  readonly states: readonly LineState[];
  readonly who: ResolvedMentions;
  readonly unread: ImportedTable['result']['unread'];
  /** Cells in which something else stands. */
  readonly differing: number;
}

const isFilled = (row: AnyRow, key: string): boolean => {
  const value = row[key];
  if (row.unresolved[key] !== undefined) return true;
  return Array.isArray(value) ? value.length > 0 : value !== '' && value !== null && value !== false;
};

/** The edits with only what is empty filled in; and how many cells hold something else. */
function withoutReplacing(book: Book, edits: readonly Edit[]) {
  let differing = 0;
  const kept = edits.flatMap((edit): readonly Edit[] => {
    if (edit.kind !== 'update') return [edit];
    const row = book.find(edit.sheet, edit.id) as AnyRow | undefined;
    const said = Object.entries(edit.values);
    const values = said.filter(([key]) => !row || !isFilled(row, key));
    differing += said.length - values.length;
    return values.length > 0 ? [{ ...edit, values: Object.fromEntries(values) }] : [];
  });
  return { kept, differing };
}

/** What a new row gets where the list does not say it: who takes part does so from today; an issue has a name in the workbook's language. */
function completed(edit: Edit, context: Context): Edit {
  if (edit.kind !== 'insert') return edit;
  const usual: Readonly<Record<string, Value>> =
    edit.sheet === 'PAR'
      ? { since: today(context) }
      : edit.sheet === 'ISS'
        ? { [nameColumn(context.bookLanguage)]: edit.values['name'] ?? '' }
        : {};
  return { ...edit, values: { ...usual, ...edit.values } };
}

function statesOf(list: ListOfRows, { placed }: ImportedTable, edits: readonly Edit[]): readonly LineState[] {
  const changed = new Set(edits.map(({ id }) => id));
  const byLine = new Map(placed.map(({ row, target }) => [row.index, target]));
  const seen = new Set<string>();
  return list.lines.map((_, index) => {
    const target = byLine.get(index);
    if (!target) return 'out';
    const isAgain = seen.has(target.id);
    seen.add(target.id);
    if (isAgain) return 'again';
    if (!target.row) return 'new';
    return changed.has(target.id) ? 'more' : 'known';
  });
}

/** All that rows are set to, ids of other rows among them. */
const namedIn = (edits: readonly Edit[]): ReadonlySet<unknown> =>
  new Set(edits.flatMap((edit) => ('values' in edit ? Object.values<unknown>(edit.values).flat() : [])));

export interface TakeOptions {
  readonly decisions: Decisions;
  /** Whether what the list says takes the place of what stands there. */
  readonly replaces: boolean;
}

/** Needs the sheets that the list names, and for links all that importing its sheet needs. */
export function takeList(
  book: Book,
  sheet: SheetId,
  list: ListOfRows,
  { decisions, replaces }: TakeOptions,
  context: Context,
): TakenList {
  const who = resolveMentions(book, mentionsIn(book, sheet, list), decisions, context);
  const made = who.made.map((one) => madeEdit(one, context.bookLanguage));
  const progress = bookInProgress(book);
  progress.add(made);
  const rows = decidedRows(book, sheet, list, who);
  const imported = importTable(progress.book, { sheet, rows: [...rows] }, context);
  const { kept, differing } = replaces
    ? { kept: imported.edits, differing: 0 }
    : withoutReplacing(progress.book, imported.edits);
  // What only lines name that are left out is not made.
  const named = namedIn(kept);
  const wanted = who.made.map(({ id }) => named.has(id));
  return {
    edits: [...made.filter((_, index) => wanted[index]), ...kept.map((edit) => completed(edit, context))],
    states: statesOf(list, imported, kept),
    who: { ...who, made: who.made.filter((_, index) => wanted[index]) },
    unread: imported.result.unread,
    differing,
  };
}
