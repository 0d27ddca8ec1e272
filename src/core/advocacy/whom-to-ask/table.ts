// The table of whom to ask, as the dialog shows it: countries down, asks across, and in each cell how likely and how it stands.
import type { NamedRow } from '../../workbook/records/rows';
import type { SideBySide } from '../../language/content/nearest-sentences';
import type { ApproachStatus } from '../approaches';
import type { Ground } from './likeness';

/** A recommendation beside the ask that it is perhaps the same as. */
export interface PossibleMatch {
  readonly where: string;
  readonly sentences: SideBySide;
}

export interface AskColumn extends NamedRow {
  readonly text: string;
  readonly workgroup: string;
  /** How many countries carry it already. */
  readonly carried: number;
  /** Why it is put to nobody any more, '' while it is. */
  readonly problem: string;
  /** What is perhaps the same as the ask, by its number, to be read beside it. */
  readonly perhaps: Readonly<Record<number, PossibleMatch>>;
}

export interface AskCell {
  /** From 0 to 100; a rank, no chance. */
  readonly points: number;
  readonly ground: Ground;
  /** '' where it is not asked. */
  readonly status: ApproachStatus | '';
  readonly statusText: string;
  readonly owner: string;
  /** Whether the reader may take it back: planned, and theirs. */
  readonly mayDrop: boolean;
  /** What holds. */
  readonly reasons: readonly string[];
  /** Number of what it recommended that perhaps is the same, among `perhaps` of the column; -1 for none. */
  readonly perhaps: number;
}

export interface CountryLine extends NamedRow {
  readonly region: string;
  /** On the Council, in the troika: what stands beside the name. */
  readonly marks: readonly string[];
  /** Our contact person for its mission; empty id for none. */
  readonly contact: NamedRow;
  /** How many asks it hears, from all workgroups, and how many workgroups these are. */
  readonly heard: number;
  readonly workgroups: number;
  /** Who of us wrote there lately and whom to talk to, '' for nobody. */
  readonly recent: string;
  /** In the order of the columns. */
  readonly cells: readonly AskCell[];
}

export interface WhomToAskResult {
  readonly by: 'asks' | 'issues';
  /** Of which the asks are; empty for all. */
  readonly workgroup: NamedRow;
  readonly issue: NamedRow;
  readonly columns: readonly AskColumn[];
  /** How many columns there are, and which is the first shown. */
  readonly all: number;
  readonly from: number;
  readonly countries: readonly CountryLine[];
  /** Whether some country recommended anything that is perhaps the same: without that, points rank nobody. */
  readonly isRanked: boolean;
  /** How many countries are not shown. */
  readonly moreCountries: number;
  readonly perCountry: number;
  readonly perAsk: number;
  /** By when to ask, in words; '' while the review has no day. */
  readonly lastDay: string;
  /** What one should know before trusting the ranks. */
  readonly notes: readonly string[];
  readonly mayPlan: boolean;
  readonly workgroups: readonly NamedRow[];
  readonly issues: readonly NamedRow[];
  readonly people: readonly NamedRow[];
}
