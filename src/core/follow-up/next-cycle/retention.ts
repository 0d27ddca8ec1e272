// The rows of a finished cycle to delete from the copy, and how many of each sheet go and stay. The old workbook keeps
// them all: it is the archive.
import type { Book } from '../../workbook/records/book';
import { deleteRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { SHEETS_THAT_GO, SHEETS_TOLD } from './retention-rules';
import type { CycleStart } from './start-settings';
import type { Language } from '../../base/messages/text';
import { sheetSpec } from '../../workbook/schema/sheets';
import { parseRule } from '../../cycle/timeline/rules';

/** What happens to the rows of one sheet; for settings and the journal nothing is told. */
export interface SheetRetention {
  readonly sheet: SheetId;
  readonly title: string;
  readonly goes: number;
  readonly stays: number;
}

/** One row that goes, or that changes because others go. */
export interface Step {
  readonly sheet: SheetId;
  readonly kind: 'goes' | 'changes';
  readonly edit: Edit;
  /** About as many characters as the journal needs to bring it back. */
  readonly size: number;
}

type Row = { readonly id: string };

const sizeOf = (row: Row): number => JSON.stringify(row).length;
const goes = (sheet: SheetId, rows: readonly Row[]): readonly Step[] =>
  rows.map((row) => ({ sheet, kind: 'goes', edit: deleteRow(sheet, row.id), size: sizeOf(row) }));
const changes = (sheet: SheetId, row: Row, edit: Edit): Step => ({
  sheet,
  kind: 'changes',
  edit,
  size: sizeOf(row),
});

/** Mail that has not left comes first: it must never go out from the copy. */
const mailSteps = (book: Book): readonly Step[] => {
  const rows = book.rows('OBX');
  const isWaiting = ({ state }: RowOf<'OBX'>): boolean => state === 'waiting' || state === 'sending';
  return goes('OBX', [...rows.filter(isWaiting), ...rows.filter((row) => !isWaiting(row))]);
};

/** Contacts go on from review to review; what was asked is kept in words, since the asks themselves go. */
const contactSteps = (book: Book): readonly Step[] =>
  book
    .rows('CON')
    .filter(({ asks }) => asks.length > 0)
    .map((row) => {
      const asked = row.asks.map((id) => book.labelOf('ASK', id)).join('; ');
      const notes = [row.notes, asked].filter(Boolean).join('\n');
      return changes('CON', row, updateRow('CON', row.id, { asks: [], notes }));
    });

/** What was made of the workgroups' summaries belongs to the cycle that is over. */
const summarySteps = (book: Book): readonly Step[] =>
  book
    .rows('WG')
    .filter(({ summary }) => summary !== '')
    .map((row) => changes('WG', row, updateRow('WG', row.id, { summary: '', summaryOf: '' })));

const SENT: readonly string[] = ['final', 'uploaded', 'received'];

/** The submissions that stay to be compared with: what this cycle sent, where that is asked for. */
function keptSubmissions(book: Book, { keep, cycle }: CycleStart): ReadonlySet<string> {
  const sent = book
    .rows('SUB')
    .filter((row) => (isUnderWay(row) || row.cycle === String(cycle)) && SENT.includes(row.status));
  return new Set(keep.texts ? sent.map(({ id }) => id) : []);
}

function submissionSteps(book: Book, underWay: CycleStart): readonly Step[] {
  const kept = keptSubmissions(book, underWay);
  const cycle = String(underWay.cycle);
  const renamed = book.rows('SUB').filter((row) => kept.has(row.id) && row.cycle !== cycle);
  return [
    ...goes(
      'TXT',
      book.rows('TXT').filter(({ submission }) => !kept.has(submission)),
    ),
    ...goes(
      'SUB',
      book.rows('SUB').filter(({ id }) => !kept.has(id)),
    ),
    ...renamed.map((row) => changes('SUB', row, updateRow('SUB', row.id, { cycle }))),
  ];
}

/**
 * Recommendations that go: withdrawn ones of which nobody said anything. All others stay, also those that were put into
 * practice, since reports on their review count them.
 */
function recommendationSteps(book: Book): readonly Step[] {
  const recorded = new Set(book.rows('PRG').flatMap(({ recommendations }) => recommendations));
  return goes(
    'REC',
    book.rows('REC').filter(({ id, withdrawn }) => withdrawn && !recorded.has(id)),
  );
}

/**
 * All that is done to the rows, in its order: what links to a row goes before the row. Afterwards none of it is left
 * to do, so a start that was cut off goes on with what is still there.
 */
export const stepsOf = (book: Book, underWay: CycleStart): readonly Step[] => [
  ...mailSteps(book),
  ...contactSteps(book),
  ...summarySteps(book),
  ...SHEETS_THAT_GO.flatMap((sheet) => goes(sheet, book.rows(sheet))),
  ...submissionSteps(book, underWay),
  ...(underWay.keep.parts ? [] : goes('COV', book.rows('COV'))),
  ...recommendationSteps(book),
];

const isOneOff = ({ rule }: { readonly rule: string }): boolean => parseRule(rule) === undefined;

/** Rows of each sheet that go and stay, in the order of the tabs; empty sheets are left out. */
export function retentionOf(
  book: Book,
  steps: readonly Step[],
  language: Language,
): readonly SheetRetention[] {
  const gone = new Map<SheetId, number>([['TIM', book.rows('TIM').filter(isOneOff).length]]);
  for (const { sheet, kind } of steps) if (kind === 'goes') gone.set(sheet, (gone.get(sheet) ?? 0) + 1);
  return SHEETS_TOLD.map((sheet) => {
    const goes = gone.get(sheet) ?? 0;
    const title = sheetSpec(sheet).title[language];
    return { sheet, title, goes, stays: book.rows(sheet).length - goes };
  }).filter(({ goes, stays }) => goes + stays > 0);
}
