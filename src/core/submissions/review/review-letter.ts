// The mail that asks somebody to read a text, or reminds them. It is made when it goes out: who answered meanwhile gets none.
import { dayInWords } from '../../base/dates/words';
import { message, render, type Language } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { oneLine, type Letter } from '../../people/letters/letter';
import type { Context } from '../../workbook/command/types';
import { panelPaths } from '../../workbook/guide/panel-paths';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { internalDueOf } from '../registering/limits';
import { isOpenForReview } from './may-see';
import { reviewerStatuses, stillToAnswer } from './review-status';
import * as letterText from '../../words/people/letters/letter';
import * as mailText from '../../words/people/letters';
import { letter as t } from '../../words/submissions/review';

/** The sheets that such mails are made from, besides those of all mail. */
export const reviewMailReads = ['SUB', 'REV'] as const satisfies readonly SheetId[];

export interface ReviewMail {
  readonly subject: string;
  readonly letter: Letter;
  /** To whose co-chairs an answer goes. */
  readonly workgroup: string;
}

function factsOf(
  submission: RowOf<'SUB'>,
  book: Book,
  language: Language,
  context: Context,
): Letter['sections'] {
  const due = internalDueOf(submission, context);
  return [
    {
      title: '',
      facts: [
        {
          label: t.workgroup[language],
          value: submission.workgroup && book.labelOf('WG', submission.workgroup),
        },
        { label: t.words[language], value: submission.words === null ? '' : String(submission.words) },
        { label: t.due[language], value: due === '' ? '' : dayInWords(due, language) },
        { label: t.document[language], value: submission.document },
      ],
    },
  ];
}

/** The mail of a row of the Outbox; fails where the review is there, or no longer asked for. */
export function reviewMail(
  { to, record, template }: RowOf<'OBX'>,
  { name, language }: { readonly name: string; readonly language: Language },
  book: Book,
  context: Context,
): Outcome<ReviewMail> {
  const submission = book.find('SUB', record);
  if (!submission || !isOpenForReview(submission)) return failure(message(mailText.submissionGone));
  const title = oneLine(submission.title);
  const waits = stillToAnswer(reviewerStatuses(book, submission)).includes(to);
  if (!waits) return failure(message(mailText.reviewGiven, { title }));
  const isReminder = template === 'review-reminder';
  const say = (words: Parameters<typeof message>[0], values: Record<string, string>): string =>
    render(message(words, values), language);
  return success({
    subject: say(isReminder ? t.reminderSubject : t.subject, { title }),
    letter: {
      greeting: say(letterText.hello, { name: oneLine(name) }),
      lead: say(isReminder ? t.reminderLead : t.lead, { title }),
      sections: factsOf(submission, book, language, context),
      closing: [say(t.where, { path: panelPaths['review']?.[language] ?? '' })],
    },
    workgroup: submission.workgroup,
  });
}
