// A meeting while one fills it in.
import type { InviteToMeetingInput } from '../../../core/people/meetings/read-invitation';
import type { FormMeeting, MeetingFormResult } from '../../../core/people/meetings/plan-meetings-form';
import type { Text } from '../../../core/base/messages/text';
import { changedFields, openedWith, type EditedDraft } from '../../kit/changed-fields';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/people/meetings';

const USUAL_LENGTH = 60;
/** As the command takes at most. */
export const MOST_DATES = 26;
const LONGEST = 7 * 24 * 60;

interface Fields {
  /** '' for a new meeting. */
  readonly id: string;
  readonly workgroup: string;
  readonly withWorkgroups: readonly string[];
  readonly title: string;
  readonly kind: string;
  readonly start: string;
  readonly length: number | null;
  readonly timeZone: string;
  readonly place: string;
  readonly link: string;
  readonly agenda: string;
  // Of a side event.
  readonly accreditedHost: string;
  readonly coSponsors: readonly string[];
  readonly speakers: readonly string[];
  readonly guests: readonly string[];
  /** Of a new meeting: how often it repeats, and on how many dates; '' for once, `POLL` where people choose the date. */
  readonly repeat: string;
  readonly times: number | null;
  /** The other dates among which they choose. */
  readonly chooseFrom: readonly string[];
  /** Whether the dates of the series that follow change with it. */
  readonly following: boolean;
  readonly includeInformed: boolean;
  readonly changedOnSheet: boolean;
}

export type MeetingDraft = EditedDraft<Fields>;

/** In place of how often it repeats. */
export const POLL = 'poll';
const USUAL_TIMES = 6;
const UNTICKED = {
  ...{ includeInformed: false, changedOnSheet: false, following: false },
  ...{ repeat: '', times: USUAL_TIMES, chooseFrom: [] },
};

/** An empty meeting, of the workgroup for which the panel is opened, or the reader's only one. */
export function newMeetingDraft(
  { workgroups, timeZone }: MeetingFormResult,
  { workgroup = '', new: kind = '' }: Readonly<Record<string, string>> = {},
): MeetingDraft {
  const [only, another] = workgroups;
  const wanted = workgroups.find(({ id }) => id === workgroup)?.id;
  return {
    id: '',
    workgroup: wanted ?? (only && !another ? only.id : ''),
    withWorkgroups: [],
    title: '',
    kind: 'meeting',
    start: '',
    length: USUAL_LENGTH,
    timeZone,
    place: '',
    link: '',
    agenda: '',
    ...{ accreditedHost: '', coSponsors: [], speakers: [], guests: [] },
    ...UNTICKED,
    ...(kind === POLL && { repeat: POLL }),
    opened: null,
  };
}

export const meetingDraftOf = (meeting: FormMeeting): MeetingDraft =>
  openedWith({
    id: meeting.id,
    workgroup: meeting.workgroup.id,
    withWorkgroups: meeting.withWorkgroups.map(({ id }) => id),
    title: meeting.name,
    kind: meeting.kind,
    start: meeting.start.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace(' ', 'T'),
    length: meeting.length,
    timeZone: meeting.timeZone,
    place: meeting.place,
    link: meeting.link,
    agenda: meeting.agenda,
    ...{ accreditedHost: meeting.accreditedHost, coSponsors: meeting.coSponsors },
    ...{ speakers: meeting.speakers, guests: meeting.guests },
    ...UNTICKED,
  });

/** Fields that nobody filled in are none. */
const filled = (texts: readonly string[]): string[] => texts.filter((text) => text.trim() !== '');

const isRhythm = (repeat: string): repeat is NonNullable<InviteToMeetingInput['repeat']> =>
  repeat !== '' && repeat !== POLL;

const wholeInput = (draft: Fields): InviteToMeetingInput => {
  const { id, length, kind, includeInformed, changedOnSheet, workgroup, ...dates } = draft;
  const { repeat, times, chooseFrom, following, ...rest } = dates;
  return {
    ...rest,
    withWorkgroups: [...draft.withWorkgroups],
    coSponsors: [...draft.coSponsors],
    speakers: filled(draft.speakers),
    guests: filled(draft.guests),
    title: draft.title.trim(),
    link: draft.link.trim(),
    kind: kind as NonNullable<InviteToMeetingInput['kind']>,
    ...(id !== '' && { id }),
    // A meeting of the whole coalition has no workgroup, and keeps none.
    ...(workgroup !== '' && { workgroup }),
    ...(length !== null && { length }),
    ...(repeat === POLL && { chooseFrom: filled(chooseFrom) }),
    ...(isRhythm(repeat) && { repeat, times: times ?? 2 }),
    ...(following && { following }),
    ...(includeInformed && { includeInformed }),
    ...(changedOnSheet && { changedOnSheet }),
  };
};

/** All of a new meeting; of one that is planned, what was changed. */
export function inviteInputOf({ opened, ...fields }: MeetingDraft): InviteToMeetingInput {
  const whole = wholeInput(fields);
  if (!opened) return whole;
  const { changes, was } = changedFields(whole, wholeInput(opened));
  return { ...changes, id: fields.id, was };
}

const isTimes = ({ repeat, times }: MeetingDraft): boolean =>
  !isRhythm(repeat) || (times !== null && Number.isInteger(times) && times >= 2 && times <= MOST_DATES);

const isLength = (length: number | null): boolean =>
  length !== null && Number.isInteger(length) && length >= 1 && length <= LONGEST;

/** What is wrong with the draft, by field. */
export function meetingProblems(draft: MeetingDraft): Readonly<Record<string, Text>> {
  const link = draft.link.trim();
  return {
    ...(draft.id === '' && draft.workgroup === '' && { workgroup: kitText.fillIn }),
    ...(draft.title.trim() === '' && { title: kitText.fillIn }),
    ...(draft.start === '' && { start: kitText.fillIn }),
    ...(draft.repeat === POLL && filled(draft.chooseFrom).length === 0 && { chooseFrom: words.badDates }),
    ...(!isTimes(draft) && { times: words.badTimes }),
    ...(!isLength(draft.length) && { length: words.badLength }),
    ...(draft.timeZone === '' && { timeZone: words.badZone }),
    ...(link !== '' && !/^https?:\/\/\S+$/i.test(link) && { link: words.badLink }),
  };
}
