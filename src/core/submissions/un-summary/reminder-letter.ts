// The mail that asks a workgroup for its summary. It is made when it goes out: who has given it meanwhile gets none.
import { dayInWords } from '../../base/dates/words';
import { message, render, type Language } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { oneLine, type Letter } from '../../people/letters/letter';
import type { Context } from '../../workbook/command/types';
import { panelPaths } from '../../workbook/guide/panel-paths';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { internalDueFrom } from '../registering/limits';
import { summaryGaps } from './gaps';
import { summaryParts } from './parts';
import * as letterText from '../../words/people/letters/letter';
import { letter as t, notFound, summaryGiven } from '../../words/submissions/un-summary';

/** The sheets that such mails are made from, besides those of all mail. */
export const summaryMailReads = ['SUB', 'ORG'] as const satisfies readonly SheetId[];

export interface SummaryMail {
  readonly subject: string;
  readonly letter: Letter;
  /** Whose co-chairs it is about. */
  readonly workgroup: string;
}

/** The mail of a row of the Outbox; fails where the summary is there. */
export function summaryMail(
  { record }: RowOf<'OBX'>,
  { name, language }: { readonly name: string; readonly language: Language },
  book: Book,
  context: Context,
): Outcome<SummaryMail> {
  const part = summaryParts(book).find(({ workgroup }) => workgroup === record);
  if (record === '' || !part) return failure(message(notFound));
  const without = summaryGaps(part);
  if (!without) return failure(message(summaryGiven, { name: part.name }));
  const say = (words: Parameters<typeof message>[0], values: Record<string, string>): string =>
    render(message(words, values), language);
  const titles = without.map(({ title, label }) => oneLine(title || label)).join('; ');
  const due = internalDueFrom(context);
  const facts = [
    { label: t.texts[language], value: titles },
    { label: t.due[language], value: due === '' ? '' : dayInWords(due, language) },
  ];
  return success({
    subject: say(t.subject, { name: oneLine(part.name) }),
    letter: {
      greeting: say(letterText.hello, { name: oneLine(name) }),
      lead: say(t.lead, { name: oneLine(part.name) }),
      sections: [{ title: '', facts }],
      closing: [say(t.where, { path: panelPaths['register-submission']?.[language] ?? '' })],
    },
    workgroup: part.workgroup,
  });
}
