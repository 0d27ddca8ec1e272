// The rule of 'bring-in-recommendations': a pasted list becomes recommendations made to the own country, asks of the
// coalition, or recommendations made to others, each once; what stands there stays, only what is empty is filled in.
import * as z from 'zod/mini';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { isUnreadable } from '../../base/text/given-text';
import { decisions, fillsDown, pastedText } from '../../workbook/bring-in/list-input';
import {
  madeEdit,
  resolveMentions,
  type MentionQuestion,
  type Mention,
} from '../../workbook/bring-in/resolve-mentions';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { SomeValues } from '../../workbook/records/rows';
import { countryRows, resolverFor, type CountryRows } from '../reports/country-rows';
import { placeOf, usualPlace, PLACES, type Place } from './place';
import { readList, type RecommendationEntry, type ReadList } from './read-list';
import { takeEntries, type EntryStates } from './take-entries';
import * as t from '../../words/un-documents/bring-in-recommendations';

const MOST_ENTRIES = 5000;
const MOST_LISTED = 300;
const MOST_SHOWN = 240;

const bringInInput = z.object({
  /** As it was pasted: cells with tabs between them, CSV, or one recommendation a line. */
  text: pastedText,
  /** Recommendations made to the own country, or what the coalition asks for; left out, what the list says itself. */
  place: z.optional(z.enum(PLACES)),
  /** The review that they are of, where the list does not say; left out, the current one. */
  cycle: z.optional(z.int().check(z.gte(1), z.lte(99))),
  fillsDown,
  decisions,
});
type BringInInput = z.infer<typeof bringInInput>;

export interface ListedEntry {
  /** 1-based line of the list. */
  readonly row: number;
  readonly number: string;
  /** Its beginning. */
  readonly text: string;
  readonly countries: readonly string[];
  readonly answer: RecommendationEntry['answer'];
  readonly issues: readonly string[];
  readonly workgroup: string;
  readonly place: Place;
  /** new: a row more. known: there by number or words. other: there under this number in other words. again: further up. */
  readonly state: 'new' | 'known' | 'other' | 'again';
}

export interface BringInRecommendationsResult {
  /** '' where the list does not tell and nobody said it: then nothing is taken in. */
  readonly place: Place | '';
  readonly cycle: number | null;
  readonly added: number;
  readonly completed: number;
  readonly known: number;
  readonly again: number;
  readonly asked: readonly MentionQuestion[];
  readonly listed: readonly ListedEntry[];
  readonly more: number;
  readonly unread: ReadList['unread'];
  readonly leftOut: readonly string[];
  readonly filled: readonly string[];
}

const mentionsIn = ({ issues, workgroup }: RecommendationEntry): readonly Mention[] => [
  ...issues.map((typed) => ({ sheet: 'ISS', typed }) as const),
  { sheet: 'WG', typed: workgroup },
];

function whyNot({ text }: BringInInput, { entries }: ReadList): Message | undefined {
  if (isUnreadable(text)) return message(t.noText);
  if (entries.length === 0) return message(t.nothing);
  return entries.length > MOST_ENTRIES
    ? message(t.tooMany, { count: entries.length, most: MOST_ENTRIES })
    : undefined;
}

const editsOf = ({ meant }: EntryStates): readonly Edit[] =>
  meant.flatMap(({ sheet, id, isNew, values }): readonly Edit[] => {
    const said = values as SomeValues<typeof sheet>;
    if (isNew) return [insertRow(sheet, id, said)];
    return Object.keys(values).length > 0 ? [updateRow(sheet, id, said)] : [];
  });

/** The number of the review: what somebody says, else the current one, else the last that has recommendations. */
const cycleOf = (book: Book, input: Pick<BringInInput, 'cycle'>, { setting }: Context): number | null =>
  input.cycle ??
  (Number(setting('cycle').trim()) ||
    Math.max(0, ...book.rows('REC').map(({ cycle }) => cycle ?? 0)) ||
    null);

