// The rule of 'mark-mail': a coordinator settles mails that may not have arrived, or that somebody sent by hand.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import { mailStates, wordText } from '../../base/vocabulary/words';
import { marksFor } from './plan-list';
import { defineCommand } from '../../workbook/command/define-command';
import * as mailText from '../../words/people/letters';

const MOST_IDS = 500;
const markInput = z.object({
  ids: z.array(z.string()).check(z.minLength(1), z.maxLength(MOST_IDS)),
  /** 'waiting' sends again; 'by-hand' says that somebody sent it from their own account. */
  as: z.enum(['waiting', 'by-hand']),
});
export type MarkMailInput = z.infer<typeof markInput>;

export interface MarkMailResult {
  readonly marked: readonly string[];
  /** Ids that stay as they are: sent, being sent, marked so already, or marked otherwise. */
  readonly left: readonly string[];
}

/** Marks the mails that may be marked so; fails on an unknown id, and when none may. */
function planMarkMail(
  book: Book,
  { ids, as }: MarkMailInput,
  context: Context,
): Outcome<Plan<MarkMailResult>> {
  const wanted = [...new Set(ids)];
  const unknown = wanted.find((id) => !book.find('OBX', id));
  if (unknown !== undefined) return failure(message(mailText.unknownMail, { id: unknown }));
  const stateOf = (id: string): string => book.find('OBX', id)?.state ?? '';
  const marked = wanted.filter((id) => marksFor(stateOf(id)).includes(as));
  const left = wanted.filter((id) => !marked.includes(id));
  if (marked.length === 0 && left.some((id) => stateOf(id) !== as))
    return failure(message(mailText.nothingToMark));
  const values =
    as === 'waiting'
      ? { state: 'waiting', run: '', problem: '' }
      : { state: 'by-hand', sentAt: context.now, problem: '' };
  const state = wordText(mailStates, as);
  return success({
    edits: marked.map((id) => updateRow('OBX', id, values)),
    effects: as === 'waiting' && marked.length > 0 ? [{ kind: 'send-mail' }] : [],
    result: { marked, left },
    summary: [
      message(mailText.marked, { count: marked.length, state }),
      ...(left.length > 0 ? [message(mailText.notMarked, { count: left.length })] : []),
    ],
  });
}

/** Puts uncertain or failed mails back, or marks mails as sent by hand. */
export const markMail = defineCommand({
  name: 'mark-mail',
  title: mailText.markTitle,
  audience: 'coordinator',
  pace: 'short',
  input: markInput,
  reads: ['OBX', 'MTG', 'MEM'],
  plan: planMarkMail,
});
