// Who is asked to a meeting: the people of its workgroups, without those who are left out and with those who are added;
// and the list from which one chooses them, with what was chosen the last time.
import type { Context } from '../../workbook/command/types';
import { participationLevels, spokenLanguages, wordText } from '../../base/vocabulary/words';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { coChairsOf, concernedBy, groupName, participantOf } from '../joining/memberships';
import { noMailText, mailObstacle } from '../joining/mail-permission';
import { hasLeft, mailsAbout } from './recipients';
import type { WantedMeeting } from './read-invitation';
import * as meetingsText from '../../words/people/meetings';

type Meeting = RowOf<'MTG'>;

export interface MeetingInvitees {
  /** Ids of those who are added to the people of the workgroups. */
  readonly also: readonly string[];
  readonly includeInformed: boolean;
}

/** The workgroups that meet. */
export const meetingWorkgroups = ({
  workgroup,
  withWorkgroups,
}: Pick<WantedMeeting, 'workgroup' | 'withWorkgroups'>): readonly string[] =>
  [workgroup, ...withWorkgroups].filter((id) => id !== '');

const invitedTo = (book: Book, meeting: string): readonly string[] =>
  book.rows('INV').flatMap((row) => (row.meeting === meeting && row.person !== '' ? [row.person] : []));

/** Who has it in their calendar by a mail that left, also where their invitation was taken back since. */
const told = (book: Book, meeting: string): readonly string[] =>
  mailsAbout(book, meeting).flatMap((row) => (hasLeft(row) && row.to !== '' ? [row.to] : []));

/** Whom the version concerns: people invited before, and, unless it is called off, those who are asked now. */
export function peopleOf(
  book: Book,
  { wanted, existing }: { readonly wanted: WantedMeeting; readonly existing: Meeting | undefined },
  { also, includeInformed }: MeetingInvitees,
): readonly string[] {
  const before = existing ? invitedTo(book, existing.id) : [];
  if (wanted.status === 'cancelled') return [...new Set([...before, ...told(book, existing?.id ?? '')])];
  const left = new Set(wanted.leftOut);
  const now = concernedBy(book, meetingWorkgroups(wanted), includeInformed).filter((id) => !left.has(id));
  return [...new Set([...before, ...now, ...also])];
}

/** Somebody who may be asked. */
export interface PossibleInvitee {
  readonly person: string;
  readonly name: string;
  /** Their workgroups, where several meet, and how much they take part, in the reader's language. */
  readonly groups: string;
  readonly level: string;
  readonly languages: readonly string[];
  /** Why no mail reaches them; '' for who gets it. */
  readonly reason: string;
  readonly ticked: boolean;
  /** Whether they belong to the workgroups; others are added by hand. */
  readonly belongs: boolean;
  /** Whether they have an invitation, which stays. */
  readonly invited: boolean;
}

/** What was chosen for the last meeting of the same workgroups. */
export interface LastTime {
  readonly title: string;
  /** Names. */
  readonly without: readonly string[];
  readonly added: readonly string[];
}

export interface InviteeChoice {
  readonly people: readonly PossibleInvitee[];
  /** Null where nobody was left out or added. */
  readonly lastTime: LastTime | null;
}

function lastMeeting(book: Book, wanted: WantedMeeting): Meeting | undefined {
  const same = book
    .rows('MTG')
    .filter(({ workgroup, withWorkgroups, status }) => {
      const alike =
        JSON.stringify([...withWorkgroups].sort()) === JSON.stringify([...wanted.withWorkgroups].sort());
      return workgroup === wanted.workgroup && alike && (status === 'planned' || status === 'held');
    })
    .sort((one, other) => one.start.localeCompare(other.start));
  return same.at(-1);
}

interface Reading {
  readonly book: Book;
  readonly wanted: WantedMeeting;
  readonly context: Pick<Context, 'language'>;
}

function personReader({ book, wanted, context: { language } }: Reading) {
  const groups = meetingWorkgroups(wanted);
  const rows = book.rows('PAR').filter((row) => groups.includes(row.workgroup) && row.status !== 'left');
  const leading = (group: string) =>
    book.find('WG', group)?.parent === '' ? meetingsText.coChairLevel : meetingsText.facilitatorLevel;
  const chaired = new Map(groups.map((id) => [id, coChairsOf(book.find('WG', id))]));
  return (person: string) => {
    const own = rows.filter((row) => participantOf(row) === person);
    const chairs = groups.filter((id) => chaired.get(id)?.includes(person));
    const named = [...new Set([...chairs, ...own.map(({ workgroup }) => workgroup)])];
    const levels = [
      ...new Set(own.map(({ level }) => wordText(participationLevels, level || 'informed')[language])),
    ];
    const row = book.find('MEM', person);
    const why = mailObstacle(row);
    return {
      person,
      name: book.labelOf('MEM', person),
      groups: groups.length > 1 ? named.map((id) => groupName(book, id)).join(', ') : '',
      level: chairs[0] === undefined ? levels.join(', ') : leading(chairs[0])[language],
      languages: (row?.languages ?? []).map((key) => wordText(spokenLanguages, key)[language]),
      reason: why ? noMailText(why)[language] : '',
    };
  };
}

/**
 * The people to choose from: those invited, those of the workgroups, and those added now or the last time. A new
 * meeting, for which nobody chose yet, proposes what was chosen the last time.
 */
export function inviteeChoice(
  reading: Reading,
  existing: Meeting | undefined,
  { also, includeInformed, chosen }: MeetingInvitees & { readonly chosen: boolean },
): InviteeChoice {
  const { book, wanted } = reading;
  const invited = new Set(existing ? invitedTo(book, existing.id) : []);
  const belongs = new Set(concernedBy(book, meetingWorkgroups(wanted), includeInformed));
  const last = existing || chosen ? undefined : lastMeeting(book, wanted);
  const active = (id: string): boolean => (book.find('MEM', id)?.status ?? 'left') !== 'left';
  const added = last ? invitedTo(book, last.id).filter((id) => !belongs.has(id) && active(id)) : [];
  const without = (last?.leftOut ?? []).filter((id) => belongs.has(id));
  const left = new Set([...wanted.leftOut, ...without]);
  const read = personReader(reading);
  const people = [...new Set([...invited, ...belongs, ...also, ...added])].filter(
    (id) => active(id) || invited.has(id),
  );
  const names = (ids: readonly string[]): string[] => ids.map((id) => book.labelOf('MEM', id));
  return {
    people: people.map((id) => ({
      ...read(id),
      ticked: invited.has(id) || !left.has(id),
      belongs: belongs.has(id),
      invited: invited.has(id),
    })),
    lastTime:
      last && without.length + added.length > 0
        ? { title: last.title, without: names(without), added: names(added) }
        : null,
  };
}
