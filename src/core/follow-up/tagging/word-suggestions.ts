// Words by which issues could be recognized from now on: those that led to issues which somebody accepted, as far as
// the coalition's list does not have them, and rare words of a text. A person chooses which of them are learned.
import { createPhraseFinder } from '../../coverage/issue-suggestions/own-words';
import { namedIssue } from '../../coverage/who-covers-what/parts';
import { TEXT_LANGUAGES } from '../../language/reading/reading';
import { foldedWords, wordPlaces } from '../../language/reading/words';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { foldText } from '../../base/text/fold';
import type { NamedRow } from '../../workbook/records/rows';
import { categoryOfVerb } from '../../language/actions/action-category';
import { SMALL_WORDS, USUAL_WORDS } from '../../language/reading/small-words';

/** A word that could be added to an issue's other words. */
interface OfferedWord {
  readonly word: string;
  /** Recommendations in which it led to the issue. */
  readonly rows: number;
}
export interface WordSuggestions {
  readonly issue: NamedRow;
  /** Those that led to it most often first. */
  readonly words: readonly OfferedWord[];
}

/** Words that led to an issue in one recommendation. */
export interface LeadingWords {
  readonly issue: string;
  readonly words: readonly string[];
}

/** What steers which words are offered, beside those that led to an issue. */
const OFFERED = {
  /** Words offered for an issue; a phrase has so many words at most, one of them of so many letters at least. */
  most: 8,
  longestPhrase: 5,
  shortestWord: 3,
  /** Rare words of a text that count; each of so many letters at least. */
  mostRare: 6,
  shortestRare: 5,
  /** A word in more than this share of the texts, and in so many, is usual; so many texts are looked at. */
  usualShare: 0.03,
  usualTexts: 3,
  sample: 2000,
} as const;

/** Whether a word is worth learning: not a number, not a sentence, and no issue's name yet. */
function isNew(book: Book, word: string): boolean {
  const parts = foldedWords(word);
  return (
    parts.some((part) => part.length >= OFFERED.shortestWord && !/^\d+$/.test(part)) &&
    parts.length <= OFFERED.longestPhrase &&
    book.resolve(['ISS'], word).kind === 'none'
  );
}

/** Whether the issue's own words find this one already, in another form or as a part of it. */
function knownTo(book: Book, issue: string): (word: string) => boolean {
  const row = book.find('ISS', issue);
  const own = row ? [row.name, row.nameEs, row.nameFr, ...row.synonyms].filter((word) => word !== '') : [];
  const find = createPhraseFinder(own);
  return (word) => TEXT_LANGUAGES.some((language) => find(word, language).length > 0);
}

/** What can be learned, issue by issue, in the order in which the issues come; at most eight words for each. */
export function wordSuggestions(
  book: Book,
  led: readonly LeadingWords[],
  language: Language,
): readonly WordSuggestions[] {
  const byIssue = new Map<string, Map<string, { word: string; rows: number }>>();
  for (const { issue, words } of led) {
    const known = byIssue.get(issue) ?? new Map<string, { word: string; rows: number }>();
    byIssue.set(issue, known);
    for (const word of words) {
      const entry = known.get(foldText(word)) ?? { word: word.trim(), rows: 0 };
      known.set(foldText(word), { ...entry, rows: entry.rows + 1 });
    }
  }
  return [...byIssue].flatMap(([issue, found]) => {
    const isKnown = knownTo(book, issue);
    const words = [...found.values()]
      .filter(({ word }) => isNew(book, word) && !isKnown(word))
      .sort((one, other) => other.rows - one.rows)
      .slice(0, OFFERED.most);
    return words.length > 0 ? [{ issue: namedIssue(book, issue, language), words }] : [];
  });
}

/** How many words are offered in all. */
export const countOffered = (offers: readonly WordSuggestions[]): number =>
  offers.reduce((sum, { words }) => sum + words.length, 0);

let sayNothing: ReadonlySet<string> | undefined;

/** Made when it is first needed, as the lexicon is unpacked for it. */
const wordsThatSayNothing = (): ReadonlySet<string> =>
  (sayNothing ??= new Set(
    [...Object.values(SMALL_WORDS), ...Object.values(USUAL_WORDS)].flatMap((words) => [...words]),
  ));

const speaks = (word: string): boolean =>
  word.length >= OFFERED.shortestRare &&
  !/\d/.test(word) &&
  !wordsThatSayNothing().has(word) &&
  categoryOfVerb(word) === undefined;

/** For a collection of texts: the words that stand out in one of them, as it writes them, the rarest first. */
export function rareWords(texts: readonly string[]): (text: string) => readonly string[] {
  const counts = new Map<string, number>();
  const sample = texts.slice(0, OFFERED.sample);
  for (const text of sample)
    for (const word of new Set(foldedWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(OFFERED.usualTexts, sample.length * OFFERED.usualShare);
  const countOf = (word: string): number => counts.get(word) ?? 0;
  return (text) => {
    const { starts, ends } = wordPlaces(text);
    const written = new Map<string, string>();
    foldedWords(text).forEach((word, place) => {
      if (!written.has(word)) written.set(word, text.slice(starts[place], ends[place]));
    });
    return [...written]
      .filter(([word]) => speaks(word) && countOf(word) <= most)
      .sort(([one], [other]) => countOf(one) - countOf(other))
      .slice(0, OFFERED.mostRare)
      .map(([, word]) => word);
  };
}
