// How many recommendations a workgroup has and gets.
import type { NamedRow } from '../../workbook/records/rows';

export interface DivisionShare extends NamedRow {
  /** Recommendations that this run gives it. */
  readonly given: number;
  /** Those that it had before. */
  readonly before: number;
}

/** Whether a workgroup has or gets any. */
export const hasAny = ({ given, before }: Pick<DivisionShare, 'given' | 'before'>): boolean =>
  given + before > 0;
