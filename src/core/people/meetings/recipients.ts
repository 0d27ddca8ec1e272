// The recipients of mail about a version of a meeting: who gets an invitation, an update or a cancellation, and who
// must be told in another way.
import { beforeAsNotes, beforeFromNotes, type Before } from './meeting-changes';
import { rowsByKey } from '../../workbook/records/rows-by-key';
import { whyNoMail, type NoMailReason } from '../joining/reach';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

export type MailKind = 'invitation' | 'update' | 'cancellation';

interface MailRecipient {
  readonly person: string;
  readonly kind: MailKind;
  readonly key: string;
  /** What the version changed for them, as the mail keeps it; '' for nothing. */
  readonly notes: string;
}

export interface MailPlan {
  readonly mails: readonly MailRecipient[];
  /** Mails of older versions that never left; the new ones take their place. */
  readonly superseded: readonly string[];
  readonly otherwise: readonly { readonly person: string; readonly reason: NoMailReason }[];
}

/** The key of a mail: nobody gets the same version of a meeting twice. */
const mailKey = (meeting: string, person: string, sequence: number): string =>
  `${meeting}:${person}:v${sequence}`;

const NEVER_LEFT = ['waiting', 'failed'];

/** Mails that tell of a version; a reminder or the minutes tell of none. */
const OF_A_VERSION = ['invitation', 'update', 'cancellation'];

const hasLeft = ({ state }: RowOf<'OBX'>): boolean => !NEVER_LEFT.includes(state);

/** The newest version that anybody was told of: one that was undone stays in people's calendars. */
export const heardVersion = (book: Book, meeting: string): number =>
  Math.max(
    0,
    ...book.rows('OBX').flatMap((row) => (row.record === meeting && hasLeft(row) ? [row.version ?? 0] : [])),
  );

interface MeetingVersion {
  readonly meeting: string;
  readonly sequence: number;
  readonly isCancelled: boolean;
  readonly people: readonly string[];
  /** What the version changed. */
  readonly before: Before;
}

/** The kind of mail for somebody; undefined when they need none: nobody calls off what they never heard of. */
function kindFor(isCancelled: boolean, heardBefore: boolean): MailKind | undefined {
  if (isCancelled) return heardBefore ? 'cancellation' : undefined;
  return heardBefore ? 'update' : 'invitation';
}

/** For somebody whom mails of older versions did not reach, what was before those. */
function notesFor(older: readonly RowOf<'OBX'>[], before: Before): string {
  const missed = older.filter((row) => row.template === 'update' && !hasLeft(row));
  const newestFirst = [...missed].sort((one, other) => (other.version ?? 0) - (one.version ?? 0));
  return beforeAsNotes(Object.assign({}, before, ...newestFirst.map(({ notes }) => beforeFromNotes(notes))));
}

/**
 * How to tell people of the version. Who has its mail already, waiting or sent, gets no second one. Who was not
 * reached by an older version gets an invitation, not a change.
 */
export function mailPlanOf(book: Book, version: MeetingVersion): MailPlan {
  const { meeting, sequence, isCancelled, people } = version;
  const soFar = book
    .rows('OBX')
    .filter((row) => row.record === meeting && OF_A_VERSION.includes(row.template));
  const before = rowsByKey(soFar, ({ to }) => to);
  const mails: MailRecipient[] = [];
  const superseded: string[] = [];
  const otherwise: { person: string; reason: NoMailReason }[] = [];
  for (const person of people) {
    const rows = before.get(person) ?? [];
    const key = mailKey(meeting, person, sequence);
    const older = rows.filter((row) => row.key !== key);
    superseded.push(...older.filter(({ state }) => state === 'waiting').map(({ id }) => id));
    const reason = whyNoMail(book.find('MEM', person));
    if (reason) {
      otherwise.push({ person, reason });
      continue;
    }
    const heardBefore = older.some(hasLeft);
    const kind = kindFor(isCancelled, heardBefore);
    const notes = kind === 'update' ? notesFor(older, version.before) : '';
    if (kind && !rows.some((row) => row.key === key)) mails.push({ person, kind, key, notes });
  }
  return { mails, superseded, otherwise };
}
