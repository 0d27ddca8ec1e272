// The headings that a written text may have: sections of a document and issues of the workbook, by all their names.
import { issueName } from '../documents/cover';
import { AREA_WORDS, headingWords } from '../documents/written-text';
import type { Context } from '../../workbook/command/types';
import type { RowOf } from '../../workbook/records/rows';
import { editDistance } from '../../base/text/edit-distance';
import { foldText } from '../../base/text/fold';
import { inAnyLanguage } from '../../base/text/word-sets';
import { AROUND_HEADINGS } from '../../words/lists/signs';

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

const keysOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.map(wordsKey).filter((key) => key !== ''));

/** All targets, sections first; `own` are the issues of the submission. */
export function headingTargets(
  issues: readonly RowOf<'ISS'>[],
  own: readonly RowOf<'ISS'>[],
  context: Context,
): readonly HeadingTarget[] {
  const { bookLanguage, language } = context;
  const ids = new Set(own.map(({ id }) => id));
  const sections = AREA_WORDS.map(([id, words]): HeadingTarget => ({
    ...{ id, written: words[bookLanguage], name: words[language], hasPlace: true, isIssue: false },
    ...{ names: keysOf(Object.values(words)), synonyms: new Set() },
  }));
  const ofIssues = issues.map((issue): HeadingTarget => ({
    ...{ id: issue.id, written: issueName(issue, context), hasPlace: ids.has(issue.id), isIssue: true },
    name: issueName(issue, { ...context, bookLanguage: language }),
    names: keysOf([issue.name, issue.nameEs, issue.nameFr]),
    synonyms: keysOf(issue.synonyms),
  }));
  return [...sections, ...ofIssues];
}

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

const SHORTEST = 5;
const LONG = 12;

/** In a short word another letter makes another word. */
const mostTypos = ({ length }: string): number => (length < SHORTEST ? 0 : length < LONG ? 1 : 2);

const MOST_SUGGESTED = 3;

/** Those that a line may mean: named by its words, or by words that a typo away are the same; the nearest first. */
export function mayMean(line: string, targets: readonly HeadingTarget[]): readonly HeadingTarget[] {
  const { found } = namedBy(line, targets);
  if (found.length > 0) return found.slice(0, MOST_SUGGESTED);
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
