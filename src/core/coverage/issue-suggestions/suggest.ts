// Suggests which of a coalition's issues a text is about, and says by which words.
import { foldedText, wordPlaces } from '../../language/reading/words';
import { MERGED, YIELDING, YIELDS, OTHERWISE, readEvidence, type Evidence } from './evidence';
import { createReader } from '../../language/reading/reader';
import type { Reader, Reading } from '../../language/reading/reading';
import { ISSUE_SEEDS } from '../../base/vocabulary/issues';
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

/** A stretch of the text: 0-based UTF-16 offsets, end exclusive, and what stands there. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Suggestion {
  /** The issue's id. */
  readonly issue: string;
  /** 0 to 1; from SUGGESTED_FROM on it is worth showing. */
  readonly score: number;
  /** The words that led to it, in order. */
  readonly words: readonly Stretch[];
}

/** Suggestions below this score are left out, unless another bound is given. */
export const SUGGESTED_FROM = 0.5;

/** The suggestions with the scores of those that yield to others lowered. Order and words stay. */
export function yielded(issues: readonly FindableIssue[], found: readonly Suggestion[]): Suggestion[] {
  const headings = new Map(issues.map(({ id, uprInfoIssue = '' }) => [id, foldedText(uprInfoIssue)]));
  const headingOf = ({ issue }: Suggestion): string => headings.get(issue) ?? '';
  const present = new Set(found.filter(({ score }) => score >= SUGGESTED_FROM).map(headingOf));
  const has = (heading: string): boolean => present.has(foldedText(heading));
  const merges = MERGED.groups.some(has) && MERGED.rights.filter(has).length >= MERGED.from;
  const lower = new Set(
    [
      ...YIELDS.filter(([, to]) => to.some(has)).map(([heading]) => heading),
      ...(merges ? MERGED.rights : []),
    ].map(foldedText),
  );
  return found.map((one) =>
    lower.has(headingOf(one)) && one.score < YIELDING.upTo
      ? { ...one, score: one.score * YIELDING.factor }
      : one,
  );
}

export interface IssueFinder {
  /** The issues that fit, the best first; equal ones in the order of the rows. */
  suggest(text: string, options?: { readonly limit?: number; readonly from?: number }): Suggestion[];
}

/** A coalition's own word for an issue is enough by itself. */
const OWN_WORD = 0.75;
const SEED_WORD = 0.6;
/** Of these, the words that a workbook begins with stand in texts about anything. */
const SILENT_HEADINGS: ReadonlySet<string> = new Set(['Other', 'General']);

/** Something that speaks for an issue: words of the text, and how much. */
interface Witness {
  readonly issue: number;
  readonly weight: number;
  /** Numbers of words, 0-based, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The same thing said twice counts once. */
  readonly what: string;
}

/** Prepares issues for suggesting; names and synonyms count as they are in the rows. */
export function createIssueFinder(
  issues: readonly FindableIssue[],
  reader: Reader = createReader(),
): IssueFinder {
  const byConcept = conceptWitness(issues);
  const byOwnWords = ownWordWitness(issues);
  const otherwise = otherwiseWitness(issues);
  const judged = (text: string, witnesses: readonly Witness[]): Suggestion[] =>
    issues.flatMap(({ id }, issue) => {
      const own = witnesses.filter((one) => one.issue === issue);
      return own.length === 0 ? [] : [{ issue: id, score: combined(own), words: stretches(text, own) }];
    });
  return {
    suggest(text, { limit = Infinity, from = SUGGESTED_FROM } = {}) {
      const reading = reader.read(text);
      const found = yielded(issues, judged(text, byOwnWords(text, reading, byConcept(reader, reading))));
      const all = found.some(({ score }) => score >= SUGGESTED_FROM)
        ? found
        : [...judged(text, otherwise(reader, text, reading)), ...found];
      return all
        .filter(({ score }) => score >= from)
        .sort((one, other) => other.score - one.score)
        .slice(0, limit);
    },
  };
}

/** Chances that do not depend on each other: each thing said leaves a part of the doubt. */
function combined(witnesses: readonly Witness[]): number {
  const strongest = new Map<string, number>();
  for (const { what, weight } of witnesses) strongest.set(what, Math.max(weight, strongest.get(what) ?? 0));
  return 1 - [...strongest.values()].reduce((doubt, weight) => doubt * (1 - weight), 1);
}

function stretches(text: string, witnesses: readonly Witness[]): Stretch[] {
  const { starts, ends } = wordPlaces(text);
  const found: Stretch[] = [];
  for (const { start, end } of [...witnesses].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const [from, to] = [starts[start] ?? 0, ends[end - 1] ?? 0];
    if (to > (found.at(-1)?.end ?? -1)) found.push({ start: from, end: to, text: text.slice(from, to) });
  }
  return found;
}

