// A list as it comes, taken in: what it is and what it says is read, then its rows go where their kind goes.
import * as z from 'zod/mini';
import type { Sheet } from '../../base/sheets/sheet';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { foldText } from '../../base/text/fold';
import { takePeople } from '../../people/bring-in-people/take-people';
import { takeRecommendations } from '../../un-documents/bring-in-recommendations/take-recommendations';
import { NEW_ROW, type MentionQuestion } from '../../workbook/bring-in/resolve-mentions';
import { takeList } from '../../workbook/bring-in/take-list';
import type { Context, Plan } from '../../workbook/command/types';
import { LIST_KINDS, type Question, type RowValue } from '../../workbook/list-reading/list-reading';
import type { ListedState, ListReading } from '../../workbook/list-reading/list-result';
import { readSheet, type ListOfSheet } from '../../workbook/list-reading/read-list';
import { tablesOf } from '../../workbook/list-reading/which-sheet';
import type { Book } from '../../workbook/records/book';
import type { Edit } from '../../workbook/records/edits';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { sheetSpec } from '../../workbook/schema/sheets';
import { keepKnown, knownWords } from './known-words';
import { shownList } from './list-shown';
import { listedRows, peopleOf, PLACES, recommendationsOf } from './rows-of-kinds';
import * as t from '../../words/inbox/bring-in-list';

export const MOST_LINES = 5000;

const place = z.int().check(z.gte(0));

/** A sheet of a file or a paste; what it holds is read here, never the file. */
export const sheetInput = z.object({
  name: z.string(),
  cells: z.readonly(z.array(z.readonly(z.array(z.string())))),
  merged: z.readonly(z.array(z.object({ row: place, column: place, height: place, width: place }))),
  hidden: z.object({
    columns: z.readonly(z.array(place)),
    rows: z.readonly(z.array(place)),
    self: z.boolean(),
  }),
  errors: z.readonly(z.array(z.string())),
});

const answers = z.optional(z.record(z.string(), z.string()));

/** What somebody chose instead of what was guessed. */
export const choicesInput = z.object({
  kind: z.optional(z.enum(LIST_KINDS)),
  columns: answers,
  answers,
  rows: z.optional(z.array(place)),
});

/** What a list becomes, before it is shown. */
interface Taken {
  readonly edits: readonly Edit[];
  readonly summary: Plan<unknown>['summary'];
  readonly states: ReadonlyMap<number, ListedState>;
  readonly asked: readonly MentionQuestion[];
  readonly seats: readonly { readonly key: string; readonly name: string; readonly workgroup: string }[];
  readonly made: ListReading['made'];
  readonly unread: ListReading['unread'];
  readonly differing: number;
}

/** What is chosen for the seats of co-chairs that a list of people speaks of. */
const ALL_SEATS = 'all';
const SEATS_KEY = 'word coChair';

type Choice = z.infer<typeof choicesInput>;

const madeOf = (
  made: readonly { readonly sheet: SheetId; readonly name: string }[],
  { bookLanguage }: Context,
): ListReading['made'] =>
  [...new Set(made.map(({ sheet }) => sheet))].map((sheet) => ({
    tab: sheetSpec(sheet).title[bookLanguage],
    names: made.filter((one) => one.sheet === sheet).map(({ name }) => name),
  }));

function takeAsPeople(book: Book, list: ListOfSheet, choice: Choice, context: Context): Taken {
  const entries = peopleOf(list, context.bookLanguage);
  const decisions = choice.answers;
  const dry = takePeople(book, entries, { decisions }, context);
  const coChairs =
    choice.answers?.[SEATS_KEY] === ALL_SEATS ? dry.result.coChairs.map(({ key }) => key) : undefined;
  const plan = coChairs ? takePeople(book, entries, { decisions, coChairs }, context) : dry;
  const { listed, asked, organizations, workgroups } = plan.result;
  const made = [
    ...organizations.map((name) => ({ sheet: 'ORG', name }) as const),
    ...workgroups.map((name) => ({ sheet: 'WG', name }) as const),
  ];
  return {
    ...{
      edits: plan.edits,
      summary: plan.summary,
      asked,
      seats: dry.result.coChairs,
      unread: [],
      differing: 0,
    },
    states: new Map(listed.map(({ row, state }) => [row, state])),
    made: madeOf(made, context),
  };
}

function takeAsRecommendations(book: Book, list: ListOfSheet, choice: Choice, context: Context): Taken {
  const entries = recommendationsOf(list, context.bookLanguage);
  const plan = takeRecommendations(book, entries, choice.answers ?? {}, context);
  return {
    ...{
      edits: plan.edits,
      summary: plan.summary,
      asked: plan.result.asked,
      seats: [],
      made: [],
      unread: [],
      differing: 0,
    },
    states: new Map(
      plan.result.listed.map(({ row, state }) => [row, state === 'other' ? 'known' : state] as const),
    ),
  };
}

const STATES = { new: 'new', known: 'known', more: 'changes', again: 'again', out: 'out' } as const;

