// The check of the rows: what can be mended becomes writes and edits, the rest is reported with sheet, row and remedy.
import { message, type Language, type Message } from '../../base/messages/text';
import type { Book, CellProblem, WorkbookFinding } from '../records/book';
import { DAYS_OFF, unreadDaysOff } from '../../base/dates/days-off';
import { isDate } from '../../base/dates/formats';
import { settingMeanings } from '../../words/workbook/settings';
import type { Edit } from '../records/edits';
import { newLabels } from '../changes/relabel';
import { cycleToReview } from '../records/cycle-days';
import { hasLabel, LABEL_SOURCES } from '../records/labels';
import { LONGEST_WORD, mayBeWord, OPEN_LIST_NAMES } from '../../base/vocabulary/open-lists';
import { splitValues } from '../records/cells';
import { settingsIn, wordsSetting } from '../records/custom-words';
import type { Value } from '../records/rows';
import {
  cellText,
  isOdd,
  type RawCell,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotRow,
} from '../records/snapshot';
import { LONGEST_TEXT } from '../records/row-schema';
import { momentText } from '../../base/dates/words';
import { isZone } from '../../base/dates/zones';
import { sheetSpec } from '../schema/sheets';
import type { SheetId } from '../schema/sheet-ids';
import { isLink, type ColumnSpec } from '../schema/types';
import { sameCell } from '../changes/same-cell';
import type { CellChange, Renewal, SheetWrites } from '../changes/types';
import { orphanedRows } from './orphaned-rows';
import { coChairFindings } from './co-chairs';
import { duplicateRows } from './duplicate-rows';
import { dayToWrite, type Today } from './typed-days';
import * as listsText from '../../words/workbook/lists';
import * as checkText from '../../words/workbook/check';

const DAYS: readonly (keyof typeof settingMeanings)[] = [
  'review.date',
  'due.internal',
  'due.submission',
  'due.overlaps',
  'cycle.started',
];
const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** What is wrong with the value of a setting that is a day, or days off. */
function unreadIn(key: string, written: string): Message | undefined {
  if (key === DAYS_OFF) {
    const [unread] = unreadDaysOff(written);
    return unread === undefined ? undefined : message(checkText.notADayOff, { value: unread });
  }
  if (!DAYS.some((day) => day === key) || written === '' || isDate(written.slice(0, DAY_LENGTH)))
    return undefined;
  return message(checkText.notADay, { value: written });
}

/** One for each setting that holds something else than its days. */
const unreadSettings = (book: Book): WorkbookFinding[] =>
  book.rows('SET').flatMap(({ id, rowNumber, key, value }): WorkbookFinding[] => {
    const words = unreadIn(key, value.trim());
    return words ? [{ sheet: 'SET', rowNumber, id, column: 'value', message: words, mended: false }] : [];
  });

const WORD_SETTINGS: readonly string[] = OPEN_LIST_NAMES.map(wordsSetting);

/** One for each part of a list of own words that can be none, so that nobody waits for it in vain. */
const noWords = (book: Book): WorkbookFinding[] =>
  book.rows('SET').flatMap(({ id, rowNumber, key, value }): WorkbookFinding[] =>
    (WORD_SETTINGS.includes(key.trim()) ? splitValues(value, mayBeWord) : [])
      .filter((part) => !mayBeWord(part))
      .map((part) => ({
        ...{ sheet: 'SET' as const, rowNumber, id, column: 'value', mended: false },
        message: message(listsText.noWord, { value: part, most: LONGEST_WORD }),
      })),
  );

/** Formulas of a sheet by row and column, both 0-based from row 1 of the sheet. */
export type Formulas = Readonly<Partial<Record<SheetId, readonly (readonly string[])[]>>>;

interface Integrity {
  readonly findings: readonly WorkbookFinding[];
  /** Rows of tabs that nobody sees, about rows that are gone. */
  readonly leftBehind: number;
  readonly edits: readonly Edit[];
  readonly writes: readonly SheetWrites[];
}

type UpdateEdit = Extract<Edit, { readonly kind: 'update' }>;

interface CellPlace {
  readonly sheet: SheetSnapshot;
  readonly row: SnapshotRow;
  readonly key: string;
  readonly column: ColumnSpec;
  readonly cell: RawCell;
}

