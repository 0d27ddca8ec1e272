// A submission that has something in common with a draft, as it is shown: how near, why, what, and whom to talk to.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { render } from '../../base/messages/text';
import { overlapLevels, wordText } from '../../base/vocabulary/words';
import type { SideBySide } from '../../language/content/nearest-sentences';
import { foldedText } from '../../language/reading/words';
import type { ComparedSubmission, Passage, Stretch } from '../../language/matching/types';
import * as alreadyCoveredText from '../../words/coverage/overlaps/already-covered';
import { namedIssue } from '../who-covers-what/parts';
import { shownText, type ComparableSubmission } from './compared';
import { contactOf, type Contact } from './contacts';
import { asksInWords, describePair, perhapsAsks, type AskPair } from './explain';
import { DRAFT_ID, sentencesOfBoth } from './nearest-to-draft';
import type { JudgedPair } from './nearness';
import { shortLine } from './short-line';

/** Part of a text with what stands around it. */
export interface Extract {
  /** Up to 80 characters before it, from a word's beginning. */
  readonly before: string;
  /** The passage; a very long one is cut between words and ends in `…`. */
  readonly text: string;
  readonly after: string;
}

export interface CoveredPassage {
  /** Words that are equal. */
  readonly words: number;
  readonly draft: Extract;
  readonly other: Extract;
  /** Both say it in the same words. */
  readonly isEqual: boolean;
}

/** A submission that has something in common with the text. */
export interface CoveredSubmission {
  readonly id: string;
  readonly title: string;
  /** Which earlier cycle sent it, '' for this one. */
  readonly cycle: string;
  readonly level: string;
  readonly levelText: string;
  /** How near it is, 0 to 1: the list is in this order. */
  readonly score: number;
  /** False where it may only perhaps be the same ground, so that nothing is said as a fact. */
  readonly near: boolean;
  /** Share or level, then why, in one line. */
  readonly line: string;
  /** Of what is only perhaps near, the two sentences that are most alike, the draft's first. */
  readonly sentences: SideBySide | undefined;
  readonly contact: Contact;
  /** Sentences that say why. */
  readonly reasons: readonly string[];
  /** The longest first, at most five. */
  readonly passages: readonly CoveredPassage[];
  /** Asks of both, the draft's first. */
  readonly asks: readonly AskPair[];
  /** Asks that may contradict each other: a question. */
  readonly opposed: readonly AskPair[];
}

const MOST_PASSAGES = 5;
const AROUND = 80;
const LONGEST_SHOWN = 600;

function extract(text: string, { start, end }: Stretch): Extract {
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, end + AROUND);
  const whole = text.slice(start, end);
  return {
    before: from === 0 ? before : `… ${before.replace(/^\S*\s/, '')}`,
    text: whole.length > LONGEST_SHOWN ? `${whole.slice(0, LONGEST_SHOWN).replace(/\s\S*$/, '')} …` : whole,
    after: end + AROUND >= text.length ? after : `${after.replace(/\s\S*$/, '')} …`,
  };
}

function passageOf(
  draft: ComparedSubmission,
  other: ComparableSubmission,
  { first, second, words }: Passage,
): CoveredPassage {
  const [own, theirs] = [
    shownText(draft).slice(first.start, first.end),
    shownText(other).slice(second.start, second.end),
  ];
  return {
    words,
    draft: extract(shownText(draft), first),
    other: extract(shownText(other), second),
    isEqual: foldedText(own) === foldedText(theirs),
  };
}

export interface DraftContext {
  readonly book: Book;
  readonly context: Context;
  readonly draft: ComparedSubmission;
}

function reasonsFor(
  pair: JudgedPair,
  other: ComparableSubmission,
  { book, context, draft }: DraftContext,
): string[] {
  const { language } = context;
  const yourText = alreadyCoveredText.yourText[language];
  const reasons = describePair(pair, {
    titleOf: (id) => (id === DRAFT_ID ? draft.title || yourText : other.title),
    asksOf: (id) => (id === DRAFT_ID ? draft : other).asks.length,
    issueName: (issue) => namedIssue(book, issue, language).name,
  });
  return [...reasons, ...perhapsAsks(pair, draft, other)].map((reason) => render(reason, language));
}

/** The draft is the first side of the pair. */
export function showSubmission(
  pair: JudgedPair,
  other: ComparableSubmission,
  draftContext: DraftContext,
): CoveredSubmission {
  const { book, context, draft } = draftContext;
  const { language, actor } = context;
  return {
    id: other.id,
    title: other.title,
    cycle: other.cycle,
    level: pair.level,
    levelText: wordText(overlapLevels, pair.level)[language],
    score: pair.score,
    near: pair.near,
    line: shortLine(pair, (issue) => namedIssue(book, issue, language).name, language),
    sentences: pair.near ? undefined : sentencesOfBoth(draft, other, context),
    contact: contactOf(book, actor, book.find('SUB', other.id)?.workgroup ?? ''),
    reasons: reasonsFor(pair, other, draftContext),
    passages: pair.passages.slice(0, MOST_PASSAGES).map((passage) => passageOf(draft, other, passage)),
    asks: asksInWords(pair.asks, draft, other),
    opposed: asksInWords(pair.opposed, draft, other),
  };
}
