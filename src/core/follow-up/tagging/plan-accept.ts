// The rule of 'accept-suggestions': what a person accepts moves into the column it is for, and words are offered to learn.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { numberRanges } from '../clusters/number-ranges';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import { coded, message, type Message } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { updateRow } from '../../workbook/records/edits';
import type { SomeValues } from '../../workbook/records/rows';
import { heldBefore, ownChanges } from '../../workbook/command/changed-fields';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { resolveLinks } from '../../workbook/records/links';
import { chooseFrom, leaveInput, MOST_ISSUES } from './plan-leave';
import {
  recommendationName,
  rowsOfCycle,
  rowsWithIds,
  type Recommendation,
} from '../../un-documents/reports/cycle-rows';
import {
  countOffered,
  wordSuggestions,
  rareWords,
  type LeadingWords,
  type WordSuggestions,
} from './word-suggestions';
import { goalNumber } from './sdgs';
import { isSure } from './sure-rows';
import { readSuggestion, writeSuggestion, type CellSuggestion } from './suggestion-texts';
import { defineCommand } from '../../workbook/command/define-command';
import { aName, optionalCycle, recommendationIds } from '../input-parts';
import * as t from '../../words/follow-up/tagging';

const acceptInput = z.object({
  ...leaveInput.shape,
  /** Left out with `allSure`. */
  ids: z.optional(recommendationIds),
  /** All of the cycle whose suggestions nobody need look at. */
  allSure: z.optional(z.boolean()),
  cycle: optionalCycle,
  /** Ids or names of the issues that it is about, in place of those that are suggested. */
  instead: z.optional(z.array(aName).check(z.minLength(1), z.maxLength(MOST_ISSUES))),
  /** In `instead`, the issues that stood in the row when the form opened. */
  was: heldBefore,
});
export type AcceptSuggestionsInput = z.infer<typeof acceptInput>;

export interface AcceptSuggestionsResult {
  /** Suggestions that count from now on. */
  readonly accepted: number;
  /** Recommendations that changed. */
  readonly rows: number;
  /** Words to learn, for a person to choose from: see 'teach-issue-words'. */
  readonly offers: readonly WordSuggestions[];
}

interface Accepted {
  readonly row: Recommendation;
  readonly values: SomeValues<'REC'>;
  /** Suggestions that count now. */
  readonly count: number;
  readonly led: readonly LeadingWords[];
  /** Names of issues that the list does not have any more. */
  readonly unknown: readonly string[];
  /** Its cell of issues holds a word that cannot be read. */
  readonly isUnread: boolean;
}

const joined = (present: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...present, ...more]),
];

const isActionCategory = (value: string): boolean => /^[1-5]$/.test(value);

interface Taken {
  readonly issues: readonly LeadingWords[];
  readonly unknown: readonly CellSuggestion[];
  /** What stays suggested. */
  readonly kept: readonly CellSuggestion[];
}

/** Issues are not added to a cell with a word that nobody can read: the word would be lost. */
function takeIssues(book: Book, chosen: readonly CellSuggestion[], isUnread: boolean): Taken {
  const suggested = chosen.filter(({ kind }) => kind === 'issue');
  if (isUnread) return { issues: [], unknown: [], kept: suggested };
  const issues: LeadingWords[] = [];
  const unknown: CellSuggestion[] = [];
  for (const one of suggested) {
    const meant = book.resolve(['ISS'], one.value);
    if (meant.kind === 'one') issues.push({ issue: meant.id, words: one.words });
    else unknown.push(one);
  }
  return { issues, unknown, kept: unknown };
}

/** The row's new values for what is accepted. A column that holds words nobody can read gets them beside the new. */
function accept(book: Book, row: Recommendation, input: AcceptSuggestionsInput, context: Context): Accepted {
  const { chosen, others } = chooseFrom(row, input);
  const isUnread = (row.unresolved['issues'] ?? []).length > 0;
  const { issues, unknown, kept } = takeIssues(book, chosen, isUnread);
  const of = (kind: CellSuggestion['kind']): string[] =>
    chosen.flatMap((one) => (one.kind === kind ? [one.value] : []));
  const goals = of('sdg').map(goalNumber).filter(Boolean);
  const [action] = of('action').filter(isActionCategory);
  const values: SomeValues<'REC'> = {
    suggested: [...others, ...kept.map((one) => writeSuggestion(one, context.bookLanguage))],
    ...(issues.length > 0 && {
      issues: joined(
        row.issues,
        issues.map(({ issue }) => issue),
      ),
    }),
    ...(of('concern').length > 0 && { concerns: joined(row.concerns, of('concern')) }),
    ...(goals.length > 0 && { sdgs: joined(row.sdgs, goals) }),
    ...(action !== undefined && row.action === null && { action: Number(action) }),
  };
  const count = chosen.length - kept.length;
  const names = unknown.map(({ value }) => value);
  return { row, values, count, led: issues, unknown: names, isUnread: isUnread && kept.length > 0 };
}

