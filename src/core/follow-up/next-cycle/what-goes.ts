// The rows of a finished cycle to delete from the copy, in bundles that go together, and how many of each sheet go and
// stay. The old workbook keeps them all: it is the archive.
import type { Context } from '../../workbook/command/types';
import { widest } from '../report/scorecard';
import { readingScale } from '../progress/scale';
import { ratingsByRecommendation } from '../progress/latest-ratings';
import type { Book } from '../../workbook/records/book';
import { deleteRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { SHEETS_THAT_GO, SHEETS_TOLD } from './retention-rules';
import type { UnderWay } from './start-settings';
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

/** Steps that are taken in one run or not at all. */
export type Bundle = readonly Step[];

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
function keptSubmissions(book: Book, { keep, cycle }: UnderWay): ReadonlySet<string> {
  const sent = book
    .rows('SUB')
    .filter((row) => (isUnderWay(row) || row.cycle === String(cycle)) && SENT.includes(row.status));
  return new Set(keep.texts ? sent.map(({ id }) => id) : []);
}

function submissionSteps(book: Book, underWay: UnderWay): readonly Step[] {
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
 * Put into practice: supported, and the coalition's own ratings at the widest level all say the best grade of the
 * scale. What the government claims does not count, nor does a recommendation on which ratings differ.
 */
function isFinished(row: RowOf<'REC'>, standings: ReturnType<typeof ratingsByRecommendation>, best: string) {
  const own = (standings.get(row.id)?.current ?? []).filter(({ voice }) => voice !== 'government');
  return row.answer === 'supported' && own.length > 0 && widest(own).verdict === best;
}

/** Recommendations that the coalition need not follow any more: put into practice, or withdrawn. */
function finishedRecommendations(book: Book, { keep }: UnderWay, context: Context): ReadonlySet<string> {
  const standings = ratingsByRecommendation(book, context);
  const best = readingScale((key) => context.setting(key))[0]?.key ?? '';
  const gone = book
    .rows('REC')
    .filter((row) => row.withdrawn || (!keep.finished && isFinished(row, standings, best)));
  return new Set(gone.map(({ id }) => id));
}

/** Recommendations that go, in groups that some record on Progress links together. */
function linkedGroups(book: Book, gone: ReadonlySet<string>): readonly ReadonlySet<string>[] {
  const groupOf = new Map([...gone].map((id) => [id, new Set([id])]));
  for (const { recommendations } of book.rows('PRG')) {
    const [first, ...others] = recommendations.flatMap((id) => groupOf.get(id) ?? []);
    for (const other of others) {
      if (!first || other === first) continue;
      for (const id of other) groupOf.set(id, first.add(id));
    }
  }
  return [...new Set(groupOf.values())];
}

/** What was recorded stays with the recommendations that stay; a row about both kinds keeps its links to those. */
function progressStep(row: RowOf<'PRG'>, gone: ReadonlySet<string>): readonly Step[] {
  const recommendations = row.recommendations.filter((id) => !gone.has(id));
  if (recommendations.length > 0) return [changes('PRG', row, updateRow('PRG', row.id, { recommendations }))];
  return goes('PRG', [row]);
}

/**
 * Recommendations that go, each with its records: whether it was put into practice can no longer be told once its
 * records are gone, so they go in one run or not at all.
 */
function recommendationBundles(book: Book, underWay: UnderWay, context: Context): readonly Bundle[] {
  const gone = finishedRecommendations(book, underWay, context);
  const rows = new Map(book.rows('REC').map((row) => [row.id, row]));
  const groups = linkedGroups(book, gone);
  const groupOf = new Map(groups.flatMap((group) => [...group].map((id) => [id, group] as const)));
  const records = new Map(groups.map((group) => [group, [] as Step[]]));
  for (const row of book.rows('PRG')) {
    const group = groupOf.get(row.recommendations.find((id) => gone.has(id)) ?? '');
    if (group) records.get(group)?.push(...progressStep(row, gone));
  }
  return groups.map((group) => [
    ...(records.get(group) ?? []),
    ...goes(
      'REC',
      [...group].flatMap((id) => rows.get(id) ?? []),
    ),
  ]);
}

const alone = (steps: readonly Step[]): readonly Bundle[] => steps.map((step) => [step]);

/**
 * All that is done to the rows, in its order: what links to a row goes before the row. Afterwards none of it is left
 * to do, so a start that was cut off goes on with what is still there.
 */
export const bundlesOf = (book: Book, underWay: UnderWay, context: Context): readonly Bundle[] => [
  ...alone([
    ...mailSteps(book),
    ...contactSteps(book),
    ...summarySteps(book),
    ...SHEETS_THAT_GO.flatMap((sheet) => goes(sheet, book.rows(sheet))),
    ...submissionSteps(book, underWay),
    ...(underWay.keep.parts ? [] : goes('COV', book.rows('COV'))),
  ]),
  ...recommendationBundles(book, underWay, context),
];

const isOneOff = ({ rule }: { readonly rule: string }): boolean => parseRule(rule) === undefined;

/** Rows of each sheet that go and stay, in the order of the tabs; empty sheets are left out. */
export function retentionOf(
  book: Book,
  bundles: readonly Bundle[],
  language: Language,
): readonly SheetRetention[] {
  const gone = new Map<SheetId, number>([['TIM', book.rows('TIM').filter(isOneOff).length]]);
  for (const { sheet, kind } of bundles.flat())
    if (kind === 'goes') gone.set(sheet, (gone.get(sheet) ?? 0) + 1);
  return SHEETS_TOLD.map((sheet) => {
    const goes = gone.get(sheet) ?? 0;
    const title = sheetSpec(sheet).title[language];
    return { sheet, title, goes, stays: book.rows(sheet).length - goes };
  }).filter(({ goes, stays }) => goes + stays > 0);
}
