// Which recommendations say what the coalition asked for: ranked for each ask, with reasons.
import { createReader } from '../../language/reading/reader';
import { ISSUE_SEEDS } from '../../base/vocabulary/issues';
import type { FindableIssue } from '../../coverage/issue-suggestions/suggest';
import { createQueryExpansion } from './query';
import { createDemandReader, type Demand } from './demand-features';
import { createExplainer, type Reason } from './reasons';
import { indexRecommendations } from './recommendation-index';
import { areOpposed, objectLikeness } from '../../language/matching/opposed';
import { readAsk, type ReadAsk } from '../../language/matching/read-ask';
import type { Reader, TextLanguage } from '../../language/reading/reading';
import { UPTAKE } from './uptake-thresholds';

export interface Match {
  /** The recommendation's id. */
  readonly id: string;
  /** How much of the ask the recommendation says: from 0 to 1. A rank, no chance. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

export interface AskMatches {
  /** The ask's id. */
  readonly id: string;
  /** The best first; equal ones in the order of the recommendations. */
  readonly matches: readonly Match[];
  /** Recommendations on the same thing that want the opposite done; they are no matches. */
  readonly opposed: readonly Match[];
}

interface MatchOptions {
  /** How many matches an ask has at most. */
  readonly limit?: number;
  /** Matches below this score are left out. */
  readonly from?: number;
  /** The coalition's issues; the usual ones when left out. */
  readonly issues?: readonly FindableIssue[];
}

/** What is wanted stands before the first of these; "which was signed but not ratified" denies nothing. */
const FIRST_PART = /^[^,;:.]{10,}/;

/** What an ask or a recommendation wants first of all. */
function readFirstPart(text: string, reader: Reader, language: TextLanguage): ReadAsk {
  return readAsk(FIRST_PART.exec(text)?.[0] ?? text, reader, language);
}

/** Both are about the same, and want opposite things done. */
const wantOpposite = (one: ReadAsk, other: ReadAsk, reader: Reader, weights: Float64Array): boolean =>
  areOpposed(one, other, reader) && objectLikeness(one, other, weights) >= UPTAKE.sameObject;

/** Numbers of the highest scores above a bound, the highest first; equal ones in order. */
function best(scores: Float64Array, most: number, above: number): number[] {
  const found: number[] = [];
  scores.forEach((score, row) => {
    if (score <= above || (found.length === most && score <= (scores[found[most - 1] ?? 0] ?? 0))) return;
    let place = found.length;
    while (place > 0 && (scores[found[place - 1] ?? 0] ?? 0) < score) place--;
    found.splice(place, 0, row);
    if (found.length > most) found.pop();
  });
  return found;
}

const usualIssues = (): FindableIssue[] => ISSUE_SEEDS.map((seed) => ({ id: seed.uprInfoIssue, ...seed }));

/**
 * For each ask the recommendations that say it, ranked, in the order of the asks. Texts may be in English, Spanish or
 * French, each on its own. An ask without words that say anything has no matches. At most 20 matches each unless
 * `limit` says otherwise; `from` leaves low scores out.
 */
export function matchAsks(
  asks: readonly Demand[],
  recommendations: readonly Demand[],
  { limit = UPTAKE.usualMost, from = 0, issues = usualIssues() }: MatchOptions = {},
): AskMatches[] {
  const reader = createReader();
  const readDemand = createDemandReader(reader, issues);
  const index = indexRecommendations(recommendations, readDemand, reader);
  const everyday = createQueryExpansion(reader);
  const explain = createExplainer(reader, issues);
  return asks.map((ask) => {
    const read = readDemand(ask);
    const weighed = index.weigh(read, everyday(ask.text, read.language));
    const scores = index.scores(read, weighed);
    const wants = readFirstPart(ask.text, reader, read.language);
    const lists: { matches: Match[]; opposed: Match[] } = { matches: [], opposed: [] };
    for (const row of best(scores, limit * 2, from)) {
      const [other, theirs] = [recommendations[row], index.rows[row]];
      if (!other || !theirs || lists.matches.length === limit) break;
      const match = { id: other.id, score: scores[row] ?? 0, reasons: explain(read, weighed, theirs) };
      const theirWants = readFirstPart(other.text, reader, theirs.language);
      const isOpposed = wantOpposite(wants, theirWants, reader, index.weighing.weights);
      lists[isOpposed ? 'opposed' : 'matches'].push(match);
    }
    return { id: ask.id, ...lists };
  });
}
