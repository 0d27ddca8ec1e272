// Which sections and issues a line may mean, by its words: named so, a typo away, or with most of its telling words.
import { editDistance } from '../../base/text/edit-distance';
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { AROUND_HEADINGS } from '../../words/lists/signs';
import { headingWords } from '../documents/written-text';

export interface HeadingTarget {
  /** Key of a section, or id of an issue. */
  readonly id: string;
  /** As the document writes it. */
  readonly written: string;
  /** In the reader's language. */
  readonly name: string;
  /** Its names in all languages, and its synonyms, as they compare. */
  readonly names: ReadonlySet<string>;
  readonly synonyms: ReadonlySet<string>;
  /** The document of the submission has a place for it: it is a section, or one of the submission's issues. */
  readonly hasPlace: boolean;
  readonly isIssue: boolean;
}

/** Letters of a name, from which one and two edits make it the same; in a short word another letter makes another word. */
const TYPOS = { oneFrom: 5, twoFrom: 12 };

/** When a name that has words of a line may be meant by it. */
const SHARED = {
  /** Telling words that the line has at least. */
  words: 2,
  /** Letters of a word that tells anything. */
  letters: 4,
  /** Names: a word that more of them have tells nothing. */
  targets: 3,
  /** Share of the telling words of the line that the name has. */
  share: 0.5,
};
const MOST_SUGGESTED = 3;

/** Articles and "and" in the three languages, with what is left of elided ones. */
const LINKING = inAnyLanguage(AROUND_HEADINGS);
const NOT_A_LETTER = /[^\p{L}\p{N}]+/gu;
const AROUND = /^[\s"'“”«»‹›„‘’*_#~]+|[\s"'“”«»‹›„‘’*_#~:]+$/gu;

/** A heading without its number and the signs around it. */
export const bareHeading = (line: string): string =>
  headingWords(line.replace(AROUND, '')).replace(AROUND, '');

/** Words only: neither case, accents, signs nor articles count. */
const wordsKey = (written: string): string =>
  foldText(written)
    .split(NOT_A_LETTER)
    .filter((word) => word !== '' && !LINKING.has(word))
    .join(' ');

export const wordsKeysOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(wordsKey).filter((key) => key !== ''));

/** Those that the words name; where none is named so, those that have them among their synonyms. */
export function namedBy(
  line: string,
  targets: readonly HeadingTarget[],
): { readonly found: readonly HeadingTarget[]; readonly isSynonym: boolean } {
  const key = wordsKey(bareHeading(line));
  const named = targets.filter(({ names }) => names.has(key));
  if (named.length > 0) return { found: named, isSynonym: false };
  return { found: targets.filter(({ synonyms }) => synonyms.has(key)), isSynonym: true };
}

const mostTypos = ({ length }: string): number =>
  length < TYPOS.oneFrom ? 0 : length < TYPOS.twoFrom ? 1 : 2;

const telling = (key: string): readonly string[] =>
  key
    .split(' ')
    .filter((word) => word.length >= SHARED.letters)
    .map((word) => word.replace(/e?s$/, ''));

/** Words that many names have, such as `right`, tell nothing. */
function commonWords(targets: readonly HeadingTarget[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { names } of targets)
    for (const word of new Set([...names].flatMap(telling))) times.set(word, (times.get(word) ?? 0) + 1);
  return new Set([...times].filter(([, count]) => count > SHARED.targets).map(([word]) => word));
}

/** Those whose name has most of the words that tell what a line is about; the nearest first. */
function sharingWords(line: string, targets: readonly HeadingTarget[]): readonly HeadingTarget[] {
  const common = commonWords(targets);
  const wanted = [...new Set(telling(wordsKey(bareHeading(line))))].filter((word) => !common.has(word));
  if (wanted.length < SHARED.words) return [];
  return targets
    .map((target) => {
      const shares = [...target.names, ...target.synonyms].map((name) => {
        const words = new Set(telling(name));
        return wanted.filter((word) => words.has(word)).length / wanted.length;
      });
      return { target, share: Math.max(0, ...shares) };
    })
    .filter(({ share }) => share > SHARED.share)
    .sort((x, y) => y.share - x.share)
    .slice(0, MOST_SUGGESTED)
    .map(({ target }) => target);
}

/**
 * Those that a line may mean: named by its words, by words that a typo away are the same, or by most of its words; the
 * nearest first.
 */
export function mayMean(line: string, targets: readonly HeadingTarget[]): readonly HeadingTarget[] {
  const { found } = namedBy(line, targets);
  if (found.length > 0) return found.slice(0, MOST_SUGGESTED);
  const near = nearlyNamed(line, targets);
  return near.length > 0 ? near : sharingWords(line, targets);
}

function nearlyNamed(line: string, targets: readonly HeadingTarget[]): readonly HeadingTarget[] {
  const key = wordsKey(bareHeading(line));
  const most = mostTypos(key);
  if (most === 0) return [];
  return targets
    .map((target) => {
      const distances = [...target.names, ...target.synonyms].map((name) => editDistance(key, name, most));
      return { target, distance: Math.min(most + 1, ...distances) };
    })
    .filter(({ distance }) => distance <= most)
    .sort((x, y) => x.distance - y.distance)
    .slice(0, MOST_SUGGESTED)
    .map(({ target }) => target);
}
