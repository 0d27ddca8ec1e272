// In what notes of the session and the published recommendations differ; also read by the panel.

export const DIFFERENCES = [
  'heard-not-made',
  'made-noted-no',
  'heard-not-decided',
  'made-not-noted',
] as const;
export type DifferenceKind = (typeof DIFFERENCES)[number];

/** Kinds in which notes and report contradict each other; in the others one of them says nothing yet. */
const CONTRADICTING: readonly DifferenceKind[] = ['heard-not-made', 'made-noted-no'];

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
  readonly recommendations: number;
  /** Asks heard that stand in the report, too. */
  readonly agreed: number;
  readonly differences: readonly Difference[];
  /** Numbers that the published list leaves out. */
  readonly gaps: string;
  readonly notes: number;
}

/** How many of them are differences: what nobody noted or decided contradicts nothing. */
export const countDiffering = (all: readonly Pick<Difference, 'kind'>[]): number =>
  all.filter(({ kind }) => CONTRADICTING.includes(kind)).length;
