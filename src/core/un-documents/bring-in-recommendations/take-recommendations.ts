// What a list of recommendations becomes: those made to the own country or to others, each once; what stands there stays,
// only what is empty is filled in.
import { message, type Message } from '../../base/messages/text';
import {
  madeEdit,
  resolveMentions,
  type Decisions,
  type MentionQuestion,
  type Mention,
} from '../../workbook/bring-in/resolve-mentions';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { SomeValues } from '../../workbook/records/rows';
import { countryRows } from '../reports/country-rows';
import { placeOf } from './place';
import type { RecommendationEntry } from './recommendation-entry';
import { takeEntries, type EntryStates } from './take-entries';
import * as t from '../../words/un-documents/bring-in-recommendations';

interface ListedEntry {
  /** 1-based line of the list. */
  readonly row: number;
  /** new: a row more. known: there by number or words. other: there under this number in other words. again: further up. */
  readonly state: 'new' | 'known' | 'other' | 'again';
}

export interface TakenRecommendations {
  /** Whether the review is known that they are of; else nothing is taken in. */
  readonly isOfReview: boolean;
  readonly added: number;
  readonly completed: number;
  readonly known: number;
  readonly again: number;
  readonly asked: readonly MentionQuestion[];
  readonly listed: readonly ListedEntry[];
}

const mentionsIn = ({ issues, workgroup }: RecommendationEntry): readonly Mention[] => [
  ...issues.map((typed) => ({ sheet: 'ISS', typed }) as const),
  { sheet: 'WG', typed: workgroup },
];

const editsOf = ({ meant }: EntryStates): readonly Edit[] =>
  meant.flatMap(({ sheet, id, isNew, values }): readonly Edit[] => {
    const said = values as SomeValues<typeof sheet>;
    if (isNew) return [insertRow(sheet, id, said)];
    return Object.keys(values).length > 0 ? [updateRow(sheet, id, said)] : [];
  });

/** The number of the review: the current one, else the last that has recommendations. */
const cycleOf = (book: Book, { setting }: Context): number | null =>
  Number(setting('cycle').trim()) || Math.max(0, ...book.rows('REC').map(({ cycle }) => cycle ?? 0)) || null;

type Counts = Pick<TakenRecommendations, 'added' | 'completed' | 'known' | 'again'>;

function countsOf({ states, meant }: EntryStates): Counts {
  const count = (...wanted: readonly ListedEntry['state'][]): number =>
    states.filter((state) => wanted.includes(state)).length;
  return {
    added: meant.filter(({ isNew }) => isNew).length,
    completed: meant.filter(({ isNew, values }) => !isNew && Object.keys(values).length > 0).length,
    ...{ known: count('known', 'other'), again: count('again') },
  };
}

const NOTHING: EntryStates = { states: [], meant: [] };

function summaryOf({ isOfReview, added, completed, known }: TakenRecommendations): readonly Message[] {
  return [isOfReview ? message(t.broughtIn, { count: added, known, completed }) : message(t.whatAreThese)];
}

/** What a list of recommendations becomes, with all its lines; the same list once more gives no edits. */
export function takeRecommendations(
  book: Book,
  entries: readonly RecommendationEntry[],
  decisions: Decisions,
  context: Context,
): Plan<TakenRecommendations> {
  const own = context.setting('country').trim().toUpperCase();
  const cycle = cycleOf(book, context);
  const isOfNoReview = (entry: RecommendationEntry): boolean =>
    entry.cycle === null && placeOf(entry, own) === 'REC';
  const isOfReview = cycle !== null || !entries.some(isOfNoReview);
  const named = new Set(
    entries.flatMap(({ countries, reviewed }) => [...countries, reviewed].filter(Boolean)),
  );
  const countries = countryRows(book.rows('CTY'), named, context);
  const who = resolveMentions(book, entries.flatMap(mentionsIn), decisions, context);
  const taken = isOfReview ? takeEntries(book, entries, { own, cycle, countries, who, context }) : NOTHING;
  const listed = entries.map(({ row }, index) => ({ row, state: taken.states[index] ?? 'new' }));
  const result = { isOfReview, ...countsOf(taken), asked: who.asked, listed };
  const made = who.made.map((one) => madeEdit(one, context.bookLanguage));
  const edits = isOfReview ? [...made, ...countries.edits, ...editsOf(taken)] : [];
  return { edits, effects: [], result, summary: summaryOf(result) };
}
