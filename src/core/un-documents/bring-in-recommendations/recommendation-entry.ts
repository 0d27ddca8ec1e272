// What a line of a list says of a recommendation.
import type { governmentAnswers, KeyOf } from '../../base/vocabulary/words';
import type { Value } from '../../workbook/records/rows';

export type GovernmentAnswer = KeyOf<typeof governmentAnswers>;

export interface RecommendationEntry {
  /** 1-based line of the list. */
  readonly row: number;
  readonly number: string;
  readonly text: string;
  /** ISO codes. */
  readonly countries: readonly string[];
  /** ISO code of the country that it was made to; '' where the list does not say. */
  readonly reviewed: string;
  readonly answer: GovernmentAnswer | '';
  readonly explanation: string;
  readonly issues: readonly string[];
  readonly workgroup: string;
  readonly cycle: number | null;
  readonly source: string;
  /** Of a recommendation to the own country, what else the list says. */
  readonly more?: Readonly<Record<string, Value>>;
}
