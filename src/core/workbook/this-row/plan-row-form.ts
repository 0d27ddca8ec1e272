// The rule of 'row-form': everything about the selected row, drawn from the description of its sheet.
import * as z from 'zod/mini';
import type { Context, Plan } from '../command/types';
import { momentInWords } from '../../base/dates/words';
import { message, render, type Language } from '../../base/messages/text';
import { type Outcome, success } from '../../base/outcome';
import type { Book } from '../records/book';
import { emptyRow } from '../records/make-book';
import type { Value } from '../records/rows';
import { formFields, type FormField } from '../schema/form-fields';
import { sheetSpec } from '../schema/sheets';
import { isLink, type ColumnType } from '../schema/types';
import type { SheetId } from '../schema/sheet-ids';
import { addRefusal, fieldRefusal, rowRefusal, isOwnSheet, rowFormReads } from './permissions';
import { misfits, presentValue, anySheet } from './read-values';
import { rowById } from './plan-edit-row';
import { rowLabel, anyRowsOf, type AnyRow } from './shown';
import { defineCommand } from '../command/define-command';
import * as thisRowText from '../../words/workbook/this-row';

const rowFormInput = z.object({
  sheet: anySheet,
  /** 1-based row of the sheet. Without row and id, the form is for a new row. */
  row: z.optional(z.int().check(z.minimum(1))),
  id: z.optional(z.string()),
});
export type RowFormInput = z.infer<typeof rowFormInput>;

interface RowLink {
  readonly id: string;
  readonly label: string;
}

export interface RowField {
  readonly key: string;
  readonly label: string;
  /** Help under the field, '' for none. */
  readonly note: string;
  readonly type: ColumnType;
  /** The choices of a word field, else none. */
  readonly words: readonly { readonly key: string; readonly text: string }[];
  /** The sheets whose rows can be picked, else none. */
  readonly to: readonly SheetId[];
  readonly required: boolean;
  /** What a new row starts with, where it starts with something; such a word is changed, not emptied. */
  readonly initial?: string | number | boolean | undefined;
  /** Shown, not asked: commands write it, or this person may not. */
  readonly readOnly: boolean;
  /** Whether it belongs in a part of the form that is closed at first. */
  readonly rare: boolean;
  /**
   * Words as keys, links as ids. A link that matches no row stands as it was typed; sent back unchanged it stays,
   * left out it goes. This is also what `seen` of edit-row takes.
   */
  readonly value: Value;
  /** For links, what each id in `value` is called, in the same order. */
  readonly links: readonly RowLink[];
}

export interface RowProblem {
  readonly column: string;
  readonly label: string;
  readonly message: string;
  /** For a day that cannot be read: the values that may be meant, each in words. */
  readonly readings: readonly RowLink[];
}

export interface RelatedRows {
  readonly sheet: SheetId;
  readonly title: string;
  /** At most 20. */
  readonly rows: readonly RowLink[];
  /** How many more there are. */
  readonly more: number;
  /** How many are ticked in a column, such as those who came; left out where none is. */
  readonly ticked?: string;
}

export interface RowFormResult {
  readonly sheet: SheetId;
  readonly title: string;
  /** '' for a new row. */
  readonly id: string;
  /** 1-based, 0 for a new row. */
  readonly rowNumber: number;
  readonly label: string;
  readonly fields: readonly RowField[];
  readonly problems: readonly RowProblem[];
  readonly related: readonly RelatedRows[];
  /** Why nothing can be changed here, '' when it can. */
  readonly readOnly: string;
  /** For each sheet that a field links to, the rows to pick from, in alphabetical order. */
  readonly options: Readonly<Partial<Record<SheetId, readonly RowLink[]>>>;
}

const MOST_RELATED = 20;
const NOT_ASKED = new Set(['id', 'label']);

/** Labels of the rows that fields link to, by id; made once, since a sheet of people has thousands. */
type Options = ReadonlyMap<SheetId, ReadonlyMap<string, string>>;

function optionsFor(book: Book, sheet: SheetId, context: Context): Options {
  const targets = new Set(Object.values(sheetSpec(sheet).columns).flatMap(({ to }) => to ?? []));
  return new Map(
    [...targets].map((target) => [
      target,
      new Map(anyRowsOf(book, target).map((row) => [row.id, rowLabel(book, target, row, context.language)])),
    ]),
  );
}

interface Shown {
  readonly sheet: SheetId;
  /** Undefined for a new one. */
  readonly row: AnyRow | undefined;
  readonly options: Options;
}

function field(
  book: Book,
  one: FormField,
  { sheet, row, options }: Shown,
  { language, actor }: Context,
): RowField {
  const column = sheetSpec(sheet).columns[one.key];
  if (!column) throw new Error(`The sheet ${sheet} has no column ${one.key}.`);
  const empty = emptyRow(sheet)[one.key] ?? '';
  const value = row ? presentValue(row, one.key, column) : (one.initial ?? empty);
  const nameOf = (id: string) => one.to.map((to) => options.get(to)?.get(id)).find((name) => name) ?? id;
  const ids = isLink(column) ? ([value].flat() as readonly string[]).filter((id) => id !== '') : [];
  return {
    key: one.key,
    label: one.label[language],
    note: one.note?.[language] ?? '',
    type: one.type,
    words: book.words(column.words).map(({ key, text }) => ({ key, text: text[language] })),
    to: one.to,
    required: one.required,
    ...(one.initial !== undefined && { initial: one.initial }),
    readOnly: fieldRefusal(book, sheet, one.key, row, actor) !== undefined,
    rare: column.rare ?? false,
    value,
    links: ids.map((id) => ({ id, label: nameOf(id) })),
  };
}

