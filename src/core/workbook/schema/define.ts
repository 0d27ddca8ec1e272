// How sheets are written down: literal column types are kept, shared columns and usual widths are filled in.
import { nameInBook, sameText, type Text } from '../../base/messages/text';
import type { SheetId } from './sheet-ids';
import type { ColumnSpec, ColumnType, SheetSpec } from './types';
import * as words from '../../words/workbook/schema/shared';

const USUAL_WIDTHS: Readonly<Record<ColumnType, number>> = {
  id: 90,
  label: 200,
  key: 140,
  text: 140,
  longText: 300,
  email: 200,
  url: 180,
  word: 120,
  words: 180,
  texts: 180,
  link: 180,
  links: 220,
  number: 80,
  checkbox: 90,
  date: 100,
  dateTime: 140,
};

/** What people read of a column: its header, and what goes in. */
export interface ColumnWords {
  readonly label: Text;
  readonly note?: Text;
}

/** A column without its words, which stand by its own key in the catalogue, or a shared one, which has them already. */
type ColumnShape = Omit<ColumnSpec, 'label' | 'note'> & Partial<ColumnWords>;
type Shapes = Readonly<Record<string, ColumnShape>>;

type OwnKey<C extends Shapes> = { [K in keyof C]: C[K] extends ColumnWords ? never : K }[keyof C];

/** The words of these columns: of each that has none, and of no other. */
type WordsOf<C extends Shapes, W> = { readonly [K in OwnKey<C>]: ColumnWords } & {
  readonly [K in Exclude<keyof W, OwnKey<C>>]: never;
};

type Worded<C extends Shapes> = { readonly [K in keyof C]: C[K] & ColumnWords };

/** Columns with their literal types and their words, for a sheet that is written in several files. */
export const defineColumns = <const C extends Shapes, W extends object>(
  words: W & WordsOf<C, W>,
  columns: C,
): Worded<C> => {
  const own: Readonly<Record<string, ColumnWords | undefined>> = { ...words };
  const worded = Object.entries(columns).map(([key, column]) => [key, { ...column, ...own[key] }]);
  return Object.fromEntries(worded) as Worded<C>;
};

interface SheetWords<W> {
  readonly title?: Text;
  readonly about: Text;
  readonly columns: W;
}

/**
 * A sheet whose columns keep their literal types; each column without a width takes the usual one of its type. Its title
 * is a name in the workbook; what people read of it stands in the catalogue, the title of some beside the tabs' names.
 */
export function defineSheet<const C extends Shapes, const I extends SheetId, W extends object>(
  words: SheetWords<W & WordsOf<C, W>>,
  spec: Omit<SheetSpec, 'title' | 'about' | 'columns'> & {
    readonly id: I;
    readonly title?: Text;
    readonly columns: C;
  },
): SheetSpec<Worded<C>> & { readonly id: I } {
  const { about, title = sameText(spec.id) } = words;
  const worded: Readonly<Record<string, ColumnSpec>> = defineColumns<C, W>(words.columns, spec.columns);
  const columns = Object.entries(worded).map(([key, column]) => [
    key,
    { width: USUAL_WIDTHS[column.type], ...column },
  ]);
  return {
    ...spec,
    about,
    title: nameInBook(spec.title ?? title),
    columns: Object.fromEntries(columns) as Worded<C>,
  };
}

/** The first column of every sheet. */
export const startColumns = defineColumns(words.startColumns, {
  id: { type: 'id', computed: true, rare: true },
});

/** The first columns of a sheet that others link to. */
export const startWithLabel = defineColumns(words.startWithLabel, {
  ...startColumns,
  label: { type: 'label', computed: true, rare: true },
});

/** The last columns of every sheet. */
export const endColumns = defineColumns(words.endColumns, {
  notes: { type: 'longText' },
  updated: { type: 'text', computed: true, rare: true },
});

/** Of what is asked, by us or by a country. */
export const demandColumns = defineColumns(words.demandColumns, {
  issues: { type: 'links', to: ['ISS'], width: 200 },
  concerns: { type: 'texts' },
});

/** Of a row with a day and time. */
export const clockColumns = defineColumns(words.clockColumns, {
  timeZone: { type: 'text' },
});
