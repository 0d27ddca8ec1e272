// A letter as the first who gets it will read it, for whoever looks before it is sent.
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { languageFor } from '../joining/mail-permission';
import { saysFromWhom } from '../letters/from-whom';
import { letterAsText } from '../letters/letter';
import type { Addressee, GroupMail } from './queue';
import { groupLetterFor } from './render-letter';

export interface ExampleMail {
  readonly name: string;
  readonly subject: string;
  readonly body: string;
}

/** Null where nobody gets it. */
export function exampleMail(
  book: Book,
  { template, letter }: Pick<GroupMail, 'template' | 'letter'>,
  first: Addressee | undefined,
  context: Context,
): ExampleMail | null {
  if (!first) return null;
  const row = book.find('MEM', first.person);
  const language = languageFor(row, context.bookLanguage);
  const made = groupLetterFor(template, letter, { name: row?.name ?? '', language }, book);
  const sender = book.find('MEM', context.actor.person);
  const parties = { sender, answers: sender, invites: false, language, list: first.list };
  const body = letterAsText(saysFromWhom(made.letter, parties, context), language);
  return { name: row ? book.labelOf('MEM', row.id) : first.list, subject: made.subject, body };
}
