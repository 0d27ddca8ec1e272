// The recipients of mail about a version of a meeting: who gets an invitation, an update or a cancellation, and who
// must be told in another way. One mail may be about several dates: its record names them all.
import { beforeAsNotes, beforeFromNotes, type EarlierFields } from './meeting-changes';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { mailObstacle, type NoMailReason } from '../joining/mail-permission';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

export const DATE_POLL = 'date-poll';
export type MailKind = 'invitation' | 'update' | 'cancellation' | typeof DATE_POLL;

export interface MailRecipient {
  readonly person: string;
  readonly kind: MailKind;
  readonly key: string;
  /** Ids of the meetings. */
  readonly meetings: readonly string[];
  readonly version: number;
  /** What the version changed for them, as the mail keeps it; '' for nothing. */
  readonly notes: string;
}

export interface MailPlan {
  readonly mails: readonly MailRecipient[];
  /** Mails of older versions that never left; the new ones take their place. */
  readonly superseded: readonly string[];
  readonly otherwise: readonly { readonly person: string; readonly reason: NoMailReason }[];
}

const BETWEEN = '; ';

/** What a mail about these meetings keeps as its record. */
export const recordOf = (meetings: readonly string[]): string => meetings.join(BETWEEN);

/** The ids that the record of a mail names. */
export const recordIds = ({ record }: Pick<RowOf<'OBX'>, 'record'>): readonly string[] =>
  record.split(BETWEEN.trim()).map((id) => id.trim());

/** The key of a mail: nobody gets the same version of a meeting twice. */
const mailKey = (meeting: string, person: string, sequence: number): string =>
  `${meeting}:${person}:v${sequence}`;

/** Mails that tell of a version; a reminder or the minutes tell of none. */
const TELLING = ['invitation', 'update', 'cancellation'];
export const isTelling = ({ template }: RowOf<'OBX'>): boolean => TELLING.includes(template);
const NEVER_LEFT = ['waiting', 'failed'];

/** Whether the mail went out, as far as one knows. */
export const hasLeft = ({ state }: RowOf<'OBX'>): boolean => !NEVER_LEFT.includes(state);

const isOfSeveral = (row: RowOf<'OBX'>): boolean => recordIds(row).length > 1;

/** The mails that told of the meeting, or will. */
export const mailsAbout = (book: Book, meeting: string): readonly RowOf<'OBX'>[] =>
  book.rows('OBX').filter((row) => isTelling(row) && recordIds(row).includes(meeting));

/** The newest version that anybody was told of: one that was undone stays in people's calendars. */
export const heardVersion = (book: Book, meeting: string): number =>
  Math.max(0, ...mailsAbout(book, meeting).flatMap((row) => (hasLeft(row) ? [row.version ?? 0] : [])));

interface MeetingVersion {
  readonly meeting: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly people: readonly string[];
  /** What the version changed. */
  readonly before: EarlierFields;
}

/** The kind of mail for somebody; undefined when they need none: nobody calls off what they never heard of. */
function kindFor(isCancelled: boolean, heardBefore: boolean): MailKind | undefined {
  if (isCancelled) return heardBefore ? 'cancellation' : undefined;
  return heardBefore ? 'update' : 'invitation';
}

/** For somebody whom mails of older versions did not reach, what was before those. */
function notesFor(older: readonly RowOf<'OBX'>[], before: EarlierFields): string {
  const missed = older.filter((row) => row.template === 'update' && !hasLeft(row));
  const newestFirst = [...missed].sort((one, other) => (other.version ?? 0) - (one.version ?? 0));
  return beforeAsNotes(Object.assign({}, before, ...newestFirst.map(({ notes }) => beforeFromNotes(notes))));
}

/**
 * How to tell people of the version. Who has its mail already, waiting or sent, gets no second one. Who was not
 * reached by an older version gets an invitation, not a change. A mail on several dates that still waits says what
 * holds when it leaves, so it stays, and only a cancellation goes out beside it.
 */
export function mailPlanOf(book: Book, version: MeetingVersion): MailPlan {
  const { meeting, sequence, isCancelled, people } = version;
  const soFar = rowsByKey(mailsAbout(book, meeting), ({ to }) => to);
  const mails: MailRecipient[] = [];
  const superseded: string[] = [];
  const otherwise: { person: string; reason: NoMailReason }[] = [];
  for (const person of people) {
    const rows = soFar.get(person) ?? [];
    const key = mailKey(meeting, person, sequence);
    const isThis = (row: RowOf<'OBX'>): boolean =>
      row.key === key || (isOfSeveral(row) && (row.version ?? 0) === sequence);
    const older = rows.filter((row) => !isThis(row));
    const waiting = older.filter(({ state }) => state === 'waiting');
    superseded.push(...waiting.filter((row) => !isOfSeveral(row)).map(({ id }) => id));
    const reason = mailObstacle(book.find('MEM', person));
    if (reason) {
      otherwise.push({ person, reason });
      continue;
    }
    const kind = kindFor(isCancelled, older.some(hasLeft));
    const isToldAnyway = rows.some(isThis) || (!isCancelled && waiting.some(isOfSeveral));
    const notes = kind === 'update' ? notesFor(older, version.before) : '';
    if (kind && !isToldAnyway)
      mails.push({ person, kind, key, notes, meetings: [meeting], version: sequence });
  }
  return { mails, superseded, otherwise };
}

/** How to ask people which of the dates suit them, each once; `added` are those that a later mail is about. */
export function pollMailPlan(
  book: Book,
  meetings: readonly string[],
  people: readonly string[],
  added: readonly string[] = meetings,
): MailPlan {
  const known = new Set(book.rows('OBX').map(({ key }) => key));
  const group = `${added[0] ?? ''}..${added.at(-1) ?? ''}`;
  const all = people.map((person) => ({ person, reason: mailObstacle(book.find('MEM', person)) }));
  return {
    mails: all.flatMap(({ person, reason }) => {
      const key = `${group}:${person}:poll`;
      return reason || known.has(key)
        ? []
        : [{ person, key, meetings, version: 0, notes: '', kind: DATE_POLL }];
    }),
    superseded: [],
    otherwise: all.flatMap(({ person, reason }) => (reason ? [{ person, reason }] : [])),
  };
}

/** One mail for all dates of which a person is told the same. */
function merged(mails: readonly MailRecipient[]): MailRecipient | undefined {
  const [first] = mails;
  if (!first || mails.length === 1) return first;
  const meetings = mails.flatMap((mail) => mail.meetings);
  const key = mailKey(`${meetings[0] ?? ''}..${meetings.at(-1) ?? ''}`, first.person, first.version);
  return { ...first, key, meetings };
}

/** How to tell people of several dates at once: whoever hears of several gets one mail. */
export function mailPlanOfAll(plans: readonly MailPlan[]): MailPlan {
  const mails = plans.flatMap((plan) => plan.mails);
  const bySame = rowsByKey(mails, ({ person, kind, version }) => `${person} ${kind} ${String(version)}`);
  const otherwise = new Map(plans.flatMap((plan) => plan.otherwise).map((one) => [one.person, one]));
  return {
    mails: [...bySame.values()].flatMap((same) => merged(same) ?? []),
    superseded: [...new Set(plans.flatMap((plan) => plan.superseded))],
    otherwise: [...otherwise.values()],
  };
}
