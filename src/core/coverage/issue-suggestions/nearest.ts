// Which issues a text of any length is about: those that it speaks of in so many words, then those that it comes nearest
// to in meaning, which are marked as weaker.
import type { MeaningTable } from '../../language/meaning/table';
import { createReader } from '../../language/reading/reader';
import { isSmallAnywhere } from '../../language/reading/phrases';
import { foldedText, wordPlaces } from '../../language/reading/words';
import { createMeaningSimilarity, type Likeness, type SharedWord } from './meaning-similarity';
import { SUGGESTION_THRESHOLDS } from './evidence';
import { createIssueFinder, differentWords, type FindableIssue, type Suggestion } from './suggest';

/** What decides which issues of a text come first, and which are told by meaning. */
export const NEAREST_THRESHOLDS = {
  /** A text is heard in pieces of so many words, so that of a long one counts what it keeps coming back to. */
  pieceFrom: 30,
  /** An issue has to be spoken of so much, beside the one that is spoken of most; else it is an aside. */
  share: 0.3,
  /** What standing out in meaning by one spread counts beside a score of 0 to 1; .1 to .6 hardly differ. */
  meaning: 0.2,
  /** What stands out less says nothing. */
  weakFrom: 0.8,
  /** Weak ones are told only up to so many issues in all. */
  weakUpTo: 3,
  /** Where its words say nothing of a recommendation, the first weak one is taken up from here on: 41 of 100 are right. */
  standsOut: 2.5,
  mostWords: 5,
  /** Of a text of at most so many words, one with a capital inside a sentence may be a name. */
  shortText: 12,
} as const;
const { suggestedFrom } = SUGGESTION_THRESHOLDS;

/** An issue that a text is about. */
export interface NearIssue {
  readonly issue: string;
  /** 0 to 1: how sure it is by the words of the text. */
  readonly score: number;
  /** By how many spreads it stands out in meaning; 0 without a table. */
  readonly stand: number;
  /** The text does not say it in so many words; its meaning is near. */
  readonly isWeak: boolean;
  /** Words of the text that led to it, each once; of a weak one also those that are only near to words of the issue. */
  readonly words: readonly string[];
}

/** Sentences of a text, put together to pieces of some words. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const sentence of text.split(/(?<=[.!?;:\n])\s+/)) {
    open += `${sentence} `;
    if (wordPlaces(open).starts.length < NEAREST_THRESHOLDS.pieceFrom) continue;
    pieces.push(open);
    open = '';
  }
  return open.trim() === '' ? pieces : [...pieces, open];
}

/**
 * Whether all that speaks for an issue is one word which stands in a short text as a name does: a capital inside a
 * sentence of small letters, as in `the notes of Justice`.
 */
function mayBeName(text: string, words: Suggestion['words']): boolean {
  const [only, ...more] = words;
  if (!only || more.length > 0 || wordPlaces(text).starts.length > NEAREST_THRESHOLDS.shortText) return false;
  const before = text.slice(0, only.start).trimEnd();
  const isInside = before !== '' && !/[.!?:;\n•]$/u.test(before);
  const isSmallLetters = (word: string): boolean =>
    /^\p{Ll}{4,}$/u.test(word) && !isSmallAnywhere(foldedText(word));
  return isInside && /^\p{Lu}\p{Ll}+$/u.test(only.text) && text.split(/\s+/).some(isSmallLetters);
}

interface Told {
  readonly at: number;
  /** Highest score in a piece, and the mean of all. */
  readonly score: number;
  readonly mean: number;
  readonly words: Suggestion['words'];
  readonly stand: number;
}

/** What a text says of each issue, in the order of the rows. */
function tell(issues: readonly FindableIssue[], pieces: readonly Suggestion[][], like?: Likeness): Told[] {
  const all = pieces.flat();
  return issues.map(({ id }, at) => {
    const own = all.filter(({ issue }) => issue === id);
    return {
      at,
      score: Math.max(0, ...own.map(({ score }) => score)),
      mean: own.reduce((sum, { score }) => sum + score, 0) / (pieces.length || 1),
      words: own.flatMap(({ words }) => words),
      stand: like?.stands[at] ?? 0,
    };
  });
}

const rankOf = ({ mean, stand }: Told): number => mean + NEAREST_THRESHOLDS.meaning * stand;

/** Which weak ones are told: `NEAREST_THRESHOLDS` says what the numbers are. */
interface WeakOnes extends Readonly<Record<'weakFrom' | 'weakUpTo', number>> {
  /** Also those that rest on one word of the text that is only near to one of the issue. */
  readonly onOneNeighbour?: boolean;
}

/** Whether all that speaks for an issue is one word that is only near, as plastic to rubber. */
const isOneNeighbour = ({ words }: Told, met: readonly SharedWord[]): boolean =>
  words.length === 0 &&
  new Set(met.map(({ word }) => foldedText(word))).size === 1 &&
  met.every(({ isSame }) => !isSame);

/** Finds issues in texts of any length, at most so many, the best first; weak ones only where there is a table. */
export function createNearFinder(
  issues: readonly FindableIssue[],
  table?: MeaningTable,
  reader = createReader(),
): (text: string, limit: number, weak?: WeakOnes) => NearIssue[] {
  const finder = createIssueFinder(issues, reader);
  let likeness: ReturnType<typeof createMeaningSimilarity> | undefined;
  const { share, mostWords } = NEAREST_THRESHOLDS;
  return (text, limit, { weakFrom, weakUpTo, onOneNeighbour = false }: WeakOnes = NEAREST_THRESHOLDS) => {
    const like = table && (likeness ??= createMeaningSimilarity(issues, reader, table))(text);
    const pieces = piecesOf(text).map((piece) => finder.suggest(piece, { from: 0 }));
    const told = tell(issues, pieces, like).sort((one, other) => rankOf(other) - rankOf(one));
    const most = Math.max(...told.map(({ mean }) => mean));
    const isStrong = ({ score, mean }: Told): boolean => score >= suggestedFrom && mean >= share * most;
    const show = (one: Told, isWeak: boolean, met: readonly SharedWord[] = []): NearIssue => ({
      issue: issues[one.at]?.id ?? '',
      score: one.score,
      stand: one.stand,
      isWeak,
      words: [...new Set([...differentWords(one.words, mostWords), ...met.map(({ word }) => word)])],
    });
    const strong = told
      .filter(isStrong)
      .map((one) => show(one, pieces.length === 1 && mayBeName(text, one.words)));
    const weak = told
      .filter((one) => !isStrong(one) && one.stand >= weakFrom)
      .slice(0, weakUpTo)
      .flatMap((one) => {
        const met = like?.meets(one.at) ?? [];
        return onOneNeighbour || !isOneNeighbour(one, met) ? [show(one, true, met)] : [];
      })
      .filter(({ words }) => words.length > 0);
    return [...strong, ...weak.slice(0, Math.max(0, weakUpTo - strong.length))].slice(0, limit);
  };
}

/** Of what was found: what the words say; where they say nothing, the one that stands out in meaning. */
export function surest(near: readonly NearIssue[]): NearIssue[] {
  const strong = near.filter(({ isWeak }) => !isWeak);
  if (strong.length > 0) return strong;
  return near.slice(0, 1).filter(({ stand }) => stand >= NEAREST_THRESHOLDS.standsOut);
}
