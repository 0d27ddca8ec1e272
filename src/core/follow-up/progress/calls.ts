// Inputs and results of the commands about progress on recommendations: record it, look at it, and say what comes
// next.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';
import { LONGEST_TEXT } from '../../workbook/records/row-schema';
import type { DueState } from '../../cycle/timeline/due';
import { progressLevels, progressVoices, type KeyOf } from '../../base/vocabulary/words';

const MOST_NAME = 300;
/** As many as share one source in practice, and so many labels that they still fit a cell. */
export const MOST_AT_ONCE = 500;
const name = z.string().check(z.maxLength(MOST_NAME));
const long = z.string().check(z.trim(), z.maxLength(LONGEST_TEXT));
const picked = z.array(z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME)));

export type Level = KeyOf<typeof progressLevels>;
export type SaidBy = KeyOf<typeof progressVoices>;
const levels = progressLevels.map(({ key }) => key) as [Level, ...Level[]];
const voices = progressVoices.map(({ key }) => key) as [SaidBy, ...SaidBy[]];

export const recordInput = z.object({
  /** Ids, numbers of the latest review (`40.1`, `40.1-40.5`) or labels (`4: 40.1`). */
  recommendations: picked.check(z.minLength(1), z.maxLength(MOST_AT_ONCE)),
  /** Whose rating it is, by id or name: one of both; left out, one's own organization, else one's only workgroup. */
  organization: z.optional(name),
  workgroup: z.optional(name),
  saidBy: z.optional(z.enum(voices)),
  level: z.optional(z.enum(levels)),
  /** A word of the scale, or its key. */
  rating: name.check(z.trim(), z.minLength(1)),
  /** `YYYY-MM-DD`; left out, today. */
  date: z.optional(name),
  source: long.check(z.minLength(1)),
  note: z.optional(long),
  /** What was done and its source stay out of public reports. */
  internal: z.optional(z.boolean()),
  /** The person who told, when it is somebody else: coordinators and co-chairs act for people. */
  for: z.optional(name),
});
export type RecordProgressInput = z.infer<typeof recordInput>;

export interface RecordProgressResult {
  /** The row of Progress; of one that said the same already, when there is one. */
  readonly row: string;
  readonly isNew: boolean;
  readonly recommendations: readonly Named[];
  /** Of these, those on which another voice now says something else at the same level. */
  readonly differing: readonly Named[];
}

export interface ShownRecommendation extends Named {
  readonly number: string;
  readonly text: string;
  readonly countries: readonly string[];
  /** Key and words of the government's answer. */
  readonly answer: string;
  readonly answerText: string;
  /** Empty id and name for none. */
  readonly workgroup: Named;
  readonly issues: readonly Named[];
}

export interface Choice {
  readonly key: string;
  readonly name: string;
}

export const formInput = z.object({
  /** Number of a review; left out, the latest that has recommendations. */
  cycle: z.optional(z.number()),
});
export type ProgressFormInput = z.infer<typeof formInput>;

export interface ProgressFormResult {
  readonly cycles: readonly number[];
  /** Null while there are no recommendations. */
  readonly cycle: number | null;
  /** In the order of their numbers, without those that were withdrawn. */
  readonly recommendations: readonly ShownRecommendation[];
  readonly scale: readonly Choice[];
  readonly levels: readonly Choice[];
  readonly voices: readonly Choice[];
  /** For whom the reader may speak. */
  readonly organizations: readonly Named[];
  readonly workgroups: readonly Named[];
  /** The one that is meant when nobody is named: an id of either. */
  readonly usual: string;
  readonly today: string;
  /** What keeps anybody from recording, in a sentence; '' usually. */
  readonly problem: string;
}

const SHOWS = ['all', 'rated', 'unrated', 'differ', 'stale', 'due', 'mine'] as const;
export type ProgressShow = (typeof SHOWS)[number];

export const listInput = z.object({
  cycle: z.optional(z.number()),
  /** Ids or names: only recommendations that the workgroup follows, that are about the issue, or these. */
  workgroup: z.optional(name),
  issue: z.optional(name),
  recommendations: z.optional(picked),
  /** mine: of the workgroups that one co-chairs or takes part in. */
  show: z.optional(z.enum(SHOWS)),
});
export type ListProgressInput = z.infer<typeof listInput>;

export interface ShownRating {
  readonly row: string;
  /** The name of the organization or workgroup, or the word for the government. */
  readonly voice: string;
  readonly saidBy: SaidBy;
  readonly level: string;
  readonly levelText: string;
  /** The key of the grade; '' for a word that the scale does not have. */
  readonly grade: string;
  readonly gradeText: string;
  readonly date: string;
  readonly source: string;
  readonly note: string;
  readonly isInternal: boolean;
  readonly isStale: boolean;
  readonly recordedBy: string;
}

export interface ShownProgress extends ShownRecommendation {
  /** The newest of each voice and level, side by side. */
  readonly current: readonly ShownRating[];
  readonly earlier: readonly ShownRating[];
  readonly differs: boolean;
  readonly isStale: boolean;
  readonly agency: string;
  readonly nextStep: string;
  readonly due: string;
  readonly dueState: DueState;
  /** Whether the reader may set the next step. */
  readonly mayPlan: boolean;
  readonly mine: boolean;
}

export interface ListProgressResult {
  readonly cycles: readonly number[];
  readonly cycle: number | null;
  readonly recommendations: readonly ShownProgress[];
  /** Of the whole review, whatever was asked for. */
  readonly counts: Readonly<Record<ProgressShow, number>>;
  /** Ids of what has a day, whatever the review, the soonest first. */
  readonly dueNext: readonly string[];
  readonly staleMonths: number;
  /** What somebody should put right, in sentences. */
  readonly notes: readonly string[];
}

export const nextStepInput = z.object({
  /** As in `record-progress`. */
  recommendations: picked.check(z.minLength(1), z.maxLength(MOST_AT_ONCE)),
  /** What is left out stays as it is; '' clears it. */
  agency: z.optional(long),
  nextStep: z.optional(long),
  /** `YYYY-MM-DD`. */
  due: z.optional(name),
});
export type SetNextStepInput = z.infer<typeof nextStepInput>;

export interface SetNextStepResult {
  readonly recommendations: readonly Named[];
  /** How many rows changed. */
  readonly changed: number;
}

export const scaleInput = z.object({
  /** Best first; none for the usual scale. */
  words: z.array(z.string().check(z.maxLength(MOST_NAME))).check(z.maxLength(50)),
});
export type SetProgressScaleInput = z.infer<typeof scaleInput>;

export interface SetProgressScaleResult {
  readonly scale: readonly Choice[];
}
