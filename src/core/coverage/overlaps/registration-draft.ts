// What the registration of a text begins with: its title, issues and asks, and its first sentences as a summary.
// Everything may be changed in the form.
import { withoutNotes } from '../../base/text/endnotes';
import { paragraphsOf, sentencesOf } from '../../base/text/text-paragraphs';
import type { ComparedSubmission } from '../../language/matching/types';
import type { CoveredIssue } from './covered-issues';

export interface RegistrationDraft {
  /** The title that was given, else the heading that the text begins with, '' where it has none. */
  readonly title: string;
  /** Ids; those that were chosen, else those that the text speaks of. */
  readonly issues: readonly string[];
  /** The first sentences, '' where there are none. */
  readonly summary: string;
  readonly asks: readonly string[];
}

/** Of a text that lists hundreds of requests, somebody who registers it looks at no more. */
const MOST_ASKS = 30;
const MOST_ISSUES = 3;
const LONGEST_TITLE = 120;
const LONGEST_SUMMARY = 600;
/** Characters in which title and first sentences are looked for. */
const LOOKED_AT = 12_000;
const FEWEST_WORDS_OF_SENTENCE = 4;

const isHeading = (line: string): boolean =>
  line.length <= LONGEST_TITLE && /\p{L}/u.test(line) && !/[.;:,!?…]$/.test(line);

const plain = (text: string): string =>
  text
    .replace(/^#+\s*/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Whole sentences from the beginning, as many as a summary takes; of a very long first one its beginning. */
function firstSentences(sentences: readonly string[]): string {
  let summary = '';
  for (const sentence of sentences) {
    if (summary !== '' && summary.length + sentence.length + 1 > LONGEST_SUMMARY) break;
    summary = summary === '' ? sentence : `${summary} ${sentence}`;
    if (summary.length > LONGEST_SUMMARY)
      return `${summary.slice(0, LONGEST_SUMMARY).replace(/\s\S*$/, '')} …`;
  }
  return summary;
}

function summaryOf(text: string): string {
  const sentences = paragraphsOf(text)
    .map(({ start, end }) => ({ start, end, line: plain(text.slice(start, end)) }))
    .filter(({ line }) => !isHeading(line))
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .map(({ start, end }) => plain(text.slice(start, end)))
    .filter((sentence) => sentence.split(' ').length >= FEWEST_WORDS_OF_SENTENCE);
  return firstSentences(sentences);
}

/** A first line that looks like a heading, with a text below it. */
function titleIn(text: string): string {
  const [first, second] = paragraphsOf(text);
  const line = first ? plain(text.slice(first.start, first.end)) : '';
  return second && isHeading(line) ? line : '';
}

export function registrationDraft(
  { title, text, issues: chosen, asks }: ComparedSubmission,
  mentioned: readonly CoveredIssue[],
): RegistrationDraft {
  const issues = chosen.length > 0 ? chosen : mentioned.slice(0, MOST_ISSUES).map(({ id }) => id);
  // Sources are no part of what a text says in short.
  const start = withoutNotes(text.slice(0, LOOKED_AT));
  return {
    title: title === '' ? titleIn(start) : title,
    issues,
    summary: summaryOf(start),
    asks: asks.slice(0, MOST_ASKS),
  };
}
