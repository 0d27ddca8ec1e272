// Types of matching asks with recommendations.
import type { Text } from '../../base/messages/text';
import type { FindableIssue } from '../../coverage/issue-suggestions/suggest';

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

/** names: treaties and bodies. subjects: what it is about. alike: words that mean or look much the same. */
export type ReasonKind = 'names' | 'subjects' | 'actions' | 'words' | 'alike' | 'issues' | 'countries';

/** What both have in common, the weightiest first. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly what: readonly Text[];
}

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

export interface MatchOptions {
  /** How many matches an ask has at most. */
  readonly limit?: number;
  /** Matches below this score are left out. */
  readonly from?: number;
  /** The coalition's issues; the usual ones when left out. */
  readonly issues?: readonly FindableIssue[];
}
