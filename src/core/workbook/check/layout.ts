// The layout of each sheet, derived from its schema.
import type { Language } from '../../base/messages/text';
import type { Word } from '../../base/vocabulary/words';
import type { CustomWords } from '../records/custom-words';
import { columnKey, sheetSpec } from '../schema/sheets';
import { SHEET_IDS, type SheetId } from '../schema/sheet-ids';
import type { ColumnSpec, SheetSpec } from '../schema/types';
import { colourRulesOf, type ColourRule } from './colour-rules';
import { roomFor, roomForWords } from './header-room';
import { lookOf, ROW_HEIGHTS } from './looks';

type ColumnRule =
  /** `added` are those of the values that are the coalition's own. */
  | { readonly kind: 'list'; readonly values: readonly string[]; readonly added: readonly string[] }
  | { readonly kind: 'labels'; readonly of: SheetId }
  | { readonly kind: 'checkbox' }
  | { readonly kind: 'date' };

export interface ColumnLayout {
  readonly column: string;
  /** As row 1 holds it: `SUB.title`. */
  readonly key: string;
  readonly header: string;
  readonly note: string;
  readonly width: number;
  /** Number format of the cells; '@' is plain text. */
  readonly format: string;
  readonly rule: ColumnRule | undefined;
  readonly computed: boolean;
  readonly rare: boolean;
}

export interface SheetLayout {
  readonly sheet: SheetId;
  readonly title: string;
  readonly tabColor: string;
  readonly isHidden: boolean;
  readonly isLocked: boolean;
  /** Up to the last column that is always in view: the name. */
  readonly frozenColumns: number;
  /** Pixels of each row of data, however much its cells say. */
  readonly rowHeight: number;
  /** Whether a row shows several lines of a text. */
  readonly wraps: boolean;
  readonly colours: readonly ColourRule[];
  readonly columns: readonly ColumnLayout[];
}

/** One colour family a phase, told apart by lightness too. */
const TAB_COLORS: Readonly<Record<SheetSpec['phase'], string>> = {
  start: '#1a73e8',
  before: '#188038',
  during: '#e37400',
  after: '#9334e6',
  reference: '#5f6368',
  machine: '#bdc1c6',
};

const TEXT = '@';
/** Formats of columns whose cells are no text; '' for the usual one. */
export const FORMATS: Readonly<Partial<Record<ColumnSpec['type'], string>>> = {
  number: '0',
  checkbox: '',
  date: 'yyyy-mm-dd',
  dateTime: 'yyyy-mm-dd hh:mm',
};

const textsOf = (words: readonly Word[], language: Language): readonly string[] =>
  words.map(({ text }) => text[language]);

function ruleOf(column: ColumnSpec, language: Language, here: CustomWords): ColumnRule | undefined {
  if (column.type === 'checkbox') return { kind: 'checkbox' };
  if (column.type === 'date' || column.type === 'dateTime') return { kind: 'date' };
  if (column.type === 'word') {
    const words = here(column.words);
    const added = words.filter((word) => !column.words?.includes(word));
    return { kind: 'list', values: textsOf(words, language), added: textsOf(added, language) };
  }
  const [target, ...others] = column.to ?? [];
  return column.type === 'link' && target && others.length === 0 ? { kind: 'labels', of: target } : undefined;
}

/** Cells of a row that shows several lines are counted with two: the third may be another's. */
function widthOf(sheet: SheetId, { label, width = 140, words = [] }: ColumnSpec): number {
  const lines = lookOf(sheet).lines === 'one' ? 1 : 2;
  return roomForWords(
    words.map(({ text }) => text),
    roomFor(label, width),
    lines,
  );
}

const columnLayout = (
  sheet: SheetId,
  key: string,
  column: ColumnSpec,
  { language, here }: Here,
): ColumnLayout => ({
  column: key,
  key: columnKey(sheet, key),
  header: column.label[language],
  note: column.note?.[language] ?? '',
  width: widthOf(sheet, column),
  format: FORMATS[column.type] ?? TEXT,
  rule: ruleOf(column, language, here),
  computed: column.computed ?? false,
  rare: column.rare ?? false,
});

const frozenColumns = ({ columns }: SheetSpec, last: string | undefined): number =>
  1 + Object.entries(columns).findIndex(([key, { rare }]) => (last === undefined ? !rare : key === last));

interface Here {
  readonly language: Language;
  readonly here: CustomWords;
}

/** Before anybody added words to a list. */
const USUAL: CustomWords = (words = []) => words;

/** The layout of a sheet with its words in the workbook's language. */
export function layoutOf(sheet: SheetId, language: Language, here = USUAL): SheetLayout {
  const spec = sheetSpec(sheet);
  const look = lookOf(sheet);
  return {
    sheet,
    title: spec.title[language],
    tabColor: TAB_COLORS[spec.phase],
    isHidden: spec.shown !== 'first day',
    isLocked: spec.locked ?? false,
    frozenColumns: frozenColumns(spec, look.frozenTo),
    rowHeight: ROW_HEIGHTS[look.lines],
    wraps: look.lines !== 'one',
    colours: colourRulesOf(spec, look, language),
    columns: Object.entries(spec.columns).map(([key, column]) =>
      columnLayout(sheet, key, column, { language, here }),
    ),
  };
}

/** How each sheet is laid out in the workbook's language, in the order of the tabs. */
export const allLayouts = (language: Language, here = USUAL): readonly SheetLayout[] =>
  SHEET_IDS.map((sheet) => layoutOf(sheet, language, here));

/** Beside the label, what people paste before there is one; reading takes it for the row as well. */
const PASTED_NAMES = new Set(['name', 'acronym', 'title']);

/**
 * The columns of a key row that a drop-down of rows offers, as 0-based start and count: the label and the names right
 * after it. Issues and countries go by their labels, so that no name is offered in two languages. -1 without labels.
 */
export function labelSpan(
  sheet: SheetId,
  keys: readonly string[],
): { readonly start: number; readonly count: number } {
  const start = keys.indexOf(columnKey(sheet, 'label'));
  if (start < 0 || sheet === 'ISS' || sheet === 'CTY') return { start, count: 1 };
  const names = [...PASTED_NAMES].map((key) => columnKey(sheet, key));
  const others = keys.slice(start + 1).findIndex((key) => !names.includes(key));
  return { start, count: 1 + (others < 0 ? keys.length - start - 1 : others) };
}

/** Neighbouring columns, 0-based. */
export interface ColumnRun {
  readonly start: number;
  readonly count: number;
}

/** Neighbouring columns that have a value in common. */
export function runsOf<T>(values: readonly T[]): readonly (ColumnRun & { readonly value: T })[] {
  const runs: { start: number; count: number; value: T }[] = [];
  values.forEach((value, start) => {
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.count += 1;
    else runs.push({ start, count: 1, value });
  });
  return runs;
}

/** Neighbouring columns that share a property. */
export const columnRuns = (flags: readonly boolean[]): readonly ColumnRun[] =>
  runsOf(flags).flatMap(({ start, count, value }) => (value ? [{ start, count }] : []));
