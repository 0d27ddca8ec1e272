// What the pages of a country and of an issue are told.
import type { Named } from '../../workbook/records/rows';
import type { Heard } from '../what-was-said/notes';
import type { AskLine, Funnel } from './steps';

export interface ShownAsk {
  readonly text: string;
  /** How it stands in words, '' where it was never planned or put there. */
  readonly status: string;
  readonly promise: string;
  readonly promised: boolean;
  /** The best that was noted in the room, '' for nothing. */
  readonly heard: Heard;
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
  readonly countries: readonly (Named & { readonly names: string })[];
  readonly country: Named;
  readonly contactPerson: string;
  readonly mission: string;
  readonly asks: readonly ShownAsk[];
  readonly contacts: readonly { readonly day: string; readonly kind: string; readonly said: string }[];
  /** What it recommended in each review that is here, the latest first. */
  readonly reviews: readonly MadeBefore[];
}

export interface IssuePageResult {
  readonly issues: readonly Named[];
  readonly issue: Named;
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