function* cellsOf(sheet: SheetSnapshot): Generator<CellPlace> {
  const columns = Object.entries(sheetSpec(sheet.sheet).columns);
  for (const row of sheet.rows)
    for (const [key, column] of columns) {
      const at = sheet.columns.indexOf(key);
      if (at >= 0) yield { sheet, row, key, column, cell: row.cells[at] ?? '' };
    }
}

const findingAt = ({ sheet, row, key }: CellPlace, words: Message, mended: boolean): WorkbookFinding => ({
  sheet: sheet.sheet,
  rowNumber: row.rowNumber,
  id: row.id,
  column: key,
  message: words,
  mended,
});

/** What rows will be called once the labels that are missing or old are made. */
type LabelOf = (sheet: SheetId, id: string) => string;

interface Mending {
  readonly labelOf: LabelOf;
  readonly today: Today;
}

/** The cell as it reads when each part that means a row shows that row's label. */
function canonicalLinks({ column, cell }: CellPlace, book: Book, labelOf: LabelOf): string {
  const idOf = (part: string): string | undefined => {
    const found = book.resolve(column.to ?? [], part);
    return found.kind === 'one' ? found.id : undefined;
  };
  const typed = cellText(cell).trim();
  const parts = column.type === 'link' ? [typed] : splitValues(typed, (part) => idOf(part) !== undefined);
  const shown = (part: string): string => {
    const id = idOf(part);
    return (column.to ?? []).map((sheet) => labelOf(sheet, id ?? '')).find((label) => label !== id) ?? part;
  };
  return parts.map((part) => (idOf(part) === undefined ? part : shown(part))).join('; ');
}

const TEXT_TYPES = new Set<ColumnSpec['type']>(['text', 'longText', 'texts', 'email', 'url']);

interface MendedCell {
  readonly value: string;
  readonly words: Message;
}

/** What the cell should hold instead, if that is certain. */
function mendedCell(place: CellPlace, book: Book, { labelOf, today }: Mending): MendedCell | undefined {
  const { column, cell } = place;
  if (cellText(cell).trim() === '') return undefined;
  if (isLink(column)) {
    const value = canonicalLinks(place, book, labelOf);
    return sameCell(value, cell)
      ? undefined
      : { value, words: message(checkText.linkRenewed, { label: value }) };
  }
  if (typeof cell === 'number' && TEXT_TYPES.has(column.type) && !column.computed)
    return { value: String(cell), words: message(checkText.numberMadeText, { value: cell }) };
  const day = dayToWrite(column, cell, today);
  if (day === undefined) return undefined;
  const values = { value: cellText(cell).trim(), day: momentText(day) };
  return { value: day.replace('T', ' '), words: message(checkText.dayWritten, values) };
}

function lookAtCell(place: CellPlace, formula: string): WorkbookFinding[] {
  const { column, cell, sheet } = place;
  const length = cellText(cell).length;
  const isEmpty = cellText(cell).trim() === '' && !isOdd(cell);
  return [
    ...(formula !== '' ? [findingAt(place, message(checkText.formulaFound, { formula }), false)] : []),
    ...(length > LONGEST_TEXT
      ? [findingAt(place, message(checkText.tooLong, { count: length }), false)]
      : []),
    ...(place.key === 'timeZone' && !isEmpty && !isZone(cellText(cell).trim())
      ? [findingAt(place, message(checkText.notAZone, { value: cellText(cell).trim() }), false)]
      : []),
    ...(column.required && !column.computed && isEmpty && formula === ''
      ? [
          findingAt(
            place,
            message(checkText.required, {
              column: sheetSpec(sheet.sheet).columns[place.key]?.label ?? '',
            }),
            false,
          ),
        ]
      : []),
  ];
}

interface SheetCheck {
  readonly findings: WorkbookFinding[];
  readonly changes: CellChange[];
}

function checkSheet(
  sheet: SheetSnapshot,
  book: Book,
  formulas: readonly (readonly string[])[],
  mending: Mending,
): SheetCheck {
  const findings: WorkbookFinding[] = [];
  const changes: CellChange[] = [];
  for (const place of cellsOf(sheet)) {
    const formula = formulas[place.row.rowNumber - 1]?.[sheet.columns.indexOf(place.key)] ?? '';
    findings.push(...lookAtCell(place, formula));
    const mended = formula === '' ? mendedCell(place, book, mending) : undefined;
    if (!mended || place.row.id === '') continue;
    changes.push({ id: place.row.id, column: place.key, old: place.cell, value: mended.value });
    findings.push(findingAt(place, mended.words, true));
  }
  return { findings, changes };
}

