// What the coverage report says, ready for a Word file or a page of the workbook: all texts in the workbook's language.
import type { Chart } from '../../base/charts/chart';
import type { Language } from '../../base/messages/text';
import type { Count } from '../../base/charts/count';

/** How much of what there is goes into words; more would not be read, and the dialog and the tab have the rest. */
export const REPORTED = {
  /** Reasons of a pair: what weighs most comes first. */
  reasons: 5,
  /** Open pairs of a workgroup. */
  pairs: 25,
  /** Texts that many submissions share. */
  sharedTexts: 10,
  /** Submissions from which on a group is told: two are a pair and stand among those. */
  group: 3,
} as const;

export interface ReportFigure {
  /** Of the figure: equal ones are the same number everywhere. */
  readonly key: string;
  readonly count: Count;
  readonly label: string;
}

/** An issue that nobody leads. */
export interface Gap {
  readonly issue: string;
  /** Workgroups with their part, or the word that there is none. */
  readonly workgroups: readonly string[];
  readonly submissions: readonly string[];
  /** Recommendations on it in the last cycle. */
  readonly recommended: number;
}

export interface Double {
  readonly issue: string;
  /** Each with its angle. */
  readonly leaders: readonly string[];
}

export interface PairSide {
  readonly title: string;
  readonly workgroup: string;
}

export interface OpenPair {
  /** Counts through the report, from 1. */
  readonly number: number;
  readonly first: PairSide;
  readonly second: PairSide;
  readonly level: string;
  /** Sentences. */
  readonly why: readonly string[];
  readonly waiting: readonly string[];
}

/** Open pairs under the workgroup that leads on them here. */
export interface WorkgroupPairs {
  readonly workgroup: string;
  readonly pairs: readonly OpenPair[];
  /** Pairs that are left out for length. */
  readonly more: number;
  /** Numbers of its pairs that stand under another workgroup. */
  readonly elsewhere: readonly number[];
}

export interface DecidedPair {
  readonly first: PairSide;
  readonly second: PairSide;
  readonly decision: string;
  readonly reason: string;
  /** Who agreed, and when the row last changed. */
  readonly agreed: readonly string[];
}

export interface OpposedPair {
  readonly first: PairSide;
  readonly second: PairSide;
  readonly asks: readonly string[];
}

export interface CoverageReport {
  readonly language: Language;
  readonly coalition: string;
  /** `The whole coalition`, or names of workgroups. */
  readonly scope: string;
  /** Day and who made it. */
  readonly made: string;
  readonly figures: readonly ReportFigure[];
  readonly charts: readonly Chart[];
  readonly gaps: readonly Gap[];
  /** Issues that no row of the workbook touches. */
  readonly untouched: readonly string[];
  readonly doubles: readonly Double[];
  readonly pairs: readonly WorkgroupPairs[];
  readonly settled: readonly DecidedPair[];
  /** Titles of submissions that overlap with one another. */
  readonly groups: readonly (readonly string[])[];
  readonly opposed: readonly OpposedPair[];
  readonly shared: readonly { readonly text: string; readonly submissions: readonly string[] }[];
  readonly limits: readonly string[];
}
