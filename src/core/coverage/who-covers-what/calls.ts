// Inputs and results of the commands about who covers what: look, take a part in an issue, step back from one.
import type { Named } from '../../workbook/records/rows';
import * as z from 'zod/mini';
import type { CoverState, Part } from './parts';
import { coverageParts } from '../../base/vocabulary/words';

const MOST_NAME = 300;
const MOST_ANGLE = 2000;
const name = z.string().check(z.maxLength(MOST_NAME));
const aName = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME));
const parts = coverageParts.map(({ key }) => key) as [Part, ...Part[]];

export const listInput = z.object({
  /** Id or name: only issues in which it has a part. */
  workgroup: z.optional(name),
  /** mine: those in which a workgroup has a part that one co-chairs. */
  show: z.optional(z.enum(['all', 'gaps', 'overlaps', 'mine'])),
  /** Words of the issue, in any language, of its angles or workgroups. */
  search: z.optional(name),
});
export type WhoCoversWhatInput = z.infer<typeof listInput>;

export interface ShownPart {
  readonly workgroup: Named;
  readonly part: Part;
  readonly partText: string;
  readonly angle: string;
  /** Empty id and name for none. */
  readonly person: Named;
  /** Whom to ask: the person, else the workgroup's co-chairs. */
  readonly ask: readonly string[];
  /** Instant of the workbook's last change of the row, '' for a row that was typed. */
  readonly since: string;
  /** Whether the reader may change it. */
  readonly mayAct: boolean;
}

export interface ShownIssue extends Named {
  /** '' while nobody has put the issue under a theme. */
  readonly theme: string;
  readonly state: CoverState;
  /** Several lead, and each has an angle of its own. */
  readonly divided: boolean;
  readonly stateText: string;
  readonly parts: readonly ShownPart[];
  /** Last time's recommendations on it. */
  readonly recommendations: number;
  /** Submissions on it that are not withdrawn. */
  readonly submissions: readonly Named[];
  readonly mine: boolean;
  /** What a search looks at besides the name: other languages, synonyms. */
  readonly otherWords: readonly string[];
}

export interface WhoCoversWhatResult {
  /** In alphabetical order. */
  readonly issues: readonly ShownIssue[];
  /** Of all issues, whatever was asked for. */
  readonly counts: Readonly<Record<'all' | 'gaps' | 'overlaps' | 'mine', number>>;
  /** The workgroups for which the reader may act, in alphabetical order; for coordinators all that are not closed. */
  readonly actsIn: readonly Named[];
  /** Workgroups to which an issue may be handed. */
  readonly workgroups: readonly Named[];
  /** People who can be named for an issue; none for readers who may not act. */
  readonly people: readonly Named[];
  /** The review whose recommendations are counted, null while there are none. */
  readonly lastCycle: number | null;
  /** What somebody should put right on the tab, in sentences. */
  readonly notes: readonly string[];
}

export const claimInput = z.object({
  /** Id or name in any language, as `workgroup` and `person`. */
  issue: aName,
  /** May be left out by who co-chairs a single workgroup. */
  workgroup: z.optional(name),
  part: z.enum(parts),
  /** What is left out stays as it is; '' clears it. */
  angle: z.optional(z.string().check(z.trim(), z.maxLength(MOST_ANGLE))),
  person: z.optional(name),
  /** Leads although another workgroup does. */
  evenSo: z.optional(z.boolean()),
});
export type ClaimIssueInput = z.infer<typeof claimInput>;

export interface ClaimIssueResult {
  /** False when another workgroup leads and the input did not say `evenSo`: nothing was written. */
  readonly claimed: boolean;
  /** The row of Who covers what, '' when none was written. */
  readonly row: string;
  readonly issue: Named;
  readonly workgroup: Named;
  /** The other workgroups that lead; empty unless this one leads or wants to. */
  readonly leaders: readonly ShownPart[];
  /** What one may do instead of leading as well. */
  readonly instead: readonly ('contributes' | 'angle')[];
}

export const yieldInput = z.object({
  issue: aName,
  workgroup: z.optional(name),
  /** What the workgroup still does; 'none' takes it off the list. */
  part: z.enum(['contributes', 'follows', 'none']),
  /** The workgroup to which the lead is proposed, by id or name; its co-chairs decide. */
  to: z.optional(name),
});
export type YieldIssueInput = z.infer<typeof yieldInput>;

export interface YieldIssueResult {
  readonly issue: Named;
  readonly workgroup: Named;
  readonly state: CoverState;
  /** The task with the proposal, '' for none. */
  readonly proposal: string;
}
