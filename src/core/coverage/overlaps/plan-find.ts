// The rule of 'find-overlaps': compares all submissions and brings the list of overlaps up to date, in portions.
import { coded, message, type Message } from '../../base/messages/text';
import type { Book, CellProblem } from '../../workbook/records/book';
import { sheetSpec } from '../../workbook/schema/sheets';
import * as overlapsText from '../../words/coverage/overlaps';
import * as z from 'zod/mini';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import { success, type Outcome } from '../../base/outcome';
import type { Edit } from '../../workbook/records/edits';
import { comparedSubmissions, shownText, type ComparableSubmission } from './compared';
import {
  compareAll,
  createCoverageMemory,
  keptComparison,
  versionReader,
  type CoverageMemory,
  type JudgedOverlaps,
} from './comparison';
import { comparedWords } from './explain';
import { listChanges, saidOfPairs, type ListChanges } from './list-changes';
import { meaningTable } from '../../language/meaning/kept-table';
import type { CommonText } from '../../language/matching/types';
import { overlapKey } from './decision/settling';
import { ignoredTexts, sharedTextsReads } from './shared-texts';

const isTypedByHand = ({ sheet, column }: CellProblem): boolean =>
  sheet === 'OVL' && sheetSpec('OVL').columns[column]?.computed !== true;

/** One for each id that more than one row of the sheet has, at the first row that repeats it. */
function doubledIds(book: Book, sheet: 'SUB' | 'OVL'): CellProblem[] {
  const places = new Map<string, number[]>();
  for (const { id, rowNumber } of book.rows(sheet)) places.set(id, [...(places.get(id) ?? []), rowNumber]);
  return [...places].flatMap(([id, [row, ...others]]): CellProblem[] => {
    const [second] = others;
    if (row === undefined || second === undefined) return [];
    const values = { id, row, rows: [row, ...others].join(', ') };
    const words = message(overlapsText.idDoubled, values);
    return [{ sheet, rowNumber: second, id, column: 'id', message: words }];
  });
}

/** Each with its sheet, its row, what was read there and what to do; nothing of it is changed by the comparison. */
const cellsToRepair = (book: Book): readonly CellProblem[] => [
  ...book.problems.filter(isTypedByHand),
  ...doubledIds(book, 'SUB'),
  ...doubledIds(book, 'OVL'),
];

const input = z.object({
  /** Rows of the list that are written at most; left out, about as many as take some seconds. Run again while some are left. */
  most: z.optional(z.int().check(z.gte(1), z.lte(5000))),
});
type FindOverlapsInput = z.infer<typeof input>;

export const findOverlapsReads = ['SUB', 'ASK', 'TXT', 'ISS', 'OVL', 'WG', ...sharedTextsReads] as const;

/** Text that many submissions have, such as a template's words. */
export interface TextOfMany {
  readonly words: number;
  /** At most 200 characters of it. */
  readonly start: string;
  /** All of it, for the list of texts that may be shared; '' when it is too long for a cell. */
  readonly text: string;
  readonly submissions: readonly { readonly id: string; readonly title: string }[];
}

export interface FindOverlapsResult {
  readonly compared: number;
  /** Submissions of which only title, summary and asks are known. */
  readonly withoutText: number;
  /** Submissions of earlier cycles among them. */
  readonly earlier: number;
  readonly pairs: number;
  /** False where only words could be compared, since the table of meaning was not to be read. */
  readonly inMeaning: boolean;
  /** Pairs whose asks may contradict each other while nobody has said whether they do. */
  readonly opposed: number;
  /** Pairs that are new on the list, with those that are still to be written. */
  readonly added: number;
  readonly removed: number;
  /** Merges that somebody decided in a cell, so that nothing has followed from them yet. */
  readonly notCarriedOut: number;
  /** Ids of settled overlaps of which a text has changed by more than Settings say. */
  readonly changedSince: readonly string[];
  readonly common: readonly TextOfMany[];
  /** Rows of the list that this run writes. */
  readonly written: number;
  /** Rows that are still to be written: run again until there are none. */
  readonly left: number;
}

/** Rows that are changed in one go: some seconds on Google, far from its six minutes. */
const PORTION = 400;
/** New rows are written in one piece, so that four of them take no longer than one that changes here and there. */
const NEW_FOR_ONE = 4;
const SHOWN_CHARACTERS = 200;
const TOLD_WORDS = 10;
const LONGEST_TEXT = 20_000;
const TOLD_COMMON_TEXTS = 3;
const TOLD_PAIRS = 3;