function problemsOf(book: Book, sheet: SheetId, row: AnyRow, context: Context): RowFormResult['problems'] {
  const unread = book.problems
    .filter((problem) => problem.sheet === sheet && problem.rowNumber === row.rowNumber)
    .map(({ column, message, readings }) => [column, message, readings] as const);
  const columns = sheetSpec(sheet).columns;
  const asked = Object.entries(columns).filter(
    ([key, column]) => !column.computed && !isLink(column) && key in row,
  );
  const values: Record<string, Value> = Object.fromEntries(
    asked.map(([key]) => [key, row[key] ?? emptyRow(sheet)[key] ?? null]),
  );
  const known = new Set(unread.map(([column]) => column));
  const unfit = Object.entries(misfits(book, sheet, values, row))
    .filter(([key]) => !known.has(key))
    .map(([column, problem]) => [column, problem, undefined] as const);
  return [...unread, ...unfit].map(([column, problem, readings = []]) => ({
    column,
    label: columns[column]?.label[context.language] ?? column,
    message: render(problem, context.language, context.bookLanguage),
    readings: readings.map((id) => ({ id, label: momentInWords(id, context.language) })),
  }));
}

const linksTo = (row: AnyRow, keys: readonly string[], id: string): boolean =>
  keys.some((key) => [row[key] ?? ''].flat().includes(id));

/** `Attended: 3 of 5`, for each column of boxes in which one is ticked. */
function tickedIn(sheet: SheetId, rows: readonly AnyRow[], language: Language): string {
  const boxes = Object.entries(sheetSpec(sheet).columns).filter(([, { type }]) => type === 'checkbox');
  const counted = boxes.flatMap(([key, { label }]) => {
    const count = rows.filter((row) => row[key] === true).length;
    const values = { label: label[language], count, total: rows.length };
    return count === 0 ? [] : [render(message(thisRowText.ticked, values), language)];
  });
  return counted.join(' · ');
}

function relatedRows(book: Book, sheet: SheetId, id: string, context: Context): RelatedRows[] {
  const { language, bookLanguage } = context;
  return rowFormReads.flatMap((other): RelatedRows[] => {
    const keys = Object.entries(sheetSpec(other).columns)
      .filter(([, { to }]) => to?.includes(sheet))
      .map(([key]) => key);
    const rows = keys.length === 0 ? [] : anyRowsOf(book, other).filter((row) => linksTo(row, keys, id));
    if (rows.length === 0) return [];
    const shown = rows
      .slice(0, MOST_RELATED)
      .map((row): RowLink => ({ id: row.id, label: rowLabel(book, other, row, language, id) }));
    const title = sheetSpec(other).title[bookLanguage];
    const ticked = tickedIn(other, rows, language);
    return [
      {
        sheet: other,
        title,
        rows: shown,
        more: rows.length - shown.length,
        ...(ticked !== '' && { ticked }),
      },
    ];
  });
}

const asOptions = (options: Options, language: string): RowFormResult['options'] =>
  Object.fromEntries(
    [...options].map(([sheet, names]) => {
      const collator = new Intl.Collator(language, { numeric: true });
      const rows = [...names].map(([id, label]): RowLink => ({ id, label }));
      return [sheet, rows.sort((x, y) => collator.compare(x.label, y.label))];
    }),
  );

const rowMeant = (book: Book, { sheet, row, id }: RowFormInput): AnyRow | undefined =>
  id !== undefined
    ? rowById(book, sheet, id)
    : anyRowsOf(book, sheet).find(({ rowNumber }) => rowNumber === row);

/**
 * The form of a row; of a new one when the place is empty. Sheets that the workbook keeps for itself have no fields.
 */
function planRowForm(book: Book, input: RowFormInput, context: Context): Outcome<Plan<RowFormResult>> {
  const { sheet } = input;
  const { language, bookLanguage, actor } = context;
  const spec = sheetSpec(sheet);
  const isOwn = isOwnSheet(sheet);
  const row = isOwn ? undefined : rowMeant(book, input);
  const refusal = row ? rowRefusal(book, sheet, row, context) : addRefusal(book, sheet, actor);
  const keys = Object.keys(spec.columns).filter((key) => !NOT_ASKED.has(key));
  const options: Options = isOwn ? new Map() : optionsFor(book, sheet, context);
  const result: RowFormResult = {
    sheet,
    title: spec.title[bookLanguage],
    id: row?.id ?? '',
    rowNumber: row?.rowNumber ?? 0,
    label: row ? rowLabel(book, sheet, row, language) : '',
    fields: isOwn
      ? []
      : formFields(spec, keys).map((one) => field(book, one, { sheet, row, options }, context)),
    problems: row ? problemsOf(book, sheet, row, context) : [],
    related: row ? relatedRows(book, sheet, row.id, context) : [],
    readOnly: refusal ? render(refusal, language, bookLanguage) : '',
    options: asOptions(options, language),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** Everything about the selected row. */
export const rowForm = defineCommand({
  name: 'row-form',
  title: thisRowText.formTitle,
  audience: 'anyone',
  pace: 'query',
  input: rowFormInput,
  reads: rowFormReads,
  plan: planRowForm,
});
