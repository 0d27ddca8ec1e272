// Suggests which of a coalition's issues a text is about, and says by which words.
import { foldedText, wordPlaces } from '../../language/reading/words';
import { SUGGESTION_THRESHOLDS, type Heading } from './evidence';
import { createReader } from '../../language/reading/reader';
import type { Reader } from '../../language/reading/reading';
import {
  conceptHearing,
  ownWordHearing,
  headingOf,
  weighed,
  type FindableIssue,
  type Witness,
} from './witnesses';

export type { FindableIssue };

/** A stretch of the text: 0-based UTF-16 offsets, end exclusive, and what stands there. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Suggestion {
  /** The issue's id. */
  readonly issue: string;
  /** 0 to 1; from SUGGESTION_THRESHOLDS.suggestedFrom on it is worth showing. */
  readonly score: number;
  /** The words that led to it, in order. */
  readonly words: readonly Stretch[];
}

export interface IssueFinder {
  /** The issues that fit, the best first; of equal ones that which the text names earlier. */
  suggest(text: string, options?: { readonly limit?: number; readonly from?: number }): Suggestion[];
}

/** The suggestions with the scores of those that yield to others lowered. Order and words stay. */
function yielded(
  headings: ReadonlyMap<string, Heading | undefined>,
  found: readonly Suggestion[],
): Suggestion[] {
  const { suggestedFrom, mergedFrom, sureFrom, yields } = SUGGESTION_THRESHOLDS;
  const present = found.flatMap(({ issue, score }) => (score >= suggestedFrom && headings.get(issue)) || []);
  const names = new Set(present.map(({ name }) => name));
  const countOf = (wanted: Heading['part']): number => present.filter(({ part }) => part === wanted).length;
  const merges = countOf('group') > 0 && countOf('right') >= mergedFrom;
  return found.map((one) => {
    const { part, yieldsTo = [] } = headings.get(one.issue) ?? {};
    const isYielding = (merges && part === 'right') || yieldsTo.some((name) => names.has(name));
    return isYielding && one.score < sureFrom ? { ...one, score: one.score * yields } : one;
  });
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

/** What a text says of each issue that it says anything of, in the order of the rows. */
function createHearing(issues: readonly FindableIssue[], reader: Reader): (text: string) => Suggestion[] {
  const concepts = conceptHearing(issues, reader);
  const ownWords = ownWordHearing(issues, reader);
  const headings = new Map(issues.map((row) => [row.id, headingOf(row)]));
  const judged = (text: string, witnesses: readonly Witness[]): Suggestion[] =>
    issues.flatMap(({ id }, issue) => {
      const own = witnesses.filter((one) => one.issue === issue);
      return own.length === 0 ? [] : [{ issue: id, score: combined(own), words: stretches(text, own) }];
    });
  return (text) => {
    const reading = reader.read(text);
    const said = concepts(text, reading);
    const heard = [...said, ...ownWords(text, reading, said)].map((one) => weighed(one, text, reading));
    const found = yielded(headings, judged(text, heard));
    const { suggestedFrom } = SUGGESTION_THRESHOLDS;
    const isFaint = ({ issue, score }: Suggestion): boolean =>
      score < suggestedFrom && headings.get(issue)?.part === 'stands in';
    const faint = found.filter(isFaint);
    const others = found.filter((one) => !isFaint(one));
    if (others.some(({ score }) => score >= suggestedFrom)) return others;
    const best = Math.max(...faint.map(({ score }) => score));
    const standing = faint.filter(({ score }) => score === best);
    return [...standing.map((one) => ({ ...one, score: suggestedFrom })), ...others];
  };
}

const placeOf = ({ words }: Suggestion): number => words[0]?.start ?? 0;

/** Prepares issues for suggesting; names and synonyms count as they are in the rows. */
export function createIssueFinder(
  issues: readonly FindableIssue[],
  reader: Reader = createReader(),
): IssueFinder {
  const hear = createHearing(issues, reader);
  return {
    suggest: (text, { limit = Infinity, from = SUGGESTION_THRESHOLDS.suggestedFrom } = {}) =>
      hear(text)
        .filter(({ score }) => score >= from)
        .sort((one, other) => other.score - one.score || placeOf(one) - placeOf(other))
        .slice(0, limit),
  };
}

/** Each word or phrase once, whatever its case, the most frequent first. */
export function differentWords(words: readonly { readonly text: string }[], most: number): string[] {
  const seen = new Map<string, { readonly word: string; times: number }>();
  for (const { text } of words) {
    const known = seen.get(foldedText(text));
    if (known) known.times += 1;
    else seen.set(foldedText(text), { word: text.replace(/\s+/g, ' ').trim(), times: 1 });
  }
  const sorted = [...seen.values()].sort((one, other) => other.times - one.times);
  return sorted.slice(0, most).map(({ word }) => word);
}