function showCommon(common: CommonText, all: ReadonlyMap<string, ComparableSubmission>): TextOfMany {
  const holder = all.get(common.in);
  const text = (holder ? shownText(holder) : '').slice(common.stretch.start, common.stretch.end);
  const start = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS).trimEnd()} …` : text;
  const submissions = common.sharedBy.map((id) => ({ id, title: all.get(id)?.title ?? id }));
  return {
    words: comparedWords(text),
    start: start.replace(/\s+/g, ' '),
    text: text.length > LONGEST_TEXT ? '' : text,
    submissions,
  };
}

/** Enough to know a text by; all of it stands in the result. */
function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length > TOLD_WORDS ? `${words.slice(0, TOLD_WORDS).join(' ')} …` : text;
}

/** A few pairs by name; the list has the others. */
const somePairs = (pairs: readonly string[]): string =>
  pairs.slice(0, TOLD_PAIRS).join('; ') + (pairs.length > TOLD_PAIRS ? '; …' : '');

function summaryOf(
  result: FindOverlapsResult,
  { added: fresh, notCarriedOut: merges, closer, prioritized: first }: ListChanges,
): Message[] {
  const copied = fresh.filter(({ level }) => level === 'copied').length;
  const { compared, withoutText, earlier, pairs, opposed, added, removed, changedSince, common } = result;
  const { notCarriedOut: count, written, left } = result;
  const summaryMessages: (readonly [boolean, () => Message])[] = [
    [left > 0, () => coded('go on', message(overlapsText.goOn, { count: left }))],
    [true, () => message(overlapsText.compared, { count: compared, pairs })],
    [pairs > 0, () => message(overlapsText.toSettle, { count: first })],
    [withoutText > 0, () => message(overlapsText.withoutText, { count: withoutText })],
    [earlier > 0, () => message(overlapsText.earlier, { count: earlier })],
    [added > 0, () => message(overlapsText.newPairs, { count: added, copied })],
    [
      closer.length > 0,
      () => message(overlapsText.closer, { count: closer.length, pairs: somePairs(closer) }),
    ],
    [opposed > 0, () => message(overlapsText.contradictions, { count: opposed })],
    [removed > 0, () => message(overlapsText.pairsGone, { count: removed })],
    [changedSince.length > 0, () => message(overlapsText.changedSince, { count: changedSince.length })],
    [
      count > 0,
      () =>
        message(overlapsText.notCarriedOut, { count, pairs: merges.join('; '), tab: sheetSpec('OVL').title }),
    ],
    [written === 0, () => message(overlapsText.nothingNew)],
  ];
  const shared = common
    .slice(0, TOLD_COMMON_TEXTS)
    .map(({ words, start, submissions }) =>
      message(overlapsText.commonText, { count: submissions.length, words, start: firstWords(start) }),
    );
  return [
    ...summaryMessages.flatMap(([applies, say]) => (applies ? [say()] : [])),
    ...shared,
    message(result.inMeaning ? overlapsText.limits : overlapsText.wordsOnly),
  ];
}

/** The first edits: as many as were asked for, else what is written in some seconds. */
export function portionOf(edits: readonly Edit[], most: number | undefined): readonly Edit[] {
  if (most !== undefined) return edits.slice(0, most);
  let cost = 0;
  const end = edits.findIndex(({ kind }) => (cost += kind === 'insert' ? 1 / NEW_FOR_ONE : 1) > PORTION);
  return end < 0 ? edits : edits.slice(0, end);
}

/** Pairs of which the asks may contradict each other while nobody has said whether they do. */
const unanswered = ({ pairs }: JudgedOverlaps, said: ReadonlyMap<string, string>): number =>
  pairs.filter(
    ({ first, second, opposed }) => opposed.length > 0 && (said.get(overlapKey(first, second)) ?? '') === '',
  ).length;

function resultOf(
  all: readonly ComparableSubmission[],
  found: JudgedOverlaps,
  changes: ListChanges,
  written: number,
  said: ReadonlyMap<string, string>,
): FindOverlapsResult {
  const known = new Map(all.map((one) => [one.id, one]));
  return {
    compared: all.length,
    withoutText: all.filter(({ hasText }) => !hasText).length,
    earlier: all.filter(({ cycle }) => cycle !== '').length,
    pairs: found.pairs.length,
    inMeaning: found.inMeaning,
    opposed: unanswered(found, said),
    added: changes.added.length,
    removed: changes.removed,
    notCarriedOut: changes.notCarriedOut.length,
    changedSince: changes.changedSince,
    common: found.common.map((one) => showCommon(one, known)),
    written,
    left: changes.edits.length - written,
  };
}

/**
 * Compares all submissions that are neither withdrawn nor merged, and those of earlier cycles with them. New pairs
 * are inserted, known ones follow level, rank and evidence; what people decided or noted stays. Open pairs that nobody
 * touched and that no longer hold are deleted. At most `most` rows are written, or what takes some seconds, those first that people should look
 * at; the rows themselves are the cursor, so a run after all is written has no edits. `memory` is kept by the caller.
 */
export function planFindOverlaps(
  book: Book,
  input: FindOverlapsInput,
  context: Context,
  memory: CoverageMemory = createCoverageMemory(),
): Outcome<Plan<FindOverlapsResult>> {
  const all = comparedSubmissions(book);
  const known = new Map(all.map((one) => [one.id, one]));
  const found = compareAll(all, ignoredTexts(book), meaningTable(context), memory);
  const versionOf = versionReader(all, memory);
  const changes = listChanges({ ...found, known, book, context, versionOf });
  const edits = portionOf(changes.edits, input.most);
  const result = resultOf(all, found, changes, edits.length, saidOfPairs(book));
  const summary = summaryOf(result, changes);
  return success({ edits, effects: [], result, summary, problems: cellsToRepair(book) });
}

/** Compares all submissions and brings the list of overlaps up to date. */
export const findOverlaps = defineCommand({
  name: 'find-overlaps',
  title: overlapsText.findTitle,
  audience: 'member',
  pace: 'long',
  input,
  reads: findOverlapsReads,
  rechecks: ['SUB'],
  plan: (book, asked, context) => planFindOverlaps(book, asked, context, context.kept(keptComparison)),
});
