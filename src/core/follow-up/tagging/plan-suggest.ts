// The rule of 'suggest-for-recommendations': suggestions into their column, nothing else; in portions.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { numberRanges } from '../clusters/number-ranges';
import { message, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { foldText } from '../../base/text/fold';
import { recommendationName, rowsOfCycle, type Recommendation } from '../../un-documents/reports/cycle-rows';
import { countOffered, wordSuggestions, type LeadingWords, type WordSuggestions } from './word-suggestions';
import { createRowSuggester, isOpen, type RowSuggester } from './suggest-row';
import { KINDS, readSuggestion, writeSuggestion, type CellSuggestion, type Kind } from './suggestion-texts';
import { meaningTable } from '../../language/meaning/kept-table';
import { defineCommand } from '../../workbook/command/define-command';
import { optionalCycle } from '../input-parts';
import * as t from '../../words/follow-up/tagging';

const MOST_AT_ONCE = 50_000;

export const suggestInput = z.object({
  cycle: optionalCycle,
  /** Recommendations to pass over: where the answer before said to go on. */
  from: z.optional(z.int().check(z.gte(0))),
  /** Recommendations to look at in this run; 400 when left out. */
  most: z.optional(z.int().check(z.gte(1), z.lte(MOST_AT_ONCE))),
});
export type SuggestForRecommendationsInput = z.infer<typeof suggestInput>;

export interface SuggestForRecommendationsResult {
  readonly cycle: number;
  /** Recommendations of the cycle. */
  readonly all: number;
  /** Of them, those that this run looked at. */
  readonly looked: number;
  /** Of these, those for which anything is suggested now. */
  readonly suggested: number;
  /** Suggestions by kind. */
  readonly counts: Readonly<Record<Kind, number>>;
  /** Numbers of those without issues for which no issue was recognized. */
  readonly withoutIdea: readonly string[];
  /** Rows that are written. */
  readonly written: number;
  /** `from` of the next run; null when all were looked at. */
  readonly next: number | null;
  /** Recommendations for which somebody typed the issue that was suggested. */
  readonly typedByHand: number;
  readonly offers: readonly WordSuggestions[];
}

/** Looked at in one run: some seconds on Google, far from its six minutes. */
export const PORTION = 400;
const MOST_IN_A_MESSAGE = 300;

interface Looked {
  readonly row: Recommendation;
  /** What is suggested now. */
  readonly found: readonly CellSuggestion[];
  /** What the cell holds now, in the order of the sheet's values. */
  readonly entries: readonly string[];
  /** Words that led to issues which somebody typed. */
  readonly typed: readonly LeadingWords[];
}

const keyOf = ({ kind, value }: CellSuggestion): string => `${kind} ${foldText(value)}`;

/** Issues that were suggested and that somebody has typed into their column. */
function typedIssues(
  book: Book,
  row: Recommendation,
  before: readonly CellSuggestion[],
): readonly LeadingWords[] {
  if (row.issues.length === 0) return [];
  return before.flatMap(({ kind, value, words, isLeftOut }) => {
    const meant = kind === 'issue' && !isLeftOut ? book.resolve(['ISS'], value) : undefined;
    const isTyped = meant?.kind === 'one' && row.issues.includes(meant.id);
    return isTyped ? [{ issue: meant.id, words }] : [];
  });
}

/** What others put into the cell stays; what people left out stays away; older suggestions make room for the new. */
function look(
  book: Book,
  row: Recommendation,
  suggester: RowSuggester,
  language: Context['language'],
): Looked {
  const read = row.suggested.map((entry) => ({ entry, suggestion: readSuggestion(entry) }));
  const before = read.flatMap(({ suggestion }) => suggestion ?? []);
  const kept = read.filter(({ suggestion }) => !suggestion || suggestion.isLeftOut);
  const unwanted = new Set(before.filter(({ isLeftOut }) => isLeftOut).map(keyOf));
  const found = suggester.suggest(row).filter((one) => !unwanted.has(keyOf(one)));
  const entries = [...kept.map(({ entry }) => entry), ...found.map((one) => writeSuggestion(one, language))];
  return { row, found, entries, typed: typedIssues(book, row, before) };
}

const hasChanged = ({ row, entries }: Looked): boolean =>
  entries.length !== row.suggested.length || entries.some((entry, at) => entry !== row.suggested[at]);

function countsOf(looked: readonly Looked[]): Record<Kind, number> {
  const counts: Record<Kind, number> = { issue: 0, concern: 0, sdg: 0, action: 0 };
  for (const { found } of looked) for (const { kind } of found) counts[kind] += 1;
  return counts;
}

function listed(names: readonly string[]): string {
  const ranges = numberRanges(names);
  return ranges.length > MOST_IN_A_MESSAGE ? `${ranges.slice(0, MOST_IN_A_MESSAGE)} …` : ranges;
}

function summaryOf(result: SuggestForRecommendationsResult): readonly Message[] {
  const { looked, suggested, withoutIdea, written, next, all, typedByHand, offers } = result;
  const summaryMessages: readonly (readonly [boolean, () => Message])[] = [
    // First, so that a panel that goes on by itself can leave it out.
    [next !== null, () => message(t.goOn, { count: all - (next ?? all) })],
    [true, () => message(t.suggested, { count: suggested, looked })],
    [
      withoutIdea.length > 0,
      () => message(t.withoutIdea, { count: withoutIdea.length, list: listed(withoutIdea) }),
    ],
    [typedByHand > 0, () => message(t.typedByHand, { count: typedByHand })],
    [offers.length > 0, () => message(t.offersWords, { count: countOffered(offers) })],
    [written > 0, () => message(t.notYetYours)],
    [written === 0, () => message(t.nothingNew)],
  ];
  return summaryMessages.flatMap(([applies, say]) => (applies ? [say()] : []));
}

const suggesterFor = (book: Book, context: Context): RowSuggester =>
  createRowSuggester(book.rows('ISS'), (id) => book.labelOf('ISS', id), meaningTable(context));

/**
 * Suggests, for recommendations of a cycle, what stands in none of their columns for issues, people, goals and kind of
 * action. Suggestions stand in the column of suggestions alone. What a person has filled in is never suggested again,
 * and what a person left out is not either. A second run writes nothing.
 */
function planSuggestForRecommendations(
  book: Book,
  input: SuggestForRecommendationsInput,
  context: Context,
): Outcome<Plan<SuggestForRecommendationsResult>> {
  const found = rowsOfCycle(book, input.cycle);
  if (!found.ok) return found;
  const { cycle, rows } = found.value;
  const from = input.from ?? 0;
  const portion = rows.slice(from, from + (input.most ?? PORTION));
  const suggester = suggesterFor(book, context);
  const looked = portion.map((row) => look(book, row, suggester, context.bookLanguage));
  const changed = looked.filter(hasChanged);
  const typed = looked.filter((one) => one.typed.length > 0);
  const next = from + portion.length;
  const result: SuggestForRecommendationsResult = {
    cycle,
    all: rows.length,
    looked: portion.filter((row) => KINDS.some((kind) => isOpen(row, kind))).length,
    suggested: looked.filter((one) => one.found.length > 0).length,
    counts: countsOf(looked),
    withoutIdea: looked
      .filter((one) => isOpen(one.row, 'issue') && one.found.every(({ kind }) => kind !== 'issue'))
      .map(({ row }) => recommendationName(row)),
    written: changed.length,
    next: next < rows.length ? next : null,
    typedByHand: typed.length,
    offers: wordSuggestions(
      book,
      typed.flatMap((one) => one.typed),
      context.language,
    ),
  };
  return success({
    edits: changed.map(({ row, entries }) => updateRow('REC', row.id, { suggested: entries })),
    effects: [],
    result,
    summary: summaryOf(result),
  });
}

/** Suggests issues, people, goals and kind of action for recommendations whose columns are empty. */
export const suggestForRecommendations = defineCommand({
  name: 'suggest-for-recommendations',
  title: t.suggestTitle,
  audience: 'co-chair',
  pace: 'long',
  input: suggestInput,
  reads: ['REC', 'ISS'],
  rechecks: ['ISS'],
  plan: planSuggestForRecommendations,
});
