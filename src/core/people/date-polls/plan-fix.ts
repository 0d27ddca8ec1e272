// The rule of 'fix-date': one of the proposed dates becomes the meeting, to which all are invited; or the poll is given up.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { defineCommand } from '../../workbook/command/define-command';
import { message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf } from '../../workbook/records/rows';
import { mayInvite } from '../joining/memberships';
import { planDates, type InviteToMeetingResult } from '../meetings/plan-invite';
import { readInvitation } from '../meetings/read-invitation';
import { datesOffered } from '../meetings/series';
import { withoutWaiting } from './polls';
import * as meetingsText from '../../words/people/meetings';
import * as pollsText from '../../words/people/date-polls';

const input = z.object({
  /** The code of the poll. */
  poll: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Id of the date that is chosen; left out, the poll is given up. */
  date: z.optional(z.string().check(z.maxLength(100))),
});
export type FixDateInput = z.infer<typeof input>;

export interface FixDateResult {
  /** The meeting as it is invited to; null where the poll is given up. */
  readonly meeting: InviteToMeetingResult | null;
}

/** The dates that are not chosen, and questions about them that nobody got yet. */
function closing(book: Book, dates: readonly RowOf<'MTG'>[], chosen: string): Edit[] {
  return [
    ...dates.filter(({ id }) => id !== chosen).map(({ id }) => updateRow('MTG', id, { status: 'cancelled' })),
    ...withoutWaiting(
      book,
      dates.map(({ id }) => id),
    ),
  ];
}

/** The date as the meeting that it becomes; once it is fixed, as it is. */
function fixing(
  book: Book,
  chosen: RowOf<'MTG'>,
  dates: readonly RowOf<'MTG'>[],
  context: Context,
): Outcome<Plan<FixDateResult>> {
  const wanted = readInvitation(book, {}, chosen, context);
  if (!wanted.ok) return wanted;
  const one = { id: chosen.id, wanted: { ...wanted.value, series: '' }, existing: chosen, isChange: false };
  const plan = planDates(book, [one], { also: [], includeInformed: false, chosen: true }, context);
  return success({
    ...plan,
    edits: [...plan.edits, ...closing(book, dates, chosen.id)],
    result: { meeting: plan.result },
  });
}

/** A second press finds the date fixed, and nothing more to do. */
function planFixDate(
  book: Book,
  { poll, date }: FixDateInput,
  context: Context,
): Outcome<Plan<FixDateResult>> {
  const dates = datesOffered(book, poll);
  const fixed = dates.length === 0 ? book.find('MTG', date ?? '') : undefined;
  const [first = fixed?.status === 'planned' ? fixed : undefined] = dates;
  if (!first) return failure(message(pollsText.closed));
  const { title, workgroup } = first;
  if (!mayInvite(context.actor, workgroup))
    return failure(message(meetingsText.notYours, { workgroup: book.labelOf('WG', workgroup) }));
  if (date === undefined)
    return success({
      edits: closing(book, dates, ''),
      effects: [],
      result: { meeting: null },
      summary: [message(pollsText.givenUp, { title })],
    });
  const chosen = [first, ...dates].find(({ id }) => id === date);
  return chosen ? fixing(book, chosen, dates, context) : failure(message(pollsText.unknownDate));
}

/** Fixes the date of a poll and invites to it, or gives the poll up. */
export const fixDate = defineCommand({
  name: 'fix-date',
  title: pollsText.fixTitle,
  audience: 'member',
  pace: 'short',
  input,
  reads: ['MTG', 'INV', 'PAR', 'MEM', 'WG', 'ORG', 'OBX', 'TIM'],
  plan: planFixDate,
});