/** The row with other issues than those suggested; what stands out in its text may be a word for them. */
function replace(book: Book, row: Recommendation, issues: readonly string[], usual: RareWords): Accepted {
  const suggested = row.suggested.filter((entry) => {
    const read = readSuggestion(entry);
    return read?.kind !== 'issue' || read.isLeftOut;
  });
  const words = usual(row.text);
  const led = issues.filter((issue) => !row.issues.includes(issue)).map((issue) => ({ issue, words }));
  return { row, values: { suggested, issues }, count: issues.length, led, unknown: [], isUnread: false };
}

/** The other issues, unless somebody else put others there meanwhile; the present ones where the form left them. */
function insteadOf(
  book: Book,
  row: Recommendation,
  instead: readonly string[],
  was: AcceptSuggestionsInput['was'],
): Outcome<readonly string[]> {
  const { issues } = standingFields(book, 'REC', { issues: row.issues });
  const own = ownChanges<{ readonly instead?: readonly string[]; readonly was?: typeof was }>(
    { instead, was },
    issues ? { instead: issues } : {},
  );
  return own.ok ? success(own.value.instead ?? row.issues) : own;
}

/** The same for each row, by its id. */
function issuesFor(
  book: Book,
  rows: readonly Recommendation[],
  instead: readonly string[],
  was: AcceptSuggestionsInput['was'],
): Outcome<ReadonlyMap<string, readonly string[]>> {
  const chosen = new Map<string, readonly string[]>();
  for (const row of rows) {
    const own = insteadOf(book, row, instead, was);
    if (!own.ok) return own;
    chosen.set(row.id, own.value);
  }
  return success(chosen);
}

type RareWords = ReturnType<typeof rareWords>;

/** In the language of the workbook as it is shown: what now counts, what could not, and that words are offered. */
function summaryOf(
  book: Book,
  done: readonly Accepted[],
  instead: readonly string[],
  result: AcceptSuggestionsResult,
  context: Context,
): readonly Message[] {
  const unknown = new Set(done.flatMap((one) => one.unknown));
  const issues = instead.map((issue) => namedIssue(book, issue, context.language).name).join(', ');
  const numbersOf = (rows: readonly Accepted[]): string =>
    numberRanges(rows.map(({ row }) => recommendationName(row)));
  const unread = done.filter(({ isUnread }) => isUnread);
  return [
    coded(
      'headline',
      instead.length > 0
        ? message(t.changed, { numbers: numbersOf(done), issues })
        : message(t.accepted, { count: result.accepted, rows: result.rows }),
    ),
    ...(unread.length > 0 ? [message(t.unreadIssues, { numbers: numbersOf(unread) })] : []),
    ...[...unknown].map((name) => message(t.unknownIssue, { name })),
    ...(result.offers.length > 0 ? [message(t.offersWords, { count: countOffered(result.offers) })] : []),
  ];
}

function rowsMeant(book: Book, { ids = [], allSure, cycle }: AcceptSuggestionsInput) {
  if (allSure !== true) return rowsWithIds(book, ids);
  const found = rowsOfCycle(book, cycle);
  return found.ok ? success(found.value.rows.filter(isSure)) : found;
}

/**
 * Makes suggestions count. Issues that stand in the row already stay beside those accepted; `instead` puts others in
 * their place. Offers the words that led to accepted issues and that the list of issues does not have: nothing is
 * learned before a person says which.
 */
function planAcceptSuggestions(
  book: Book,
  input: AcceptSuggestionsInput,
  context: Context,
): Outcome<Plan<AcceptSuggestionsResult>> {
  const rows = rowsMeant(book, input);
  if (!rows.ok) return rows;
  const instead = resolveLinks(book, ['ISS'], input.instead ?? []);
  if (!instead.ok) return instead;
  const chosen = issuesFor(book, rows.value, instead.value, input.was);
  if (!chosen.ok) return chosen;
  const usual = rareWords(instead.value.length > 0 ? book.rows('REC').map(({ text }) => text) : []);
  const done = rows.value.map((row) =>
    instead.value.length > 0
      ? replace(book, row, chosen.value.get(row.id) ?? instead.value, usual)
      : accept(book, row, input, context),
  );
  const edits = done.flatMap(({ row, values }) => {
    const changed = changedValues('REC', row, values);
    return Object.keys(changed).length > 0 ? [updateRow('REC', row.id, changed)] : [];
  });
  const result = {
    accepted: done.reduce((sum, { count }) => sum + count, 0),
    rows: edits.length,
    offers: wordSuggestions(
      book,
      done.flatMap(({ led }) => led),
      context.language,
    ),
  };
  return success({
    edits,
    effects: [],
    result,
    summary: summaryOf(book, done, instead.value, result, context),
  });
}

/** Makes suggestions count: they move from the column of suggestions into the columns they are for. */
export const acceptSuggestions = defineCommand({
  name: 'accept-suggestions',
  title: t.acceptTitle,
  audience: 'co-chair',
  pace: 'short',
  input: acceptInput,
  reads: ['REC', 'ISS'],
  plan: planAcceptSuggestions,
});
