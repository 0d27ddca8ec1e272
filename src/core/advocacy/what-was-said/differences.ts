// In what notes of the session and the published recommendations differ; also read by the panel.
import type { Count } from '../../base/charts/count';

export const DIFFERENCES = [
  'heard-not-made',
  'made-noted-no',
  'heard-not-decided',
  'made-not-noted',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

export interface Difference {
  readonly kind: DifferenceKind;
  readonly country: string;
  /** Text of the ask; '' where the note names none. */
  readonly ask: string;
  readonly words: string;
  /** Numbers of the recommendations that are meant, '' for none. */
  readonly numbers: string;
  /** Row of the note, for the person to look at; 0 where there is none. */
  readonly row: number;
}

export interface CompareSaidResult {
  /** Null while no recommendations of this review were brought in. */
  readonly cycle: number | null;
  /** Asks heard that stand in the report, too. */
  readonly agreed: Count;
  /** Notes that the report contradicts. */
  readonly differ: Count;
  readonly counts: Readonly<Record<DifferenceKind, Count>>;
  readonly differences: readonly Difference[];
  /** Numbers that the published list leaves out. */
  readonly gaps: string;
}
