// The mail to somebody whose word is wanted on a submission, or who is thanked for it. It is made when it goes out, from
// what the workbook holds then: who has answered meanwhile gets none.
import { labelled } from '../../base/messages/labelled';
import { message, render, type Language } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { oneLine, type Fact, type Letter, type Section } from '../../people/letters/letter';
import type { Context } from '../../workbook/command/types';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { isActiveThisCycle } from '../../workbook/records/this-cycle';
import { panelPaths } from '../../workbook/guide/panel-paths';
import * as mailText from '../../words/people/letters';
import * as letterText from '../../words/people/letters/letter';
import * as t from '../../words/submissions/endorsing/letter';
import { rowOfKey, type AskMail } from './endorsement-requests';
import { changedAsks, changedParagraphs } from './difference';
import { keptSignedText } from './signed-text';
import {
  endorsementsIn,
  endorserName,
  signingOf,
  type Endorsement,
  type SigningContext,
} from './endorsement-status';

/** The sheets that such mails are made from, besides those of all mail. */
export const endorsementMailReads = [
  ...(['SUB', 'END', 'SGT', 'TXT', 'VER', 'ASK', 'ORG', 'TIM'] as const),
] as const satisfies readonly SheetId[];

export interface EndorsementMail {
  readonly subject: string;
  readonly letter: Letter;
  /** To whose co-chairs an answer goes. */
  readonly workgroup: string;
}

const MOST_PARAGRAPHS = 8;

const say = (language: Language, ...words: Parameters<typeof message>): string =>
  oneLine(render(message(...words), language));

const fact = (label: string, value: string): Fact => ({ label, value });

/** What changed since the text that was signed: asks first, then paragraphs as they were and are. */
function changeSections(
  { book, submission, now }: SigningContext,
  { hash }: RowOf<'END'>,
  language: Language,
): Section[] {
  const kept = keptSignedText(book, submission.id, hash);
  if (!kept) return [];
  const asks = changedAsks(kept.asks, now.asks);
  const paragraphs = changedParagraphs(kept.text, now.text);
  const more = paragraphs.length - MOST_PARAGRAPHS;
  const sections: Section[] = [
    {
      title: t.asksChanged[language],
      facts: [
        ...asks.added.map((ask) => fact(t.newAsk[language], ask)),
        ...asks.removed.map((ask) => fact(t.goneAsk[language], ask)),
      ],
    },
    ...paragraphs.slice(0, MOST_PARAGRAPHS).map(({ before, now: is }, index) => ({
      title: index === 0 ? t.textChanged[language] : '',
      facts: [fact(t.was[language], before), fact(t.isNow[language], is)],
    })),
    {
      title: '',
      facts: more > 0 ? [fact(t.more[language], say(language, t.moreChanges, { count: more }))] : [],
    },
  ];
  return sections.filter(({ facts }) => facts.length > 0);
}

type Letters = Pick<Letter, 'lead' | 'sections'> & { readonly subject: string };

function proposedLetter({ submission }: SigningContext, name: string, language: Language): Letters {
  const values = { name, title: submission.title };
  const facts = [fact(t.whatItSays[language], submission.summary)];
  return {
    subject: say(language, t.proposedSubject, values),
    lead: say(language, t.proposedLead, values),
    sections: submission.summary.trim() === '' ? [] : [{ title: '', facts }],
  };
}

function changedLetter(
  signing: SigningContext,
  row: RowOf<'END'>,
  name: string,
  language: Language,
): Letters {
  const values = { name, title: signing.submission.title };
  const mustAnswer = row.status === 'asked';
  return {
    subject: say(language, mustAnswer ? t.askedSubject : t.toldSubject, values),
    lead: say(language, mustAnswer ? t.askedLead : t.toldLead, values),
    sections: changeSections(signing, row, language),
  };
}

function lettersFor(
  signing: SigningContext,
  one: Endorsement,
  kind: AskMail,
  language: Language,
): Letters | undefined {
  const { row, standing } = one;
  const name = endorserName(signing.book, one);
  if (!row) return undefined;
  if (kind === 'thanks') {
    const values = { name, title: signing.submission.title };
    const lead = say(language, t.thanksLead, values);
    return standing === 'signed'
      ? { subject: say(language, t.thanksSubject, values), lead, sections: [] }
      : undefined;
  }
  if (standing === 'proposed') return proposedLetter(signing, name, language);
  const waits = standing === 'asked' || (row.status === 'told' && standing === 'signed');
  return waits ? changedLetter(signing, row, name, language) : undefined;
}

/** Where to answer, and that answering the mail does, too. */
function closingOf(kind: AskMail, language: Language): readonly string[] {
  const path = panelPaths['endorse'];
  if (kind === 'thanks' || path === undefined) return [t.howToStop[language]];
  return [say(language, t.whereToAnswer, { path }), t.howToStop[language]];
}

/** The mail of a row of the Outbox; fails where its question is answered or no longer stands. */
export function endorsementMail(
  { key, record, template }: RowOf<'OBX'>,
  reader: { readonly name: string; readonly language: Language },
  book: Book,
  context: Context,
): Outcome<EndorsementMail> {
  const { language } = reader;
  const submission = book.find('SUB', record);
  if (!submission || !isActiveThisCycle(submission)) return failure(message(mailText.submissionGone));
  const signing = signingOf(book, submission, context);
  const one = endorsementsIn(signing).find(({ row }) => row?.id === rowOfKey(key));
  const kind: AskMail = template === 'thanks' ? 'thanks' : 'endorsement';
  const letters = one && lettersFor(signing, one, kind, language);
  if (!letters) return failure(message(mailText.endorsementAnswered, { title: submission.title }));
  const coalition = oneLine(context.setting('coalition'));
  return success({
    subject: coalition === '' ? letters.subject : labelled(coalition, letters.subject, language),
    letter: {
      greeting: render(message(letterText.hello, { name: oneLine(reader.name) }), language),
      lead: letters.lead,
      sections: letters.sections,
      closing: closingOf(kind, language),
    },
    workgroup: submission.workgroup,
  });
}
