// What My page shows: what waits for somebody, most urgent first.
import type { Named } from '../../workbook/records/rows';
import type { PanelName } from '../../workbook/menu/menu';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import type { DueState } from '../../cycle/timeline/due';

export type MyPageKind =
  | 'invitations'
  | 'overlaps'
  | 'clashes'
  | 'mail'
  | 'submissions'
  | 'next-steps'
  | 'to-dos'
  | 'meetings'
  | 'milestones'
  | 'stale';

/** One thing, in the reader's language. */
export interface MyPageLine {
  readonly sheet: SheetId;
  /** Of the row that it is about. */
  readonly id: string;
  readonly title: string;
  /** When, in plain words; '' for what has no day. */
  readonly when: string;
  readonly state: DueState;
  /** What else one should know, '' for nothing. */
  readonly detail: string;
  /** Address of the call, for meetings; '' for none. */
  readonly link: string;
  /** The panel in which it is done, and for what it opens. */
  readonly panel: PanelName;
  readonly input: Readonly<Record<string, string>>;
}

export interface MyPageSection {
  readonly kind: MyPageKind;
  readonly title: string;
  /** What one does with a line, as a button says it. */
  readonly action: string;
  /** The most urgent, at most five. */
  readonly lines: readonly MyPageLine[];
  /** How many more there are on the tab. */
  readonly more: number;
  readonly sheet: SheetId;
  readonly tab: string;
}

export interface MyPageResult {
  /** Whose page it is; empty for somebody who is not in the list of people. */
  readonly person: Named;
  readonly isSelf: boolean;
  /** What the person is in the coalition, in sentences. */
  readonly roles: readonly string[];
  /** How much is late, and how much waits now or is due soon, in a sentence; '' for a newcomer. */
  readonly headline: string;
  readonly late: number;
  readonly soon: number;
  /** The most urgent first; none is empty. */
  readonly sections: readonly MyPageSection[];
  /** The coalition's next milestones, for those for whom nothing is late or due soon. */
  readonly ahead: readonly MyPageLine[];
  /** Whose clock the hours go by. */
  readonly clock: string;
  readonly mayActForOthers: boolean;
  /** By name, when they were asked for. */
  readonly people: readonly Named[];
}
