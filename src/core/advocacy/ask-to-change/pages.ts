// What the pages of a country and of an issue are told.
import type { NamedRow } from '../../workbook/records/rows';
import type { HeardState } from '../what-was-said/interventions';
import type { AskLine, Funnel } from './steps';

export interface ShownAsk {
  readonly text: string;
  /** How it stands in words, '' where it was never planned or put there. */
  readonly status: string;
  readonly promise: string;
  readonly promised: boolean;
  /** The best that was noted in the room, '' for nothing. */
  readonly heard: HeardState;
  readonly words: string;
  /** Numbers of its recommendations that take it up. */
  readonly numbers: string;
}

export interface MadeBefore {
  readonly cycle: number;
  readonly recommendations: readonly {
    readonly number: string;
    readonly text: string;
    readonly answer: string;
  }[];
}

export interface CountryPageResult {
  /** To choose from; the one that is shown, with empty id for none. */
  readonly countries: readonly (NamedRow & { readonly names: string })[];
  readonly country: NamedRow;
  readonly contactPerson: string;
  readonly mission: string;
  readonly asks: readonly ShownAsk[];
  readonly contacts: readonly { readonly day: string; readonly kind: string; readonly said: string }[];
  /** What it recommended in each review that is here, the latest first. */
  readonly reviews: readonly MadeBefore[];
}

export interface IssuePageResult {
  readonly issues: readonly NamedRow[];
  readonly issue: NamedRow;
  readonly funnel: Funnel;
  readonly lines: readonly AskLine[];
  readonly reviews: readonly {
    readonly cycle: number;
    readonly all: number;
    readonly supported: number;
    readonly unanswered: number;
    readonly countries: readonly string[];
  }[];
}
