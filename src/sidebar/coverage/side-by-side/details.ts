// What the dialog shows of an overlap.
import type { OverlapDetailsResult } from '../../../core/coverage/overlaps/plan-details';

export type OverlapDetails = OverlapDetailsResult;
export type PairSideName = 'first' | 'second';
export type Side = OverlapDetails[PairSideName];
export type Passage = OverlapDetails['passages'][number];
export type AskPair = OverlapDetails['asks'][number];
