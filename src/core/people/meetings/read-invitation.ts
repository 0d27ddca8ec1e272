// The invitation that people sent: links read, times checked, joined with what the sheet holds already.
import { mayBeWord } from '../../base/vocabulary/open-lists';
import * as z from 'zod/mini';
import type { Context } from '../../workbook/command/types';
import { message, type Message, type Text } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isDateTime, isWebAddress } from '../../base/dates/formats';
import { formatIn, isZone, toInstant, toWallClock } from '../../base/dates/zones';
import { heldBefore, type CurrentFields } from '../../workbook/command/changed-fields';
import { resolveLink, resolveLinks } from '../../workbook/records/links';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { mayInvite } from '../joining/memberships';
import { meetingTimes, USUAL_LENGTH } from './meeting-times';
import { MOST_DATES, rhythms, type Rhythm } from './series';
import * as timelineText from '../../words/cycle/timeline';
import * as meetingsText from '../../words/people/meetings';

const MOST_TITLE = 200;
const MOST_TEXT = 10_000;
const MOST_NAME = 500;

const name = z.string().check(z.maxLength(MOST_NAME));
const names = z.array(name).check(z.maxLength(300));

export const inviteInput = z.object({
  /** Id or title of the meeting to change or call off; left out for a new one. */
  id: z.optional(z.string()),
  // Links are ids or names. What is left out of a change stays as it is; a new meeting needs workgroup, title and start.
  workgroup: z.optional(name),
  withWorkgroups: z.optional(z.array(name).check(z.maxLength(100))),
  title: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_TITLE))),
  /** A word of the list, or one of the coalition's own. */
  kind: z.optional(z.string().check(z.refine(mayBeWord))),
  /** `YYYY-MM-DDTHH:MM` by the clock of `timeZone`. */
  start: z.optional(z.string().check(z.maxLength(40))),
  /** Minutes. */
  length: z.optional(z.number()),
  /** IANA name; left out of a new meeting, the workbook's home zone. */
  timeZone: z.optional(z.string().check(z.maxLength(100))),
  place: z.optional(z.string().check(z.maxLength(MOST_NAME))),
  link: z.optional(z.string().check(z.maxLength(2000))),
  agenda: z.optional(z.string().check(z.maxLength(MOST_TEXT))),
  // Of a side event: who hosts and co-sponsors it, by id or name; who speaks, and guests from outside the workbook.
  accreditedHost: z.optional(name),
  coSponsors: z.optional(names),
  speakers: z.optional(names),
  guests: z.optional(names),
  cancel: z.optional(z.boolean()),
  /** The row was changed on the sheet: tell everybody, though the input changes nothing. */
  changedOnSheet: z.optional(z.boolean()),
  /** Whether people who only want to be kept informed are invited too. */
  includeInformed: z.optional(z.boolean()),
  /** Who of the workgroups is not asked, and who is asked besides; by id or name. */
  leaveOut: z.optional(names),
  also: z.optional(names),
  /** A new series: how often it repeats, how many dates it has, and the starts that are skipped. */
  repeat: z.optional(z.enum(rhythms.map(({ key }) => key) as [Rhythm, ...Rhythm[]])),
  times: z.optional(z.int().check(z.minimum(2), z.maximum(MOST_DATES))),
  skip: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(MOST_DATES))),
  /** Other starts beside `start`: people choose among them, and the meeting is fixed later. */
  chooseFrom: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(5))),
  /** Of a series, whether the dates that follow are changed or called off with it. */
  following: z.optional(z.boolean()),
  was: heldBefore,
});
export type InviteToMeetingInput = z.infer<typeof inviteInput>;

/** What a meeting is to be after the command. */
export interface WantedMeeting {
  readonly workgroup: string;
  readonly withWorkgroups: readonly string[];
  readonly title: string;
  readonly kind: string;
  readonly start: string;
  readonly length: number;
  readonly timeZone: string;
  readonly place: string;
  readonly link: string;
  readonly agenda: string;
  readonly accreditedHost: string;
  readonly coSponsors: readonly string[];
  readonly speakers: readonly string[];
  readonly guests: readonly string[];
  readonly series: string;
  readonly leftOut: readonly string[];
  readonly status: string;
}

const LONGEST = 7 * 24 * 60;

const refuse = (words: Text, value: string): { ok: false; problem: Message } =>
  failure(message(words, { value }));

function readWorkgroup(book: Book, typed: string): Outcome<string> {
  const found = book.resolve(['WG'], typed);
  if (found.kind === 'one') return success(found.id);
  const words = found.kind === 'none' ? meetingsText.unknownWorkgroup : meetingsText.severalWorkgroups;
  return failure(message(words, { name: typed.trim() }));
}

