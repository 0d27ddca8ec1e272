// What a summary tells of a person's workgroups: meetings ahead for those whose level receives no invitations, and letters
// for those who chose summaries in place of each mail.
import { receives } from '../../base/vocabulary/levels';
import { outboxLetters, type OutboxLetter, type LetterRow } from '../../people/group-letters/outbox-letter';
import { coChairsOf, participantOf } from '../../people/joining/memberships';
import { allMeetingsAhead, type MeetingFacts } from '../../people/meetings/meeting-times';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { rowsByKey } from '../../workbook/records/rows-by-key';

const DAY = 86_400_000;
/** Meetings are told when they come within so many days, letters while they are no older. */
const AHEAD = 14;
const BACK = 7;

type Part = RowOf<'PAR'>;

export interface WorkgroupNews {
  readonly groupMeetings: readonly MeetingFacts[];
  readonly letters: readonly LetterRow[];
}

const groupsOf = ({ row }: MeetingFacts): readonly string[] => [row.workgroup, ...row.withWorkgroups];

/** Letters that went out in the last days, or wait to. */
function recentLetters(book: Book, now: string): readonly LetterRow[] {
  const since = new Date(Date.parse(now) - BACK * DAY).toISOString();
  return outboxLetters(book).filter(
    ({ row: { state, sentAt } }) => state === 'waiting' || (state === 'sent' && sentAt > since),
  );
}

/** Whether a letter is for somebody who takes part so. */
const isFor = ({ groups, levels }: OutboxLetter, { workgroup, level }: Part): boolean =>
  groups.includes(workgroup) && (level === '' || levels.includes(level));

/** Answers, for a person's id, what is told of their workgroups. Reads WG, PAR, MEM, MTG, INV and OBX. */
export function groupNewsReader(book: Book, context: Context): (person: string) => WorkgroupNews {
  const parts = rowsByKey(
    book.rows('PAR').filter(({ status }) => status !== 'left'),
    participantOf,
  );
  const until = new Date(Date.parse(context.now) + AHEAD * DAY).toISOString();
  const soon = allMeetingsAhead(book, context).filter(({ times }) => times.start <= until);
  const invited = new Set(book.rows('INV').map(({ meeting, person }) => `${meeting} ${person}`));
  const letters = recentLetters(book, context.now);
  return (person) => {
    const own = parts.get(person) ?? [];
    const quiet = own.flatMap(({ workgroup, level }) => (receives(level, 'invitations') ? [] : [workgroup]));
    const chairs = (group: string): boolean => coChairsOf(book.find('WG', group)).includes(person);
    const groupMeetings = soon.filter(
      (one) =>
        groupsOf(one).some((group) => quiet.includes(group) && !chairs(group)) &&
        !invited.has(`${one.row.id} ${person}`),
    );
    const wantsSummary = book.find('MEM', person)?.mail === 'digest';
    const forThem = ({ letter }: LetterRow): boolean =>
      letter.groups.some(chairs) || own.some((part) => isFor(letter, part));
    return { groupMeetings, letters: wantsSummary ? letters.filter(forThem) : [] };
  };
}
