// What the panel Thanks is told: a letter for each mission, and what countries asked beside the last review.
import type { Language } from '../../base/messages/text';

/** `both` thanks and reminds in one letter: no mission gets two. */
export type LetterKind = 'thanks' | 'reminder' | 'both';

export interface ReadyLetter {
  /** Id of the country. */
  readonly id: string;
  readonly country: string;
  readonly kind: LetterKind;
  /** Texts of the asks it is about. */
  readonly asks: readonly string[];
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  /** Our contact person, what the sheet knows of the mission, and the first address in it; each '' for none. */
  readonly contactPerson: string;
  readonly mission: string;
  readonly address: string;
  /** Who of us wrote there lately, '' for nobody. */
  readonly recent: string;
  /** When it was noted as sent and by whom, in words; '' while nobody noted it. */
  readonly sent: string;
}

export interface ThanksResult {
  readonly letters: readonly ReadyLetter[];
  /** Promised, and nothing noted or published of the country yet. */
  readonly waiting: readonly string[];
  /** Which missions have no language of their own and what is used, '' where all have one. */
  readonly supposed: string;
}

export const GROUPINGS = ['issue', 'region', 'workgroup'] as const;
export type ThanksGrouping = (typeof GROUPINGS)[number];

export interface AskedCount {
  readonly name: string;
  /** Recommendations of this review and of the last one; of this one's, those that take up our asks. */
  readonly now: number;
  readonly before: number;
  readonly ours: number;
}

export interface WhatCountriesAskedResult {
  /** Null where there is none. */
  readonly cycle: number | null;
  readonly last: number | null;
  readonly counts: Readonly<Record<ThanksGrouping, readonly AskedCount[]>>;
}
