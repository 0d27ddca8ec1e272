// Where a line of a list of recommendations belongs: among those made to the own country, or those made to others.
import type { RecommendationEntry } from './recommendation-entry';

export type Place = 'REC' | 'OTH';

/** One made to another country never goes among the own ones; `own` is an ISO code. */
export const placeOf = ({ reviewed }: RecommendationEntry, own: string): Place =>
  reviewed !== '' && reviewed !== own ? 'OTH' : 'REC';
