// What My page shows: what waits for somebody, most urgent first; and what all its parts are given: whose page it is, the
// language, and the clock.
import type { NamedRow } from '../../workbook/records/rows';
import type { DialogName } from '../../workbook/menu/dialogs';
import type { InvitationAnswer } from '../../people/meetings/asked-day';
import type { PanelName } from '../../workbook/menu/panels';
import type { PlaceList } from '../../workbook/places/thing';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { dueInWords, dueState, momentDueInWords, momentState, type DueState } from '../../base/dates/due';
import type { MailChoice } from '../../people/joining/plan-choose-mail';
import type { Context } from '../../workbook/command/types';
import type { Actor } from '../../workbook/records/people-roles';
import { message, render, type Language, type MessageValues, type Text } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { isDateTime } from '../../base/dates/formats';
import { isZone, toInstant } from '../../base/dates/zones';

export type MyPageKind =
  | 'unread-days'
  | 'invitations'
  | 'to-close'
  | 'unanswered'
  | 'date-polls'
  | 'overlaps'
  | 'clashes'
  | 'endorsements'
  | 'mail'
  | 'submissions'
  | 'next-steps'
  | 'given'
  | 'trouble'
  | 'follow-ups'
  | 'to-ask'
  | 'promises'
  | 'to-dos'
  | 'late'
  | 'meetings'
  | 'milestones'
  | 'passed'
  | 'stale'
  | 'people'
  | 'co-chairs'
  | 'joined'
  | 'first-steps'
  | 'whole'
  | 'news'
  | 'health';

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
  /** The window in which it is done instead. */
  readonly dialog?: DialogName;
  readonly input: Readonly<Record<string, string>>;
  /** Of an invitation: what is answered right here. */
  readonly answering?: {
    /** Ids: of one meeting, or of all dates of a series, which one answer holds for. */
    readonly invitations: readonly string[];
    readonly answer: InvitationAnswer;
    /** Who else comes, in a sentence; '' where that is not to be seen, or nobody said yes. */
    readonly others: string;
  };
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
  readonly person: NamedRow;
  readonly isSelf: boolean;
  /** What the person is in the coalition, in sentences. */
  readonly roles: readonly string[];
  /** How much is late, and how much waits now or is due soon, in a sentence; '' for a newcomer. */
  readonly headline: string;
  readonly late: number;
  readonly soon: number;
  /** How many days in rows that concern the person cannot be read, so that they may be late without being counted. */
  readonly unreadDays: number;
  /** What a coalition does first, where the reader may do it and it is not done; null elsewhere. */
  readonly firstSteps: PlaceList | null;
  /** The most urgent first; none is empty. */
  readonly sections: readonly MyPageSection[];
  /** The coalition's next milestones, for those for whom nothing is late or due soon. */
  readonly ahead: readonly MyPageLine[];
  /** Whose clock the hours go by. */
  readonly clock: string;
  /** How the person gets mail, where it is their own page; null elsewhere. */
  readonly mail: MailChoice | null;
  readonly mayActForOthers: boolean;
  /** By name, when they were asked for. */
  readonly people: readonly NamedRow[];
}

export interface MyPageContext {
  readonly book: Book;
  readonly context: Context;
  readonly language: Language;
  /** Whose page it is, with their own roles; the reader may be somebody else. */
  readonly person: Actor;
  /** Ids of the workgroups at work that the person co-chairs or works in. */
  readonly workgroups: readonly string[];
  /** Of these, those that the person co-chairs. */
  readonly coChairs: readonly string[];
  /** IANA name of the person's own zone, the workbook's where they gave none. */
  readonly zone: string;
  /** YYYY-MM-DD by the workbook's clock. */
  readonly today: string;
}

/** The words in the reader's language, filled in. */
export const translateFor = (
  { language }: Pick<MyPageContext, 'language'>,
  words: Text,
  values?: MessageValues,
): string => render(message(words, values), language);

type When = Pick<MyPageLine, 'when' | 'state'>;
type Clock = Pick<MyPageContext, 'context' | 'language' | 'zone' | 'today'>;

export const NO_DAY: When = { when: '', state: 'none' };

/** A day (`YYYY-MM-DD`, '' for none) by which something is due. */
export const dueOn = (day: string, { today, language }: Pick<Clock, 'today' | 'language'>): When => ({
  when: dueInWords(day, today, language),
  state: dueState(day, today),
});

/**
 * A minute (`YYYY-MM-DDTHH:MM` by the clock of `zone`) by which something is due, told by the person's own clock.
 * Without a zone that can be read, the workbook's counts; what is no minute has no day.
 */
export function dueAt(wallClock: string, zone: string, { context, language, zone: own }: Clock): When {
  if (!isDateTime(wallClock)) return NO_DAY;
  const instant = toInstant(wallClock, isZone(zone) ? zone : context.timeZone);
  return {
    when: momentDueInWords(instant, context.now, own, language),
    state: momentState(instant, context.now, own),
  };
}

/** A line that is done on the row itself. */
export const onItsRow = (
  sheet: MyPageLine['sheet'],
  id: string,
): Pick<MyPageLine, 'sheet' | 'id' | 'panel' | 'input' | 'link'> => ({
  sheet,
  id,
  panel: 'this-row',
  input: { sheet, id },
  link: '',
});
