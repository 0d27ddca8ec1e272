// Where a line of a list of recommendations belongs: among those made to the own country, those made to others, or what the
// coalition asks for.
import type { RecommendationEntry } from './read-list';

/** What somebody may say that a list is; those made to others say it themselves, by the country they were made to. */
export const PLACES = ['REC', 'ASK'] as const;
export type Place = (typeof PLACES)[number] | 'OTH';

/** Of reports of the UN's working group: `6.14`, `92.1`. */
const isNumberOfReport = (number: string): boolean => /^\d{1,3}\.\d{1,3}/.test(number);

const isToOthers = ({ reviewed }: RecommendationEntry, own: string): boolean =>
  reviewed !== '' && reviewed !== own;

/**
 * What a list is that nobody described: an answer, a review or a number of the UN's report makes recommendations of it.
 * Without, it may as well be what the coalition wants countries to recommend: then ''.
 */
export function usualPlace(entries: readonly RecommendationEntry[], own: string): Place | '' {
  const rest = entries.filter((entry) => !isToOthers(entry, own));
  if (rest.length === 0) return 'OTH';
  const isMade = ({ answer, cycle, number, reviewed }: RecommendationEntry): boolean =>
    answer !== '' || cycle !== null || reviewed !== '' || isNumberOfReport(number);
  return rest.some(isMade) ? 'REC' : '';
}

/** Where a line goes: one made to another country never among the own ones. */
export const placeOf = (entry: RecommendationEntry, own: string, place: Place): Place =>
  isToOthers(entry, own) ? 'OTH' : place;
