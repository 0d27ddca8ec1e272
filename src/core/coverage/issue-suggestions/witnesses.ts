// What in a text speaks for which issue: concepts of the lexicon, by the table of evidence, and the words that a
// coalition has for its issues.
import { ISSUE_SEEDS } from '../../base/vocabulary/issues';
import type { Reader, TextReading, TextLanguage } from '../../language/reading/reading';
import { memoize } from '../../base/memoize';
import { USUAL_WORDS } from '../../language/reading/small-words';
import { foldedText } from '../../language/reading/words';
import { DOUBTFUL_ALONE, NOTHING_ALONE } from '../../words/lists/signs';
import { HEADINGS, SUGGESTION_THRESHOLDS, type Heading } from './evidence';
import { createPhraseFinder } from './own-words';

/** A row of the sheet of issues. */
export interface FindableIssue {
  readonly id: string;
  readonly name: string;
  readonly nameEs?: string | undefined;
  readonly nameFr?: string | undefined;
  readonly synonyms: readonly string[];
  readonly uprInfoIssue?: string | undefined;
}

/** Something that speaks for an issue: words of the text, and how much. */
export interface Witness {
  /** Place of the issue in the rows. */
  readonly issue: number;
  readonly weight: number;
  /** Numbers of words, 0-based, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same thing said twice counts once. */
  readonly what: string;
}

type Said = Omit<Witness, 'issue' | 'weight'>;

/** Hears the witnesses of a text. */
type Hearing = (text: string, reading: TextReading) => Witness[];

/** What is known of the heading that an issue has, as it is written anywhere. */
export const headingOf = ({ uprInfoIssue = '' }: FindableIssue): Heading | undefined =>
  HEADINGS.get(foldedText(uprInfoIssue));

/** Whether an issue only stands in where nothing is said of any other. */
export const standsIn = (issue: FindableIssue): boolean => headingOf(issue)?.part === 'stands in';

/** The words that every workbook begins with, by heading. */
const FIRST_WORDS = new Map(
  ISSUE_SEEDS.map(({ uprInfoIssue, name, nameEs, nameFr, synonyms }) => [
    foldedText(uprInfoIssue),
    new Set([name, nameEs, nameFr, ...synonyms].map(foldedText)),
  ]),
);

/** Names and synonyms of an issue, folded: those that every workbook has for its heading, and the coalition's own. */
export function wordsOfIssue({ name, nameEs = '', nameFr = '', synonyms, uprInfoIssue = '' }: FindableIssue) {
  const usual = FIRST_WORDS.get(foldedText(uprInfoIssue));
  const all = [name, nameEs, nameFr, ...synonyms].map(foldedText).filter((words) => words !== '');
  return {
    usual: all.filter((words) => usual?.has(words)),
    own: all.filter((words) => !usual?.has(words)),
  };
}

/** The concepts that a text names, without those that only come along: a treaty's subject, not said in words of its own. */
function conceptsOf(reader: Reader, reading: TextReading): Said[] {
  const { dimensions, dimensionPlaces: starts, dimensionEnds: ends } = reading;
  return [...dimensions].flatMap((id, at) => {
    const [before, start, end] = [dimensions[at - 1], starts[at] ?? 0, ends[at] ?? 0];
    const isTogether = before !== undefined && start === starts[at - 1] && end === ends[at - 1];
    const { kind, key } = reader.dimension(id);
    if (kind === 'word' || (isTogether && reader.dimension(before).kind !== 'word')) return [];
    return [{ what: key, start, end }];
  });
}

/** Concepts, by what speaks for each heading. */
export function conceptHearing(issues: readonly FindableIssue[], reader: Reader): Hearing {
  const evidence = issues.map((row) => headingOf(row)?.evidence);
  return (_text, reading) =>
    conceptsOf(reader, reading).flatMap((said) =>
      evidence.flatMap((ofIssue, issue) => {
        const weight = ofIssue?.get(said.what);
        return weight === undefined ? [] : [{ ...said, issue, weight }];
      }),
    );
}

/** Words that mean an issue. */
interface Entry {
  readonly phrase: string;
  readonly issue: number;
  readonly weight: number;
}

function entriesOf(issues: readonly FindableIssue[]): Entry[] {
  const { ownWord, seedWord, otherwise } = SUGGESTION_THRESHOLDS;
  return issues.flatMap((row, issue) => {
    const { usual, own } = wordsOfIssue(row);
    return [
      // A single word that is usual has to stand there just so.
      ...usual.map((words) => ({
        phrase: words.includes(' ') ? words : `=${words}`,
        issue,
        weight: standsIn(row) ? otherwise : seedWord,
      })),
      ...own.map((phrase) => ({ phrase, issue, weight: ownWord })),
    ];
  });
}

/**
 * The coalition's own words, and those that it began with: these not where a concept heard says it more exactly, nor
 * where the lexicon has them, since it knows where they mean something else, as in an enabling environment.
 */
export function ownWordHearing(
  issues: readonly FindableIssue[],
  reader: Reader,
): (text: string, reading: TextReading, concepts: readonly Witness[]) => Witness[] {
  const entries = entriesOf(issues);
  const phrases = [...new Set(entries.map(({ phrase }) => phrase))];
  const meant = phrases.map((each) => entries.filter(({ phrase }) => phrase === each));
  const find = createPhraseFinder(phrases);
  const evidence = issues.map((row) => headingOf(row)?.evidence);
  const inLexicon = memoize((language: TextLanguage) =>
    memoize(({ phrase, issue }: Entry) =>
      conceptsOf(reader, reader.read(phrase, language)).some(({ what }) => evidence[issue]?.has(what)),
    ),
  );
  return (text, { language }, concepts) =>
    find(text, language).flatMap(({ phrase, start, end }) => {
      const isSaid = concepts.some((one) => one.start < end && one.end > start);
      return (meant[phrase] ?? [])
        .filter(
          (one) => one.weight === SUGGESTION_THRESHOLDS.ownWord || !(isSaid || inLexicon(language)(one)),
        )
        .map(({ issue, weight }) => ({ issue, weight, start, end, what: `own ${phrases[phrase] ?? ''}` }));
    });
}

/** What words of several senses count at most, in a text of a language. */
const mostAlone = memoize(
  (language: TextLanguage): ReadonlyMap<string, number> =>
    new Map([
      ...DOUBTFUL_ALONE[language].map((words) => [words, SUGGESTION_THRESHOLDS.doubtfulAlone] as const),
      ...NOTHING_ALONE[language].map((words) => [words, SUGGESTION_THRESHOLDS.nothingAlone] as const),
    ]),
);

/** The witness with no more weight than its words can carry: the unions of couples are none of workers. */
export function weighed(
  witness: Witness,
  text: string,
  { language, wordStarts, wordEnds }: TextReading,
): Witness {
  const words = foldedText(text.slice(wordStarts[witness.start], wordEnds[witness.end - 1]));
  const most = USUAL_WORDS[language].has(words)
    ? SUGGESTION_THRESHOLDS.nothingAlone
    : mostAlone(language).get(words);
  return { ...witness, weight: Math.min(witness.weight, most ?? 1) };
}
