// The rule of 'overlap-details': all that one pair has in common, side by side.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { overlapBases, overlapLevels, wordText } from '../../base/vocabulary/words';
import { comparedSubmissions, shownText, type ComparableSubmission } from './compared';
import { issueName } from '../../workbook/records/issue-name';
import { asksInWords, comparedWords, shareToTell, type AskPair } from './explain';
import { basisOf, type Basis } from '../../language/matching/levels';
import { meaningTable } from '../../language/meaning/kept-table';
import { createContentMeasure, type ContentMeasure } from '../../language/content/content';
import { nearestSentences, type SideBySide } from '../../language/content/nearest-sentences';
import { findOverlaps } from '../../language/matching/overlaps';
import { seenFrom } from './nearness';
import { createReader } from '../../language/reading/reader';
import type { OverlapPair, Stretch } from '../../language/matching/types';
import { ignoredTexts, sharedTextsReads } from './shared-texts';
import { overlapKey } from './decision/settling';
import { evidenceLines } from './overlap-row';
import { defineCommand } from '../../workbook/command/define-command';
import * as overlapsText from '../../words/coverage/overlaps';

const detailsInput = z.object({ id: z.string().check(z.minLength(1)) });

interface DetailedSide {
  readonly id: string;
  readonly title: string;
  /** Its name, '' for none. */
  readonly workgroup: string;
  /** Which earlier cycle sent it, '' for this one. */
  readonly cycle: string;
  /** The text as compared: title, summary and asks where there is no text yet. */
  readonly text: string;
  readonly hasText: boolean;
  readonly words: number;
  /** Share of its words that stand in shared passages, between 0 and 1. */
  readonly share: number;
  /** Asks that the other side does not make. */
  readonly otherAsks: readonly string[];
}

/** Where a passage stands in a text: 0-based UTF-16 offsets, end exclusive. */
interface DetailedStretch extends Stretch {
  /** The heading above it, '' for none. */
  readonly section: string;
}

interface DetailedPassage {
  readonly first: DetailedStretch;
  readonly second: DetailedStretch;
  /** Words that are equal. */
  readonly words: number;
}

export interface OverlapDetailsResult {
  readonly id: string;
  readonly level: string;
  readonly levelText: string;
  readonly basis: Basis;
  /** What was compared, in words. */
  readonly basisText: string;
  /** Sentences, in the language of the workbook. */
  readonly evidence: readonly string[];
  readonly first: DetailedSide;
  readonly second: DetailedSide;
  /** Names of the issues of both, in the reader's language. */
  readonly issues: readonly string[];
  /** Longest first. */
  readonly passages: readonly DetailedPassage[];
  /** What both ask for. */
  readonly asks: readonly AskPair[];
  /** Asks that are perhaps the same. */
  readonly perhapsAsks: readonly AskPair[];
  /** Asks that may contradict each other. */
  readonly opposed: readonly AskPair[];
  /** The two sentences that are most alike; undefined where passages or asks are shared, or none are much alike. */
  readonly sentences: SideBySide | undefined;
}

interface Pair {
  readonly row: RowOf<'OVL'>;
  readonly first: ComparableSubmission;
  readonly second: ComparableSubmission;
  /** Undefined when the two no longer have anything in common. */
  readonly found: OverlapPair | undefined;
  readonly measure: ContentMeasure;
}

/** Compares the two texts; the outlines of the others say which words and asks are rare. */
function comparePair(book: Book, row: RowOf<'OVL'>, context: Context): Pair | undefined {
  // A pair that was merged is still there to be looked at.
  const all = comparedSubmissions(book, [row.first, row.second]);
  const first = all.find(({ id }) => id === row.first);
  const second = all.find(({ id }) => id === row.second);
  if (!first || !second) return undefined;
  const others = all.filter(({ id }) => id !== first.id && id !== second.id);
  const compared = [first, second, ...others.map((one) => ({ ...one, text: '' }))];
  const measure = createContentMeasure(createReader(), meaningTable(context));
  const { pairs } = findOverlaps(compared, { ignored: ignoredTexts(book) }, measure);
  const key = overlapKey(first.id, second.id);
  const found = pairs.find((pair) => overlapKey(pair.first, pair.second) === key);
  return { row, first, second, found: found && seenFrom(found, first.id), measure };
}

function sideOf(
  one: ComparableSubmission,
  share: number,
  matched: readonly string[],
  book: Book,
): DetailedSide {
  const { id, title, cycle, hasText, asks } = one;
  const text = shownText(one);
  const workgroup = book.find('SUB', id)?.workgroup ?? '';
  return {
    id,
    title,
    workgroup: workgroup && book.labelOf('WG', workgroup),
    cycle,
    text,
    hasText,
    words: comparedWords(text),
    share,
    otherAsks: asks.filter((ask) => !matched.includes(ask)),
  };
}

const passagesOf = (found: OverlapPair | undefined): DetailedPassage[] =>
  (found?.passages ?? []).map(({ first, second, words, sections }) => ({
    words,
    first: { ...first, section: sections.first },
    second: { ...second, section: sections.second },
  }));

function showPair(
  { row, first, second, found, measure }: Pair,
  book: Book,
  context: Context,
): OverlapDetailsResult {
  const { language } = context;
  const asks = asksInWords(found?.asks ?? [], first, second);
  const opposed = asksInWords(found?.opposed ?? [], first, second);
  const perhaps = asksInWords(found?.perhapsAsks ?? [], first, second);
  const both = [...asks, ...opposed, ...perhaps];
  const passages = passagesOf(found);
  const basis = found?.basis ?? basisOf(first.hasText, second.hasText);
  const side = (one: ComparableSubmission, which: 'first' | 'second'): DetailedSide =>
    sideOf(
      one,
      found ? shareToTell(found, which) : 0,
      both.map((ask) => ask[which]),
      book,
    );
  const shared = first.issues.filter((issue) => second.issues.includes(issue));
  return {
    id: row.id,
    level: row.level,
    levelText: wordText(overlapLevels, row.level)[language],
    basis,
    basisText: wordText(overlapBases, basis)[language],
    evidence: evidenceLines(row, book),
    first: side(first, 'first'),
    second: side(second, 'second'),
    issues: shared.map((issue) => issueName(book.find('ISS', issue), language) || issue),
    passages,
    asks,
    perhapsAsks: perhaps,
    opposed,
    sentences:
      passages.length + asks.length > 0
        ? undefined
        : nearestSentences(measure, shownText(first), shownText(second)),
  };
}

/** Passages, asks and issues of one pair on the list, on the texts of now. */
export const overlapDetails = defineCommand({
  name: 'overlap-details',
  title: overlapsText.detailsTitle,
  audience: 'member',
  pace: 'query',
  input: detailsInput,
  reads: ['OVL', 'SUB', 'TXT', 'ASK', 'ISS', 'WG', ...sharedTextsReads],
  plan: (book, input, context): Outcome<Plan<OverlapDetailsResult>> => {
    const row = book.find('OVL', input.id);
    if (!row) return failure(message(overlapsText.unknownOverlap));
    const pair = comparePair(book, row, context);
    if (!pair) return failure(message(overlapsText.sideGone));
    return success({ edits: [], effects: [], result: showPair(pair, book, context), summary: [] });
  },
});