function listedOf(
  entries: readonly RecommendationEntry[],
  taken: EntryStates,
  countries: CountryRows,
  own: string,
  place: Place,
) {
  return entries.map((entry, index): ListedEntry => ({
    ...{ row: entry.row, number: entry.number, answer: entry.answer },
    text: entry.text.slice(0, MOST_SHOWN),
    countries: entry.countries.map(countries.nameOf),
    ...{ issues: entry.issues, workgroup: entry.workgroup, place: placeOf(entry, own, place) },
    state: taken.states[index] ?? 'new',
  }));
}

type Counts = Pick<BringInRecommendationsResult, 'added' | 'completed' | 'known' | 'again'>;

function countsOf({ states, meant }: EntryStates): Counts {
  const count = (...wanted: readonly ListedEntry['state'][]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    added: meant.filter(({ isNew }) => isNew).length,
    completed: meant.filter(({ isNew, values }) => !isNew && Object.keys(values).length > 0).length,
    ...{ known: count('known', 'other'), again: count('again') },
  };
}

const restOf = ({ entries, unread, leftOut, filled }: ReadList, listed: readonly ListedEntry[]) => ({
  ...{ listed, more: entries.length - listed.length, unread, leftOut, filled },
});

const NOTHING: EntryStates = { states: [], meant: [], approaches: [] };

/** What a list of recommendations becomes, with all its lines listed. */
export function takeRecommendations(
  book: Book,
  list: ReadList,
  input: Omit<BringInInput, 'text'>,
  context: Context,
): Plan<BringInRecommendationsResult> {
  const rows = book.rows('CTY');
  const own = context.setting('country').trim().toUpperCase();
  const cycle = cycleOf(book, input, context);
  const said = input.place ?? usualPlace(list.entries, own);
  const isOfNoReview = (entry: RecommendationEntry): boolean =>
    entry.cycle === null && placeOf(entry, own, 'REC') === 'REC';
  const place = said === 'REC' && cycle === null && list.entries.some(isOfNoReview) ? '' : said;
  const named = new Set(
    list.entries.flatMap(({ countries, reviewed }) => [...countries, reviewed].filter(Boolean)),
  );
  const countries = countryRows(rows, named, context);
  const who = resolveMentions(book, list.entries.flatMap(mentionsIn), input.decisions ?? {}, context);
  const taken =
    place === '' ? NOTHING : takeEntries(book, list.entries, { place, own, cycle, countries, who, context });
  const listed = listedOf(list.entries, taken, countries, own, place === '' ? 'REC' : place);
  const result = { ...countsOf(taken), ...restOf(list, listed), place: said, cycle, asked: who.asked };
  const edits =
    place === ''
      ? []
      : [
          ...who.made.map((one) => madeEdit(one, context.bookLanguage)),
          ...countries.edits,
          ...editsOf(taken),
          ...taken.approaches,
        ];
  return { edits, effects: [], result, summary: summaryOf(result) };
}

function planBringIn(
  book: Book,
  input: BringInInput,
  context: Context,
): Outcome<Plan<BringInRecommendationsResult>> {
  const text = isUnreadable(input.text) ? '' : input.text;
  const list = readList(text, resolverFor(book.rows('CTY')), input.fillsDown ?? true);
  const problem = whyNot(input, list);
  if (problem) return failure(problem);
  const plan = takeRecommendations(book, list, input, context);
  const listed = plan.result.listed.slice(0, MOST_LISTED);
  return success({ ...plan, result: { ...plan.result, listed, more: list.entries.length - listed.length } });
}

function summaryOf({
  place,
  added,
  completed,
  known,
  unread,
}: BringInRecommendationsResult): readonly Message[] {
  if (place === '') return [message(t.whatAreThese)];
  return [
    message(t.broughtIn, { count: added, known, completed }),
    ...(unread.length > 0 ? [message(t.cellsUnread, { count: unread.length })] : []),
  ];
}

/** Takes in a list of recommendations that the coalition keeps; twice changes nothing more. */
export const bringInRecommendations = defineCommand({
  name: 'bring-in-recommendations',
  title: t.title,
  audience: 'coordinator',
  pace: 'long',
  input: bringInInput,
  reads: ['REC', 'ASK', 'OTH', 'ATC', 'CTY', 'ISS', 'WG'],
  rechecks: ['REC', 'ASK', 'OTH', 'ATC', 'CTY', 'ISS', 'WG'],
  plan: planBringIn,
});
