// How a meeting stands: over and not written up, ahead with its invitations, past or cancelled.
import { toWallClock } from '../../base/dates/zones';
import { groupBy } from '../../base/group-by';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { waitToBeClosed } from '../close-meeting/ended';
import { answerOf, type InvitationAnswer } from '../meetings/asked-day';
import { whomToRemind } from '../invitations/unanswered-invitations';
import { mayInvite } from '../joining/memberships';
import { meetingFacts, type MeetingFacts } from '../meetings/meeting-times';

/** From what somebody must act on to what is over. */
export const MEETING_PHASES = ['to-write-up', 'ahead', 'undated', 'past', 'cancelled'] as const;
export type MeetingPhase = (typeof MEETING_PHASES)[number];

export interface MeetingState {
  readonly row: RowOf<'MTG'>;
  readonly facts: MeetingFacts | undefined;
  readonly phase: MeetingPhase;
  readonly counts: Readonly<Record<InvitationAnswer, number>>;
  /** How many people were invited. */
  readonly invited: number;
  /** Whom a reminder would reach now. */
  readonly toRemind: number;
  /** What the reader answered, null where they are not invited. */
  readonly own: InvitationAnswer | null;
  /** Whether the reader may invite to it. */
  readonly isCaller: boolean;
}

interface Known {
  readonly unwritten: ReadonlySet<string>;
  readonly invitations: ReadonlyMap<string, readonly RowOf<'INV'>[]>;
}

function phaseOf(
  row: RowOf<'MTG'>,
  facts: MeetingFacts | undefined,
  { unwritten }: Known,
  now: string,
): MeetingPhase {
  if (row.status === 'cancelled') return 'cancelled';
  if (!facts) return 'undated';
  if (unwritten.has(row.id)) return 'to-write-up';
  return facts.times.end > now && (row.status || 'planned') === 'planned' ? 'ahead' : 'past';
}

function stateOf(row: RowOf<'MTG'>, known: Known, book: Book, context: Context): MeetingState {
  const facts = meetingFacts(row, book, context);
  const phase = phaseOf(row, facts, known, context.now);
  const invited = (known.invitations.get(row.id) ?? []).filter(({ person }) => person !== '');
  const count = (answer: InvitationAnswer): number =>
    invited.filter((one) => answerOf(one, row) === answer).length;
  const own = invited.find(({ person }) => person === context.actor.person);
  return {
    ...{ row, facts, phase, invited: invited.length },
    counts: { none: count('none'), yes: count('yes'), no: count('no'), maybe: count('maybe') },
    toRemind: phase === 'ahead' ? whomToRemind(book, row, context).people.length : 0,
    own: own ? answerOf(own, row) : null,
    isCaller: mayInvite(context.actor, row.workgroup),
  };
}

/** All meetings, or those with the ids, in the order of the tab. */
export function meetingStates(
  book: Book,
  context: Context,
  ids?: readonly string[],
): readonly MeetingState[] {
  const known: Known = {
    unwritten: new Set(waitToBeClosed(book, context.actor, context).map(({ row }) => row.id)),
    invitations: groupBy(book.rows('INV'), ({ meeting }) => [meeting]),
  };
  return book
    .rows('MTG')
    .filter(({ id }) => ids?.includes(id) ?? true)
    .map((row) => stateOf(row, known, book, context));
}

/** The day of a meeting by its own clock, YYYY-MM-DD, '' without a readable one. */
export const meetingDay = ({ facts }: Pick<MeetingState, 'facts'>): string =>
  facts ? toWallClock(facts.times.start, facts.times.zone).slice(0, 10) : '';
