// What every mail says of itself: who sends it for which coalition, whom an answer reaches, and how to get no more.
import { message, render, type Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { Context } from '../../workbook/command/types';
import { panelPaths } from '../../workbook/guide/panel-paths';
import { mailObstacle } from '../joining/mail-permission';
import { oneLine, type Letter } from './letter';
import type { MailRow } from './outbox';
import * as letterText from '../../words/people/letters/letter';

type Person = RowOf<'MEM'>;

const BY = 'by: ';

/** The notes of a mail with a line on whose action it is sent; the other lines stay. */
export function notesWithSender(notes: string, book: Book, { actor }: Pick<Context, 'actor'>): string {
  const others = notes.split('\n').filter((line) => line !== '' && !line.startsWith(BY));
  return [...(actor.person === '' ? [] : [BY + book.labelOf('MEM', actor.person)]), ...others].join('\n');
}

/** On whose action the mail is sent; undefined where that is not kept, or the person is gone. */
export function senderOf({ notes }: Pick<MailRow, 'notes'>, book: Book): Person | undefined {
  const line = notes.split('\n').find((one) => one.startsWith(BY)) ?? '';
  const found = book.resolve(['MEM'], line.slice(BY.length));
  return found.kind === 'one' ? book.find('MEM', found.id) : undefined;
}

/** Somebody whom an answer reaches: who sends it, else a coordinator. */
export const answeredBy = (sender: Person | undefined, book: Book): Person | undefined =>
  [sender, ...book.rows('MEM').filter(({ coordinator }) => coordinator)].find(
    (one) => one && mailObstacle({ ...one, mail: one.mail === 'digest' ? 'each' : one.mail }) === undefined,
  );

/** A name leaves the workbook only where the person agreed to be listed, or sends the mail from their own account. */
function nameOf(person: Person | undefined, language: Language, { actor }: Pick<Context, 'actor'>): string {
  if (!person) return letterText.someCoordinator[language];
  if (person.listed || person.id === actor.person) return oneLine(person.name);
  return (person.coordinator ? letterText.someCoordinator : letterText.someCoChair)[language];
}

interface Parties {
  /** On whose action it is sent. */
  readonly sender: Person | undefined;
  /** Whom an answer reaches; undefined where it goes to the account that sends it. */
  readonly answers: Person | undefined;
  /** Whether there is something to say yes or no to. */
  readonly invites: boolean;
  readonly language: Language;
  /** The address of the mailing list that it goes to; left out or '' for one person. */
  readonly list?: string;
}

/** The letter, saying so: the sender right after what it is about, the rest at the end. */
export function saysFromWhom(letter: Letter, parties: Parties, context: Context): Letter {
  const { sender, answers, invites, language, list = '' } = parties;
  const coalition = oneLine(context.setting('coalition')) || letterText.theCoalition[language];
  const path = panelPaths['my-page']?.[language] ?? '';
  const who = nameOf(answers ?? sender, language, context);
  const say = (words: Parameters<typeof message>[0], values: Record<string, string>): string =>
    render(message(words, values), language, context.bookLanguage);
  const from = say(letterText.sentBy, { name: nameOf(sender ?? answers, language, context), coalition });
  return {
    ...letter,
    lead: `${letter.lead} ${from}`,
    closing: [
      ...letter.closing,
      say(invites ? letterText.answerInvitation : letterText.answerMail, { name: who }),
      list === '' ? say(letterText.stop, { path }) : say(letterText.stopList, { list }),
    ],
  };
}
