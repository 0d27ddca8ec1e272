// Features of an ask or a recommendation: term counts, issues, persons concerned and countries.
import { createConcernFinder } from '../../language/concerned-groups/suggest';
import { createIssueFinder, type FindableIssue } from '../../coverage/issue-suggestions/suggest';
import type { Reader, TextLanguage } from '../../language/reading/reading';
import { foldedText } from '../../language/reading/words';
import type { TermCounts } from '../../language/matching/term-counts';
import { UPTAKE } from './uptake-thresholds';

/** An ask or a recommendation. */
export interface Demand {
  readonly id: string;
  /** In English, Spanish or French. */
  readonly text: string;
  /** Issues that people gave it: ids, names, synonyms or UPR Info's headings; what is not known counts as it is. */
  readonly issues?: readonly string[];
  /** ISO alpha-3 codes: of an ask the countries lobbied, of a recommendation those that made it. */
  readonly countries?: readonly string[];
}

/** Weights by key, of length 1 together. */
export type Profile = ReadonlyMap<string, number>;

export interface DemandFeatures {
  readonly language: TextLanguage;
  readonly bag: TermCounts;
  readonly issues: Profile;
  readonly people: Profile;
  readonly countries: readonly string[];
}

export type DemandReader = (demand: Demand) => DemandFeatures;

/** Each dimension once with its count, in the order in which they stand. */
function bagOf(dimensions: Int32Array): TermCounts {
  const counts = new Map<number, number>();
  for (const dimension of dimensions) counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  return {
    dimensions: Int32Array.from(counts.keys()),
    counts: Float32Array.from(counts.values()),
    length: dimensions.length,
  };
}

function profileOf(weights: ReadonlyMap<string, number>): Profile {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return new Map([...weights].map(([key, weight]) => [key, weight / length]));
}

/** Finds an issue's id by any of its names. */
function issueIds(issues: readonly FindableIssue[]): (written: string) => string {
  const known = new Map<string, string>();
  const add = (name: string | undefined, id: string): void => {
    const key = foldedText(name ?? '');
    if (key !== '' && !known.has(key)) known.set(key, id);
  };
  for (const { id } of issues) add(id, id);
  for (const { id, name, nameEs, nameFr, uprInfoIssue } of issues)
    for (const each of [name, nameEs, nameFr, uprInfoIssue]) add(each, id);
  for (const { id, synonyms } of issues) for (const each of synonyms) add(each, id);
  return (written) => known.get(foldedText(written)) ?? foldedText(written);
}

/** Reads demands into one vocabulary. */
export function createDemandReader(reader: Reader, issues: readonly FindableIssue[]): DemandReader {
  const issueFinder = createIssueFinder(issues, reader);
  const peopleFinder = createConcernFinder(reader);
  const idOf = issueIds(issues);
  return ({ text, issues: given = [], countries = [] }) => {
    const { language, dimensions } = reader.read(text);
    const found = issueFinder.suggest(text, { from: UPTAKE.faintIssue });
    const about = new Map(found.map(({ issue, score }) => [issue, score]));
    for (const written of given) if (written.trim() !== '') about.set(idOf(written), 1);
    const people = peopleFinder.suggest(text).map(({ group }): [string, number] => [group, 1]);
    return {
      language,
      bag: bagOf(dimensions),
      issues: profileOf(about),
      people: profileOf(new Map(people)),
      countries,
    };
  };
}