/** Addresses of co-chairs whom the list itself makes known. */
function withAddresses(edits: readonly Edit[], list: ListOfSheet): readonly Edit[] {
  const addresses = new Map<string, string>();
  for (const { values } of list.rows) {
    const names = [values['coChairs'] ?? []].flat();
    const mails = [values['coChairMails'] ?? []].flat();
    if (names.length === mails.length)
      names.forEach((name, index) => addresses.set(String(name), String(mails[index])));
  }
  return edits.map((edit) => {
    const email =
      edit.kind === 'insert' && edit.sheet === 'MEM' ? addresses.get(String(edit.values['name'])) : undefined;
    return edit.kind === 'insert' && email !== undefined
      ? { ...edit, values: { ...edit.values, email } }
      : edit;
  });
}

type RowKind = keyof typeof PLACES;

function takeAsRows(
  book: Book,
  list: ListOfSheet & { readonly kind: RowKind },
  choice: Choice & { readonly replaces: boolean },
  context: Context,
): Taken {
  const { sheet } = PLACES[list.kind];
  const rows = listedRows(list, list.kind, context.bookLanguage);
  const { answers: decisions = {}, replaces } = choice;
  const taken = takeList(book, sheet, rows, { decisions, replaces }, context);
  const states = new Map(rows.lines.map(({ row }, index) => [row, STATES[taken.states[index] ?? 'out']]));
  const count = (...wanted: readonly ListedState[]): number =>
    [...states.values()].filter((state) => wanted.includes(state)).length;
  const counts = { count: count('new'), known: count('known', 'changes'), more: count('changes') };
  const { columns, title } = sheetSpec(sheet);
  return {
    ...{
      edits: withAddresses(taken.edits, list),
      asked: taken.who.asked,
      seats: [],
      states,
      differing: taken.differing,
    },
    summary: [message(t.broughtIn, { tab: title, ...counts })],
    made: madeOf(taken.who.made, context),
    unread: taken.unread.map(({ row, column, reason }) => ({
      row: rows.lines[row - 1]?.row ?? row,
      column: columns[column]?.label[context.language] ?? column,
      reason,
    })),
  };
}

const isOfRows = (list: ListOfSheet): list is ListOfSheet & { readonly kind: RowKind } => list.kind in PLACES;

function taken(
  book: Book,
  list: ListOfSheet,
  choice: Choice & { readonly replaces: boolean },
  context: Context,
): Taken {
  if (isOfRows(list)) return takeAsRows(book, list, choice, context);
  return list.kind === 'people'
    ? takeAsPeople(book, list, choice, context)
    : takeAsRecommendations(book, list, choice, context);
}

const says = (value: RowValue, typed: string): boolean =>
  [value].flat().some((one) => typeof one === 'string' && foldText(one) === typed);

/** Names that may be rows of the workbook, as questions with their lines. */
function questionsOf({ asked, seats }: Taken, { rows }: ListOfSheet): readonly Question[] {
  // A new one that is like none of those there is made, and told.
  const open = asked.filter(({ proposals, usual }) => proposals.length > 0 || usual !== NEW_ROW);
  const names = open.map(({ sheet, typed, proposals, usual }): Question => {
    const folded = foldText(typed);
    const lines = rows.filter(({ values }) => Object.values(values).some((value) => says(value, folded)));
    return {
      ...{ key: `${sheet} ${folded}`, about: 'same name', of: sheet, written: typed, usual },
      lines: lines.map(({ line }) => line),
      proposals: proposals.map(({ id, name, why }) => ({ value: id, name, why })),
    };
  });
  if (seats.length === 0) return names;
  const written = seats.map(({ name, workgroup }) => `${name} (${workgroup})`).join(', ');
  const lines = rows.filter(({ values }) => values['coChair'] === true).map(({ line }) => line);
  const proposals = [{ value: ALL_SEATS, name: written, why: '' }];
  return [...names, { key: SEATS_KEY, about: 'word', of: 'coChair', written, lines, proposals, usual: '' }];
}

/** Takes a sheet in as the list that it is, or as somebody said. */
export function takeSheet(
  book: Book,
  sheet: Sheet,
  choice: Choice & { readonly replaces: boolean },
  context: Context,
): Outcome<Plan<ListReading>> {
  const tables = tablesOf(sheet).length;
  if (tables > 1) return failure(message(t.sideBySide, { count: tables }));
  const list = readSheet(sheet, context.language, { ...choice, known: knownWords(context) });
  if (list.rows.length === 0) return failure(message(t.nothing));
  if (list.rows.length > MOST_LINES)
    return failure(message(t.tooMany, { count: list.rows.length, most: MOST_LINES }));
  const done = taken(book, list, choice, context);
  const questions = [...list.questions, ...questionsOf(done, list)];
  const { states, made, unread, summary, differing } = done;
  const edits = [...done.edits, ...keepKnown(book, list, choice, context)];
  const result = shownList(list, { states, questions, made, unread, differing }, context);
  return success({ edits, effects: [], result, summary });
}