const placeKey = (sheet: SheetId, { id, column }: { readonly id: string; readonly column: string }): string =>
  `${sheet} ${id} ${column}`;

/** What cannot be read and is not written as a day either. */
function leftToPeople(
  problems: readonly CellProblem[],
  checks: readonly { readonly sheet: SheetSnapshot; readonly check: SheetCheck }[],
): WorkbookFinding[] {
  const written = new Set(
    checks.flatMap(({ sheet, check }) => check.changes.map((one) => placeKey(sheet.sheet, one))),
  );
  return problems
    .filter((problem) => !problem.readings || !written.has(placeKey(problem.sheet, problem)))
    .map((problem): WorkbookFinding => ({ ...problem, mended: false }));
}

/** Naming each row again by its own values renews its label, and with it the links. */
function labelEdits(sheet: SheetSnapshot, book: Book): UpdateEdit[] {
  if (!hasLabel(sheet.sheet) || !sheet.columns.includes('label')) return [];
  return sheet.rows.flatMap((row): UpdateEdit[] => {
    const typed = book.find(sheet.sheet, row.id) as Record<string, Value> | undefined;
    const sources = LABEL_SOURCES[sheet.sheet] ?? [];
    if (!typed || row.id === '' || sources.every((key) => typed[key] === '' || typed[key] === null))
      return [];
    const values = Object.fromEntries(sources.map((key) => [key, typed[key] ?? '']));
    return [{ kind: 'update', sheet: sheet.sheet, id: row.id, values }];
  });
}

/** The texts whose headings are renewed with the names of issues; the edits bring that about. */
const headingFindings = (book: Book, renewed: readonly SheetWrites[]): WorkbookFinding[] =>
  renewed
    .flatMap((writes) => writes.changes)
    .filter(({ column }) => column === 'text')
    .map(({ id, column }): WorkbookFinding => {
      const row = book.find('TXT', id);
      const title = book.labelOf('SUB', row?.submission ?? '');
      const words = message(checkText.headingsRenewed, { title });
      return { sheet: 'TXT', rowNumber: row?.rowNumber ?? 0, id, column, message: words, mended: true };
    });

interface CheckOptions {
  readonly formulas: Formulas;
  readonly language: Language;
  readonly renewals: readonly Renewal[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Removes rows of tabs that nobody sees whose row is gone. */
  readonly removeLeftBehind?: boolean;
}

/**
 * Checks all sheets of the snapshot. Rows without ids must have been given one. Findings that are mended are carried
 * out by the edits and writes; applying them and checking again finds no more to mend.
 */
export function checkIntegrity(
  snapshot: Snapshot,
  book: Book,
  { formulas, language, renewals, today, removeLeftBehind = false }: CheckOptions,
): Integrity {
  const sheets = Object.values(snapshot).filter(({ sheet }) => sheet !== 'CHG' && sheet !== 'TPL');
  const edits = sheets.flatMap((sheet) => labelEdits(sheet, book));
  const labels = newLabels(snapshot, book, edits, language);
  const labelOf: LabelOf = (sheet, id) => labels.get(id)?.label ?? book.labelOf(sheet, id);
  const mending = { labelOf, today: { today, cycle: cycleToReview(settingsIn(snapshot)) } };
  const renewed = renewals.flatMap((renew) => renew(snapshot, book, edits, { labels, language }));
  const checks = sheets.map((sheet) => ({
    sheet,
    check: checkSheet(sheet, book, formulas[sheet.sheet] ?? [], mending),
  }));
  const left = orphanedRows(
    { problems: book.problems.filter(({ sheet }) => sheet !== 'CHG' && sheet !== 'TPL') },
    removeLeftBehind,
  );
  return {
    findings: [
      ...checks.flatMap(({ check }) => check.findings),
      ...headingFindings(book, renewed),
      ...left.findings,
      ...leftToPeople(left.others, checks),
      ...duplicateRows(book, snapshot),
      ...(snapshot.WG ? coChairFindings(book, snapshot) : []),
      ...(snapshot.SET ? [...unreadSettings(book), ...noWords(book)] : []),
    ],
    leftBehind: left.rows,
    edits: [...edits, ...left.edits],
    writes: checks
      .filter(({ check }) => check.changes.length > 0)
      .map(({ sheet, check }) => ({ sheet: sheet.sheet, inserts: [], changes: check.changes, deletes: [] })),
  };
}