/** For each heading of UPR Info, the places of the issues that have it. */
function issuesByHeading(issues: readonly FindableIssue[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  issues.forEach(({ uprInfoIssue }, index) => {
    const heading = foldedText(uprInfoIssue ?? '');
    if (heading !== '') found.set(heading, [...(found.get(heading) ?? []), index]);
  });
  return found;
}

/** Whether a dimension only comes along with the concept before it: a treaty's subject, not said in words of its own. */
const isImplied = (
  reader: Reader,
  { dimensions, dimensionPlaces, dimensionEnds }: Reading,
  index: number,
): boolean =>
  index > 0 &&
  dimensionPlaces[index] === dimensionPlaces[index - 1] &&
  dimensionEnds[index] === dimensionEnds[index - 1] &&
  reader.dimension(dimensions[index - 1] ?? 0).kind !== 'word';

function conceptWitness(issues: readonly FindableIssue[]): (reader: Reader, reading: Reading) => Witness[] {
  const evidence = readEvidence();
  const headings = issuesByHeading(issues);
  const known: (readonly Pick<Witness, 'issue' | 'weight'>[] | undefined)[] = [];
  const spokenFor = ({ heading, weight }: Evidence) =>
    (headings.get(foldedText(heading)) ?? []).map((issue) => ({ issue, weight }));
  return (reader, reading) =>
    [...reading.dimensions].flatMap((id, index) => {
      const { kind, key } = reader.dimension(id);
      if (kind === 'word' || isImplied(reader, reading, index)) return [];
      const speaks = (known[id] ??= (evidence.get(key) ?? []).flatMap(spokenFor));
      const [start, end] = [reading.dimensionPlaces[index] ?? 0, reading.dimensionEnds[index] ?? 0];
      return speaks.map((one) => ({ ...one, start, end, what: key }));
    });
}

type Said = Pick<Witness, 'start' | 'end' | 'what'>;

/** What a text in which nothing else was found may be about. */
function otherwiseWitness(
  issues: readonly FindableIssue[],
): (reader: Reader, text: string, reading: Reading) => Witness[] {
  const headings = issuesByHeading(issues);
  const find = createPhraseFinder(OTHERWISE.phrases);
  const witness = (heading: string, said: Said): Witness[] =>
    (headings.get(foldedText(heading)) ?? []).map((issue) => ({ ...said, issue, weight: OTHERWISE.weight }));
  return (reader, text, reading) => {
    const special = [...reading.dimensions].flatMap((id, index) => {
      const { key } = reader.dimension(id);
      const heading = OTHERWISE.headings.get(key);
      const [start, end] = [reading.dimensionPlaces[index] ?? 0, reading.dimensionEnds[index] ?? 0];
      return heading === undefined ? [] : witness(heading, { start, end, what: key });
    });
    if (special.length > 0) return special;
    return find(text, reading.language).flatMap(({ start, end }) =>
      witness(OTHERWISE.always, { start, end, what: OTHERWISE.always }),
    );
  };
}

/** The words that every workbook begins with, by heading. */
function seedWords(): Map<string, Set<string>> {
  return new Map(
    ISSUE_SEEDS.map(({ uprInfoIssue, name, nameEs, nameFr, synonyms }) => [
      foldedText(uprInfoIssue),
      new Set([name, nameEs, nameFr, ...synonyms].map(foldedText)),
    ]),
  );
}

/** Adds what the coalition's own words say, and the words it began with where no concept says it more exactly. */
function ownWordWitness(
  issues: readonly FindableIssue[],
): (text: string, reading: Reading, concepts: readonly Witness[]) => Witness[] {
  const seeds = seedWords();
  const entries = issues.flatMap(({ name, nameEs = '', nameFr = '', synonyms, uprInfoIssue = '' }, issue) => {
    const usual = seeds.get(foldedText(uprInfoIssue)) ?? new Set<string>();
    return [name, nameEs, nameFr, ...synonyms]
      .map((words) => foldedText(words))
      .filter((words) => words !== '')
      .filter((words) => !(usual.has(words) && SILENT_HEADINGS.has(uprInfoIssue)))
      .map((words) =>
        usual.has(words)
          ? { phrase: words.includes(' ') ? words : `=${words}`, issue, weight: SEED_WORD }
          : { phrase: words, issue, weight: OWN_WORD },
      );
  });
  const phrases = [...new Set(entries.map(({ phrase }) => phrase))];
  const meant = phrases.map((each) => entries.filter(({ phrase }) => phrase === each));
  const find = createPhraseFinder(phrases);
  return (text, { language }, concepts) => {
    const said = (start: number, end: number): boolean =>
      concepts.some((one) => one.start < end && one.end > start);
    const own = find(text, language).flatMap(({ phrase, start, end }) =>
      (meant[phrase] ?? [])
        .filter(({ weight }) => weight === OWN_WORD || !said(start, end))
        .map(({ issue, weight }) => ({ issue, weight, start, end, what: `own ${phrases[phrase] ?? ''}` })),
    );
    return [...concepts, ...own];
  };
}