function readWorkgroups(book: Book, typed: readonly string[]): Outcome<readonly string[]> {
  const ids = new Set<string>();
  for (const one of typed.filter((name) => name.trim() !== '')) {
    const found = readWorkgroup(book, one);
    if (!found.ok) return found;
    ids.add(found.value);
  }
  return success([...ids]);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const sideEventOf = ({ accreditedHost, coSponsors, speakers, guests }: RowOf<'MTG'>) => ({
  accreditedHost,
  coSponsors,
  speakers,
  guests,
});

/** A row of the sheet as an invitation holds it: blanks that do not count are no change, nor is a zone left to Settings. */
export const asInvited = (row: RowOf<'MTG'>, homeZone: string): WantedMeeting => ({
  workgroup: row.workgroup,
  withWorkgroups: row.withWorkgroups,
  title: oneLine(row.title),
  kind: row.kind || 'meeting',
  start: row.start,
  length: row.length ?? USUAL_LENGTH,
  timeZone: row.timeZone.trim() || homeZone,
  place: oneLine(row.place),
  link: row.link.trim(),
  agenda: plain(row.agenda),
  ...sideEventOf(row),
  series: row.series.trim(),
  leftOut: row.leftOut,
  status: row.status || 'planned',
});

/** What the form of a meeting shows of it. */
const shownFields = (row: RowOf<'MTG'>, homeZone: string) => ({
  workgroup: row.workgroup,
  withWorkgroups: row.withWorkgroups,
  title: row.title,
  kind: row.kind || 'meeting',
  start: row.start.slice(0, 'YYYY-MM-DDTHH:MM'.length).replace(' ', 'T'),
  length: row.length !== null && row.length > 0 ? row.length : USUAL_LENGTH,
  timeZone: row.timeZone.trim() || homeZone,
  place: row.place,
  link: row.link,
  agenda: row.agenda,
  ...sideEventOf(row),
});

/** What stands in a meeting that somebody changes. */
export const standingMeeting = (book: Book, row: RowOf<'MTG'>, homeZone: string): CurrentFields =>
  standingFields(book, 'MTG', shownFields(row, homeZone));

/** What the form may say about the meeting itself. */
type Fields = Pick<WantedMeeting, 'title' | 'kind' | 'start' | 'timeZone' | 'place' | 'link' | 'agenda'> & {
  readonly length: number | null;
};

const USUAL: Fields = {
  title: '',
  kind: 'meeting',
  start: '',
  length: USUAL_LENGTH,
  timeZone: '',
  place: '',
  link: '',
  agenda: '',
};

/** The input where it says something, else the sheet where it does, else what is usual. */
function fieldsOf(input: InviteToMeetingInput, existing: RowOf<'MTG'> | undefined): Fields {
  const given: Readonly<Record<string, unknown>> = input;
  const held: Readonly<Record<string, unknown>> = existing ?? {};
  const entries = Object.entries(USUAL).map(([key, usual]) => {
    const before = held[key];
    return [key, given[key] ?? (before === '' || before === null ? usual : (before ?? usual))];
  });
  return Object.fromEntries(entries) as Fields;
}

type Times = Pick<WantedMeeting, 'start' | 'timeZone' | 'length'>;

/** Start, zone and length; a time that the zone's clock skips moves forward to one that it shows. */
function readTimes(fields: Fields, homeZone: string): Outcome<Times> {
  const timeZone = fields.timeZone.trim() || homeZone;
  if (!isZone(timeZone)) return refuse(timelineText.badZone, timeZone);
  const start = fields.start.trim().replace(' ', 'T');
  if (!isDateTime(start)) return refuse(meetingsText.badStart, start);
  const length = fields.length ?? USUAL_LENGTH;
  if (!Number.isInteger(length) || length < 1 || length > LONGEST)
    return failure(message(meetingsText.badLength));
  return success({ start: toWallClock(toInstant(start, timeZone), timeZone), timeZone, length });
}

/** Whether the meeting may be planned at this time, or called off still. */
function timeProblem(
  wanted: WantedMeeting,
  existing: RowOf<'MTG'> | undefined,
  context: Context,
): Message | undefined {
  if (existing?.status === 'held') return message(meetingsText.alreadyHeld, { title: existing.title });
  const times = meetingTimes(wanted, context.timeZone);
  if (!times) return message(meetingsText.badStart, { value: wanted.start });
  if (wanted.status === 'cancelled')
    return times.end <= context.now ? message(meetingsText.alreadyOver, { title: wanted.title }) : undefined;
  const when = formatIn(times.start, times.zone, context.language);
  return times.start <= context.now ? message(meetingsText.past, { when }) : undefined;
}

/** A coordinator, or a co-chair of the workgroup that calls the meeting: before and after the change. */
function rightsProblem(book: Book, workgroups: readonly string[], context: Context): Message | undefined {
  const foreign = workgroups.find((workgroup) => !mayInvite(context.actor, workgroup));
  if (foreign === undefined) return undefined;
  return message(meetingsText.notYours, {
    workgroup: foreign === '' ? meetingsText.wholeCoalition : book.labelOf('WG', foreign),
  });
}

interface Groups {
  readonly workgroup: string;
  readonly withWorkgroups: readonly string[];
}

function readGroups(
  book: Book,
  input: InviteToMeetingInput,
  existing: RowOf<'MTG'> | undefined,
): Outcome<Groups> {
  const typed = (input.workgroup ?? '').trim();
  if (typed === '' && !existing) return failure(message(meetingsText.missingWorkgroup));
  const workgroup = typed === '' ? success(existing?.workgroup ?? '') : readWorkgroup(book, typed);
  if (!workgroup.ok) return workgroup;
  const others = input.withWorkgroups
    ? readWorkgroups(book, input.withWorkgroups)
    : success(existing?.withWorkgroups ?? []);
  if (!others.ok) return others;
  const withWorkgroups = others.value.filter((id) => id !== workgroup.value);
  return success({ workgroup: workgroup.value, withWorkgroups });
}

type SideEvent = ReturnType<typeof sideEventOf>;

/** `Ana Ruiz, Housing Now` as `Ana Ruiz (Housing Now)`: in a cell of several values a comma would divide them. */
function named(written: string): string {
  const [name = '', ...rest] = oneLine(written)
    .split(/\s*,\s*/)
    .filter((part) => part !== '');
  return rest.length > 0 ? `${name} (${rest.join(' / ')})` : name;
}

/** Names one a piece, each once. */
const pieces = (typed: readonly string[]): readonly string[] => [
  ...new Set(
    typed
      .flatMap((one) => one.split(/[;\r\n]+/))
      .map(named)
      .filter((one) => one !== ''),
  ),
];

/** Host, co-sponsors, speakers and guests; what the input leaves out stays. */
function readSideEvent(
  book: Book,
  input: InviteToMeetingInput,
  existing: RowOf<'MTG'> | undefined,
): Outcome<SideEvent> {
  const held = existing ? sideEventOf(existing) : NO_SIDE_EVENT;
  const host = resolveLink(book, ['ORG'], input.accreditedHost ?? held.accreditedHost);
  if (!host.ok) return host;
  const coSponsors = resolveLinks(book, ['ORG'], input.coSponsors ?? held.coSponsors);
  if (!coSponsors.ok) return coSponsors;
  return success({
    accreditedHost: host.value,
    coSponsors: coSponsors.value.filter((id) => id !== host.value),
    speakers: input.speakers ? pieces(input.speakers) : held.speakers,
    guests: input.guests ? pieces(input.guests) : held.guests,
  });
}

const NO_SIDE_EVENT: SideEvent = { accreditedHost: '', coSponsors: [], speakers: [], guests: [] };

/** Title, times, place, link and agenda, checked and tidied. */
function readFields(
  fields: Fields,
  homeZone: string,
): Outcome<Omit<WantedMeeting, keyof Groups | keyof SideEvent | 'series' | 'leftOut' | 'status'>> {
  const title = oneLine(fields.title);
  if (title === '') return failure(message(meetingsText.missingTitle));
  const times = readTimes(fields, homeZone);
  if (!times.ok) return times;
  const link = fields.link.trim();
  if (link !== '' && !isWebAddress(link)) return failure(message(meetingsText.badLink));
  const { kind, place, agenda } = fields;
  return success({ ...times.value, title, kind, place: oneLine(place), link, agenda: plain(agenda) });
}

/**
 * What the meeting is to be: the input, and for a change what it leaves out from the sheet. Fails, with the reason in
 * words, on unknown workgroups and zones, times that are over, lengths of no minutes, links that are no web address,
 * and on an actor who may not invite.
 */
export function readInvitation(
  book: Book,
  input: InviteToMeetingInput,
  existing: RowOf<'MTG'> | undefined,
  context: Context,
  standing: 'planned' | 'proposed' = 'planned',
): Outcome<WantedMeeting> {
  const groups = readGroups(book, input, existing);
  if (!groups.ok) return groups;
  const before = existing ? [existing.workgroup] : [];
  const noRight = rightsProblem(book, [...before, groups.value.workgroup], context);
  if (noRight) return failure(noRight);
  const fields = readFields(fieldsOf(input, existing), context.timeZone);
  if (!fields.ok) return fields;
  const sideEvent = readSideEvent(book, input, existing);
  if (!sideEvent.ok) return sideEvent;
  const leftOut = input.leaveOut
    ? resolveLinks(book, ['MEM'], input.leaveOut)
    : success(existing?.leftOut ?? []);
  if (!leftOut.ok) return leftOut;
  const status = input.cancel === true ? 'cancelled' : standing;
  const wanted: WantedMeeting = {
    ...groups.value,
    ...fields.value,
    ...sideEvent.value,
    ...{ series: existing?.series.trim() ?? '', leftOut: leftOut.value, status },
  };
  const problem = timeProblem(wanted, existing, context);
  return problem ? failure(problem) : success(wanted);
}
