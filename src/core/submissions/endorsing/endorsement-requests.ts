// Whom a question about an endorsement goes to, and the mails that carry it: each person gets the same question once.
import { notesWithSender } from '../../people/letters/from-whom';
import { mailObstacle, type NoMailReason } from '../../people/joining/mail-permission';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, type Edit } from '../../workbook/records/edits';
import type { Endorsement } from './endorsement-status';

/** Of an organization that nobody has spoken for yet, so many of its people are asked at most. */
const MOST_ASKED = 5;

const isHere = (book: Book, person: string): boolean =>
  person !== '' && (book.find('MEM', person)?.status ?? 'left') !== 'left';

/** Who gave the word; where they are gone or nobody did, the people of the organization. */
function askedOf(book: Book, { row, organization, person }: Endorsement): readonly string[] {
  const speaker = person || (row?.signedBy ?? '');
  if (isHere(book, speaker)) return [speaker];
  if (organization === '') return [];
  return book
    .rows('MEM')
    .filter((one) => one.organization === organization && one.status !== 'left')
    .slice(0, MOST_ASKED)
    .map(({ id }) => id);
}

export interface RequestPlan {
  readonly edits: readonly Edit[];
  /** How many mails wait now. */
  readonly mails: number;
  /** Who has to hear of it in another way, '' for an organization of which nobody is on the list of people. */
  readonly otherwise: readonly {
    readonly endorsement: Endorsement;
    readonly person: string;
    readonly reason: NoMailReason;
  }[];
}

export type AskMail = 'endorsement' | 'thanks';

interface Question {
  readonly kind: AskMail;
  readonly submission: string;
  readonly version: number;
  /** Of the text that it is about: another text is another question. */
  readonly hash: string;
}

/** Begins the key of a mail, so that the mail finds its row. */
export const rowOfKey = (key: string): string => key.split(':')[0] ?? '';

/** `rowOf` gives the id of the row on the list of endorsements. */
export function requestPlan(
  book: Book,
  those: readonly Endorsement[],
  question: Question,
  rowOf: (one: Endorsement) => string,
  context: Context,
): RequestPlan {
  const { kind, submission, version, hash } = question;
  const known = new Set(book.rows('OBX').map(({ key }) => key));
  const waiting = { version, state: 'waiting', attempts: 0, notes: notesWithSender('', book, context) };
  const edits: Edit[] = [];
  const otherwise: RequestPlan['otherwise'][number][] = [];
  for (const endorsement of those) {
    const people = askedOf(book, endorsement);
    if (people.length === 0) otherwise.push({ endorsement, person: '', reason: 'unknown' });
    for (const person of people) {
      const row = book.find('MEM', person);
      const reason = mailObstacle(row);
      const key = [rowOf(endorsement), person, kind, hash].join(':');
      if (reason) otherwise.push({ endorsement, person, reason });
      else if (!known.has(key)) {
        const mail = {
          key,
          to: person,
          address: row?.email.trim() ?? '',
          template: kind,
          record: submission,
        };
        edits.push(insertRow('OBX', context.newId('OBX'), { ...mail, ...waiting }));
      }
    }
  }
  return { edits, mails: edits.length, otherwise };
}
