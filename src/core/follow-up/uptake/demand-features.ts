// Features of an ask or a recommendation: what it asks, its term counts, issues and countries.
import { createIssueFinder, type FindableIssue } from '../../coverage/issue-suggestions/suggest';
import type { AskMeasure } from '../../language/asks/measure';
import type { ReadAsk } from '../../language/asks/read-ask';
import { countTerms, type TermCounts } from '../../language/matching/bm25-weights';
import type { Reader } from '../../language/reading/reading';
import { foldedText } from '../../language/reading/words';
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
  readonly text: string;
  readonly asked: ReadAsk;
  readonly bag: TermCounts;
  readonly issues: Profile;
  readonly countries: readonly string[];
}

export type DemandReader = (demand: Demand) => DemandFeatures;

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
export function createDemandReader(
  reader: Reader,
  measure: AskMeasure,
  issues: readonly FindableIssue[],
): DemandReader {
  const issueFinder = createIssueFinder(issues, reader);
  const idOf = issueIds(issues);
  return ({ text, issues: given = [], countries = [] }) => {
    const bag = countTerms([reader.read(text).dimensions]);
    const found = issueFinder.suggest(text, { from: UPTAKE.faintIssue });
    const about = new Map(found.map(({ issue, score }) => [issue, score]));
    for (const written of given) if (written.trim() !== '') about.set(idOf(written), 1);
    return { text, asked: measure.read(text), bag, issues: profileOf(about), countries };
  };
}
