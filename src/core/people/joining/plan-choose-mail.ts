// The rule of 'choose-mail': how one gets mail from the workbook, or that one gets none, by one press.
import * as z from 'zod/mini';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { mailPreferences, wordText } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { updateRow } from '../../workbook/records/edits';
import type { NamedRow } from '../../workbook/records/rows';
import type { MailPreference } from './join-input';
import * as joiningText from '../../words/people/joining';

const chooseInput = z.object({
  mail: z.enum(mailPreferences.map(({ key }) => key) as [MailPreference, ...MailPreference[]]),
});

export interface MailChoice {
  readonly now: NamedRow;
  readonly others: readonly NamedRow[];
}

/** What the person chose, and what they might choose. */
export function mailChoice(book: Book, person: string, { language }: Pick<Context, 'language'>): MailChoice {
  const now = book.find('MEM', person)?.mail || 'each';
  const named = (id: string): NamedRow => ({ id, name: wordText(mailPreferences, id)[language] });
  const others = mailPreferences.filter(({ key }) => key !== now).map(({ key }) => named(key));
  return { now: named(now), others };
}

function planChoose(
  book: Book,
  { mail }: z.infer<typeof chooseInput>,
  { actor }: Context,
): Outcome<Plan<{ readonly mail: MailPreference }>> {
  const row = book.find('MEM', actor.person);
  if (!row) return failure(message(joiningText.notListed));
  return success({
    edits: (row.mail || 'each') === mail ? [] : [updateRow('MEM', row.id, { mail })],
    effects: [],
    result: { mail },
    summary: [message(joiningText.mailChosen, { mail: wordText(mailPreferences, mail) })],
  });
}

/** Chooses how one gets mail. */
export const chooseMail = defineCommand({
  name: 'choose-mail',
  title: joiningText.chooseMailTitle,
  audience: 'member',
  pace: 'short',
  input: chooseInput,
  reads: ['MEM', 'WG'],
  plan: planChoose,
});
