// Which recommendations say what the coalition asked for: ranked for each ask, with reasons.
import { ISSUE_SEEDS } from '../../base/vocabulary/issues';
import type { FindableIssue } from '../../coverage/issue-suggestions/suggest';
import { createAskMeasure, type AskLikeness, type AskRelation } from '../../language/asks/measure';
import type { MeaningTable } from '../../language/meaning/table';
import { createReader } from '../../language/reading/reader';
import { createDemandReader, type Demand } from './demand-features';
import { createExplainer, type Reason } from './reasons';
import { createSearch } from './recommendation-index';
import { UPTAKE } from './uptake-thresholds';

export interface Match {
  /** The recommendation's id. */
  readonly id: string;
  /** How much of the ask the recommendation says: from 0 to 1. A rank, no chance. */
  readonly score: number;
  /** Whether it asks for the same, or is only about the same. */
  readonly relation: AskRelation;
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
  /** Without it words and concepts are compared. */
  readonly meaning?: MeaningTable | undefined;
}

/** Less is needed to tell the opposite than to leave out what may be a match. */
const surely = ({ relation, likeness, heads }: AskLikeness): AskRelation =>
  relation === 'opposite' && (likeness < UPTAKE.opposed || heads < UPTAKE.opposedHeads)
    ? 'related'
    : relation;

const usualIssues = (): FindableIssue[] => ISSUE_SEEDS.map((seed) => ({ id: seed.uprInfoIssue, ...seed }));

/**
 * For each ask the recommendations that say it, ranked, in the order of the asks. Texts may be in English, Spanish or
 * French, each on its own. An ask without words that say anything has no matches. At most 20 matches each unless
 * `limit` says otherwise; `from` leaves low scores out.
 */
export function matchAsks(
  asks: readonly Demand[],
  recommendations: readonly Demand[],
  { limit = UPTAKE.usualMost, from = 0, issues = usualIssues(), meaning }: MatchOptions = {},
): AskMatches[] {
  const reader = createReader();
  const measure = createAskMeasure(reader, meaning);
  const readDemand = createDemandReader(reader, measure, issues);
  const rows = recommendations.map(readDemand);
  const search = createSearch(rows, measure, reader);
  const explain = createExplainer(measure, issues);
  return asks.map((ask) => {
    const own = readDemand(ask);
    const lists: Record<'matches' | 'opposed', Match[]> = { matches: [], opposed: [] };
    for (const { row, score } of search(own)) {
      const [other, theirs] = [recommendations[row], rows[row]];
      if (!other || !theirs || score <= from) continue;
      const relation = surely(measure.compare(own.asked, theirs.asked));
      const list = lists[relation === 'opposite' ? 'opposed' : 'matches'];
      if (list.length < limit) list.push({ id: other.id, score, relation, reasons: explain(own, theirs) });
      if (lists.matches.length === limit) break;
    }
    return { id: ask.id, ...lists };
  });
}
