// The mail that tells co-chairs what their workgroup was given. It is made when it goes out, from what it has then.
import { message, render, type Language, type MessageValues } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { oneLine, type Letter } from '../../people/letters/letter';
import { recommendationName, type Recommendation } from '../../un-documents/reports/cycle-rows';
import type { Context } from '../../workbook/command/types';
import { panelPaths } from '../../workbook/guide/panel-paths';
import { workbookAddress } from '../../workbook/guide/workbook-address';
import { countOf, figureOf } from '../../workbook/figures/figure';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import type { SheetId } from '../../workbook/schema/sheet-ids';
import { numberRanges } from '../clusters/number-ranges';
import * as letterText from '../../words/people/letters/letter';
import { letter as t, noneGiven } from '../../words/follow-up/division';

export const DIVISION_MAIL = 'division';
/** The sheets that such mails are made from, besides those of all mail. */
export const divisionMailReads = ['REC'] as const satisfies readonly SheetId[];

/** The recommendations of a review that a workgroup follows up. */
export const givenTo = (book: Book, workgroup: string, cycle: number): readonly Recommendation[] =>
  book.rows('REC').filter((row) => row.workgroup === workgroup && row.cycle === cycle && !row.withdrawn);

export interface DivisionMail {
  readonly subject: string;
  readonly letter: Letter;
  /** Whose co-chairs it is about. */
  readonly workgroup: string;
}

export const GIVEN_FIGURE = figureOf<RowOf<'REC'>>('division.given', 'REC', t.figureRule, () => true);

/** The mail of a row of the Outbox; fails where the workgroup has nothing any more. */
export function divisionMail(
  { record, version }: RowOf<'OBX'>,
  { name: reader, language }: { readonly name: string; readonly language: Language },
  book: Book,
  { workbookId = '' }: Context,
): Outcome<DivisionMail> {
  const rows = givenTo(book, record, version ?? 0);
  const name = oneLine(book.labelOf('WG', record));
  if (rows.length === 0) return failure(message(noneGiven, { name }));
  const say = (words: Parameters<typeof message>[0], values: MessageValues): string =>
    render(message(words, values), language);
  const path = (panel: string): string => panelPaths[panel]?.[language] ?? '';
  const address = workbookAddress(workbookId);
  const count = countOf(GIVEN_FIGURE, rows);
  const numbers = numberRanges(rows.map(recommendationName));
  const where = { path: path('division'), next: path('progress') };
  return success({
    subject: say(t.subject, { name, count }),
    letter: {
      greeting: say(letterText.hello, { name: oneLine(reader) }),
      lead: say(t.lead, { name, count, cycle: version ?? 0 }),
      sections: [
        {
          title: '',
          facts: [{ label: t.numbers[language], value: numbers }],
          links: address === '' ? [] : [{ label: t.open[language], address }],
        },
      ],
      closing: [say(t.where, where)],
    },
    workgroup: record,
  });
}
