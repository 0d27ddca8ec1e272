// The rule of 'bring-in-list': a pasted list of workgroups, issues, organizations, submissions, of who covers what or who
// takes part, becomes rows of its sheet, each once. Which list it is, it says itself where it can.
import * as z from 'zod/mini';
import type { Sheet } from '../../base/sheets/sheet';
import { textSheet } from '../../base/sheets/text-sheet';
import { message, render, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { isUnreadable } from '../../base/text/given-text';
import { decisions, fillsDown, pastedText } from '../../workbook/bring-in/list-input';
import { listOfRows, tableOf, unknownWords, type ListOfRows } from '../../workbook/bring-in/list-of-rows';
import { takeList, type LineState, type TakenList } from '../../workbook/bring-in/take-list';
import { addWordsInput, addWordsTo, type UnknownWord } from '../../workbook/bring-in/unknown-words';
import { leftOutOf, type MentionQuestion } from '../../workbook/bring-in/resolve-mentions';
import type { ListReading } from '../../workbook/list-reading/list-result';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { bookInProgress } from '../../workbook/records/book-in-progress';
import type { NamedRow } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { sheetSpec } from '../../workbook/schema/sheets';
import { isRowList, LISTS, OTHER_HEADINGS, ROW_LISTS, type ListKind, type RowList } from './lists';
import { choicesInput, sheetInput, takeSheet } from './take-sheet';
import { mayBeMissions, whichList } from './which-list';
import * as listsText from '../../words/workbook/lists';
import * as t from '../../words/inbox/bring-in-list';

const MOST_LINES = 5000;
/** A sheet of more is no list. */
const MOST_ROWS = 10_000;
const MOST_LISTED = 200;
const MOST_SHOWN = 160;
const MOST_UNREAD = 100;

const bringInInput = z.object({
  text: z._default(pastedText, ''),
  /** A sheet of a file or a paste as it comes: then what it is and says is read, and `reading` answers. */
  sheet: z.optional(sheetInput),
  /** What somebody chose for a sheet instead of what was guessed. */
  table: z.optional(choicesInput),
  /** Takes a text as a sheet, with every proposal as it is. */
  takeProposed: z.optional(z.boolean()),
  /** What it is a list of; left out, what its headings and cells say. */
  kind: z.optional(z.enum(LISTS)),
  fillsDown,
  /** Whether what the list says takes the place of what stands there; left out, only what is empty is filled in. */
  replaces: z.optional(z.boolean()),
  decisions,
  addWords: addWordsInput,
});
type BringInInput = z.infer<typeof bringInInput>;

export interface ListedLine {
  /** 1-based line of the list. */
  readonly row: number;
  readonly state: LineState;
  /** One for each column. */
  readonly cells: readonly string[];
}

export interface BringInListResult {
  /** '' where nobody can tell: then, and for people and recommendations, nothing is taken in. */
  readonly kind: ListKind | '';
  /** Whether it may be of missions, or of people of the coalition. */
  readonly mayBeMissions: boolean;
  /** What it may be, by what tabs are called. */
  readonly kinds: readonly NamedRow[];
  /** The headings of the columns that are kept. */
  readonly columns: readonly string[];
  readonly listed: readonly ListedLine[];
  /** Lines that are not listed. */
  readonly more: number;
  readonly counts: Readonly<Record<LineState, number>>;
  readonly asked: readonly MentionQuestion[];
  /** What is made beside the rows themselves, by tab. */
  readonly made: readonly { readonly tab: string; readonly names: readonly string[] }[];
  readonly unread: readonly { readonly row: number; readonly column: string; readonly reason: string }[];
  /** Words that can be added to lists of the workbook, which lacks them. */
  readonly unknown: readonly UnknownWord[];
  readonly leftOut: readonly string[];
  readonly filled: readonly string[];
  /** Cells in which something else stands, that stays. */
  readonly differing: number;
  /** Of a sheet. */
  readonly reading?: ListReading;
}

const NOTHING = {
  ...{
    columns: [],
    listed: [],
    more: 0,
    asked: [],
    made: [],
    unread: [],
    unknown: [],
    leftOut: [],
    filled: [],
  },
  counts: { new: 0, known: 0, more: 0, again: 0, out: 0 },
  differing: 0,
} satisfies Omit<BringInListResult, 'kind' | 'kinds' | 'mayBeMissions' | 'reading'>;

function whyNot({ text }: BringInInput, lines: number): Message | undefined {
  if (isUnreadable(text)) return message(t.noText);
  if (lines === 0) return message(t.nothing);
  return lines > MOST_LINES ? message(t.tooMany, { count: lines, most: MOST_LINES }) : undefined;
}

const madeByTab = ({ who }: TakenList, { bookLanguage }: Context): BringInListResult['made'] => {
  const sheets = [...new Set(who.made.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({
    tab: sheetSpec(sheet).title[bookLanguage],
    names: who.made.filter((one) => one.sheet === sheet).map(({ name }) => name),
  }));
};

function unreadIn(list: ListOfRows, { unread }: TakenList, sheet: SheetId, { language }: Context) {
  const { columns } = sheetSpec(sheet);
  return unread.slice(0, MOST_UNREAD).map(({ row, column, reason }) => ({
    row: list.lines[row - 1]?.row ?? row,
    column: columns[column]?.label[language] ?? column,
    reason,
  }));
}

function countsOf({ states }: TakenList): BringInListResult['counts'] {
  const counts: Record<LineState, number> = { ...NOTHING.counts };
  for (const state of states) counts[state] += 1;
  return counts;
}

const listedOf = ({ lines, keys }: ListOfRows, { states }: TakenList): readonly ListedLine[] =>
  lines.slice(0, MOST_LISTED).map(({ row, cells }, index) => ({
    row,
    state: states[index] ?? 'out',
    cells: keys.map((key) => (cells[key] ?? '').slice(0, MOST_SHOWN)),
  }));

function summaryOf(
  sheet: RowList,
  { counts, made, unread }: Pick<BringInListResult, 'counts' | 'made' | 'unread'>,
  { words: added, leftOut }: { readonly words: readonly string[]; readonly leftOut: readonly string[] },
): readonly Message[] {
  const title = sheetSpec(sheet).title;
  return [
    message(t.broughtIn, {
      tab: title,
      count: counts.new,
      known: counts.known + counts.more,
      more: counts.more,
    }),
    ...(added.length > 0 ? [message(listsText.added, { words: added.join(', '), count: added.length })] : []),
    ...made.map(({ tab, names }) =>
      message(t.made, { tab, count: names.length, names: names.slice(0, 10).join(', ') }),
    ),
    ...(leftOut.length > 0 ? [message(listsText.leftOut, { names: leftOut.join(', ') })] : []),
    ...(counts.out > 0 ? [message(t.leftOut, { count: counts.out })] : []),
    ...(unread.length > 0 ? [message(t.cellsUnread, { count: unread.length })] : []),
  ];
}

/** By what tabs are called; of countries, a list says whom to write to. */
const kindsIn = ({ language, bookLanguage }: Context): readonly NamedRow[] =>
  LISTS.map((id) => {
    const tab = sheetSpec(id).title[bookLanguage];
    return { id, name: id === 'CTY' ? render(message(t.missions, { tab }), language, bookLanguage) : tab };
  });

function planSheet(
  book: Book,
  { table = {}, replaces = false }: BringInInput,
  sheet: Sheet,
  context: Context,
): Outcome<Plan<BringInListResult>> {
  const plan = takeSheet(book, sheet, { ...table, replaces }, context);
  if (!plan.ok) return plan;
  const reading = plan.value.result;
  const result = { kind: '', mayBeMissions: false, kinds: [], ...NOTHING, reading } as const;
  return success({ ...plan.value, result });
}

function planText(book: Book, input: BringInInput, context: Context): Outcome<Plan<BringInListResult>> {
  const table = isUnreadable(input.text) ? [] : tableOf(input.text);
  const problem = whyNot(input, table.filter((row) => row.some((cell) => cell !== '')).length);
  if (problem) return failure(problem);
  const kind = input.kind ?? whichList(book, table);
  const which = { kind, kinds: kindsIn(context), mayBeMissions: kind === '' && mayBeMissions(table) };
  if (!isRowList(kind))
    return success({
      edits: [],
      effects: [],
      result: { ...which, ...NOTHING },
      summary: [message(t.whichList)],
    });
  const list = listOfRows(book, kind, table, OTHER_HEADINGS[kind], input.fillsDown ?? true);
  const { decisions = {}, replaces = false } = input;
  const added = addWordsTo(book, input.addWords, context);
  const progress = bookInProgress(book);
  progress.add(added.edits);
  const taken = takeList(progress.book, kind, list, { decisions, replaces }, context);
  const listed = listedOf(list, taken);
  const rest = {
    columns: list.keys.map((key) => sheetSpec(kind).columns[key]?.label[context.language] ?? key),
    ...{ listed, more: list.lines.length - listed.length, counts: countsOf(taken), asked: taken.who.asked },
    ...{ made: madeByTab(taken, context), unread: unreadIn(list, taken, kind, context) },
    unknown: unknownWords(book, kind, list, context),
    ...{ leftOut: list.leftOut, filled: list.filled, differing: taken.differing },
  };
  const summary = summaryOf(kind, rest, { words: added.words, leftOut: leftOutOf(taken.who) });
  return success({
    edits: [...added.edits, ...taken.edits],
    effects: [],
    result: { ...which, ...rest },
    summary,
  });
}

const planBringInList = (
  book: Book,
  input: BringInInput,
  context: Context,
): Outcome<Plan<BringInListResult>> => {
  const sheet = input.sheet ?? (input.takeProposed ? textSheet(input.text, MOST_ROWS) : undefined);
  return sheet ? planSheet(book, input, sheet, context) : planText(book, input, context);
};

const READS = ['MEM', ...ROW_LISTS, 'CTY', 'SET', 'CON', 'REC', 'ASK', 'OTH', 'ATC'] as const;

/** Takes a list in, or says which list it is; twice changes nothing more. */
export const bringInList = defineCommand({
  name: 'bring-in-list',
  title: t.title,
  audience: 'coordinator',
  pace: 'long',
  input: bringInInput,
  reads: READS,
  rechecks: READS,
  plan: planBringInList,
});
