// A list as its window shows it: columns by name, values in the reader's words, what stood there otherwise, what is asked.
import type { Language, Text } from '../../base/messages/text';
import { message, render } from '../../base/messages/text';
import { spokenLanguages, type Word } from '../../base/vocabulary/words';
import { nameOfCountry } from '../../language/country-names/translated-names';
import { CELL_WORDS } from '../../workbook/list-reading/cell-words';
import type { Field } from '../../workbook/list-reading/heading-words';
import { KINDS } from '../../workbook/list-reading/list-kinds';
import {
  LEFT_OUT,
  LIST_KINDS,
  NOTES,
  type ColumnMeaning,
  type Question,
  type ReadRow,
  type RowValue,
} from '../../workbook/list-reading/list-reading';
import type { ListedColumn, ListedRow, ListReading } from '../../workbook/list-reading/list-result';
import { bare } from '../../workbook/list-reading/plain-words';
import type { ListOfSheet } from '../../workbook/list-reading/read-list';
import type { NamedRow } from '../../workbook/records/rows';
import * as t from '../../words/inbox/list-shown';

/** What taking the list in would do. */
export interface ListDone {
  /** By line; one that is left out is new. */
  readonly states: ReadonlyMap<number, ListedRow['state']>;
  /** Of the reading, and of names that may be rows of the workbook. */
  readonly questions: readonly Question[];
  readonly made: ListReading['made'];
  readonly unread: ListReading['unread'];
  readonly differing: number;
}

const FIELD_NAMES: Readonly<Record<string, Text>> = t.fields;

const nameOf = (field: string, language: Language): string => FIELD_NAMES[field]?.[language] ?? field;

const COUNTRIES = new Set(['country', 'countries', 'to']);

function wordsOf(field: string): readonly Word[] {
  return field === 'languages' ? spokenLanguages : (CELL_WORDS[field as Field]?.words ?? []);
}

/** A value in the reader's words. */
function valueText(field: string, value: string, language: Language): string {
  if (COUNTRIES.has(field)) return nameOfCountry(value, language) ?? value;
  return wordsOf(field).find(({ key }) => key === value)?.text[language] ?? value;
}

function shownOf(field: string, value: RowValue | undefined, language: Language): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? '✓' : '–';
  return [value]
    .flat()
    .map((one) => valueText(field, one, language))
    .join('; ');
}

/** Parts of a name that its whole already says. */
const PARTS_OF_NAMES = new Set(['given', 'family', 'middle', 'honorific', 'suffix']);

/** Fields that rows have without a column: what headings in the middle say, or the heads of a table laid out across. */
function besideColumns({ rows, columns }: ListOfSheet): readonly string[] {
  const headed = new Set(columns.flatMap(({ fields }) => fields));
  const found = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  return [...found].filter((field) => !headed.has(field) && !PARTS_OF_NAMES.has(field));
}

const named = (id: string, name: string): NamedRow => ({ id, name });

function columnOf(column: ColumnMeaning, { kind }: ListOfSheet, language: Language): ListedColumn {
  const several = (fields: readonly string[]): string =>
    fields.map((field) => nameOf(field, language)).join(' + ');
  const kept = { notes: t.toNotes, none: t.fields.none };
  const own = column.fields.length > 1 ? [named(column.fields.join('+'), several(column.fields))] : [];
  const options = [
    ...own,
    ...KINDS[kind].fields
      .filter((field) => field !== 'notes')
      .map((field) => named(field, nameOf(field, language))),
    named(NOTES, kept.notes[language]),
    named(LEFT_OUT, kept.none[language]),
  ];
  const state = column.state === NOTES || column.state === LEFT_OUT ? column.state : undefined;
  return { ...column, options, name: state ? kept[state][language] : several(column.fields) };
}

const compact = (text: string): string => text.replace(/[\s;,]+/g, '').toLowerCase();

function cellsOf(row: ReadRow, { columns }: ListOfSheet, beside: readonly string[], language: Language) {
  const own = columns.map(({ at, fields }) => {
    const written = row.written[at] ?? '';
    if (fields.length === 0) return { at, shown: written };
    const values = fields.map((field) => shownOf(field, row.values[field], language)).filter(Boolean);
    const shown = values.join('\n');
    return compact(shown) === compact(written) || written === '' ? { at, shown } : { at, shown, written };
  });
  const others = beside.map((field, place) => ({
    at: -1 - place,
    shown: shownOf(field, row.values[field], language),
  }));
  return [...others, ...own].filter(({ shown, ...rest }) => shown !== '' || 'written' in rest);
}

/** Whether the words of a name stand in another order than they were written in. */
function isTurned({ written, values: { name } }: ReadRow, columns: readonly ColumnMeaning[]): boolean {
  const at = columns.find(({ fields }) => fields.includes('name'))?.at;
  if (typeof name !== 'string' || at === undefined) return false;
  return !bare(written[at] ?? '').includes(bare(name));
}

function settledIn({ rows, columns, same, kind }: ListOfSheet, language: Language): ListReading['settled'] {
  const turned =
    kind === 'people' ? rows.filter((row) => isTurned(row, columns)).map(({ line }) => line) : [];
  const again = same.flat();
  return [
    { what: render(message(t.turned, { count: turned.length }), language), lines: turned },
    { what: render(message(t.twice, { count: same.length }), language), lines: again },
  ].filter(({ lines }) => lines.length > 0);
}

/** The list in the reader's language. */
export function shownList(
  list: ListOfSheet,
  { states, questions, made, unread, differing }: ListDone,
  { language }: { readonly language: Language },
): ListReading {
  const beside = besideColumns(list);
  const ofBeside = beside.map((field, place): ListedColumn => ({
    ...{ at: -1 - place, heading: '', fields: [field], state: 'sure', filled: list.rows.length },
    ...{ isHidden: false, score: 1, name: nameOf(field, language), options: [] },
  }));
  return {
    kind: list.kind,
    kinds: LIST_KINDS.map((kind) => named(kind, t.kinds[kind][language])),
    columns: [...ofBeside, ...list.columns.map((column) => columnOf(column, list, language))],
    rows: list.rows.map((row) => ({
      line: row.line,
      state: states.get(row.line) ?? 'new',
      cells: cellsOf(row, list, beside, language),
    })),
    ...{ noRows: list.noRows, questions, told: list.told, made, unread, differing },
    settled: settledIn(list, language),
  };
}
